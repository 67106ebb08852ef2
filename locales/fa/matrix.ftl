# پیشنهادها کنار هم، نیازمندی به نیازمندی.

matrix-title = پیشنهادها کنار هم
matrix-page = پیشنهادهای { $code } کنار هم
matrix-text = پاسخ هر پیشنهاددهنده به هر نیازمندی. برای خواندن متن، پاسخ را باز کنید. جمع‌های پای جدول از همهٔ صفحه‌هاست.
matrix-not = پیشنهادها وقتی کنار هم دیده می‌شوند که پاسخ‌هایشان باز شده باشد.
matrix-no-marks = نمره‌ها وقتی نشان داده می‌شوند که همهٔ نمره‌های خود را داده باشید یا امتیازها قفل شده باشند.
matrix-no-prices = قیمت‌ها زیر مُهرند.
matrix-none = هیچ نیازمندی‌ای با این پالایه نیست
matrix-none-text = برای دیدن بیشتر، یک پالایه را بردارید.
matrix-requirement = نیازمندی
matrix-area = حوزه
matrix-code = پاسخ
matrix-bidder = پیشنهاددهنده با این پاسخ
matrix-differing = تنها جایی که پاسخ‌ها فرق دارند
matrix-refused = الزامی، با پاسخ «ندارد»
matrix-unanswered = بی‌پاسخ
matrix-text-of = { $name } دربارهٔ { $code }: { $answer }
matrix-mark = { $mark } از { $scale }
matrix-mark-none = هنوز نمره ندارد
matrix-agreed = توافق‌شده
matrix-wanted = توافق لازم است
matrix-out = کنار می‌رود
matrix-price = قیمت پیشنهاد
matrix-legend = معنی نشانه‌ها
matrix-means-full = همان‌گونه که تحویل می‌شود هست
matrix-means-configuration = با تنظیم، بدون برنامه‌نویسی
matrix-means-customisation = برای همین پروژه برنامه‌نویسی می‌شود
matrix-means-third-party = محصول سازنده‌ای دیگر انجامش می‌دهد
matrix-means-no = نخواهد بود؛ اگر الزامی باشد، پیشنهاد کنار می‌رود
matrix-means-wanted = نمره‌ها بیش از حد مجاز از هم دورند و همه یک نمره را امضا نکرده‌اند
matrix-shown = { $total ->
    [1] { $shown } از یک نیازمندی.
   *[other] { $shown } از { $total } نیازمندی.
}
