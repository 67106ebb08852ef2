# صفحه‌های درخواست پیشنهاد.

rfp-begun = درخواست آغاز شد
rfp-saved = ذخیره شد
rfp-section-saved = بخش ذخیره شد
rfp-offered = نزد امضاکنندگان است
rfp-taken-back = بازپس گرفته شد: دوباره می‌توان تغییرش داد
rfp-signed = امضا کردید
rfp-cancelled = درخواست لغو شد
rfp-new = درخواست تازه
rfp-new-text = آنچه را می‌دانید پاسخ دهید، ببینید چه راهی پیشنهاد می‌شود و با بخش‌هایی نیمه‌نوشته آغاز کنید.
rfp-none = هنوز درخواست پیشنهادی نیست
rfp-none-text = می‌گوید چه می‌خواهید تا پیمانکاران پاسخ دهند و شما بتوانید بسنجید.
rfp-text = از پیمانکاران چه خواسته می‌شود، چه کسانی امضا کرده‌اند و داوری با چیست.
rfp-deadline = مهلت پیشنهادها
rfp-page = { $code } { $title }
rfp-facts = مشخصات { $code }
rfp-requirements-page = نیازمندی‌های { $code }
rfp-criteria-page = معیارهای { $code }
rfp-editions-page = ویرایش‌های { $code }
rfp-needs = سیزده پرسش
rfp-needs-text = آنچه را نمی‌دانید رها کنید. پیش از آغاز درخواست چیزی نگه داشته نمی‌شود.
rfp-advise = چه راهی پیشنهاد می‌شود؟
rfp-advice = آنچه پاسخ‌های شما پیشنهاد می‌کند
rfp-advice-text = بر پایهٔ { $answered } پاسخ از { $all }. این تنها راهنمایی است: می‌توانید تصمیم دیگری بگیرید.
rfp-advice-method = شیوهٔ کار: { $method }
rfp-advice-first = مناسب‌ترین
rfp-advice-points = امتیاز: { $points }
rfp-begin = آغاز درخواست
rfp-begin-blank = بخش‌ها تنها با پرسش‌هایشان آغاز می‌شوند.
rfp-begin-filled = پاسخ‌های شما در بخش‌ها نوشته می‌شود.
rfp-language = نوشته به زبان
rfp-language-hint = پیشنهاددهندگان آن را به این زبان می‌خوانند؛ صفحه‌های پیرامون به زبان خودشان است.
rfp-was-cancelled = لغو شد:
rfp-sections = بخش‌ها
rfp-about-company = چه کسی می‌خواهد: زمینهٔ کار، شمار کارکنان، تصمیم‌گیران
rfp-about-subject = چه باید به دست آید و چه نه
rfp-about-present = سامانه‌ها، داده‌ها و مشکلات امروز
rfp-about-schedule = گام‌ها، نقاط عطف، سهم شما
rfp-about-deadline = پیشنهادها تا کی و چگونه پذیرفته می‌شود
rfp-about-budget = چه اندازه و برای چه می‌توان هزینه کرد
rfp-deadline-none = هنوز گفته نشده
rfp-editions = ویرایش‌ها
rfp-edition = ویرایش
rfp-offer = سپردن به امضاکنندگان
rfp-take-back = بازپس‌گرفتن
rfp-cancel = لغو درخواست
rfp-cancel-why = چرا؟
rfp-cancel-hint = این جمله به پیشنهاددهندگان گفته می‌شود.
rfp-signatures = امضاهای ویرایش { $edition }
rfp-signatures-text = هر که امضا می‌کند، همهٔ آن را با این اثر انگشت امضا می‌کند:
rfp-signed-mark = امضا شد
rfp-nobody-signs = کسی این نقش را ندارد: در تیم کسی را تعیین کنید
rfp-waits-for = در انتظار { $names }
rfp-sign = امضا
rfp-deadline-hint = روز، به وقت محل پروژه.
rfp-deadline-time = ساعت
rfp-zone-hint = مانند ۱۷:۰۰، به وقت { $zone }.
rfp-notice-hint = کمترین مهلت پیمانکاران برای پاسخ، و پس از هر الحاقیه.
rfp-currency-hint = قیمت‌ها با آن سنجیده می‌شود.
rfp-threshold-hint = این شمار از کلیدداران با هم پیشنهادها را می‌گشایند؛ هیچ‌کس تنها نمی‌گشاید.
error-rfp-time = ساعتی مانند ۱۷:۰۰ بنویسید
rfp-points = { $answered } پرسش از { $all } پاسخ دارد
rfp-section-empty = هنوز کسی اینجا چیزی ننوشته است.
rfp-section-hint = Markdown. هر عنوان پرسشی است؛ آنچه به شما مربوط نیست بردارید.
rfp-prompt-company = چه کسی می‌خواهد؟ پیمانکاری که می‌داند چه می‌کنید و چه کسی تصمیم می‌گیرد پیشنهاد بهتری می‌نویسد.
rfp-prompt-subject = یک سال پس از راه‌اندازی چه باید بهتر شده باشد و با کدام عدد خواهید دید؟ آنچه را نمی‌خواهید نیز بگویید.
rfp-prompt-present = سامانهٔ تازه با کدام سامانه‌ها، داده‌ها و عادت‌ها روبه‌رو می‌شود؟ امروز چه چیزی بیش از همه آزار می‌دهد؟
rfp-prompt-requirements = آنچه پیمانکاران یک‌به‌یک با کد، متن و قیمت پاسخ می‌دهند. پاسخ «ندارد» به نیازمندی الزامی، پیشنهاد را کنار می‌گذارد.
rfp-prompt-schedule = چه چیزی را کی می‌خواهید؟ بگویید همکاران خودتان در این میان چه می‌کنند.
rfp-prompt-deadline = روز و ساعت در مشخصات است. اینجا جای چگونگی تحویل پیشنهاد و نشانی پرسش‌هاست.
rfp-prompt-budget = چارچوب بودجه پیشنهادها را سنجیدنی نگه می‌دارد. بگویید چه چیزهایی را در بر می‌گیرد: مجوزها، کار، آموزش، سال‌های پس از آن.
rfp-prompt-criteria = پیمانکاران می‌خوانند با چه و با چه وزنی داوری می‌شوند. با انتشار درخواست قفل می‌شود.
rfp-example-company =
    ### چه می‌کنیم

    پخش مصالح ساختمانی از ۱۳۷۷؛ ۱۴۰ نفر در سه شهر، ۶۰ نفر فروشنده.

    ### چه کسی تصمیم می‌گیرد

    هیئت راهبری، با نظر مدیران فروش، خدمات و فناوری.
