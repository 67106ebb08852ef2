# Judging bids: marks, what is agreed on, the ranking.

rfp-evaluation = ارزیابی
rfp-evaluation-page = ارزیابی { $code }
rfp-evaluation-text = چه کسی داوری می‌کند، هر کس تا کجاست و نمره‌ها کجا از هم دورند. تا همهٔ نمره‌های خود را نداده باشید نمرهٔ دیگران را نمی‌بینید.
rfp-evaluators = ارزیابان
rfp-evaluators-text = دو نفر یا بیشتر. هر کس نخست می‌گوید آیا چیزی او را به پیشنهاددهنده‌ای پیوند می‌دهد.
rfp-evaluators-none = هنوز هیچ‌کس
rfp-evaluator-add = تعیین ارزیاب
rfp-evaluator-named = تعیین شد: به او خبر می‌رسد
rfp-evaluator-dismissed = دیگر ارزیابی نمی‌کند
rfp-excuse = معاف کردن
rfp-excuse-why = چرا نمی‌تواند ادامه دهد
rfp-excuse-hint = نمره‌هایش نگه داشته می‌شود ولی دیگر به‌شمار نمی‌آید و کسی منتظر او نمی‌ماند. در صورت‌جلسه می‌ماند. اگر دوباره تعیین شود، داوری را ادامه می‌دهد.
rfp-evaluator-excused = معاف شد: کسی منتظر او نمی‌ماند
rfp-excused-mark = معاف
rfp-own-excused = اینجا دیگر داوری نمی‌کنید:
rfp-undeclared = هنوز اظهار نکرده
rfp-tied-mark = وابسته به پیشنهاددهنده
rfp-finished-mark = نمره‌ها کامل
rfp-judges-mark = داوری می‌کند
rfp-marks-given = { $given } از { $all } نمره
rfp-declare = اظهار
rfp-declared = اظهار شد
rfp-declare-text = پیش از داوری: آیا چیزی شما را به یکی از پیشنهاددهندگان پیوند می‌دهد، مانند خویشاوندی، سهام، شغل پیشین یا آینده؟
rfp-conflict = آنچه مرا پیوند می‌دهد
rfp-conflict-hint = اگر چیزی نیست خالی بگذارید. آن که وابسته است داوری نمی‌کند و این عیبی ندارد.
rfp-tied = اینجا داوری نمی‌کنید. اظهار کرده‌اید:
rfp-tied-shut = تا پیش از واگذاری چیزی از پیشنهادها نمی‌خوانید.
rfp-declare-again = اظهار دوباره
rfp-own-finished = همهٔ نمره‌هایتان را داده‌اید. دیگر تغییر نمی‌کنند.
rfp-not-yet = هنوز نه
rfp-sheet-not = پیشنهادها پس از گشوده‌شدن و به دست کسانی که تعیین شده‌اند داوری می‌شوند.
rfp-own-marks = نمره‌های شما
rfp-judge = داوری پیشنهادها
rfp-judge-later = وقتی پیشنهادها گشوده شد داوری می‌کنید.
rfp-finish = نمره‌هایم کامل است
rfp-finished = کامل شد: اکنون می‌بینید نمره‌ها کجا از هم دورند
rfp-sheet-page = نمره‌های { $code }
rfp-sheet-text = از ۰ تا { $scale }. کمترین و بیشترین نمره و رأی ممتنع دلیل می‌خواهند. اینجا نه قیمتی می‌بینید و نه نمرهٔ دیگری.
rfp-sheet-shut = نمره‌ها اینجا خوانده می‌شوند و تغییر نمی‌کنند.
rfp-sheet-none = چیزی برای داوری نیست
rfp-sheet-none-text = درخواست معیاری ندارد.
rfp-mark-to = نمره، ۰ تا { $scale }
rfp-mark-none = هنوز داوری نشده
rfp-mark-reason = چرا
rfp-mark-reason-hint = شاید هنگام توضیح نتیجه به پیشنهاددهنده گفته شود.
rfp-abstains = ممتنع
rfp-marks-of = نمره‌های { $name }: { $part }
rfp-marks = نمره‌ها
rfp-marks-kept = نگه داشته شد
rfp-apart = نمره‌های دور از هم
rfp-apart-text = هر جا نمره‌ها بیش از حد درخواست از هم دورند، ارزیابان گفت‌وگو می‌کنند، بر یک نمره توافق می‌کنند و هر یک امضا می‌کند. تک‌تک نمره‌ها نگه داشته می‌شوند.
rfp-apart-none = چیزی از هم دور نیست.
rfp-spread = فاصلهٔ { $spread }
rfp-all-abstain = همه ممتنع
rfp-agree = نوشتن آنچه توافق شد
rfp-agreed = نوشته شد: دیگران امضا می‌کنند
rfp-agreed-on = توافق: { $mark }
rfp-consensus-signed = امضا شد
rfp-lock = قفل‌کردن امتیازها
rfp-locked = قفل شد: قیمت‌ها را می‌توان گشود
rfp-results = نتیجه‌ها
rfp-results-page = نتیجه‌های { $code }
rfp-results-text = امتیاز فنی از ۰ تا ۱۰۰، قیمت‌ها نسبت به کمترین، هر دو با وزن منتشرشده. محاسبه با کسر است؛ تنها آنچه چاپ می‌شود گرد می‌شود.
rfp-prices-sealed = قیمت‌ها هنوز زیر مُهرند: کلیدداران آن‌ها را در صفحهٔ پیشنهادگیری می‌گشایند.
rfp-unpriced = این پیشنهادها را نمی‌توان رتبه داد:
rfp-no-price-missing = قیمتی گفته نشده
rfp-no-price-zero = قیمت صفر یا کمتر قیمت نیست
rfp-no-price-rate = برای { $currency } نرخی تعیین نشده
rfp-ranking = رتبه‌بندی
rfp-place = رتبه
rfp-technical = امتیاز فنی
rfp-financial = امتیاز قیمت
rfp-total = جمع
rfp-out-minimum = کمتر از حداقل فنی
rfp-tied-place = برابر: با قرعه
rfp-by-tie-break = با رفع تساوی
rfp-low = به‌طور نامتعارف کم: بپرسید چگونه
rfp-technical-table = امتیاز فنی به تفکیک معیار
rfp-not-passed = پذیرفته نشده
rfp-firm = رتبه‌بندی چقدر استوار است
rfp-firm-text = هر وزن چقدر باید جابه‌جا شود تا پیشنهاد دیگری نخست شود؛ دیگر وزن‌ها نسبت خود را نگه می‌دارند.
rfp-distance = کمترین تغییر
rfp-less = اگر کمتر وزن داشته باشد
rfp-more = اگر بیشتر وزن داشته باشد
rfp-flip = { $name } از { $at }
rfp-flip-never = هیچ‌گاه پیشنهاد دیگری
rfp-firm-mark = هیچ تغییری آن را عوض نمی‌کند
rfp-tornado = برتری وقتی هر وزن پنج واحد جابه‌جا شود
rfp-tornado-text = برتری برنده وقتی هر وزن پنج واحد درصد به هر سو جابه‌جا شود، پهن‌ترین در بالا. در سمت چپ خط، پیشنهاد دیگری پیش است.
rfp-swing = { $name }: { $less } تا { $more } امتیاز
error-rfp-evaluator = کسی از پروژه را برگزینید که درخواست‌ها را می‌خواند و در سوی پیمانکاری نیست
error-rfp-declared = نمره داده‌اید: آنچه اظهار کرده‌اید می‌ماند
error-rfp-scores-locked = امتیازها قفل شده‌اند
error-rfp-undeclared = نخست اظهار کنید آیا چیزی شما را به پیشنهاددهنده‌ای پیوند می‌دهد
error-rfp-tied = پیوند با پیشنهاددهنده‌ای را اظهار کرده‌اید: تا پیش از واگذاری چیزی از پیشنهادها نمی‌خوانید
error-rfp-evaluator-tied = پیوند با پیشنهاددهنده‌ای را اظهار کرده است: در صورت‌جلسه می‌ماند و پیشنهادها را از او دور نگه می‌دارد
error-rfp-excused = معاف شده‌اید: اینجا دیگر داوری نمی‌کنید
error-rfp-finished = نمره‌هایتان کامل است و دیگر تغییر نمی‌کند
error-rfp-blind = نمره‌های دیگران را وقتی می‌بینید که همهٔ نمره‌های خود را داده باشید
error-rfp-not-apart = نمره‌ها اینجا از هم دور نیستند
error-rfp-mark = نمره‌ای از ۰ تا { $scale } بنویسید
error-rfp-mark-reason = بگویید چرا: کمترین و بیشترین نمره و رأی ممتنع دلیل می‌خواهند
error-rfp-mark-changed = این را در پنجرهٔ دیگری تغییر داده‌اید: ببینید و دوباره ذخیره کنید
error-rfp-consensus-changed = هم‌زمان از نو نوشته شد: بخوانید و امضا کنید
error-rfp-one-judge = پیش از قفل امتیازها دست‌کم دو نفر داوری می‌کنند
error-rfp-unlocked = نتیجه‌ها پس از قفل امتیازها نشان داده می‌شوند
event-evaluator-named = ارزیابی تعیین کرد
event-evaluator-declared = به‌عنوان ارزیاب اظهار کرد
event-consensus-told = بر نمره‌ای توافق کرد
event-rfp-evaluated = امتیازها را قفل کرد
field-evaluator = ارزیاب
evaluator-did-free = چیزی پیوندش نمی‌دهد
evaluator-did-tied = وابسته به پیشنهاددهنده
evaluator-did-finished = همهٔ نمره‌ها را داد
consensus-did-told = نوشت
consensus-did-signed = امضا کرد
rfp-out-mandatory = { $count ->
    [1] یک «ندارد» الزامی
   *[other] { $count } «ندارد» الزامی
}
error-rfp-evaluator-gave = { $count ->
    [1] نمره‌ای داده است: نگه داشته می‌شود
   *[other] { $count } نمره داده است: نگه داشته می‌شوند
}
error-rfp-unfinished = { $count ->
    [1] یک نمره کم است
   *[other] { $count } نمره کم است
}
error-rfp-others-judge = { $count ->
    [1] یک ارزیاب هنوز همهٔ نمره‌ها را نداده
   *[other] { $count } ارزیاب هنوز همهٔ نمره‌ها را نداده‌اند
}
error-rfp-apart = { $count ->
    [1] نمره‌ها در یک جا از هم دورند: توافق و امضا کنید
   *[other] نمره‌ها در { $count } جا از هم دورند: توافق و امضا کنید
}
error-rfp-gaps = { $count ->
    [1] در یک جا همه رأی ممتنع داده‌اند: بر نمره‌ای توافق و امضا کنید
   *[other] در { $count } جا همه رأی ممتنع داده‌اند: بر نمره‌ها توافق و امضا کنید
}
