# نقص‌ها: فهرست، تخته، صف آزمون دوباره، صفحهٔ نقص.

## Pages

defects-list = فهرست
defects-board = تخته
defects-retest = آزمون دوباره
defects-views = شکل‌های دیدن نقص‌ها
defects-board-title = تختهٔ ارزیابی
defects-board-note = در هر ستون، مهم‌ترین‌ها بالاترند.
defects-board-empty = چیزی منتظر کسی نیست. نقصی که گزارش شود، اینجا در ستون جدید می‌آید.
defects-retest-title = صف آزمون دوباره
defects-new-title = گزارش نقص
defects-edit-title = ویرایش { $code }
defect-title = { $code } { $title }
defects-report = گزارش نقص
defects-report-send = ثبت گزارش

## List

defects-count =
    { $open ->
        [0] هیچ نقصی باز نیست
       *[other] { $open } نقص باز، { $ready } آمادهٔ آزمون دوباره
    }
defects-states = به تفکیک وضعیت
defects-open = باز
defects-closed = بسته
defects-closed-as = چگونه بسته شد
defects-all = همه
defects-state-count = { $state } ({ $count })
defects-key = شناسه
defects-age = عمر
defects-stands = در این وضعیت
defects-finder = یابنده
defects-days =
    { $count ->
        [0] امروز
        [1] ۱ روز
       *[other] { $count } روز
    }
defects-came-back =
    { $count ->
        [1] یک بار برگشته
       *[other] { $count } بار برگشته
    }
defects-handed-over = سپرده به پیمانکار
defects-search-in = جست‌وجو در نقص‌ها
defects-mine = نقص‌های من
defects-any = هر کدام
defects-this-requirement = همین نیازمندی
defects-cards =
    { $count ->
        [1] ۱ نقص
       *[other] { $count } نقص
    }
defects-more =
    { $count ->
        [1] و یکی دیگر
       *[other] و { $count } تای دیگر
    }
defects-column-empty = اینجا نقصی نیست.

## Empty

defects-empty-title = هنوز نقصی نیست
defects-empty-text = آنچه درست کار نمی‌کند را گزارش کنید. گامی که در آزمون ناموفق شود، خودش گزارشی آماده پیش می‌نهد.
defects-none-title = نقصی با این فیلترها جور نیست
defects-none-text = برای دیدن نقص‌های بیشتر یکی از فیلترها را بردارید.
defects-none-here-title = در این وضعیت نقصی نیست
defects-none-here-text = میان همه بگردید یا وضعیت دیگری را ببینید.
defects-all-gone-title = هیچ نقصی باز نیست
defects-all-gone-text = هر چه پیدا شده بود بسته شده است.

## Retest queue

retest-count =
    { $ready ->
        [0] هیچ‌کدام آماده نیست، { $waiting } نقص منتظر نسخه
       *[other] { $ready } نقص آماده، { $waiting } نقص منتظر نسخه
    }
retest-ready = آمادهٔ آزمون دوباره ({ $count })
retest-waiting = منتظر نسخه ({ $count })
retest-build-there = { $build } نصب است
retest-no-build = نسخه‌ای نصب نیست
retest-fixed-in = رفع‌شده در { $build }
retest-empty-title = چیزی برای آزمون دوباره نیست
retest-empty-text = وقتی نسخهٔ رفع روی محیطی نصب شود، نقص‌های آن محیط خودشان به اینجا می‌آیند.

## Form

defects-title-hint = چه چیزی درست کار نمی‌کند، در یک سطر
defects-story = چگونه دیده می‌شود
defects-story-hint = گام به گام: چه کردید، چه انتظار داشتید و چه دیدید. مارک‌داون.
defects-from-step = از گام { $step } در { $case }. هر چه آنجا بود پر شده است.
defects-priority-hint = اگر خالی بماند، از شدت و تکرار به دست می‌آید.
defects-priority-follows = از روی شدت و تکرار
defects-priority-follows-is = از روی شدت و تکرار { $priority } می‌شود.
defects-priority-reason-hint = چرا کسب‌وکار جور دیگری می‌بیند
defects-priority-because = به‌جای { $priority }: { $reason }
defects-environment-hint = همان‌جا دوباره آزموده می‌شود.
defects-component-hint = بخشی از سامانه
defects-requirement-hint = کد نیازمندی نقض‌شده
defects-department-hint = واحدی که کارش مختل می‌شود

## One defect

defects-facts = مشخصات
defects-next = گام بعدی
defects-no-story = کسی ننوشته است چگونه دیده می‌شود.
defects-build-found = دیده‌شده در نسخهٔ
defects-fixers = دست‌اندرکاران رفع
defects-external-key = شناسه در جای دیگر
defects-links = پیوندها
defects-case = مورد آزمون
defects-execution = جای دیده‌شدن
defects-seen-at = در این آزمون
defects-seen-at-step = در گام { $step } این آزمون
defects-duplicate = گزارش تکراری
defects-history = تاریخچه
defects-watch = دنبال کردن
defects-unwatch = دنبال نکردن
defects-evidence = شواهد
defects-evidence-add = افزودن شاهد
defects-evidence-file = عکس صفحه، گزارش رویدادها یا هر فایل دیگر
defects-file-remove = برداشتن { $name }
defects-file-of-step = گام { $step }
defects-remarks = یادداشت‌ها
defects-remark = یادداشت
defects-remark-hint = مارک‌داون
defects-remark-send = ثبت یادداشت
defects-internal = پنهان از پیمانکار
defects-internal-note = افراد پیمانکار این یادداشت را نمی‌بینند.
defects-internal-mark = پنهان از پیمانکار

