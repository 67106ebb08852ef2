# Mail to the service desk, and from it.

## Letters

mail-ticket-opened-subject = { $code }: درخواست شما رسید: { $title }
mail-ticket-opened-body =
    درخواست شما با شمارهٔ { $code } به میز خدمت رسید: { $title }

    { $response ->
        [none] { "" }
       *[other] پاسخ ما حداکثر تا { $response } می‌رسد.
    }
    { $resolution ->
        [none] { "" }
       *[other] قرار است حداکثر تا { $resolution } حل شود.
    }

    اگر می‌خواهید چیزی بیفزایید، به همین ایمیل پاسخ دهید یا اینجا بنویسید:
    { $link }

## Mail that came in

mail-page = ایمیل
mail-note = آنچه با ایمیل رسیده است. نگه‌داشته‌ها منتظرند کسی ببیندشان.
mail-held-count =
    { $count ->
        [0] چیزی نگه داشته نشده است
        [1] یک ایمیل نگه داشته شده است
       *[other] { $count } ایمیل نگه داشته شده است
    }
mail-look = دیدن
mail-shown = بر پایهٔ سرنوشت
mail-all = همه
mail-from = فرستنده
mail-about = موضوع
mail-came = رسید
mail-why = چرا
mail-size = اندازه
mail-ticket = تیکت
mail-nobody = هیچ‌کس
mail-no-subject = بی‌موضوع
mail-raw = همان‌گونه که رسید
mail-raw-of = ایمیل { $sender } همان‌گونه که رسید، به صورت فایل
mail-let-in = پذیرفتن
mail-discard = دور انداختن
mail-was-let-in = ایمیل اکنون تیکت است و فرستنده‌اش درخواست‌کننده.
mail-was-discarded = ایمیل دور انداخته شد.
mail-none-title = چیزی نگه داشته نشده است
mail-none-text = آنچه فرستندهٔ ایمیل اجازه دارد بی‌درنگ انجام می‌شود. آنچه جز آدم کسی نمی‌تواند درباره‌اش تصمیم بگیرد اینجا می‌ماند.
mail-none-of-it-title = چنین ایمیلی نیست
mail-none-of-it-text = هنوز چیزی از این نوع نرسیده است.
mail-boxes = صندوق‌های ایمیل
mail-box-polled = سرکشی شد
mail-box-never = هنوز سرکشی نشده؛ شاید ایمیل از راه دیگری برسد
mail-box-failing = خوانده نمی‌شود: { $error }
mail-file-left-out = بیش از اندازه بود و نگه داشته نشد
mail-files = فایل‌ها

mail-outcome-held = نگه‌داشته
mail-outcome-ticket = تیکت باز کرد
mail-outcome-message = به تیکت افزوده شد
mail-outcome-ignored = کنار گذاشته
mail-outcome-discarded = دورانداخته

error-mail-empty = این ایمیل چیزی نمی‌گوید: نه متن، نه موضوع، نه فایل
error-mail-unknown-sender = اینجا کسی با نشانی { $address } شناخته نیست: ایمیل را بپذیرید تا از این پس بتواند از میز خدمت بپرسد
error-mail-others-ticket = { $address } دربارهٔ تیکت کس دیگری می‌نویسد: اگر بپذیرید، تیکتی از آنِ خودش می‌شود
error-mail-sender-out = حساب { $address } معلق است: نخست دوباره بپذیریدش یا ایمیل را دور بیندازید
error-mail-may-not = فرستنده اجازهٔ این کار را روی تیکت ندارد: در صفحهٔ تیکت پاسخ دهید یا ایمیل را همچون تیکتی جدا بپذیرید
error-mail-too-many = { $address } در یک ساعت تیکت‌های بسیاری باز کرده است: ببینید آیا آدمی آنجا می‌نویسد
error-mail-failed = گولایو در برابر این ایمیل ناکام ماند؛ گزارش سرور آن را با { $incident } می‌شناسد. ایمیل را همان‌گونه که رسید بخوانید و تیکت را دستی باز کنید
error-mail-settled = کسی پیش‌تر به این ایمیل رسیدگی کرده است: صفحه را دوباره باز کنید

event-mail-held = ایمیلی را نگه داشت
event-mail-ignored = ایمیلی را که برنامه‌ای فرستاده بود کنار گذاشت
event-mail-let-in = ایمیلی را پذیرفت
event-mail-discarded = ایمیلی را دور انداخت
job-kind-poll = سرکشی به صندوق ایمیل
