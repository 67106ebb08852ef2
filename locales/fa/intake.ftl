# تیکت‌ها چگونه می‌آیند: فایل‌ها، قاعده‌های سپردن، تیکت‌های قدیمی از میز خدمت دیگر.

## فایل‌ها

ticket-files = فایل‌ها
ticket-files-hint = تا { $most } فایل، هر کدام تا { $each } و روی هم تا { $all }.
ticket-files-again = فرمی که برمی‌گردد فایل‌ها را نگه نمی‌دارد. این‌ها را دوباره انتخاب کنید: { $names }
error-ticket-files-many = { $is } فایل است: یک‌بار حداکثر { $max } فایل بفرستید
error-ticket-file-empty = «{ $name }» خالی است: فایل دیگری انتخاب کنید
error-ticket-files-words = دربارهٔ فایل‌ها چیزی بنویسید
error-form-broken = فرم ناتمام رسید: دوباره بفرستید

## قاعده‌ها

rules-title = قاعده‌ها
rules-text = تیکت تازه به چه کسی می‌رسد. نخستین قاعده‌ای که جور باشد تصمیم می‌گیرد؛ آنچه با هیچ قاعده‌ای جور نیست در صف می‌ماند.
rules-idle =
    { $count ->
        [1] از یک قاعده می‌گذریم: از کسانی که به آنان می‌سپارد کسی نمانده است.
       *[other] از { $count } قاعده می‌گذریم: از کسانی که به آنان می‌سپارند کسی نمانده است.
    }
rules-none = هنوز قاعده‌ای نیست
rules-none-text = بدون قاعده، هر تیکت در صف می‌ماند تا کسی رسیدگی به آن را بپذیرد.
rules-trial = آزمودن قاعده‌ها
rules-trial-text = اگر { $most } تیکت آخر اکنون می‌آمدند، کدام قاعده آن‌ها را برمی‌داشت. از { $count } تیکت، { $taken } تیکت قاعده دارد؛ چیزی تغییر نمی‌کند.
rules-trial-none = تیکتی برای آزمودن نیست
rules-trial-none-text = وقتی تیکت‌ها بیایند، اینجا می‌بینید کدام قاعده آن‌ها را برمی‌دارد.
rules-trial-would = به او می‌رسید
rules-trial-has = اکنون نزد
rules-trial-no-rule = بدون قاعده
rule-new = قاعدهٔ تازه
rule-edit = ویرایش قاعده
rule-edit-of = ویرایش قاعدهٔ { $name }
rule-note = شرطی که خالی بماند برای همهٔ تیکت‌ها برقرار است.
rule-place = جایگاه
rule-name = قاعده
rule-name-hint = در تاریخچهٔ هر تیکتی که این قاعده به کسی بسپارد می‌آید.
rule-fits = کدام تیکت‌ها
rule-fits-hint = اگر چیزی انتخاب نشود، یعنی همه.
rule-every-ticket = همهٔ تیکت‌ها
rule-any = همه
rule-channel = راه ورود
rule-from = واحد درخواست‌دهنده
rule-words = واژه‌های موضوع
rule-words-hint = با ویرگول از هم جدا؛ یکی از آن‌ها بس است. «گزارش» واژهٔ «گزارش‌ها» را هم پیدا می‌کند.
rule-taker = به چه کسی می‌رسد
rule-person = شخص
rule-person-choose = کسی را انتخاب کنید
rule-people = به نوبت
rule-people-hint = نوبت کسی است که تیکت باز کمتری دارد، سپس کسی که بیشتر منتظر مانده است.
rule-in-turn-of = به نوبت: { $names }
rule-on = قاعده روشن است
rule-off = خاموش
rule-enable = روشن کردن
rule-disable = خاموش کردن
rule-up = بالا بردن { $name }
rule-down = پایین بردن { $name }
rule-nobody-left = از آن می‌گذریم: { $names } دیگر اینجا تیکت نمی‌پذیرد
rule-somebody-left = دیگر اینجا تیکت نمی‌پذیرد: { $names }
rule-saved = قاعده ذخیره شد.
rule-moved = قاعده جابه‌جا شد.
rule-enabled = قاعده روشن شد.
rule-disabled = قاعده خاموش شد.
rule-removed = قاعده برداشته شد.
taker-person = یک نفر
taker-in-turn = چند نفر به نوبت
taker-vendor = پیمانکار
error-rule-words-many = { $is } واژه است: حداکثر { $max } واژه بنویسید
error-rule-word = «{ $word }» واژه‌ای برای جست‌وجو نیست: حرف یا رقم بنویسید، حداکثر { $max } نویسه
error-rule-changed = در این میان کسی این قاعده را تغییر داده است: صفحه را دوباره باز کنید
error-rule-name-taken = قاعدهٔ دیگری همین نام را دارد: نام دیگری برگزینید
error-rule-person = کسانی را انتخاب کنید که در این پروژه به تیکت‌ها رسیدگی می‌کنند
field-rule = قاعده
field-rule-place = جایگاه
field-rule-enabled = روشن
event-assignment-rules-edited = قاعده‌های سپردن تیکت را تغییر داد

