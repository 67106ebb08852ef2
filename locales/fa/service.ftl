# میز خدمت: صف، صفحهٔ تیکت، درخواست کمک.

## صف

queue-count =
    { $open ->
        [0] کسی در انتظار نیست
       *[other] { $open } تیکت باز
    }
queue-count-late = { $open } تیکت باز، { $late } تیکت از مهلت گذشته
queue-as-of = به‌روز تا
queue-unpromised = هنوز تعهدی داده نشده است، پس مهلتی شمرده نمی‌شود.
queue-states = به تفکیک وضعیت
queue-open = باز
queue-late = از مهلت گذشته
queue-resolved = حل‌شده
queue-all = همه
queue-mine = به عهدهٔ من
queue-nobodys = بدون مسئول
queue-any = هر کدام
queue-search-in = جست‌وجو در تیکت‌ها
queue-none-title = تیکتی با این فیلترها جور نیست
queue-none-text = یکی از فیلترها را بردارید یا واژهٔ دیگری را جست‌وجو کنید.
queue-done-title = کسی در انتظار پاسخ نیست
queue-done-text = همهٔ تیکت‌ها حل شده‌اند. تیکت‌های بعدی اینجا می‌آیند، نخست آن که مهلتش زودتر سر می‌رسد.
queue-empty-title = هنوز کسی چیزی نخواسته است
queue-empty-text = درخواست‌دهندگان از بخش «کمک»، با ایمیل یا با تلفن درخواست می‌دهند. تیکت‌هایشان اینجا به ترتیب زمان مانده می‌آید.
service-pages = صفحه‌های میز خدمت
service-more = بیشتر

## مهلت‌ها

deadline-left = { $time } مانده
deadline-late = { $time } دیرکرد
deadline-paused = در انتظار، { $time } مانده
deadline-paused-late = در انتظار، { $time } دیرکرد
deadline-met = رعایت شد، { $time } زودتر
deadline-none = تعهدی داده نشده است
deadline-by-change = بر اثر تغییر

## یک تیکت

ticket-page = { $code } { $title }
ticket-key = شناسه
ticket-requester = درخواست‌دهنده
ticket-request = نوع
ticket-impact = تأثیر
ticket-urgency = فوریت
ticket-since = زمان درخواست
ticket-major = رخداد عمده
ticket-reopened-times =
    { $count ->
        [1] یک بار بازگشایی‌شده
       *[other] { $count } بار بازگشایی‌شده
    }
ticket-conversation = گفت‌وگو
ticket-history = تاریخچه
ticket-facts = مشخصات
ticket-deadlines = مهلت‌ها
ticket-earlier-cycles = رفت‌وبرگشت‌ها و سپردن‌های پیشین
ticket-nothing-promised = برای تیکت‌هایی مانند این تعهدی داده نشده است.
ticket-links = پیوندها
ticket-link = پیوند دادن
ticket-link-hint = شناسهٔ یک نقص، مانند D12. مورد فهرست کار و نیازمندی آن هم همراهش می‌آید.
ticket-defect = نقص
ticket-item = مورد فهرست کار
ticket-followed-by = درخواست دوباره
ticket-follows = درخواست دوباره پس از
ticket-public-status = وضعیت اعلام‌شده
ticket-vendor-worker = از سوی پیمانکار
ticket-rating = رضایت
ticket-whole-mail = متن کامل ایمیل
ticket-watch = دنبال کردن
ticket-claim = رسیدگی با من
ticket-assign = سپردن به کسی
ticket-edit = ویرایش { $code }
ticket-edit-note = اولویت یا نوع دیگر، تعهد دیگری است: آنچه رخ داده می‌ماند و مهلت‌ها با تعهد تازه حساب می‌شوند.
ticket-priority-follows = از روی تأثیر و فوریت
ticket-priority-follows-is = از روی تأثیر و فوریت { $priority } می‌شود.
somebody-golive = گولایو

## پاسخ دادن

ticket-answer = پاسخ
ticket-answering =
    { $who } همین حالا در حال پاسخ دادن { $count ->
        [1] است.
       *[other] هستند.
    }
