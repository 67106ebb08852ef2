# از درخواست پیشنهاد تا واگذاری.

## واژه‌ها

room-rfp = درخواست پیشنهاد
subject-kind-rfp = درخواست پیشنهاد
permission-rfp-read = خواندن درخواست‌های پیشنهاد
permission-rfp-write = نوشتن درخواست‌های پیشنهاد
permission-rfp-sign = امضای بخش خود در درخواست پیشنهاد
permission-rfp-publish = انتشار و لغو درخواست‌های پیشنهاد
event-rfp-begun = درخواست پیشنهاد را آغاز کرد
event-rfp-edited = مشخصات درخواست را تغییر داد
event-rfp-section-edited = در یک بخش نوشت
event-rfp-requirements-chosen = نیازمندی‌های درخواست را تغییر داد
event-rfp-judging-edited = معیارهای داوری را تغییر داد
event-rfp-offered = درخواست را به امضاکنندگان سپرد
event-rfp-taken-back = درخواست را بازپس گرفت
event-rfp-signed = درخواست را امضا کرد
event-rfp-holder-named = کلیدداری نام برد
event-rfp-holder-ready = به‌عنوان کلیددار عبارتی برگزید
event-rfp-published = درخواست را منتشر کرد
event-rfp-cancelled = درخواست را لغو کرد
rfp-state-draft = پیش‌نویس
rfp-state-in-approval = در دست امضا
rfp-state-published = منتشرشده
rfp-state-closed = بسته
rfp-state-evaluated = ارزیابی‌شده
rfp-state-awarded = واگذارشده
rfp-state-cancelled = لغوشده
rfp-deed-offer = سپردن به امضاکنندگان
rfp-deed-take-back = بازپس‌گرفتن
rfp-deed-publish = انتشار
rfp-deed-close = بستن
rfp-deed-evaluate = قفل‌کردن امتیازها
rfp-deed-award = واگذاری
rfp-deed-cancel = لغو
rfp-section-company = شرکت
rfp-section-subject = پروژه
rfp-section-present = وضع کنونی
rfp-section-requirements = نیازمندی‌ها
rfp-section-schedule = زمان‌بندی
rfp-section-deadline = پاسخ‌ها
rfp-section-budget = بودجه
rfp-section-criteria = معیارها
rfp-completeness-empty = خالی
rfp-completeness-begun = آغازشده
rfp-completeness-whole = کامل
rfp-signer-department = واحد
rfp-signer-technical = بخش فنی
rfp-signer-sponsor = همهٔ آن، از سوی حامی پروژه
rfp-absent-block = تا همهٔ نمره‌ها داده نشود رتبه‌ای نیست
rfp-absent-zero = نمرهٔ نداده صفر است
rfp-absent-renormalise = نمرهٔ نداده کنار گذاشته می‌شود
rfp-tie-technical = امتیاز فنی بیشتر
rfp-tie-price = قیمت کمتر
rfp-tie-earlier = دریافت زودتر
crm-kind-standard-cloud = محصول آماده در ابر
crm-kind-open-source = محصول متن‌باز در خانهٔ خود
crm-kind-tailor-made = ساخته‌شده برای همین شرکت
field-notice-days = روزهای مهلت
field-threshold = کلیدداران لازم برای گشودن
field-scale = بهترین نمره
field-price-weight = وزن قیمت
field-minimum = حداقل فنی
field-absent = نمره‌های نداده
field-ties = رفع تساوی
field-low-price = قیمت نامتعارف کمتر از
field-spread = فاصلهٔ مجاز نمره‌ها
field-part = بخش

## خودداری‌ها

error-rfp-deed = این درخواست «{ $state }» است و این کار اکنون شدنی نیست: { $deed }
    .state = rfp-state
    .deed = rfp-deed
error-rfp-offered = نزد امضاکنندگان است: نخست آن را بازپس بگیرید
error-rfp-out = فروشندگان آن را خوانده‌اند: متمم بنویسید
error-rfp-not-offered = هنوز کسی آن را به امضاکنندگان نسپرده است
error-rfp-changed = از زمانی که آن را گشودید تغییر کرده است: دوباره بخوانید
error-rfp-signed = این بخش پیش‌تر امضا شده است
error-rfp-deadline-past = این مهلت گذشته است: زمانی دیرتر برگزینید
error-rfp-too-many = یک درخواست حداکثر { $max } نیازمندی دارد: نخست چند تا را بردارید
error-rfp-not-asked = این درخواست { $code } را نمی‌خواهد: صفحه را تازه کنید
error-rfp-holder = کسی از پروژه را برگزینید که درخواست‌ها را می‌خواند و در سوی هیچ فروشنده‌ای نیست
error-rfp-holders-fixed = منتشر شده است: کلیدداران دیگر تغییر نمی‌کنند
error-rfp-phrase-weak = این عبارت زود حدس زده می‌شود: پنج واژهٔ بی‌ربط برگزینید
error-rfp-phrase-again = این دو یکی نیستند: یک عبارت را دو بار بنویسید
error-rfp-lacks = پیش از انتشار { $count } چیز کم است: در کنار درخواست آمده‌اند
error-number-between = عددی از { $min } تا { $max } بنویسید

## کمبودها

rfp-lacks-section = «{ $section }» را بنویسید
    .section = rfp-section
rfp-lacks-requirements = نیازمندی‌ها را برگزینید
rfp-lacks-criteria = بگویید پیشنهادها با چه داوری می‌شوند
rfp-lacks-weights = جمع وزن معیارها { $sum }٪ است، نه ۱۰۰٪
rfp-lacks-weight = معیار { $place } وزن ندارد
rfp-lacks-parts = معیار { $place } با نیازمندی‌ها داوری می‌شود و هیچ‌کدام نیست
rfp-lacks-price-weight = وزن قیمت بیش از ۱۰۰٪ است
rfp-lacks-scale = بهترین نمره صفر است
rfp-lacks-minimum = حداقل فنی بیش از ۱۰۰ است
rfp-lacks-deadline = بگویید پیشنهادها تا چه زمانی پذیرفته می‌شود
rfp-lacks-notice = فروشندگان کمتر از { $days } روز وقت دارند: مهلت دیرتری برگزینید
rfp-lacks-holders = { $holders } کلیددار از دست‌کم { $threshold } آماده‌اند
rfp-lacks-department = مالک { $name } امضا نکرده است
rfp-lacks-technical = بخش فناوری امضا نکرده است
rfp-lacks-sponsor = حامی پروژه امضا نکرده است
