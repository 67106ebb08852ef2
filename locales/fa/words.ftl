# واژه‌های واژگان‌های دیگر.

## افراد و حساب‌ها

person-state-invited = دعوت‌شده
person-state-active = فعال
person-state-suspended = معلق
person-state-erased = پاک‌شده
link-kind-set-up = راه‌اندازی
link-kind-invitation = دعوت
link-kind-reset = بازنشانی گذرواژه
token-scope-read = فقط خواندن
token-scope-write = خواندن و نوشتن
strength-very-weak = بسیار ضعیف
strength-weak = ضعیف
strength-fair = متوسط
strength-good = خوب
strength-strong = قوی
calendar-kind-gregorian = میلادی
calendar-kind-jalali = هجری شمسی
theme-system = مانند دستگاه
theme-light = روشن
theme-dark = تیره

## پروژه‌ها

methodology-agile = چابک
methodology-hybrid = ترکیبی
methodology-waterfall = آبشاری
project-size-small = کوچک
project-size-medium = متوسط
project-size-large = بزرگ
contract-kind-fixed = قیمت مقطوع
contract-kind-time-and-material = نفرساعت
organisation-kind-customer = کارفرما
organisation-kind-vendor = پیمانکار
organisation-kind-bidder = پیشنهاددهنده
organisation-kind-independent = مستقل
phase-kind-readiness = آمادگی
phase-kind-selection = انتخاب پیمانکار
phase-kind-analysis = تحلیل
phase-kind-build = پیاده‌سازی
phase-kind-migration = مهاجرت داده
phase-kind-training = آموزش
phase-kind-go-live = راه‌اندازی
phase-kind-operation = بهره‌برداری

severity-blocking = مانع پروژه
severity-warning = کمبودش حس خواهد شد
severity-hint = بهتر است باشد
missing-role = نقش «{ $name }» به کسی داده نشده است
    .name = role
missing-process-owner = مالک فرایند «{ $name }» تعیین نشده است
missing-departments = هیچ واحدی تعریف نشده است
missing-board = کمیتهٔ راهبری تشکیل نشده است
missing-help-desk = کسی مسئول میز خدمت نیست
missing-charter = چشم‌انداز، هدف‌ها و دامنه نوشته نشده است
missing-calendar = روزها و ساعت‌های کاری تعیین نشده است
missing-phases = پروژه فازی ندارد
missing-ceiling = قرارداد سقف ندارد
missing-rates = نرخ ساعتی تعریف نشده است، پس موردها قیمت ندارند
missing-rasci = «{ $name }» درست یک پاسخگو ندارد
    .name = deliverable

letter-r = مسئول انجام
letter-a = پاسخگو
letter-s = پشتیبان
letter-c = طرف مشورت
letter-i = مطلع
deliverable-charter = منشور پروژه
deliverable-requirements = نیازمندی‌ها
deliverable-rfp = درخواست پیشنهاد
deliverable-vendor-choice = انتخاب پیمانکار
deliverable-analysis = تحلیل
deliverable-backlog = فهرست کار
deliverable-increment = نسخهٔ هر اسپرینت
deliverable-test-plan = طرح آزمون
deliverable-acceptance = پذیرش
deliverable-data-migration = مهاجرت داده
deliverable-integration = یکپارچه‌سازی
deliverable-training = آموزش
deliverable-go-live = راه‌اندازی
deliverable-support = پشتیبانی
deliverable-adoption-report = گزارش به‌کارگیری
deliverable-monthly-report = گزارش ماهانه

## فهرست کار

item-kind-epic = اپیک
item-kind-story = داستان کاربر
item-kind-task = وظیفه
item-kind-defect-fix = رفع نقص
item-kind-change-request = درخواست تغییر
moscow-must = ضروری
moscow-should = مهم
moscow-could = مطلوب
moscow-wont = فعلاً نه
item-state-new = جدید
item-state-refined = پالایش‌شده
item-state-in-sprint = در اسپرینت
item-state-in-progress = در حال انجام
item-state-in-review = در حال بازبینی
item-state-done = انجام‌شده
item-state-accepted = پذیرفته‌شده
item-state-dropped = کنار گذاشته‌شده
lack-estimate = برآورد نشده است
lack-criteria = معیار پذیرش ندارد
field-kind-text = متن
field-kind-number = عدد
field-kind-date = تاریخ
field-kind-choice = گزینه
field-kind-person = شخص
filter-key-text = متن
filter-key-kind = نوع
filter-key-state = وضعیت
filter-key-status = باز یا تمام‌شده
filter-key-moscow = اولویت
filter-key-department = واحد
filter-key-label = برچسب
filter-key-assignee = مسئول
filter-key-sprint = اسپرینت
filter-key-parent = والد
filter-key-blocked = متوقف
filter-key-archived = بایگانی‌شده
filter-key-sort = مرتب‌سازی بر پایهٔ
filter-key-direction = جهت
filter-key-page = صفحه
sort-rank = ترتیب
sort-code = کلید
sort-title = عنوان
sort-kind = نوع
sort-state = وضعیت
sort-moscow = اولویت
sort-points = امتیاز
sort-hours = ساعت
sort-price = قیمت
sort-assignee = مسئول
sort-created = زمان ایجاد
sort-changed = زمان تغییر
direction-asc = صعودی
direction-desc = نزولی
status-open = باز
status-finished = تمام‌شده
status-all = همه

## ورود داده

target-key = کلید
target-title = عنوان
target-text = متن
target-kind = نوع
target-state = وضعیت
target-moscow = اولویت
target-points = امتیاز
target-hours = ساعت
target-assignee = مسئول
target-department = واحد
target-labels = برچسب‌ها
target-parent = والد
target-criteria = معیارهای پذیرش
target-requirements = نیازمندی‌ها
target-price = قیمت
target-sprint = اسپرینت
import-state-planned = آزمایش‌شده
import-state-running = در حال اجرا
import-state-done = انجام‌شده
import-state-failed = ناموفق

## اسپرینت‌ها

sprint-state-planned = برنامه‌ریزی‌شده
sprint-state-active = فعال
sprint-state-closed = بسته‌شده
carry-to-next-sprint = اسپرینت بعدی
carry-to-backlog-top = بالای فهرست کار
carry-to-backlog-bottom = پایین فهرست کار
stay-end-carried-on = به اسپرینت بعدی رفت
stay-end-carried-back = به فهرست کار بازگشت
stay-end-taken-out = برداشته شد
stay-end-moved = به اسپرینت دیگری رفت
stay-end-finished = پایان یافت
scope-change-added = افزوده
scope-change-removed = برداشته
scope-change-re-estimated = برآورد دوباره
scope-change-cancelled = لغوشده
scope-change-restored = بازگردانده
release-state-prepared = آماده‌شده
release-state-approved = تأییدشده
