# The test register: cases, environments, plans, runs.

bench-title = میز آزمون
bench-text = آنچه منتظر شماست، آنچه برگشته، آنچه تازه است و آنچه هنوز اثبات نشده.
bench-go-on = اجرای مورد بعدی
bench-empty = هنوز چیزی آزمون نشده است
bench-empty-text = با بررسی‌هایی آغاز کنید که هر راه‌اندازی CRM لازم دارد، یا مورد خودتان را بنویسید.
bench-mine = برای اجرای من
bench-no-mine = چیزی به شما سپرده نشده است.
bench-explorations = برای کاوش من
bench-no-explorations = جلسه‌ای برای شما برنامه‌ریزی نشده است.
bench-retests = آماده بازآزمون
bench-no-retests = با نسخه تازه چیزی برنگشته است.
bench-fresh = نقص‌های تازه
bench-no-fresh = تکلیف همه نقص‌ها روشن است.
bench-holes = باید‌های اثبات‌نشده
bench-no-holes = همه باید‌ها اثبات شده‌اند.
bench-plans = برنامه‌های باز
bench-all = همه { $count }
cases-title = موردها
cases-count = { $count ->
    [1] یک مورد
   *[other] { $count } مورد
 }
cases-search = جستجو در موردها
cases-none = هیچ موردی با این پالایه نیست
cases-empty = فهرست موردها خالی است
cases-empty-text = از کتابخانه آغازین بردارید، از ابزار دیگری وارد کنید یا نخستین مورد را بنویسید.
cases-bulk-done = { $count ->
    [1] یک مورد تغییر کرد
   *[other] { $count } مورد تغییر کرد
 }
case-new = مورد تازه
case-new-text = یک چیز برای اثبات، با گام‌هایی که دیگری هم بتواند دنبال کند.
case-edit = ویرایش { $code }
case-title = { $code } { $title }
case-created = { $code } در فهرست است
case-saved = مورد ذخیره شد
case-archived = مورد بایگانی شد
case-restored = مورد به فهرست برگشت
case-is-archived = این مورد بایگانی شده: دیگر اجرا نمی‌شود و نتیجه‌هایش می‌ماند.
case-linked = پیوند داده شد
case-unlinked = پیوند برداشته شد
case-frozen = این ویراست اجرا شده و همان‌گونه می‌ماند. تغییر گام‌ها ویراست { $next } را می‌سازد.
case-frozen-since = نخستین اجرا
case-not-executed = کسی این ویراست را اجرا نکرده است.
case-first-edition = این نخستین ویراست است.
case-edition-title = { $code }، ویراست { $number }
case-edition = ویراست { $number }
case-back = به مورد
case-executed = اجرا شده
case-steps = گام‌ها
case-step = گام
case-action = انجام دهید
case-expected = ببینید
case-action-of = گام { $number }: چه کنید
case-expected-of = گام { $number }: چه ببینید
case-no-steps = هنوز گامی نیست: مورد یک‌جا داوری می‌شود.
case-parameters-hint = نام‌ها در سطر نخست، سپس هر ردیف در یک سطر، با | در میانشان. {"{"}name{"}"} در گام جای مقدار را می‌گیرد؛ مورد برای هر ردیف یک بار اجرا می‌شود.
case-alike = این موردها همان مورد به نظر می‌رسند. اگر نیستند، هر دو بمانند.
case-flaky = در { $places } یک نسخه هم پذیرفته و هم رد شده است: به یک نتیجه تنها اعتماد نکنید.
case-last = آخرین نتیجه
case-past = آنچه گذشت
case-never-run = هرگز اجرا نشده است.
case-proves = اثبات می‌کند
case-no-requirements = هنوز هیچ نیازمندی‌ای را اثبات نمی‌کند.
case-link-requirement = پیوند به نیازمندی
case-link-item = پیوند به مورد فهرست کار
link-remove = برداشتن پیوند { $code }
link-suspect = مشکوک: نیازمندی تغییر کرده
link-confirm = هنوز اثبات می‌کند
link-confirmed = بازبینی شد و درست بود
suites-title = مجموعه‌ها
suites-all = همه موردها
suite-add = افزودن مجموعه
suite-change = تغییر این مجموعه
suite-under = زیر
suite-top = در بالاترین سطح
suite-remove = برداشتن؛ موردها می‌مانند
suite-added = مجموعه افزوده شد
suite-saved = مجموعه ذخیره شد
suite-removed = مجموعه برداشته شد و موردها ماندند
library-title = کتابخانه آغازین
library-text = { $count ->
    [1] یک بررسی هنوز در فهرست شما نیست.
   *[other] { $count } بررسی هنوز در فهرست شما نیست. تیک آنچه به شما مربوط نیست را بردارید.
 }