ticket-what-it-does = کاری که انجام می‌دهد
ticket-words = متن
ticket-words-hint = مارک‌داون. اینکه چه کسی آن را می‌خواند به کاری بستگی دارد که انجام می‌دهد.
ticket-do = ارسال
ticket-do-resume = ادامه بدون پاسخ
ticket-deed-reply = پاسخ به درخواست‌دهنده
ticket-deed-ask = پرسش از درخواست‌دهنده
ticket-deed-note = یادداشت داخلی
ticket-deed-tell-vendor = میان ما و پیمانکار
ticket-deed-hand-over = سپردن به پیمانکار
ticket-deed-hand-back = برگرداندن
ticket-deed-resolve = حل شد
ticket-deed-reopen = بازگشایی
ticket-replied = پاسخ شما به درخواست‌دهنده رسید.
ticket-waits-now = تیکت منتظر درخواست‌دهنده است؛ شمارش مهلت‌های او ایستاده است.
ticket-noted = یادداشت شد.
ticket-vendor-told = برای طرف دیگر نوشته شد.
ticket-resumed = شمارش مهلت‌ها از سر گرفته شد.
ticket-handed-over = به پیمانکار سپرده شد: مهلت او شمرده می‌شود.
ticket-handed-back = برگردانده شد.
ticket-resolved = حل شد.
ticket-reopened = بازگشایی شد.
ticket-assigned = تیکت اکنون مسئول دارد.
ticket-saved = ذخیره شد.
ticket-linked = پیوند داده شد.
error-ticket-spoken = در این میان کسی نوشته است. بالا بخوانید، سپس نوشتهٔ خود را دوباره بفرستید: هنوز همین‌جاست.
error-ticket-closed = این تیکت بسته شده است. می‌توان تیکت تازه‌ای باز کرد.
error-ticket-not-now = با تیکتی که در این وضعیت است این کار نمی‌شود.
error-ticket-not-resolved = وقتی حل شد می‌توانید بگویید چطور پیش رفت.

## درخواست کمک

help-title = تیکت‌های من
help-note = آنچه از میز خدمت خواسته‌اید و زمانی که پاسخ می‌گیرید.
help-empty-title = هنوز چیزی نخواسته‌اید
help-empty-text = بگویید چه چیزی جلوی کارتان را گرفته است. پیش از فرستادن می‌بینید تا کی پاسخ می‌گیرید.
ticket-ask-first = درخواست کمک
ticket-new = درخواست کمک
ticket-new-note = هر بار یک موضوع: این‌گونه زودتر پاسخ می‌گیرید.
ticket-title = موضوع چیست؟
ticket-title-hint = در یک سطر: چه می‌خواستید بکنید و چه شد.
ticket-body = شرح آنچه رخ داد
ticket-body-hint = چه کردید، چه انتظار داشتید و چه دیدید. مارک‌داون.
ticket-promised-now = اگر اکنون بفرستید، تا این زمان پاسخ می‌گیرید
ticket-weighed = تأثیر × فوریت
ticket-ask = فرستادن
ticket-asked = { $code } به میز خدمت رسید.
ticket-take-down = ثبت تیکت
ticket-take-down-note = برای کسی که تلفن زده است. او آن را تیکت خودش می‌بیند.
ticket-take-down-send = ثبت
ticket-taken-down = ثبت شد؛ درخواست‌دهنده می‌تواند آن را پیگیری کند.
ticket-caller-hint = کسی که هنوز شناخته نیست، دعوت می‌شود.
ticket-caller-name-hint = اگر نشانی تازه باشد، لازم است.
ticket-write = نوشتن به میز خدمت
ticket-not-solved = حل نشده است؟
ticket-your-words = نوشتهٔ شما
ticket-send = فرستادن
ticket-waits-for-you = میز خدمت منتظر پاسخ شماست.
ticket-written = نوشتهٔ شما به میز خدمت رسید.
ticket-reopens-until = نوشتهٔ شما این تیکت را بازگشایی می‌کند، تا
ticket-opens-anew = مدتی از پایان این تیکت گذشته است: نوشتهٔ شما تیکت تازه‌ای باز می‌کند که به این یکی پیوند دارد.
ticket-opened-anew = { $code } باز شد و به تیکت پایان‌یافته پیوند خورد.
ticket-rate = چطور پیش رفت؟
ticket-rate-remark = چه چیزی می‌توانست بهتر باشد؟
ticket-rate-send = فرستادن
ticket-rated = سپاسگزاریم.
rating-5 = خیلی خوب
rating-4 = خوب
rating-3 = متوسط
rating-2 = بد
rating-1 = خیلی بد