## Deeds

defect-triage = ارزیابی شد
defect-triage-to = چه کسی پیگیری می‌کند
defect-triage-hint = نخست شدت و اولویت را بررسی کنید؛ با ویرایش تغییر می‌کنند.
defect-take-up = رفع آن با من
defect-join = من هم کمک می‌کنم
defect-fix = رفع شد
defect-fix-where = رفع شد در…
defect-fix-build = رفع‌شده در نسخهٔ
defect-fix-hint = با نصب این نسخه برای آزمون دوباره برمی‌گردد.
defect-no-builds = برای گفتن اینکه کجا رفع شده، نخست باید نسخه‌ای ثبت شود: از کسی که نسخه‌ها را نصب می‌کند بخواهید.
defect-waits = در { $build } رفع شد. همین که آن نسخه روی { $place } نصب شود، آمادهٔ آزمون دوباره است.
defect-waits-for = منتظر { $build }
defect-waits-nowhere = در { $build } رفع شد، ولی کسی نگفته کجا دیده شده است. ویرایشش کنید و محیط را بگویید، وگرنه برای آزمون دوباره برنمی‌گردد.
defect-verify = برطرف شده است
defect-fail = هنوز هست
defect-fail-seen = این بار چه دیده شد
defect-own-fix = شما روی رفع این نقص کار کرده‌اید؛ پس کس دیگری آن را تأیید می‌کند.
defect-own-fix-finder = شما روی رفع این نقص کار کرده‌اید؛ پس کس دیگری آن را تأیید می‌کند. یابنده‌اش { $who } است.
defect-own-fix-short = کار خود شما
defect-reopen = بازگشایی
defect-assign = سپردن به کسی دیگر
defect-duplicate = تکراری است
defect-duplicate-of = همان است که
defect-duplicate-hint = شناسه یا شماره‌اش، مانند D7
defect-reject = درست کار می‌کند
defect-reject-why = چرا درست است
defect-defer = به تعویق انداختن
defect-defer-open = هنوز بدون انتشار
defect-cannot = تکرار نمی‌شود
defect-cannot-why = چه چیزهایی آزموده شد
defect-hand-over = سپردن به پیمانکار
defect-take-back = پس گرفتن از پیمانکار

## Done

defect-reported = { $code } گزارش شد
defect-saved = ذخیره شد
defect-triaged = ارزیابی شد
defect-taken-up = رفع آن با شماست
defect-fixed = رفع شد؛ با رسیدن نسخه، یابنده‌اش خبر می‌شود
defect-verified = تأیید و بسته شد
defect-back = به کسی که رفعش می‌کند برگشت
defect-reopened = بازگشایی شد
defect-closed = بسته شد
defect-assigned = سپرده شد
defect-handed-over = سپرده شد: افراد پیمانکار اکنون آن را می‌بینند
defect-taken-back = پس گرفته شد: افراد پیمانکار دیگر آن را نمی‌بینند
defect-commented = یادداشت افزوده شد
defect-file-added = فایل افزوده شد
defect-file-removed = فایل برداشته شد

## Refused

error-defect-unknown = نقص { $code } اینجا نیست: شماره را بررسی کنید
error-duplicate-loop = { $code } خودش تکراری همین است: نخست آن را بازگشایی کنید یا نقص دیگری را نام ببرید
error-priority-reason = بگویید چرا { $priority } نیست، که از شدت و تکرار به دست می‌آید
    .priority = priority
error-requirement-unknown = نیازمندی { $code } اینجا نیست: کد را بررسی کنید

## Fields, as history names them

field-severity = شدت
field-frequency = تکرار
field-priority = اولویت
field-priority-reason = دلیل اولویت
field-component = بخش سامانه
field-environment = محیط
field-build-fixed = نسخهٔ رفع
field-duplicate-of = تکراریِ
field-release = انتشار
field-requirement = نیازمندی
field-fix-item = مورد فهرست کار
field-shared = پیمانکار می‌بیند

## Figures

figures-title = آمار
figures-as-of = تا { $at }
figures-empty-title = هنوز چیزی برای شمردن نیست
figures-empty-text = آمار با نخستین نقص آغاز می‌شود.
figures-not-yet = هنوز نه
figures-rate = نرخ بازگشت
figures-rate-text = از نقص‌هایی که رفعشان دوباره آزموده شده، سهم آن‌هایی که دست‌کم یک بار برگشته‌اند.
figures-rate-of = از
figures-weeks = بازشده، بسته‌شده و باز در هر هفته
figures-weeks-note = نقصی که برگردد دوباره بازشده به شمار می‌آید
figures-weeks-summary = در هفته { $week }، { $opened } نقص باز و { $closed } نقص بسته شد و { $open } نقص باز مانده است.
figures-week = هفته از
figures-opened = بازشده
figures-closed = بسته‌شده
figures-open = باز در پایان هفته
figures-ageing = سن نقص‌های باز
figures-ageing-note = نقص‌های باز بر پایه شدت و روزهای گذشته از گزارش
figures-together = روی هم
figures-by-component = بر پایه مؤلفه
figures-by-kind = یافته آزمون‌های نوع
figures-by-environment = بر پایه محیط
figures-no-component = بدون مؤلفه
figures-no-kind = گزارش دستی
figures-no-environment = بدون محیط
defects-without = بدون
defects-filter-came-back = برگشته
defects-filter-retested = رفعش دوباره آزموده
defects-filter-opened-in = بازشده در
defects-filter-closed-in = بسته‌شده در
defects-filter-open-at = باز در پایان