library-add = افزودن به فهرست
library-added = { $count ->
    [1] یک مورد افزوده شد
   *[other] { $count } مورد افزوده شد
 }
library-all-there = همه کتابخانه در فهرست شماست
library-all-there-text = موردها را همان‌جا به نیاز پروژه تغییر دهید.
minutes-short = { $minutes } دقیقه
environments-title = محیط‌ها
environments-text = جایی که آزمون اجرا می‌شود و نسخه‌ای که آنجاست. با نصب هر نسخه، نقص‌های رفع‌شده برای بازآزمون برمی‌گردند.
environments-empty = آزمون‌ها کجا اجرا می‌شوند؟
environments-empty-text = نخستین محیط را بیفزایید: مرورگر و دستگاهی روی یک نصب.
environment-new = محیط تازه
environment-name-hint = آزمایشی · فایرفاکس
environment-instance = نصب
environment-browser = مرورگر
environment-device = دستگاه
environment-no-build = هنوز نسخه‌ای اینجا نصب نشده است.
environment-saved = محیط ذخیره شد
environment-archived = محیط بایگانی شد: یافته‌هایش دیگر به حساب نمی‌آید
environment-restored = محیط دوباره در کار است
builds-title = نسخه‌های ساخت
builds-empty = هنوز نسخه‌ای ثبت نشده است.
build-name = نسخه
build-name-hint = ۱٫۴٫۲ یا هر نامی که سازنده می‌گوید
build-notes = چه در آن است
build-note = ثبت نسخه
build-noted = نسخه ثبت شد
build-land = اکنون نصب شد
build-land-which = نسخه‌ای که اکنون نصب شد
build-landed = نسخه نصب شد؛ نقص‌های رفع‌شده آماده بازآزمون‌اند
plans-title = برنامه‌ها
plans-text = چه باید تا کی اثبات شود و تا کجا رسیده است.
plans-empty = هنوز برنامه‌ای نیست
plans-empty-text = برنامه، اجراها را گرد می‌آورد: موردها در محیط‌ها، سپرده به افراد.
plan-new = برنامه تازه
plan-edit = ویرایش { $code }
plan-title = { $code } { $name }
plan-created = برنامه ساخته شد: نخستین اجرا را بیفزایید
plan-saved = برنامه ذخیره شد
plan-name-hint = رگرسیون اسپرینت ۷
plan-goal = برای چه
plan-share = به اشتراک با پیمانکار
plan-share-note = آزمونگران پیمانکار آن را می‌بینند، اجرا می‌کنند و نقص‌هایش را می‌بینند.
plan-shared = به اشتراک با پیمانکار
plan-close = بستن برنامه
plan-reopen = بازگشایی
plan-left = { $left } از { $all } مانده
plan-standing = تا کجا رسیده
plan-empty = هنوز چیزی برای اجرا نیست
plan-empty-text = برای نخستین اجرا مورد و محیط برگزینید.
plan-runs = اجراها
run-new = اجرای تازه
run-name = نام اجرا
run-name-hint = اگر خالی بماند تنها کد دارد.
run-unnamed = اجرا
run-narrow = گزینش از
run-more = نخستین { $shown } از { $total } مورد: برای دیدن دیگران محدودتر کنید.
run-sum = { $count ->
    [1] یک مورد
   *[other] { $count } مورد
 }، هر محیط { $minutes } دقیقه
run-create = ساختن اجرا
run-created = اجرا ساخته شد
run-build-there = همان که آنجاست
run-needs-environment = هر اجرا دست‌کم یک محیط می‌خواهد.
run-no-cases = هیچ مورد آماده‌ای نیست
run-no-cases-text = یک پالایه را بردارید یا در فهرست، موردها را آماده کنید.
run-again = اجرای دوباره ناموفق‌ها
run-assign = واگذاری
run-assign-hint = برای واگذاری به افراد، یک اجرا را برگزینید.
executions-count = { $count ->
    [1] یک اجرای مورد
   *[other] { $count } اجرای مورد
 }
executions-assigned = { $count ->
    [1] یک مورد واگذار شد
   *[other] { $count } مورد واگذار شد
 }
