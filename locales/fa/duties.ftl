# وظیفه‌ها: آنچه پس از راه‌اندازی تکرار می‌شود. تقویم برنامه‌های دیگر، تعطیلات.

duty-kind-check = بررسی
duty-kind-renewal = تمدید
rhythm-weekly = هر هفته
rhythm-every-two-weeks = هر دو هفته
rhythm-monthly = هر ماه
rhythm-quarterly = هر سه ماه
rhythm-yearly = هر سال
country-ir = ایران
country-pl = لهستان
country-ru = روسیه
country-ua = اوکراین

## آنچه پروژه با آن آغاز می‌شود

duty-resources = بررسی منابع و دسترس‌پذیری
duty-resources-steps =
    دیسک، حافظه و پردازندهٔ هر سرور را ببینید و با هفتهٔ پیش بسنجید.
    ببینید از بررسی پیشین تاکنون کی در دسترس نبوده و چه چیزی کند بوده است.
    بنویسید چه چیزی تا سه ماه دیگر تمام می‌شود و چه کسی به آن می‌رسد.
duty-form-and-mail = بررسی فرم‌ها و ایمیل
duty-form-and-mail-steps =
    هر فرمی را که مشتریان به کار می‌برند پر کنید و بفرستید؛ آنچه ساخته است در CRM بیابید.
    از CRM به نشانی بیرونی ایمیلی بفرستید و به آن پاسخ دهید؛ پاسخ را در CRM بیابید.
    ایمیل‌های برگشته و مانده در صف را ببینید.
duty-backup-restore = اثبات بازیابی پشتیبان
duty-backup-restore-steps =
    آخرین پشتیبان را روی دستگاهی جز سامانهٔ اصلی بازیابی کنید.
    وارد شوید، پنج رکورد گوناگون و پرونده‌هایشان را باز کنید و شمارها را با سامانهٔ اصلی بسنجید.
    بنویسید پشتیبان از کی بود و بازیابی چه اندازه زمان برد؛ نسخه را پاک کنید.
duty-domain = تمدید دامنه
duty-domain-steps =
    ببینید مالک، نشانی تماس و روش پرداخت هنوز درست است.
    پرداخت کنید و رسید را نگه دارید.
    تاریخ تازهٔ پایان دامنه و گواهی آن را ببینید.
duty-sms = تمدید سرویس پیامک
duty-sms-steps =
    آنچه فرستاده شده را با آنچه خریده شده بسنجید و اندازه را از نو برگزینید.
    پرداخت کنید و رسید را نگه دارید.
    از CRM پیامکی به خودتان بفرستید.
duty-hosting = تمدید میزبانی
duty-hosting-steps =
    آنچه به کار می‌رود را با آنچه پولش داده می‌شود بسنجید و اندازه را از نو برگزینید.
    پرداخت کنید و رسید را نگه دارید.
    ببینید پشتیبان‌گیری ادامه دارد.

## ردها

error-rhythm = «{ $part }» بخشی از یک تناوب خواندنی نیست: قاعده‌ای مانند FREQ=WEEKLY;INTERVAL=2 بنویسید
error-rhythm-hours = سررسید وظیفه یک روز است، نه یک ساعت: هر روز یا با فاصلهٔ بیشتر را برگزینید
error-rhythm-ends-twice = تناوب یا پس از چند بار پایان می‌یابد یا در یک تاریخ: یکی را بردارید
error-rhythm-never = این تناوب هرگز نمی‌رسد: قاعده یا نخستین روز آن را تغییر دهید
error-reminders = بنویسید چند روز پیش، مانند 30, 7, 1: حداکثر { $most } عدد صحیح تا { $days }
error-holidays-file = این تقویم نیست: پرونده‌ای با پسوند .ics برگزینید
error-holidays-many = تقویم بیش از { $max } روز یا رویدادهای تکراری بسیار دارد: تقویمی برگزینید که تنها تعطیلات را دارد
error-duty-cost = مبلغی صفر یا بیشتر بنویسید
error-duty-owner = کسی را برگزینید که وظیفه‌های این پروژه را می‌بیند
error-duty-archived = این وظیفه بایگانی شده است: نخست آن را بازگردانید
error-duty-over = دیگر چیزی بدهکار نیست: به همهٔ روزهای این وظیفه پاسخ داده شده است
error-duty-future = امروز یا روزی پیش از آن را برگزینید: هنوز کسی آن را انجام نداده است
error-duty-long-ago = سال را ببینید: این روز بسیار پیش از آغاز وظیفه است
error-duty-too-early = این پاسخ هیچ روزی نیست: سررسید بعدی { $due } است و پس از { $after } می‌توان آن را انجام داد

## صفحه‌ها

duties-title = نگهداری
duties-text = آنچه باید پیوسته انجام شود تا سامانه کار کند، هر بار با مدرک.
duties-open = باز
duties-overdue = دیرکرده
duties-all = همه
duties-none = هیچ‌کدام
duties-none-text = هر چه باید انجام می‌شد انجام شده است.
duties-empty = هنوز کسی به چیزی نمی‌رسد
duties-empty-text = با شش وظیفهٔ معمول (بازیابی پشتیبان، فرم‌ها و ایمیل، منابع، دامنه، پیامک، میزبانی) آغاز کنید و آنچه اینجا فرق دارد تغییر دهید.
duties-begin = آغاز با شش وظیفهٔ معمول
duties-begun = { $count ->
    [0] همه از پیش هستند
    [1] یک وظیفه افزوده شد: مسئولش را برگزینید و نخستین روزش را ببینید
   *[other] { $count } وظیفه افزوده شد: برای هر یک مسئول برگزینید و نخستین روزش را ببینید
 }