rfp-example-subject =
    ### هدف‌ها

    پیش‌فاکتور در یک روز به‌جای سه روز؛ پاسخ هر شکایت در هشت ساعت کاری.

    ### بیرون از دامنه

    حقوق و حسابداری همان‌جا که هست می‌ماند.
rfp-example-present =
    ### سامانه‌ها

    نرم‌افزار حسابداری با سفارش و انبار (SQL Server، در شرکت)، مرکز تلفن، فروشگاه اینترنتی.

    ### داده‌ها

    ۲۲٬۰۰۰ مشتری که یک‌پنجم‌شان دوباره ثبت شده‌اند؛ سفارش‌های هفت سال.
rfp-example-requirements = نیازمندی‌های زیر را پرسش بخوانید. برای هر یک بگویید آماده است، با تنظیم، با برنامه‌نویسی، با محصول دیگری به دست می‌آید، یا اصلاً نیست.
rfp-example-schedule =
    ### نقاط عطف

    قرارداد تا پایان فروردین؛ راه‌اندازی فروش تا آغاز مهر؛ خدمات دو ماه پس از آن.

    ### سهم ما

    دو کاربر کلیدی با نیمی از وقت‌شان؛ دادهٔ آزمون از ما.
rfp-example-deadline = پیشنهاد را همین‌جا در Golive تحویل دهید. پرسش‌ها تا یک هفته پیش از مهلت؛ هر پاسخ به همه داده می‌شود.
rfp-example-budget =
    ### چارچوب

    تا ۱۲۰٬۰۰۰ یورو برای سه سال نخست، بدون سخت‌افزار.

    ### پرداخت

    با پذیرش هر نقطهٔ عطف؛ یک‌دهم تا سه ماه پس از راه‌اندازی نزد ما می‌ماند.
