# ردها و خطاها: چه اشکالی هست و چه باید کرد.

## صفحه‌های کامل

problem-title = این کار انجام نشد
problem-signed-out-title = از سامانه خارج شده‌اید
problem-signed-out-next = برای ادامه وارد شوید. نوشته‌هایتان تا جای ممکن نگه داشته شده است.
problem-forbidden-title = اجازهٔ این کار را ندارید
problem-forbidden-next = از مدیر پروژه نقش لازم را بخواهید، یا بازگردید.
problem-not-found-title = چیزی اینجا نیست
problem-not-found-next = شاید جابه‌جا یا بایگانی شده، یا دیدنش برای شما مجاز نیست. نشانی را بررسی کنید یا از پروژه‌هایتان شروع کنید.
problem-invalid-title = برخی مقدارها پذیرفته نشد
problem-invalid-next = بازگردید، این موارد را اصلاح کنید و دوباره بفرستید.
problem-rule-title = اکنون نمی‌توان این کار را کرد
problem-edited-title = { $who } هم این را تغییر داده است
problem-edited-next = چیزی از نوشتهٔ شما ذخیره نشد. دو نسخه را بسنجید، انتخاب کنید و دوباره ذخیره کنید.
problem-too-many-title = تلاش‌های بیش از اندازه
problem-too-many-seconds = { $count } ثانیهٔ دیگر دوباره تلاش کنید.
problem-too-many-minutes = { $count } دقیقهٔ دیگر دوباره تلاش کنید.
problem-too-large-title = حجم آن زیاد است
problem-too-large-next = حداکثر { $limit } بفرستید: فایل را تکه کنید یا تصویرها را بردارید.
problem-unavailable-title = پایگاه داده یا انبار فایل‌ها پاسخ نمی‌دهد
problem-unavailable-next = چیزی از دست نرفته است. یک دقیقهٔ دیگر دوباره تلاش کنید؛ اگر ادامه داشت به مدیر سامانه خبر دهید.
problem-internal-title = این کار انجام نشد
problem-internal-next = اشکال از ماست و چیزی تغییر نکرده است. دوباره تلاش کنید؛ اگر تکرار شد این شماره را به مدیر سامانه بدهید.
problem-incident = شمارهٔ رخداد

## هر فیلد

error-required = این را پر کنید
error-too-long = این را تا { $max } نویسه کوتاه کنید: اکنون { $is } نویسه دارد.
error-taken = این پیش‌تر گرفته شده است: دیگری انتخاب کنید
error-duplicate = این از پیش هست: همان را باز کنید یا نام دیگری بگذارید
error-unreadable = این خوانده نشد: بازگردید، مقدارها را بررسی کنید و دوباره بفرستید ({ $detail })
error-date = تاریخ را به صورت سال، ماه و روز بنویسید
error-date-none = چنین روزی در تقویم نیست: ماه و روز را بررسی کنید
error-number = یک عدد بنویسید
error-number-digits = حداکثر { $digits } رقم پس از ممیز بنویسید
error-number-size = عدد کوچک‌تری بنویسید
error-email = نشانی ایمیل بنویسید، مانند name@example.com
error-choice = «{ $is }» جزو گزینه‌ها نیست: { $choices }
error-person-unknown = کسی با نام «{ $name }» در پروژه نیست
error-zone = «{ $zone }» منطقهٔ زمانی نیست: چیزی مانند Asia/Tehran بنویسید
error-too-many = حداکثر { $max } تا: اکنون { $is } تاست
error-choose = یکی از فهرست انتخاب کنید
error-gone = این دیگر وجود ندارد: دیگری انتخاب کنید
error-ends-before-start = پایان پیش از آغاز است: یکی از دو را تغییر دهید
error-percent = سهم را از ۰ تا ۱۰۰ بنویسید
error-none-chosen = دست‌کم یکی را انتخاب کنید
error-file-empty = فایل خالی است: دیگری انتخاب کنید
error-idempotency-key = کلیدی با ۱ تا { $max } حرف، رقم و نشانهٔ سادهٔ لاتین بنویسید

