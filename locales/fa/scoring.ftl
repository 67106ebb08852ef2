# Judging bids: marks, what is agreed on, the ranking.

rfp-evaluation = ارزیابی
rfp-evaluation-page = ارزیابی { $code }
rfp-evaluation-text = چه کسی داوری می‌کند، هر کس تا کجاست و نمره‌ها کجا از هم دورند. تا همهٔ نمره‌های خود را نداده باشید نمرهٔ دیگران را نمی‌بینید.
rfp-evaluators = ارزیابان
rfp-evaluators-text = دو نفر یا بیشتر. هر کس نخست می‌گوید آیا چیزی او را به پیشنهاددهنده‌ای پیوند می‌دهد.
rfp-evaluators-none = هنوز هیچ‌کس
rfp-evaluator-add = نام‌بردن ارزیاب
rfp-evaluator-named = نام برده شد: باخبر می‌شود
rfp-evaluator-dismissed = دیگر ارزیابی نمی‌کند
rfp-undeclared = هنوز اظهار نکرده
rfp-tied-mark = وابسته به پیشنهاددهنده
rfp-finished-mark = تمام
rfp-judges-mark = داوری می‌کند
rfp-marks-given = { $given } از { $all } نمره
rfp-declare = اظهار
rfp-declared = اظهار شد
rfp-declare-text = پیش از داوری: آیا چیزی شما را به یکی از پیشنهاددهندگان پیوند می‌دهد، مانند خویشاوندی، سهام، شغل پیشین یا آینده؟
rfp-conflict = آنچه مرا پیوند می‌دهد
rfp-conflict-hint = اگر چیزی نیست خالی بگذارید. آن که وابسته است داوری نمی‌کند؛ عیبی ندارد.
rfp-tied = این‌جا داوری نمی‌کنید. اظهار کرده‌اید:
rfp-own-finished = همهٔ نمره‌هایتان را داده‌اید. دیگر تغییر نمی‌کنند.
rfp-not-yet = هنوز نه
rfp-sheet-not = پیشنهادها پس از گشوده‌شدن و به دست کسانی که نام برده شده‌اند داوری می‌شوند.
rfp-own-marks = نمره‌های شما
rfp-judge = داوری پیشنهادها
rfp-judge-later = وقتی پیشنهادها گشوده شد داوری می‌کنید.
rfp-finish = تمام کردم
rfp-finished = تمام شد: اکنون می‌بینید نمره‌ها کجا از هم دورند
rfp-sheet-page = نمره‌های { $code }
rfp-sheet-text = از ۰ تا { $scale }. نمرهٔ دو سر و رأی ممتنع دلیل می‌خواهد. این‌جا نه قیمتی می‌بینید و نه نمرهٔ دیگری.
rfp-sheet-shut = نمره‌ها این‌جا خوانده می‌شوند و تغییر نمی‌کنند.
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
rfp-apart-text = آن‌جا که بیش از حد درخواست از هم دورند، ارزیابان گفت‌وگو می‌کنند، بر یک نمره توافق می‌کنند و هر یک امضا می‌کند. تک‌تک نمره‌ها می‌مانند.
rfp-apart-none = چیزی از هم دور نیست.
rfp-spread = { $spread } فاصله
rfp-agree = نوشتن آنچه توافق شد
rfp-agreed = نوشته شد: دیگران امضا می‌کنند
rfp-agreed-on = توافق: { $mark }
rfp-consensus-signed = امضا شد
rfp-lock = قفل‌کردن امتیازها
rfp-locked = قفل شد: قیمت‌ها را می‌توان گشود
rfp-results = نتیجه‌ها
rfp-results-page = نتیجه‌های { $code }
rfp-results-text = امتیاز فنی از ۰ تا ۱۰۰، قیمت‌ها نسبت به کمترین، هر دو با وزن منتشرشده. محاسبه با کسر است؛ تنها آنچه چاپ می‌شود گرد می‌شود.
rfp-prices-sealed = قیمت‌ها هنوز زیر مُهرند: کلیدداران در برگهٔ پیشنهادگیری می‌گشایندشان.
rfp-unpriced = این پیشنهادها را نمی‌توان رتبه داد:
rfp-no-price-missing = قیمتی گفته نشده
rfp-no-price-zero = قیمت صفر یا کمتر قیمت نیست
rfp-no-price-rate = برای { $currency } نرخی تعیین نشده
rfp-ranking = رتبه‌بندی
rfp-place = رتبه
rfp-technical = امتیاز فنی
rfp-financial = امتیاز قیمت
rfp-total = روی هم
rfp-out-minimum = کمتر از حداقل فنی
rfp-tied-place = برابر: قرعه
rfp-by-tie-break = با رفع تساوی
rfp-low = نامتعارف کم: بپرسید چگونه
rfp-technical-table = امتیاز فنی به تفکیک معیار
rfp-not-passed = نپذیرفته
rfp-firm = رتبه‌بندی چقدر استوار است
rfp-firm-text = هر وزن چقدر باید جابه‌جا شود تا پیشنهاد دیگری نخست شود؛ دیگر وزن‌ها نسبت خود را نگه می‌دارند.
rfp-distance = کمترین تغییر
rfp-less = اگر کمتر وزن داشته باشد
rfp-more = اگر بیشتر وزن داشته باشد
rfp-flip = { $name } از { $at }
rfp-flip-never = هرگز دیگری
rfp-firm-mark = هیچ تغییری نمی‌دهد
rfp-tornado = برتری وقتی هر وزن پنج واحد جابه‌جا شود
rfp-tornado-text = برتری برنده وقتی هر وزن پنج واحد درصد به هر سو جابه‌جا شود، پهن‌ترین در بالا. چپ خط، پیشنهاد دیگری پیش است.
rfp-swing = { $name }: { $less } تا { $more } امتیاز
error-rfp-evaluator = کسی از پروژه را برگزینید که درخواست‌ها را می‌خواند و در سوی فروشنده‌ای نیست
error-rfp-declared = نمره داده‌اید: آنچه اظهار کرده‌اید می‌ماند
error-rfp-scores-locked = امتیازها قفل شده‌اند
error-rfp-undeclared = نخست اظهار کنید آیا چیزی شما را به پیشنهاددهنده‌ای پیوند می‌دهد
error-rfp-finished = تمام کرده‌اید: نمره‌هایتان دیگر تغییر نمی‌کند
error-rfp-blind = نمره‌های دیگران را وقتی می‌بینید که همهٔ نمره‌های خود را داده باشید
error-rfp-not-apart = نمره‌ها این‌جا از هم دور نیستند
error-rfp-mark = نمره‌ای از ۰ تا { $scale } بنویسید
error-rfp-mark-reason = بگویید چرا: نمرهٔ دو سر و رأی ممتنع دلیل می‌خواهد
error-rfp-mark-changed = این را در پنجرهٔ دیگری تغییر داده‌اید: ببینید و دوباره ذخیره کنید
error-rfp-consensus-changed = هم‌زمان از نو نوشته شد: بخوانید و امضا کنید
error-rfp-one-judge = پیش از قفل امتیازها دست‌کم دو نفر داوری می‌کنند
error-rfp-unlocked = نتیجه‌ها پس از قفل امتیازها نشان داده می‌شوند
event-evaluator-named = ارزیابی نام برد
event-evaluator-declared = به‌عنوان ارزیاب گفت
event-consensus-told = بر نمره‌ای توافق کرد
event-rfp-evaluated = امتیازها را قفل کرد
field-evaluator = ارزیاب
evaluator-did-free = چیزی پیوندش نمی‌دهد
evaluator-did-tied = وابسته به پیشنهاددهنده
evaluator-did-finished = همهٔ نمره‌ها را داد
consensus-did-told = نوشت
consensus-did-signed = امضا کرد
rfp-out-mandatory = { $count ->
    [one] یک «هرگز» الزامی
   *[other] { $count } «هرگز» الزامی
}
error-rfp-evaluator-gave = { $count ->
    [one] نمره‌ای داده است: نگه داشته می‌شود
   *[other] { $count } نمره داده است: نگه داشته می‌شوند
}
error-rfp-unfinished = { $count ->
    [one] یک نمره کم است
   *[other] { $count } نمره کم است
}
error-rfp-others-judge = { $count ->
    [one] یک ارزیاب هنوز تمام نکرده
   *[other] { $count } ارزیاب هنوز تمام نکرده‌اند
}
error-rfp-apart = { $count ->
    [one] نمره‌ها در یک جا از هم دورند: توافق و امضا کنید
   *[other] نمره‌ها در { $count } جا از هم دورند: توافق و امضا کنید
}
error-rfp-gaps = { $count ->
    [one] یک جا نمره‌ای کم است
   *[other] { $count } جا نمره کم است
}
