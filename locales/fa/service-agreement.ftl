# آنچه تعهد شده است، و تقویم‌هایی که با آن‌ها شمرده می‌شود.

service-agreement = توافق‌نامه
agreement-since = در حال اجرا از
agreement-from = از
agreement-to-come = در راه
agreement-versions = نسخه‌ها
agreement-new-version = نسخهٔ تازه
agreement-make = تعیین تعهدها
agreement-begin = شروع با تعهدهای معمول
agreement-begun = تقویمی برابر با روزهای کاری پروژهٔ شما و تعهدهایی برای آغاز. مرورشان کنید و ذخیره کنید.
agreement-empty-title = هنوز تعهدی داده نشده است
agreement-empty-text = توافق‌نامه می‌گوید درخواست‌دهنده در چه مدت زمان کاری پاسخ و راه‌حل می‌گیرد و پیمانکار در چه مدت باید دست به کار شود. بدون آن هیچ مهلتی شمرده نمی‌شود.
agreement-promises = آنچه تعهد شده است
agreement-ladder = چه کسی و کی خبر می‌گیرد
agreement-grace = دورهٔ بازگشایی به روز
agreement-grace-hint = در این دوره نوشتهٔ درخواست‌دهنده تیکت حل‌شده را بازگشایی می‌کند؛ پس از آن تیکت تازه‌ای باز می‌کند.
agreement-help-desk-contact = رابط میز خدمت
agreement-vendor-contact = رابط پیمانکار
agreement-contact-hint = نامی با شماره یا نشانی، برای وقتی که صف کافی نیست. درخواست‌دهندگان رابط میز خدمت را می‌بینند و میز خدمت رابط پیمانکار را.
agreement-grace-is =
    { $days ->
        [one] تیکت حل‌شده را تا { $days } روز می‌توان بازگشایی کرد
       *[other] تیکت حل‌شده را تا { $days } روز می‌توان بازگشایی کرد
    }
agreement-calendars = تقویم‌ها
agreement-calendar = تقویم
agreement-metric = تعهد
agreement-amount = زمان هدف
agreement-amount-hint = ساعت را مانند ۴، ۱:۳۰ یا ۰٫۵ بنویسید، یا شمار روزها را. خالی یعنی بدون تعهد؛ ۰ یعنی نخستین لحظهٔ کاری.
agreement-own-lines = تعهدهای جداگانه برای برخی نوع‌ها
agreement-share = سهم از زمان هدف
agreement-tell = خبر به
agreement-effective = اجرا از
agreement-effective-hint = خالی یعنی از هم‌اکنون. زمان گذشته همان‌گونه که بوده حساب می‌شود.
agreement-edit-note = با ذخیره، نسخهٔ تازه‌ای ساخته می‌شود. مهلت‌های باز از آن زمان دوباره حساب می‌شوند.
agreement-look-moves = کدام مهلت‌ها جابه‌جا می‌شوند؟
agreement-look-what-if = در سه‌ماههٔ گذشته چه می‌شد؟
agreement-moves =
    { $count ->
        [0] هیچ مهلت بازی جابه‌جا نمی‌شود
        [1] یک مهلت باز جابه‌جا می‌شود
       *[other] { $count } مهلت باز جابه‌جا می‌شود
    }
agreement-moves-caption = مهلت‌های بازی که جابه‌جا می‌شوند
agreement-what-if =
    { $count ->
        [0] در سه‌ماههٔ گذشته تیکتی باز نشده است
        [1] بازسازی تنها تیکت سه‌ماههٔ گذشته
       *[other] بازسازی { $count } تیکت سه‌ماههٔ گذشته
    }
agreement-what-if-caption = تعهدهای رعایت‌شده، چنان‌که بود و چنان‌که می‌شد
agreement-was = وضع کنونی
agreement-would = با این پیشنهاد
agreement-more-broken = نقض بیشتر
agreement-saved = نسخهٔ تازه ذخیره شد.
target-unit = شمارش بر پایهٔ
target-days =
    { $count ->
        [one] { $count } روز کاری
       *[other] { $count } روز کاری
    }
target-days-close =
    { $count ->
        [1] پایان روز کاری بعد
       *[other] پایان { $count } روز کاری بعد
    }
calendar-first-name = ساعت اداری
calendar-new = تقویم تازه
calendar-edit = تقویم { $name }
calendar-note = زمانی که یک طرف کار می‌کند. هدف‌هایی که به زمان کاری است تنها در این زمان شمرده می‌شوند.
calendar-zone = منطقهٔ زمانی
calendar-zone-hint = مانند Asia/Tehran یا Europe/Kyiv
calendar-week = هر هفته
calendar-week-hint = مانند ۰۹:۰۰-۱۳:۰۰، ۱۴:۰۰-۱۸:۰۰. پایانی که پیش از آغاز باشد در روز بعد است؛ خالی یعنی تعطیل.
calendar-holidays = تعطیلات
calendar-off-hint = هر سطر یک تاریخ؛ آنچه پس از آن بیاید نام آن است.
calendar-holidays-count =
    { $count ->
        [0] بدون تعطیلی
        [1] یک تعطیلی
       *[other] { $count } تعطیلی
    }
calendar-overrides = روزهای متفاوت
calendar-overrides-hint = هر سطر یک روز: تاریخ و ساعت‌های آن، مانند ۱۴۰۵/۱۰/۱۰ ۰۹:۰۰-۱۳:۰۰. بدون ساعت، آن روز تعطیل است. بر تعطیلات مقدم است.
calendar-breaks = وقفه‌ها
calendar-breaks-hint = هر سطر یک وقفه: تاریخ و زمانی که از آن روز کنار گذاشته می‌شود.
calendar-effective-hint = خالی یعنی از هم‌اکنون. زمان پیش از آن با نسخهٔ پیشین می‌ماند.
calendar-from-the-beginning = از آغاز
calendar-saved = تقویم ذخیره شد؛ مهلت‌های باز با آن حساب می‌شوند.
error-time-zone = منطقهٔ زمانی را مانند Asia/Tehran بنویسید
error-window = «{ $text }» بازهٔ ساعتی نیست: مانند ۰۹:۰۰-۱۷:۰۰ بنویسید
error-calendar-line = این سطر خوانده نشد: «{ $line }»
error-calendar-empty = تقویمی که زمان کاری ندارد چیزی را تعهد نمی‌کند: ساعت‌هایی به آن بدهید
error-deal-twice = برای یک چیز دو تعهد هست
error-deal-calendar = تعهدی با تقویمی شمرده می‌شود که وجود ندارد
error-deal-target = زمان هدف بیش از اندازه بلند است: حداکثر ۱٬۰۰۰ روز
error-deal-share = سهم را به درصد صحیح تا { $max } بنویسید، هر کدام یک بار
error-deal-tell = انتخاب کنید در { $share }٪ چه کسی خبر بگیرد
error-deal-grace = حداکثر ۳۶۵ روز
error-deal-contact = رابط یک سطر است، حداکثر { $max } نویسه.
error-effective-past = نسخهٔ تازه از هم‌اکنون یا دیرتر اجرا می‌شود: زمان گذشته همان‌گونه که بوده حساب می‌شود
error-form = فرم خوانده نشد