## ریز محاسبه

ledger-page = { $code }: دلیل این مهلت
ledger-of = { $metric }: دلیل این مهلت
ledger-why = چرا؟
ledger-caption = بازه‌های زمانی، شمرده یا نشمرده
ledger-promised = تعهدشده
ledger-elapsed = گذشته
ledger-due = سررسید
ledger-stopped = پایان شمارش
ledger-zone = منطقهٔ زمانی
ledger-from = از
ledger-to = تا
ledger-counts = شمرده‌شده
ledger-not = شمرده نمی‌شود
ledger-event = دلیل
ledger-line = طبق تقویم
ledger-sum = جمع زمان شمرده‌شده
ledger-ahead = آنچه در پیش است چنان آمده که اگر تا سررسید چیزی رخ ندهد شمرده خواهد شد.
ledger-runs = مهلت شمرده می‌شود
ledger-waits = منتظر درخواست‌دهنده
ledger-resolved = حل‌شده
ledger-weekly = هر { $day }، { $window }
ledger-override = در { $date }، { $window }
ledger-holiday = تعطیلی { $date }
ledger-break = وقفه در { $date }، { $window }
ledger-outside = بیرون از زمان کاری

## گزارش

service-report = گزارش
report-from = از
report-to = تا
report-kept = تعهدهای رعایت‌شده
report-what-counts = هر تعهد در زمانی به شمار می‌آید که تکلیفش روشن شده است: رعایت‌شده هنگام پاسخ، نقض‌شده هنگام سررسید.
report-share = { $share } از { $count }
report-none-yet = هنوز هیچ
report-opened = بازشده
report-resolved = حل‌شده
report-first-contact = حل‌شده در نخستین تماس
report-came-back = بازگشایی‌شده
report-rated = رضایت
report-rating = { $rating } از ۵ ({ $count })
report-backlog = تیکت‌های باز کنونی، به تفکیک عمر
report-age-day = تا یک روز
report-age-3-days = تا ۳ روز
report-age-week = تا یک هفته
report-age-month = تا ۳۰ روز
report-age-longer = بیشتر
report-by-month = رعایت‌شده به تفکیک ماه
report-by-priority = رعایت‌شده به تفکیک اولویت
report-by-request = رعایت‌شده به تفکیک نوع
report-broken-count =
    { $count ->
        [0] هیچ تعهدی نقض نشده است
        [1] یک تعهد نقض‌شده
       *[other] { $count } تعهد نقض‌شده
    }
report-broken-caption = تعهدهای نقض‌شده
report-broken-more = تازه‌ترین { $shown } مورد از { $total } نشان داده شده است.
report-none-broken = همهٔ تعهدهای این بازه رعایت شده است.
report-promise = تعهد
report-cause = علت
report-still-open = هنوز باز
report-vendors = مهلت پیمانکار
report-desks = مهلت میز خدمت
error-report-span = حداکثر سه سال انتخاب کنید و روز نخست پیش از روز پایان باشد

## نامه‌ها

mail-ticket-replied-subject = { $code }: { $title }
mail-ticket-replied-body =
    { $body }

    همهٔ تیکت را اینجا ببینید و پاسخ دهید:
    { $link }
mail-ticket-asked-subject = { $code }: پرسشی دربارهٔ { $title }
mail-ticket-asked-body =
    میز خدمت برای ادامه به پاسخ شما نیاز دارد:

    { $body }

    اینجا پاسخ دهید:
    { $link }
mail-ticket-resolved-subject = { $code } حل شد: { $title }
mail-ticket-resolved-body =
    { $body }

    حل نشده است؟ اینجا برایمان بنویسید و بگویید چطور پیش رفت:
    { $link }
mail-ticket-warning-subject = { $share }٪ از زمان گذشته است: { $code }
mail-ticket-warning-body =
    { $code } { $title }

    { $share }٪ از زمان تعهدشده ({ $metric }) گذشته است. سررسید: { $due }

    { $link }
    .metric = metric

## Whom one turns to in person

contact-in-person = حضوری یا تلفنی