execution-title = { $code } در { $place }
execution-place = { $place } از { $of }
execution-row = ردیف { $row }
execution-step = گام { $step }
execution-previous = مورد پیشین
execution-next = مورد بعدی
execution-next-open = بعدی برای اجرا
execution-outdated = مورد پس از آن دوباره نوشته شده: این اجرا همان متن خود را دارد.
execution-closed = برنامه بسته است و نتیجه تازه نمی‌پذیرد.
execution-contradicts = نتیجه به‌دست گذاشته شده و با گام‌ها نمی‌خواند.
execution-whole = مورد، یک‌جا
execution-verdict = داوری گام { $step }
execution-actual = آنچه در گام { $step } دیده شد
execution-actual-hint = آنچه به‌جای آن دیده شد
execution-report = گزارش نقص
execution-save = ذخیره نتیجه‌ها
execution-save-next = ذخیره و بعدی
execution-overrule = گذاشتن نتیجه به‌دست
execution-overruled = به‌دست
execution-by-steps = بازگشت به نتیجه گام‌ها
execution-evidence = مدرک
execution-file = پرونده
execution-file-hint = تصویری را در هر جای صفحه بچسبانید یا رها کنید، یا با گوشی بگیرید.
execution-no-files = هنوز پرونده‌ای نیست.
execution-file-remove = برداشتن { $name }
execution-told = آنچه یافت شد
execution-when = کی
execution-by = توسط
execution-took = زمان
result-recorded = ثبت شد: { $result }
    .result = case-result
result-overruled = نتیجه به‌دست گذاشته شد
result-by-steps = نتیجه از گام‌ها گرفته می‌شود
evidence-added = پرونده افزوده شد
evidence-removed = پرونده برداشته شد
runner-help = P پذیرفته · F رد · B مسدود · S رد شدن · N نامربوط · ↑ ↓ گام‌ها · D نقص · Enter مورد بعدی
runner-kept = گام { $step }: { $verdict }
runner-waiting = اتصال نیست: { $count } نتیجه روی این دستگاه مانده و با بازگشت اتصال فرستاده می‌شود
runner-sent = ذخیره شد
runner-done = همه گام‌ها داوری شد: Enter به مورد بعدی می‌رود
runner-refused = یک نتیجه پذیرفته نشد:
runner-upload-failed = فرستاده نشد
select = گزینش
error-suite-loop = مجموعه نمی‌تواند زیر خودش باشد: جای دیگری برگزینید
error-suite-depth = بیشینه { $max } سطح است و این سطح { $depth } می‌شود
error-case-minutes = بیشینه { $max } دقیقه است: مورد بلندتر چند مورد است
error-cases-none = دست‌کم یک مورد برگزینید
error-cases-many = هر بار بیشینه { $max } مورد برگزینید
error-plan-dates = پایان پیش از آغاز است
error-plan-closed = برنامه بسته است: پیش از افزودن، آن را باز کنید
error-run-not-ready = «{ $title }» { $state } است: نخست آماده‌اش کنید
    .state = case-state
error-run-environments = دست‌کم یک محیط برگزینید
error-run-large = هر اجرا بیشینه { $max } مورد دارد و این { $is } می‌شود: موردها یا محیط‌ها را کمتر کنید
error-run-nothing-failed = در این اجرا چیزی رد نشده است
error-executions-none = دست‌کم یک اجرا برگزینید
error-step-unknown = گام { $step } وجود ندارد: صفحه را دوباره باز کنید

tests-import = ورود داده
tests-import-of = ورود { $name }
tests-import-text = موردهای آزمون، نیازمندی‌ها، نتیجه‌ها و نقص‌ها از ابزارهای دیگر. پیش از نوشتن می‌بینید هر پرونده چه می‌سازد؛ یا همه یا هیچ.
tests-import-what = پرونده چه می‌آورد؟
tests-import-format = قالب
tests-import-guess = از خود پرونده
tests-import-place = محیط نتیجه‌ها
tests-import-place-hint = تنها برای نتیجه‌ها.
tests-import-file = پرونده
tests-import-file-hint = TestLink، TestRail، Xray، Qase، Zephyr Scale، Gherkin، JUnit، ReqIF، CSV یا XLSX؛ نقص‌ها به صورت جدول Jira، Redmine یا Bugzilla. بیشینه ۵۰ مگابایت
tests-import-try = دیدن آنچه می‌سازد
tests-import-another = پرونده دیگر
tests-import-would = آنچه می‌سازد
tests-import-carry = وارد کن
tests-import-line = سطر { $line }:
tests-import-refused = { $count ->
    [1] یک سطر پذیرفته نیست، پس چیزی وارد نمی‌شود. در پرونده اصلاح کنید و دوباره بیاورید.
   *[other] { $count } سطر پذیرفته نیست، پس چیزی وارد نمی‌شود. در پرونده اصلاح کنید و دوباره بیاورید.
 }
