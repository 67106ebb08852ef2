# An award on paper: the record of the decision, letters, debriefing sheets. Letters speak the language of the bidder.

## The ways to them

papers-title = اسناد
papers-text = صورت‌جلسه برای شما و حسابرسان است. نامه و توضیح نتیجه تنها از پیشنهاد گیرنده می‌گویند؛ هر پیشنهاددهنده نامهٔ خود را کنار پیشنهادش می‌یابد.
papers-text-annulled = واگذاری باطل شد: صورت‌جلسهٔ آن برای شما و حسابرسان است و دیگر نامه‌ای از آن ساخته نمی‌شود.
papers-record = صورت‌جلسه
papers-letter = نامه
papers-debriefing = توضیح نتیجه
papers-own = تصمیم
error-papers-unawarded = هنوز واگذاری معتبری نیست: این اسناد از روی آن ساخته می‌شوند

## The record

papers-record-title = صورت‌جلسهٔ واگذاری: { $title }
papers-record-foot = { $code } · صورت‌جلسهٔ واگذاری
papers-decision = تصمیم
papers-criteria = معیارهای سنجش، همان‌گونه که منتشر شد
papers-bids = پیشنهادها
papers-judges = چه کسی داوری کرد و چه اظهار کرد
papers-consensus = نمره‌های دور از هم
papers-seals = مُهرها
papers-dates = تاریخ‌ها
papers-winner = واگذارشده به
papers-decided-on = تاریخ تصمیم
papers-decided-by = تصمیم‌گیرنده
papers-written = ثبت‌شده در
papers-standstill = آخرین روز مهلت اعتراض
papers-annulled = باطل‌شده
papers-annulled-why = دلیل ابطال
papers-earlier = واگذاری‌های باطل‌شدهٔ پیشین
papers-no-reasons = افزون بر رتبه‌بندی دلیلی نوشته نشده است.
papers-deviation = چرا نه آن که نخست است
papers-lot = قرعه کشیده شد
papers-lot-among = میان
papers-lot-seed = آنچه به صدای بلند گفته شد
papers-lot-witnesses = شاهدان
papers-lot-drawn = قرعه به نام
papers-no-ranking = رتبه‌بندی‌ای نیست: همهٔ قیمت‌ها گشوده نشده‌اند.
papers-no-reach = چیزی نبود که وزن آن جابه‌جا شود.
papers-unjudged = داوری نشده
papers-never = هرگز
papers-conflicts = پیوند با پیشنهاددهندگان
papers-finished = پایان داوری
papers-judged = موضوع داوری
papers-agreed = توافق
papers-signed-by = امضا: { $names }
papers-not-agreed = توافقی نشد
papers-submitted = سپرده‌شده
papers-commitments = تعهدنامه‌های منتشرشده در پایان مهلت (SHA-256)
papers-seals-text = هر تعهدنامه در پایان مهلت و پیش از گشودن هر چیزی برای همهٔ پیشنهاددهندگان منتشر شد. هنگام ساختن این سند، آنچه نگه داشته می‌شود بار دیگر با آن سنجیده شد.
papers-seal-holds = آنچه گشوده شد همان است که تعهد شده بود
papers-seal-broken = آنچه نگه داشته می‌شود با آنچه تعهد شده بود فرق دارد
papers-seal-shut = زیر مُهر ماند
papers-published = انتشار
papers-addendum = الحاقیهٔ { $number }
papers-answers-opened = گشودن پاسخ‌ها
papers-locked = قفل امتیازهای فنی
papers-prices-opened = گشودن قیمت‌ها

## Letters

papers-letter-won = پیشنهاد شما برگزیده شد
papers-letter-lost = پیشنهاد شما برگزیده نشد
papers-to = به
papers-from = از
papers-about = موضوع
papers-date = تاریخ
papers-greeting = با سلام و احترام،
papers-won-text = در { $date } تصمیم گرفتیم قرارداد { $code } «{ $title }» را به شما واگذار کنیم. از پیشنهادتان سپاسگزاریم.
papers-won-standstill = تا مهلت اعتراض نگذرد قراردادی بسته نمی‌شود؛ آخرین روز آن { $until } است. این نامه قرارداد نیست. پس از آن دربارهٔ گام‌های بعدی به شما می‌نویسیم.
papers-lost-text = در { $date } تصمیم گرفتیم قرارداد { $code } «{ $title }» را به { $winner } واگذار کنیم. پیشنهاد شما برگزیده نشد. از زحمتی که کشیدید سپاسگزاریم.
papers-lost-place = پیشنهاد شما رتبهٔ { $place } از { $ranked } را به دست آورد.
papers-lost-tied = پیشنهاد شما در رتبهٔ { $place } از { $ranked } با پیشنهادی دیگر برابر است.
papers-lost-out = پیشنهاد شما رتبه‌بندی نشد: { $why }.
papers-lost-standstill = تا مهلت اعتراض نگذرد قراردادی بسته نمی‌شود؛ آخرین روز آن { $until } است. تا آن روز می‌توانید خواستار بازبینی تصمیم شوید.
papers-own-scores = امتیازهای پیشنهاد شما
papers-own-score = امتیاز از ۱۰۰
papers-no-combined = امتیاز قیمت و امتیاز کل گفته نمی‌شود: از روی آن‌ها می‌توان قیمت پیشنهاد دیگری را حساب کرد.
papers-remarks = آنچه ارزیابان نوشتند
papers-debriefing-ask = تا { $until } می‌توانید توضیح نتیجه بخواهید: به { $name }، { $email } بنویسید و { $code } را نام ببرید.
papers-debriefing-ask-buyer = تا { $until } می‌توانید توضیح نتیجه بخواهید: به ما بنویسید و { $code } را نام ببرید.
papers-debriefing-page = برگه‌ای با نقاط قوت و ضعف پیشنهادتان همان‌جا که آن را سپردید نیز هست. از آنچه دیگران پیشنهاد دادند چیزی نمی‌گوییم.
papers-closing = با احترام،

## The debriefing sheet

papers-debriefing-title = توضیح نتیجه: پیشنهاد شما
papers-debriefing-text = آنچه ارزیابان دربارهٔ پیشنهاد شما نوشتند، بدون نام ایشان و بدون هیچ نشانی از پیشنهادهای دیگر. نمره‌ها از ۰ تا { $scale } بود: نیمهٔ بالا نقطهٔ قوت است و باقی نقطهٔ ضعف.
papers-strengths = نقاط قوت
papers-weaknesses = نقاط ضعف
papers-nothing-written = چیزی نوشته نشده است.
papers-left-out = { $count ->
    [1] یک یادداشت از پیشنهاددهنده‌ای دیگر یا شخصی نام می‌برد و کنار گذاشته شده است.
   *[other] { $count } یادداشت از پیشنهاددهنده‌ای دیگر یا شخصی نام می‌برند و کنار گذاشته شده‌اند.
}
