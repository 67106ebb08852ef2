# کار میز خدمت با چند تیکت و پاسخ‌های تکراری: ادغام، جداسازی، یک کار روی چند تیکت، متن‌های آماده.

## ادغام و جداسازی

ticket-kin = همین موضوع
ticket-merge = ادغام
ticket-merge-into = ادغام در (شناسه)
ticket-merge-hint = شناسهٔ تیکتی که ادامه می‌یابد. این یکی برای همیشه بسته می‌شود و خواندنی می‌ماند؛ دنبال‌کنندگانش باخبر می‌شوند.
ticket-was-merged = ادغام شد. آنچه از این پس اینجا نوشته شود به تیکت دیگر می‌رسد.
ticket-merged-into = ادغام شده در
ticket-merged-elsewhere = این تیکت دربارهٔ همان موضوع تیکت دیگری است و آنجا پیگیری می‌شود. وقتی حل شد به شما خبر می‌دهیم.
ticket-merged-write = آنچه می‌نویسید به دست کسانی می‌رسد که روی آن کار می‌کنند.
ticket-took-in = ادغام‌شده در این
ticket-split = جدا کردن
ticket-split-page = جدا کردن از { $code }
ticket-split-note = این نوشته تیکتی جداگانه از همان درخواست‌دهنده می‌شود و هر دو به هم پیوند می‌خورند. مهلت نوشتهٔ درخواست‌دهنده از زمانی که آن را نوشته است شمرده می‌شود.
ticket-split-send = باز کردن تیکت
ticket-was-split = تیکت { $code } باز شد و پیوند خورد.
ticket-split-from = جداشده از
ticket-split-into = جداشده
error-ticket-unknown = تیکتی با شناسهٔ { $code } اینجا نیست: شناسه را در صف ببینید
error-merge-itself = این همان تیکت است: تیکتی را بنویسید که ادامه می‌یابد
error-merge-incident = روی یک مشکل شناخته‌شده در همین تیکت کار می‌شود: نخست به آن پایان دهید، یا تیکت دیگر را در این یکی ادغام کنید.
error-merge-twice = این تیکت پیش‌تر ادغام شده است
error-merge-into-merged = خود { $code } ادغام شده است: { $into } را برگزینید
error-merge-into-closed = تیکت { $code } بسته است: تیکتی را برگزینید که ادامه می‌یابد
error-split-kept = تنها آنچه درخواست‌دهنده می‌خواند جدا می‌شود: آنچه را می‌تواند بداند در تیکتی تازه بنویسید

## یک کار روی چند تیکت

tickets-many = با انتخاب‌شده‌ها
tickets-many-pick = انتخاب
tickets-many-priority = تعیین اولویت
tickets-many-watcher = دنبال‌کننده
tickets-many-watch = افزودن دنبال‌کننده
tickets-many-close = بستن حل‌شده‌ها
tickets-many-done = { $done ->
    [1] برای یک تیکت انجام شد
   *[other] برای { $done } تیکت انجام شد
 }
tickets-many-partly = { $more ->
    [0] { $done } انجام شد، { $refused } نشد. { $reasons }
   *[other] { $done } انجام شد، { $refused } نشد. { $reasons } · و { $more } مورد دیگر
 }
error-tickets-none = نخست تیکت‌ها را انتخاب کنید
error-close-open = هنوز حل نشده است
error-watcher = کسی را برگزینید که می‌تواند این تیکت را بخواند

## متن‌های آماده

templates-title = متن‌های آماده
templates-text = پاسخی که بارها داده می‌شود یک بار نوشته می‌شود: پاسخ با آن آغاز می‌شود و پیش از فرستادن تغییر می‌کند.
templates-offered = در دسترس
templates-retired = کنارگذاشته
templates-none = هنوز متنی نیست
templates-none-text = آنچه را بیشتر پاسخ می‌دهید بنویسید. نام‌ها، شناسه‌ها و مهلت‌ها خودشان پر می‌شوند.
templates-none-retired = چیزی کنار گذاشته نشده است
templates-none-retired-text = متن‌هایی که دیگر پیشنهاد نمی‌شوند اینجا می‌آیند.
template-new = متن تازه
template-edit = ویرایش متن
template-note = همین نام به زبانی دیگر همان متن است: پاسخ، متن زبان درخواست‌دهنده را برمی‌دارد.
template-name-hint = نامی که هنگام پاسخ دادن دنبالش می‌گردید: «در حال بررسی است».
template-language = زبان
template-text = متن
template-text-hint = مارک‌داون. این‌ها خودشان پر می‌شوند: { $places }
template-changed = آخرین تغییر
template-deeds = کارها
template-retire = کنار گذاشتن
template-saved = متن ذخیره شد
template-was-retired = این متن دیگر پیشنهاد نمی‌شود
template-was-restored = این متن دوباره پیشنهاد می‌شود
template-begin = آغاز با متن آماده
template-insert = درج
template-no-due = زمانی که با شما هماهنگ می‌شود
error-template-place = { $place } چیزی نیست که پر شود. این‌ها هستند: { $places }
error-template-twice = متنی با این نام به این زبان هست: همان را ویرایش کنید یا نام دیگری برگزینید
error-template-retired = متنی کنارگذاشته با این نام به این زبان هست: همان را بازگردانید یا نام دیگری برگزینید

## واژه‌ها

permission-template-write = نگه‌داری متن‌های آماده
what-merged = در تیکت دیگری ادغام شد
field-merged-into = ادغام شده در
field-took-in = ادغام‌شده در این
field-split-into = جداشده
event-ticket-merged = تیکت را در تیکت دیگری ادغام کرد
event-ticket-took-in = تیکتی تکراری را در این ادغام کرد
event-ticket-settled-elsewhere = تیکتی را که این در آن ادغام شده بود حل کرد
event-ticket-split = تیکتی را جدا کرد
event-ticket-watched = کسی را دنبال‌کنندهٔ تیکت کرد
event-template-added = متن آماده را افزود
event-template-edited = متن آماده را ویرایش کرد
event-template-retired = متن آماده را کنار گذاشت
event-template-restored = متن آماده را بازگرداند

## نامه‌ها

mail-ticket-merged-subject = { $code }: { $title }
mail-ticket-merged-body = { $into ->
    [none]
        تیکت شما دربارهٔ همان موضوع تیکت دیگری است که روی آن کار می‌کنیم و آنجا پیگیری می‌شود؛ وقتی حل شد برایتان می‌نویسیم.

        پاسخ شما به این نامه به دست کسانی می‌رسد که روی آن کار می‌کنند. آنچه تا کنون گفته شده است:
        { $link }
   *[other]
        تیکت شما دربارهٔ همان موضوع { $into } است و آنجا پیگیری می‌شود. پاسخ شما به این نامه به { $into } افزوده می‌شود.

        آنچه تا کنون اینجا گفته شده است:
        { $link }
 }
mail-ticket-settled-subject = { $code } حل شد: { $title }
mail-ticket-settled-body =
    تیکتی که تیکت شما در آن ادغام شده بود حل شد.

    برای شما حل نشده است؟ به این نامه پاسخ دهید یا اینجا برایمان بنویسید:
    { $link }