tests-import-alike = { $count ->
   *[other] { $count } مورد از موردهای تازه به موردی دیگر، در فهرست یا در همین پرونده، می‌ماند. با این همه وارد می‌شود.
}
tests-import-alike-list = مانند موردی دیگر
tests-import-as-line = مانند سطر { $line } پرونده
tests-imported = وارد شد: { $created } تازه، { $updated } به‌روزشده
made-suites = مجموعه‌ها
made-cases = موردها
made-steps = گام‌ها
made-requirements = نیازمندی‌ها
made-links = پیوندها
made-relations = رابطه‌ها
made-passed = پذیرفته
made-failed = رد شده
made-skipped = اجرا نشده
made-created = تازه
made-updated = به‌روز می‌شود
made-refused = پذیرفته نشده

pick-title = گزینش رگرسیون
pick-text = موردهایی که در زمان موجود بیش از همه ارزش اجرای دوباره دارند، با دلیل هر کدام.
pick-hours = ساعت‌های آزمون
unit-hours = ساعت
pick-choose = برگزین
pick-none = هیچ موردی اجرای دوباره نمی‌خواهد
pick-none-text = چیزی تغییر نکرده و رد نشده و همه تازه اجرا شده‌اند؛ یا زمان برای هیچ موردی بس نیست.
pick-sum = { $count } از { $of } مورد آماده، هر محیط { $hours }.
pick-since = تغییرها از
pick-run = رگرسیون
pick-why = چرا
pick-changed = بخش آن تغییر کرده است
pick-failed = { $failures } بار از { $runs } اجرا رد شده
pick-defects = { $defects ->
    [1] یک نقص در نزدیکی آن
   *[other] { $defects } نقص در نزدیکی آن
 }
pick-integration = به سامانه دیگر می‌رسد
pick-long-ago = { $days } روز اجرا نشده
pick-never = هرگز اجرا نشده

## Figures of a plan, and its report

case-flaky-mark = ناپایدار
case-flaky-hint = یک نسخه هم موفق شده و هم ناموفق: به یک نتیجه تکیه نکنید
burn-title = پیشرفت برنامه
burn-planned = { $count ->
    [1] یک اجرای مورد، تا { $at }
   *[other] { $count } اجرای مورد، تا { $at }
 }
burn-left = مانده
burn-passed = موفق
burn-recorded = نتیجه‌های آن روز
burn-meant = مانده طبق برنامه
burn-summary = از { $planned } اجرا، { $left } مانده، { $passed } موفق و { $failed } ناموفق است.
executions-left-at = مانده در پایان
executions-passed-at = موفق تا پایان
executions-recorded-after = نتیجه‌ها پس از
executions-recorded-until = نتیجه‌ها تا پایان
burn-not-begun = نمودار از نخستین روز برنامه آغاز می‌شود.
burn-large = این برنامه بزرگ است: پیشرفت آن در گزارش آمده است.
report = گزارش
report-of = گزارش آزمون: { $name }
report-title = گزارش { $code } { $name }
report-back = به برنامه
report-print = این صفحه را چاپ کنید یا PDF بگیرید: منوها چاپ نمی‌شوند.
report-what = چه آزموده شد
report-dates = برنامه‌ریزی
report-tested = زمان آزمون
report-places = کجا و روی کدام نسخه‌ها
report-people = چه کسانی و چند اجرا
report-results = نتیجه‌ها
report-coverage = چه اثبات شده است
report-coverage-note = بر پایه آخرین نتیجه هر مورد در هر محیط، از جمله در برنامه‌های دیگر.
report-no-requirements = موردهای این برنامه به هیچ نیازمندی‌ای نمی‌پردازند.
report-broken = ناموفق و مسدود
report-nothing-broken = هیچ‌چیز ناموفق یا مسدود نیست.
report-open-defects = نقص‌های باز
report-no-open-defects = هیچ نقصی که این برنامه نشان داده، باز نیست.
report-list = همه اجراها
report-more = نخستین { $shown } از { $total }: همه آن‌ها در فایل خروجی هست.
