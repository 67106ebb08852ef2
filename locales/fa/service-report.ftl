# گزارش تعهدها: بازه‌ها، موضوع گزارش، نسخهٔ چاپی و کارپوشهٔ آن.

sla-title = گزارش خدمات پشتیبانی
sla-summary = خلاصه
sla-files = دریافت گزارش
sla-stretch = طول بازه
sla-a-month = ماه
sla-a-quarter = سه‌ماهه
sla-a-year = سال
sla-previous = → { $period }
sla-next = { $period } ←
sla-quarter =
    { $nth ->
        [1] سه‌ماههٔ نخست { $year }
        [2] سه‌ماههٔ دوم { $year }
        [3] سه‌ماههٔ سوم { $year }
       *[4] سه‌ماههٔ چهارم { $year }
    }
sla-year = سال { $year }
sla-page = صفحهٔ { $page } از { $pages }

sla-project = پروژه
sla-parties = طرفین
sla-period = بازه
sla-as-of = وضعیت در
sla-covers = دامنهٔ شمارش
sla-covers-all = همهٔ تیکت‌های پروژه
sla-covers-shared = تیکت‌هایی که به پیمانکار سپرده شده و تیکت‌های خود شما
sla-unit = واحد
sla-unit-is = تعداد و درصد تعهدها و تیکت‌ها؛ روزها و ماه‌ها به وقت { $zone }
sla-agreement-version = نسخهٔ { $version }، از { $since }
sla-agreement-none = در این بازه توافق‌نامه‌ای برقرار نبوده است

sla-level = سطح
sla-level-desk = سطح ۱ · میز خدمت
sla-level-vendor = سطح ۲ · پیمانکار
sla-by-target = رعایت‌شده به تفکیک هدف و سطح
sla-promise = هدف
sla-decided = تعیین‌تکلیف‌شده
sla-kept = رعایت‌شده
sla-broken = نقض‌شده
sla-by-change = نقض بر اثر تغییر
sla-share = سهم رعایت‌شده
sla-month = ماه
sla-first-day = روز نخست
sla-months-before = ماه‌های پیش از بازه برای مقایسه آمده‌اند و در ارقام دیگر گزارش به شمار نمی‌آیند.
sla-none-decided = در این بازه تکلیف هیچ تعهدی روشن نشده است.
sla-chart = سهم تعهدهای رعایت‌شده در هر ماه
sla-chart-note = هر جا در ماهی تکلیف هیچ تعهدی روشن نشده باشد، خط بریده است.
sla-kept-of = رعایت‌شده: { $kept } از { $all }
sla-of-resolved = { $some } از { $all } حل‌شده
sla-rating = { $rating } از ۵
sla-ratings = { $count } امتیاز
sla-open = باز در حال حاضر
sla-open-note = فارغ از زمان بازشدن
sla-age = عمر
sla-tickets = تیکت‌ها
sla-part = سهم
sla-cycle = دور
sla-what = عنوان
sla-value = مقدار
sla-out-of = از مجموع
sla-sheet-targets = هدف‌ها
sla-sheet-months = ماه‌ها
sla-sheet-broken = نقض‌ها

sla-meanings = معنای ارقام
sla-term-share = سهم رعایت‌شده
sla-means-share = نسبت تعهدهای رعایت‌شده به همهٔ تعهدهایی که در بازه تکلیفشان روشن شده است. تکلیف تعهد هنگامی روشن می‌شود که رعایت شود یا سررسیدش بگذرد؛ پاسخ دیرهنگام در زمان سررسید به شمار می‌آید. رو به پایین گرد شده است.
sla-term-first-response = نخستین پاسخ
sla-means-first-response = زمان کاری از نخستین پیام درخواست‌دهنده تا نخستین پاسخ یک کارشناس که درخواست‌دهنده می‌خواند. این مهلت متوقف نمی‌شود.
sla-term-next-response = پاسخ بعدی
sla-means-next-response = زمان کاری از قدیمی‌ترین پیام بی‌پاسخ درخواست‌دهنده تا پاسخی که او می‌خواند. هر رفت‌وبرگشت جداگانه شمرده می‌شود.
sla-term-resolution = حل تیکت
sla-means-resolution = زمان کاری از ثبت تا حل، بدون زمانی که منتظر درخواست‌دهنده بوده‌ایم. تیکت بازگشایی‌شده همان مهلت را ادامه می‌دهد.
sla-term-vendor = پیمانکار
sla-means-vendor = زمان کاری از هر سپردن به پیمانکار تا بازگرداندن آن. این مهلت در کنار مهلت درخواست‌دهنده پیش می‌رود و آن را متوقف نمی‌کند.
sla-term-by-change = نقض بر اثر تغییر
sla-means-by-change = با بالا رفتن اولویت یا توافق‌نامهٔ تازه، سررسید جدید از پیش گذشته بوده است. نقض شمرده می‌شود و جداگانه می‌آید.
sla-term-late = دیرکرد
sla-means-late = سررسید گذشته و تا آن زمان کاری که تعهد را برآورده کند انجام نشده است.
sla-term-first-contact = حل‌شده در نخستین تماس
sla-means-first-contact = از تیکت‌های حل‌شده در بازه، آن‌ها که با حداکثر یک پاسخ عمومی میز خدمت و بدون پیمانکار حل شده‌اند.
sla-term-came-back = بازگشایی‌شده
sla-means-came-back = از تیکت‌های حل‌شده در بازه، آن‌ها که دست‌کم یک بار دوباره باز شده‌اند.
sla-term-rated = رضایت
sla-means-rated = میانگین امتیازهای ۱ تا ۵ که درخواست‌دهندگان در بازه داده‌اند.
sla-term-open = تیکت‌های باز کنونی، به تفکیک عمر
sla-means-open = تیکت‌های بسته‌نشدهٔ صف در زمان گزارش، به تفکیک روزهای کامل از هنگام بازشدن، فارغ از بازه.