duty-new = وظیفهٔ تازه
duty-new-text = چه باید انجام شود، هر چند وقت یک بار، و چه کسی به آن می‌رسد.
duty-page = { $code } { $title }
duty-edit = ویرایش { $code }
duty-added = وظیفه افزوده شد
duty-saved = وظیفه ذخیره شد
duty-done = ثبت شد: انجام شده است
duty-archived = وظیفه بایگانی شد؛ مدرک‌هایش می‌ماند
duty-restored = وظیفه دوباره خواسته می‌شود
duty-archived-mark = بایگانی‌شده
duty-key = کد
duty-standing = وضعیت
duty-state-overdue = دیرکرده
duty-state-due = سررسید امروز
duty-state-upcoming = در پیش
duty-state-over = پایان‌یافته
duty-overdue-by = { $days ->
    [one] { $days } روز دیرکرد
   *[other] { $days } روز دیرکرد
 }
rhythm-once = یک بار
rhythm-rule = تناوبی دیگر
duty-title-hint = چه کاری انجام می‌شود: «بررسی فرم‌ها و ایمیل».
duty-steps-hint = هر گام در یک سطر.
duty-first = نخستین روز
duty-first-hint = روز سررسید، یا نخستین روزی که می‌رسد. اگر تنها تناوب تغییر کند، از آنچه بدهکار است ادامه می‌یابد.
duty-rule = قاعده
duty-rule-hint = برای تناوبی دیگر، قاعده‌ای چنان‌که تقویم‌ها می‌نویسند: FREQ=MONTHLY;BYDAY=1MO یعنی نخستین دوشنبهٔ هر ماه.
duty-reminders-hint = چند روز پیش، با ویرگول میان آن‌ها: 30, 7, 1. بامداد این روزها به مسئول نامه می‌رسد.
duty-reminded-before = { $days } روز پیش
duty-no-reminders = هیچ
duty-cost = هزینه
duty-cost-hint = هزینهٔ هر بار. افراد فروشنده آن را نمی‌بینند.
duty-cost-now = هزینهٔ این بار
duty-next = روزهای بعدی
duty-prove = انجام شد
duty-do = ثبت انجام
duty-evidence = مدرک‌ها
duty-evidence-hint = چه دیدید و کجا نگه داشته می‌شود: شمارها، نشانی تصویر صفحه، شمارهٔ فاکتور.
duty-done-on = روز انجام
duty-never-done = هنوز انجام نشده است.
duty-answers = برای
duty-tickets = تیکت‌هایی که سکوت باز کرد
duty-watch = دنبال کردن این وظیفه
duties-feed = در تقویم خودتان
duties-feed-text = برنامهٔ تقویم شما می‌تواند مشترک این وظیفه‌ها شود. این نشانی تنها از آن شماست: هر که آن را بداند آنچه شما اینجا می‌بینید می‌خواند.
duties-feed-begin = ساختن نشانی
duties-feed-since = نشانی ساخته شده است:
duties-feed-renew = ساختن نشانی تازه
duties-feed-end = پس گرفتن نشانی
duties-feed-fresh = این نشانی را اکنون در برنامهٔ تقویم خود بگذارید: تنها همین یک بار نشان داده می‌شود.
duties-feed-ended = این نشانی دیگر چیزی را باز نمی‌کند

## واژه‌ها

field-owner = مسئول
field-rhythm = تناوب
field-first-day = نخستین روز
field-reminders = یادآوری‌ها
field-cost = هزینه
field-evidence = چه چیزی نشان می‌دهد
field-occurrence = روز سررسید
permission-duty-read = خواندن وظیفه‌ها
permission-duty-write = نوشتن وظیفه‌ها
subject-kind-duty = وظیفه
job-kind-duty = رسیدگی به یک وظیفه
event-duty-added = وظیفه را افزود
event-duty-edited = وظیفه را ویرایش کرد
event-duty-done = وظیفه را انجام داد
event-duty-archived = وظیفه را بایگانی کرد
event-duty-restored = وظیفه را بازگرداند
event-duty-reminded = وظیفه را یادآوری کرد
event-duty-overdue = دید که وظیفه انجام نشده است

## نامه‌ها

mail-duty-reminder-subject = { $days ->
    [0] امروز: { $title }
    [1] فردا: { $title }
   *[other] تا { $days } روز دیگر: { $title }
 }
mail-duty-reminder-body =
    سررسید { $code } { $title } روز { $due } است.

    گام‌ها را بخوانید و بگویید که انجام شد:
    { $link }
mail-duty-overdue-subject = انجام نشد: { $title }
mail-duty-overdue-body =
    سررسید { $code } { $title } روز { $due } بود. تیکت { $ticket } برای آن باز شد.

    گام‌ها را بخوانید و بگویید که انجام شد:
    { $link }