## پول، امتیاز، ساعت

error-money = مبلغ را بنویسید، مانند ۱۹۲۰٫۵۰
error-money-digits =
    { $digits ->
        [0] { $currency } اعشار ندارد: مبلغ را بدون اعشار بنویسید
       *[other] { $currency } حداکثر { $digits } رقم اعشار دارد
    }
error-money-negative = مبلغ منفی نباشد
error-money-size = مبلغ کوچک‌تری بنویسید
error-currency = سه حرف نشانهٔ ارز را بنویسید، مانند EUR
error-points = امتیاز را به عدد بنویسید، مانند ۵ یا ۲٫۵
error-points-halves = امتیاز با گام نیم است: ۲ یا ۲٫۵
error-points-range = امتیاز را از ۰ تا { $max } بنویسید
error-hours = ساعت را بنویسید، مانند ۷٫۵ یا ۷:۳۰ یا ۷ ساعت ۳۰ دقیقه
error-hours-range = ساعت را از ۰ تا { $max } بنویسید

## حساب‌ها

error-password-short = دست‌کم { $min } نویسه به کار ببرید
error-password-long = حداکثر { $max } نویسه به کار ببرید
error-password-weak = گذرواژهٔ بلندتر یا نامعمول‌تری انتخاب کنید: این یکی { $strength } است
    .strength = strength
error-password-weak-keyboard = گذرواژهٔ دیگری انتخاب کنید: کلیدهای کنار هم زود حدس زده می‌شود
error-password-weak-repeats = گذرواژهٔ دیگری انتخاب کنید: حروف تکراری زود حدس زده می‌شود
error-password-weak-common = گذرواژهٔ دیگری انتخاب کنید: این یکی از رایج‌ترین‌هاست
error-password-weak-sequence = گذرواژهٔ دیگری انتخاب کنید: دنباله‌هایی مانند abc زود حدس زده می‌شود
error-password-weak-dates = گذرواژهٔ دیگری انتخاب کنید: تاریخ و سال زود حدس زده می‌شود
error-password-weak-word = واژه‌های بیشتری بیفزایید: یک واژه به‌تنهایی زود حدس زده می‌شود
error-password-weak-names = گذرواژهٔ دیگری انتخاب کنید: نام‌ها زود حدس زده می‌شود
error-password-wrong = این گذرواژهٔ شما نیست: دوباره تلاش کنید یا بازنشانی کنید
error-sign-in = ایمیل و گذرواژه با هم نمی‌خواند: دوباره تلاش کنید یا گذرواژه را بازنشانی کنید
error-code = این کد اکنون معتبر نیست: کد بعدی را بنویسید
error-person-suspended = این حساب معلق است: نخست آن را دوباره فعال کنید
error-last-administrator = این آخرین مدیر سامانه است: نخست مدیر دیگری تعیین کنید
error-not-oneself = نمی‌توانید این کار را با خودتان بکنید: از مدیر دیگری بخواهید
error-name-typed = نام را دقیقاً بنویسید: { $name }
error-token-days = از ۱ تا { $max } روز انتخاب کنید

## پروژه‌ها

error-project-key = ۲ تا ۱۰ حرف لاتین و رقم بنویسید که با حرف آغاز شود، مانند ARAS
error-role-independence = یک نفر نمی‌تواند هم مشاور مستقل باشد و هم از سوی پیمانکار: نخست یکی از دو نقش را پس بگیرید
error-rasci-nobody-accountable = هیچ نقشی پاسخگو نیست: به یک نقش A بدهید
error-rasci-many-accountable = { $count } نقش پاسخگو هستند ({ $roles }): A را تنها برای یکی بگذارید
    .roles = role
