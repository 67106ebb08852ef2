# Files of a bid: what a bidder puts to it, and the opened bid as the buyer reads it.

bid-files = فایل‌ها
bid-files-page = فایل‌های { $code }
bid-files-text = هنگام سپردن پیشنهاد همراه آن می‌روند. تا آن زمان همراه نام‌شان رمزشده اینجا می‌مانند؛ آنچه پیش‌تر سپرده‌اید تغییر نمی‌کند.
bid-files-choose = فایل‌های تازه
bid-files-hint = تا { $most } فایل برای همهٔ پیشنهاد، هر کدام تا { $each } و روی هم تا { $all }.
bid-files-add = افزودن
bid-files-added = { $count ->
    [1] افزوده و رمز شد: برای فرستادنش پیشنهاد را بسپارید
   *[other] افزوده و رمز شدند: برای فرستادن‌شان پیشنهاد را بسپارید
}
bid-files-none = هنوز فایلی نیست
bid-files-none-text = دفترچهٔ معرفی، پیشینهٔ کار، برنامه: هر آنچه پاسخ‌ها به آن اشاره دارند.
bid-file-name = نام
bid-file-size = حجم
bid-file-by = افزوده‌شده
bid-file-deeds = کارها
bid-file-remove = برداشتن { $name }
bid-file-removed = برداشته شد. آنچه سپرده‌اید تا سپردن دوباره می‌ماند.
error-bid-files-none = دست‌کم یک فایل انتخاب کنید
error-bid-files-many = هر پیشنهاد حداکثر { $max } فایل دارد و اکنون { $there } فایل هست: چندتا را بردارید یا چند فایل را یکی کنید
error-bid-files-bytes = فایل‌های هر پیشنهاد روی هم حداکثر { $max } مگابایت است: چندتا را بردارید یا تصویرها را کم کنید
error-bid-file-empty = یکی از فایل‌ها خالی است: دوباره بدون آن انتخاب کنید
error-bid-file-damaged = فایل آسیب دیده است: همانی نیست که نگه داشته شده بود. از گردانندهٔ Golive بخواهید آن را از پشتیبان برگرداند
rfp-opened-page = پیشنهاد { $name } برای { $code }
rfp-opened-text = چنان‌که سپرده شده، گشوده‌شده در { $at }.
rfp-opened-not = هنوز پیشنهادی گشوده نشده است: کلیدداران پس از پایان مهلت با هم آن‌ها را می‌گشایند.
rfp-opened-read = خواندن پیشنهاد
rfp-opened-whole-bid = همهٔ پیشنهاد با فایل‌ها
rfp-opened-prices-sealed = قیمت‌ها هنوز زیر مُهرند: وقتی امتیازهای فنی قفل شود گشوده می‌شوند.
rfp-opened-others = قیمت‌های دیگر و قیمت کل