## تیکت‌های قدیمی

ticket-import = آوردن تیکت‌های قدیمی
ticket-import-text = تیکت‌های میز خدمت دیگر با گذشته‌شان: گزارش‌ها آن‌ها را در ماه خودشان می‌شمارند. پیش از نوشتن می‌بینید هر فایل چه می‌سازد؛ یا همه یا هیچ.
ticket-import-file = فایل
ticket-import-file-hint = CSV یا XLSX از Zendesk، Jira، Redmine یا صفحه‌گسترده، حداکثر ۵۰ مگابایت و ۲۰٬۰۰۰ تیکت. شناسه، موضوع و زمان ایجاد لازم است.
ticket-import-tried = هنوز چیزی نوشته نشده است.
ticket-import-created = تازه
ticket-import-updated = به‌روزشده
ticket-import-unchanged = از پیش اینجاست
ticket-import-worked = اینجا روی آن کار شده، می‌ماند
ticket-import-refused = پذیرفته نشد
ticket-import-assignees = با این نام‌ها کسی اینجا به تیکت‌ها رسیدگی نمی‌کند؛ تیکت‌هایشان بدون مسئول می‌آید: { $names }
ticket-import-strangers =
    { $count ->
        [1] یک درخواست‌دهنده اینجا شناخته نیست.
       *[other] { $count } درخواست‌دهنده اینجا شناخته نیستند.
    } برای کسی حساب ساخته نمی‌شود؛ در { $lines } تیکت کسی به جای آنان می‌آید و هر تیکت نامی را که با آن آمده نگه می‌دارد:
ticket-import-stand-in = چه کسی به جای آنان
ticket-import-stand-in-hint = پاسخ تیکت‌های آنان به این شخص می‌رسد.
ticket-import-myself = خودم
ticket-import-words = معنای واژه‌های فایل
ticket-import-word = { $column }: «{ $word }»، { $lines } سطر
ticket-import-suggested = پیشنهاد است: اگر درست است ثبت کنید.
ticket-import-choose = انتخاب کنید
ticket-import-words-saved = معنای واژه‌ها ذخیره شد.
ticket-import-carry =
    { $count ->
        [1] آوردن یک تیکت
       *[other] آوردن { $count } تیکت
    }
ticket-import-quiet = ایمیلی فرستاده نمی‌شود و هشداری داده نمی‌شود.
ticket-import-first = نخستین سطرها، چنان‌که نوشته می‌شوند
ticket-import-line = سطر
ticket-import-becomes = سرانجام
ticket-import-done = آورده شد: { $created } تازه، { $updated } به‌روزشده
ticket-column-key = شناسه
ticket-column-title = موضوع
ticket-column-text = شرح
ticket-column-requester = درخواست‌دهنده
ticket-column-request = نوع
ticket-column-priority = اولویت
ticket-column-state = وضعیت
ticket-column-created = زمان ایجاد
ticket-column-replied = زمان نخستین پاسخ
ticket-column-resolved = زمان حل
ticket-column-closed = زمان بستن
ticket-column-assignee = مسئول
ticket-column-department = واحد
ticket-origin = از میز خدمت دیگر
ticket-origin-key = شناسه در آنجا
ticket-origin-requester = درخواست از
error-ticket-import-ahead = { $value } هنوز نرسیده است: گذشتهٔ تیکت تا اکنون است
error-ticket-import-before = { $value } پیش از ایجاد تیکت است
error-ticket-import-closed-before = { $value } پیش از حل شدن آن است
error-ticket-import-over-when = تیکت پایان یافته و هیچ ستونی نمی‌گوید از کی: زمان حل یا بستن را بیاورید
error-ticket-import-word = کسی نمی‌داند «{ $value }» یعنی چه: در «معنای واژه‌های فایل» بگویید
error-ticket-import-column =
    { $column ->
        [key] هیچ ستونی شناسه ندارد: بگویید کدام است
        [title] هیچ ستونی موضوع ندارد: بگویید کدام است
        [created] هیچ ستونی زمان ایجاد را نمی‌گوید: بگویید کدام است
       *[other] ستونی کم است: { $column }
    }
error-ticket-import-twice =
    { $column ->
        [key] دو ستون شناسه دارند: یکی را کنار بگذارید
        [title] دو ستون موضوع دارند: یکی را کنار بگذارید
       *[other] دو ستون یک چیز دارند ({ $column }): یکی را کنار بگذارید
    }
error-ticket-import-many = فایل بیش از { $max } تیکت دارد: آن را بخش‌بخش بیاورید
error-ticket-import-refused =
    { $count ->
        [1] یک سطر پذیرفته نشد، پس چیزی نوشته نشد: نخست آن را اصلاح کنید
       *[other] { $count } سطر پذیرفته نشد، پس چیزی نوشته نشد: نخست آن‌ها را اصلاح کنید
    }
event-ticket-imported = تیکت را از میز خدمت دیگر آورد
event-tickets-imported = تیکت‌های قدیمی را آورد
event-ticket-file-added = فایلی افزود