error-rasci-nobody-responsible = هیچ نقشی مسئول انجام نیست: دست‌کم به یک نقش R بدهید
error-calendar-weekdays = دست‌کم یک روز کاری انتخاب کنید
error-calendar-hours = ساعت‌های روز کاری را بنویسید: بیش از ۰ و حداکثر ۲۴
error-holiday-line = سطر { $line } تعطیلی نیست: تاریخ و نام بنویسید، مانند ۱۴۰۵/۱۱/۲۲ پیروزی انقلاب («{ $text }»)
error-rasci-letters = تنها حرف‌های R، A، S، C و I به کار ببرید
error-rate-dates = پایان نرخ پیش از آغاز آن است: یکی از تاریخ‌ها را تغییر دهید
error-rate-overlap = { $skill } برای روزهای یکسان دو نرخ دارد: تاریخ یکی را تغییر دهید
error-last-project-manager = این آخرین مدیر پروژه است: نخست نقش را به دیگری بدهید
error-role-held = این شخص همین نقش را دارد
error-process-owner-department = واحدی را که فرایند از آن اوست انتخاب کنید
error-department-in-use =
    { $items ->
        [0] { $people } نفر در واحد «{ $name }» هستند: نخست آنان را جابه‌جا کنید
       *[other] { $people } نفر و { $items } مورد با واحد «{ $name }» هستند: نخست جابه‌جا کنید
    }
error-organisation-in-use = { $count } نفر در «{ $name }» کار می‌کنند: نخست این را تغییر دهید
error-no-column = «{ $state }» ستونی از تخته نیست
    .state = item-state

## فهرست کار

error-choices-none = دست‌کم یک گزینه بنویسید
error-choices-many = حداکثر { $max } گزینه بنویسید: اکنون { $is } گزینه هست
error-choices-twice = «{ $choice }» دو بار آمده است: یکی را بردارید
error-filter-key = «{ $key }» فیلتر نیست
error-filter-value = «{ $value }» مقداری برای این فیلتر نیست
error-archive-in-sprint = این مورد در اسپرینت است: نخست آن را بردارید، سپس بایگانی کنید
error-comment-changed = دیدگاه در این میان تغییر کرده است: صفحه را دوباره باز کنید و ویرایش کنید
error-dependency-loop = این‌ها در یک حلقه منتظر هم می‌مانند: { $loop }
error-parent-loop = این‌ها در یک حلقه والد هم می‌شوند: { $loop }
error-parent-depth = موردها حداکثر { $max } لایه تودرتو می‌شوند: این { $depth } لایه می‌شود
error-item-unknown = موردی با کلید { $code } در این پروژه نیست
error-estimate-finished = این مورد پایان یافته است: برآورد آن تغییر نمی‌کند
error-rank-self = مورد نمی‌تواند پیش از خودش بایستد: جای دیگری انتخاب کنید
error-state-acceptance = مالک محصول در بازبینی کار را می‌پذیرد
error-state-way = مورد از «{ $from }» به «{ $to }» نمی‌رود
    .from = item-state
    .to = item-state
error-state-no-sprint = «{ $to }» برای موردهای درون اسپرینت است: نخست آن را در اسپرینتی بگذارید
    .to = item-state
error-state-in-sprint = این مورد در اسپرینت است: برای «{ $to }» نخست آن را از اسپرینت بردارید
    .to = item-state
error-undo-nothing = چیزی از شما اینجا برای واگرد نیست
error-undo-stale = کسی این را پس از شما تغییر داده است: دیگر نمی‌توان واگرد

## ورود داده

error-import-word = «{ $value }» اینجا شناخته نیست: آن را نگاشت کنید یا در فایل اصلاح کنید
error-import-cells = این سطر { $is } خانه دارد و سرستون‌ها تنها { $max }: گیومه‌ها و جداکننده‌ها را بررسی کنید
error-import-key-twice = کلید { $value } پیش‌تر در سطر { $line } آمده بود
error-import-parent = موردی با کلید { $value } برای والد شدن نه در فایل هست و نه در فهرست کار
error-import-parent-loop = والدها حلقه ساخته‌اند: { $loop }
error-map-shape = «{ $part }» نگاشت نیست: به صورت field=column بنویسید
error-map-target = «{ $target }» فیلدی از مورد نیست
error-map-target-twice = دو ستون فیلد «{ $target }» را پر می‌کنند: یکی را بردارید
    .target = target