rfp-example-criteria = نیازمندی‌ها نیم، تیم یک‌پنجم، روز نمایش یک‌پنجم، سوابق یک‌دهم؛ قیمت سه‌دهم کل است.
rfp-example = یک نمونه
rfp-reads = چگونه خوانده می‌شود
rfp-asks-none = هنوز نیازمندی نیست
rfp-asks-none-text = آن‌ها را از فهرست بیاورید، همه یا یک دسته.
rfp-asks-none-read = هنوز کسی چیزی برنگزیده است.
rfp-asks-words = متن پیش از فهرست
rfp-take = آوردن از فهرست
rfp-take-text = هر یک با وزن ۳، ۲ یا ۱ بر پایهٔ ضرورتش می‌آید؛ «ضروری» الزامی است. نوشتن و ورودشان در
rfp-take-all = همه
rfp-take-in = آوردن
rfp-asks-counted = { $total } نیازمندی، { $mandatory } تا الزامی
rfp-category-told = { $count }، وزن { $weight }
rfp-no-category = بدون دسته
rfp-asks-search = جست‌وجوی نیازمندی‌ها
rfp-weight = وزن
rfp-mandatory = الزامی
rfp-drop = برداشتن
rfp-archived = بایگانی‌شده در فهرست
rfp-of = { $what }: { $code }
rfp-by = داوری با
rfp-by-whole = یک نمره برای همه
rfp-by-scenes = صحنه‌های روز نمایش
rfp-by-category = نیازمندی‌ها: { $category } ({ $count })
rfp-tie = رفع تساوی { $place }
rfp-tie-lot = به قرعه
rfp-criteria-sum = جمع وزن‌ها { $sum }٪ است؛ باید ۱۰۰٪ باشد.
rfp-price-weight-hint = از کل؛ باقی‌مانده سهم معیارهاست.
rfp-minimum-hint = از ۰ تا ۱۰۰. پایین‌تر از آن قیمت گشوده نمی‌شود.
rfp-low-price-hint = از میانگین دیگران؛ با ۰ هیچ قیمتی نشان‌دار نمی‌شود.
rfp-scale-hint = بدترین ۰ است.
rfp-spread-hint = نمره‌هایی که بیش از این فاصله دارند توافقی می‌خواهند که ارزیابان امضا کنند.
rfp-criterion = معیار { $place }
rfp-criterion-name = نام
rfp-scenes = صحنه‌ها
rfp-scenes-hint = هر یک در یک سطر، وزن پس از نقطه‌ویرگول: ثبت فروش؛ 2
rfp-rules = قاعده‌ها
rfp-edition-of = ویرایش { $edition }
rfp-compare = مقایسه
rfp-compare-was = پیش‌تر
rfp-compare-is = اکنون
rfp-compare-now = چنان‌که اکنون هست
rfp-compare-same = هر دو یک چیز می‌گویند.
rfp-came = افزوده شد
rfp-went = برداشته شد
rfp-changed = تغییر کرد
rfp-judging-changed = معیارهای داوری تغییر کرده است.
rfp-differences = تفاوت‌ها
rfp-editions-none = هنوز ویرایشی نیست
rfp-editions-none-text = هر بار که درخواست به امضاکنندگان سپرده شود یکی نگه داشته می‌شود.
rfp-point-what-we-do = چه می‌کنیم
rfp-point-people-and-places = افراد و مکان‌ها
rfp-point-departments = واحدهای درگیر
rfp-point-who-decides = چه کسی تصمیم می‌گیرد
rfp-point-why-now = چرا اکنون
rfp-point-goals = هدف‌ها
rfp-point-in-scope = در دامنه
rfp-point-out-of-scope = بیرون از دامنه
rfp-point-systems = سامانه‌ها
rfp-point-data = داده‌ها
rfp-point-infrastructure = زیرساخت
rfp-point-what-hurts = مشکلات امروز
rfp-point-phases = گام‌ها
rfp-point-milestones = نقاط عطف
rfp-point-our-share = سهم ما
rfp-point-frame = چارچوب
rfp-point-what-it-covers = چه چیزهایی را در بر می‌گیرد
rfp-point-payment = پرداخت
rfp-chosen = { $count ->
    [0] چیز تازه‌ای نیست: همه از پیش بود
   *[other] { $count } نیازمندی آمد
}
rfp-asks-count = { $count ->
    [0] هنوز نیازمندی نیست
   *[other] { $count } نیازمندی
}
rfp-criteria-count = { $count ->
    [0] هنوز معیاری نیست
   *[other] { $count } معیار
}
rfp-lacks = { $count } چیز کم است
rfp-section-page = { $section } در { $code }
    .section = rfp-section
rfp-published = درخواست منتشر شد
rfp-publish = انتشار
rfp-holders = کلیدداران
rfp-holders-text = { $threshold } نفر از آنان پس از مهلت با هم پیشنهادها را می‌گشایند، نخست پاسخ‌ها و سپس قیمت‌ها. هیچ‌کس تنها نمی‌گشاید و Golive کلیدی نگه نمی‌دارد: اگر کمتر از این شمار عبارتشان را به یاد داشته باشند، هیچ پیشنهادی هرگز گشوده نمی‌شود. بیش از شمار لازم تعیین کنید.
rfp-holder-add = تعیین کلیددار
rfp-holder-none = هنوز هیچ‌کس
rfp-holder-ready = آماده
rfp-holder-waits = هنوز عبارتی برنگزیده
rfp-holder-drop = دیگر کلیددار نباشد
rfp-holder-named = تعیین شد: به او خبر می‌رسد
rfp-holder-dismissed = دیگر کلیددار نیست
rfp-phrase = عبارت شما
rfp-phrase-text = پنج واژهٔ بی‌ربط به هم که در هیچ شعری کنار هم نیامده‌اند. آن را بنویسید و در جایی امن بگذارید: کسی نمی‌تواند آن را دوباره به شما بدهد.
rfp-phrase-again = یک بار دیگر
rfp-phrase-save = عبارت من این است
rfp-phrase-kept = آماده‌اید. Golive عبارت را از یاد برده است: آن را در جای امن نگه دارید
