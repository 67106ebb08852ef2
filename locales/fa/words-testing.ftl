# واژه‌های آزمون‌ها و نقص‌ها.

## آزمون‌ها

test-type-data = داده
test-type-functional = کارکردی
test-type-integration = یکپارچگی
test-type-ui-ux = کاربردپذیری
test-type-security = امنیت
test-type-performance = کارایی
test-type-regression = رگرسیون
test-type-compatibility = سازگاری
test-type-synchronisation = همگام‌سازی
test-type-migration = مهاجرت داده
test-type-acceptance = پذیرش
case-state-draft = پیش‌نویس
case-state-ready = آماده
case-state-retired = کنار گذاشته‌شده
exploration-state-planned = برنامه‌ریزی‌شده
exploration-state-running = در جریان
exploration-state-debriefed = جمع‌بندی‌شده
exploration-state-abandoned = رهاشده
note-kind-observation = مشاهده
note-kind-question = پرسش
note-kind-problem = مشکل
note-kind-idea = ایده
verdict-passed = موفق
verdict-failed = ناموفق
verdict-blocked = مسدود
verdict-skipped = رد شده
verdict-not-applicable = نامربوط
verdict-not-run = اجرا نشده
case-result-failed = ناموفق
case-result-blocked = مسدود
case-result-in-progress = در حال اجرا
case-result-not-run = اجرا نشده
case-result-passed = موفق
case-result-not-applicable = نامربوط
coverage-uncovered = بدون پوشش
coverage-not-run = اجرا نشده
coverage-in-progress = در حال اجرا
coverage-failed = ناموفق
coverage-blocked = مسدود
coverage-passed = موفق
coverage-waived = معاف

plan-state-open = باز
plan-state-closed = بسته

## نقص‌ها

severity-s1 = S1 · داده از دست می‌رود یا هیچ‌کس نمی‌تواند کار کند
severity-s2 = S2 · یک کارکرد مهم از کار افتاده است
severity-s3 = S3 · راه دیگری هست
severity-s4 = S4 · ظاهرش درست نیست
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4
frequency-always = همیشه
frequency-often = بیشتر وقت‌ها
frequency-sometimes = گاهی
frequency-once = یک بار
defect-state-new = جدید
defect-state-triaged = ارزیابی‌شده
defect-state-in-progress = در حال رفع
defect-state-fixed = رفع‌شده
defect-state-ready-for-retest = آمادهٔ آزمون دوباره
defect-state-verified = تأییدشده
defect-state-duplicate = تکراری
defect-state-rejected = ردشده
defect-state-deferred = به‌تعویق‌افتاده
defect-state-cannot-reproduce = تکرار نمی‌شود
age-0-7 = ۰ تا ۷ روز
age-8-14 = ۸ تا ۱۴ روز
age-15-30 = ۱۵ تا ۳۰ روز
age-over-30 = بیش از ۳۰ روز
lack-component = مؤلفه
lack-environment = محیط
lack-test = آزمونی که یافته باشد

## آنچه پذیرفته نمی‌شود

error-parameter-name = به هر پارامتر نامی یکتا و بدون آکولاد بدهید: «{ $name }» خالی است، آکولاد دارد یا دو بار آمده است
error-parameter-row = ردیف { $row } برای هر یک از { $names } نام یک مقدار می‌خواهد
error-parameters-many = حداکثر { $names } نام و { $rows } ردیف بگذارید: بیش از این جایش در پروندهٔ داده است
error-override-reason = بگویید چرا نتیجه با گام‌ها فرق دارد
defect-not-in-build = این نسخه از نسخه‌ای که نقص در آن رفع شده قدیمی‌تر است: منتظر آن بمانید یا نسخهٔ رفع را اصلاح کنید
defect-fixer-verifies = کسی که روی رفع نقص کار کرده نمی‌تواند آن را تأیید کند: از فرد دیگری بخواهید دوباره بیازماید
defect-not-now = نقصی که «{ $state }» است به آنجا نمی‌رود: ببینید صفحه‌اش چه پیش می‌نهد
    .state = defect-state
error-steps-many = مورد را بشکنید: { $is } گام دارد و بیشینه { $max } گام است