error-map-header = فایل ستونی با نام «{ $header }» ندارد
error-map-header-twice = ستون «{ $header }» دو بار آمده است: نام یکی را در فایل عوض کنید
error-map-title = ستون عنوان را انتخاب کنید
error-map-known = معنای ستون‌های این فایل دانسته است: چیزی برای نامیدن نیست
error-map-column = هیچ ستونی نمی‌تواند «{ $column }» داشته باشد
error-map-case-twice = دو ستون «{ $column }» را دارند: یکی را بردارید
    .column = case-column
error-map-requirement-twice = دو ستون «{ $column }» را دارند: یکی را بردارید
    .column = requirement-column

## اسپرینت‌ها

error-carry-no-next-sprint = اسپرینت بعدی وجود ندارد: نخست یکی برنامه‌ریزی کنید، یا موردها را به فهرست کار بفرستید
error-carry-not-unfinished = تنها موردهای ناتمام منتقل می‌شوند: صفحه را دوباره باز کنید
error-release-empty = دست‌کم یک مورد پذیرفته‌شده انتخاب کنید
error-release-not-accepted = { $items } هنوز پذیرفته نشده است: نخست بپذیرید، یا کنار بگذارید
error-board-column = این ستونی از تخته نیست
error-reject-not-done = تنها مورد انجام‌شده را می‌توان رد کرد: صفحه را دوباره باز کنید
error-reject-reason = بگویید چرا، تا تیم بداند چه چیزی را تغییر دهد
error-release-approved = این انتشار تأیید شده است: انتشار دیگری آماده کنید
error-sprint-closed = این اسپرینت بسته شده است
error-sprint-dates = پایان اسپرینت پیش از آغاز آن است: یکی از تاریخ‌ها را تغییر دهید
error-sprint-too-long = اسپرینت حداکثر { $days } روز است
error-sprint-item-finished = «{ $title }» پایان یافته است: نمی‌توان آن را برنامه‌ریزی کرد
error-sprint-not-active = این اسپرینت در جریان نیست: نخست آن را شروع کنید
error-sprint-not-planned = این اسپرینت پیش‌تر شروع شده است

## ایمیل‌هایی که پذیرفته نشد، و چرا

error-mail-too-large = این ایمیل { $is } مگابایت است و تا { $max } مگابایت خوانده می‌شود: از فرستنده بخواهید فایل‌ها را از راه دیگری برساند
error-mail-none = این ایمیل نیست: ببینید به صندوق چه رسیده است و همان‌جا پاکش کنید
error-mail-no-sender = این ایمیل کسی را برای پاسخ نام نمی‌برد: اگر مهم است، تیکت را دستی باز کنید
error-mail-address = «{ $address }» نشانی‌ای نیست که بتوان به آن پاسخ داد: اگر ایمیل مهم است، تیکت را دستی باز کنید
error-mail-parts = این ایمیل بیش از { $max } بخش دارد: از فرستنده بخواهید آن را تکه‌تکه بفرستد
error-mail-deep = این ایمیل بیش از { $max } لایه ایمیل در ایمیل دارد: از فرستنده درونی‌ترین را بخواهید
error-mail-own-loop = این را خودمان فرستاده‌ایم و برگشته است
error-mail-own-address = این از یکی از نشانی‌های خودمان آمده است
error-mail-report = سرور ایمیل دربارهٔ ایمیلی از ما گزارش می‌دهد: نرسیده یا باز شده است
error-mail-auto-submitted = این را برنامه‌ای فرستاده است و خودش چنین می‌گوید
error-mail-auto-reply = این پاسخی خودکار است، مانند پیام غیبت
error-mail-empty-return-path = این طوری فرستاده شده که کسی نتواند پاسخ دهد، مانند گزارش سرورهای ایمیل
error-mail-machine = این از نشانی‌ای آمده است که کسی آن را نمی‌خواند
error-mail-precedence = این یک‌جا برای بسیاری فرستاده شده است
error-mail-list = این از فهرست پستی آمده است
error-mail-no-answers = فرستندهٔ این پاسخ خودکار نمی‌خواهد
