# اعلان‌ها، ردگیری، تاریخچهٔ پروژه.


notices-title = اعلان‌ها
notices-none = چیز تازه‌ای نیست
notices-none-note = هرگاه کسی از شما نام ببرد، کاری به شما بسپارد یا چیزی را که دنبال می‌کنید تغییر دهد، اینجا می‌آید.
notices-read = خوانده شد
notices-read-all = همه را خوانده‌شده بدان
notices-all-read = همهٔ اعلان‌ها خوانده شدند
watching-on = دنبال می‌کنید: خبرهایش به اعلان‌های شما می‌آید
watching-off = دیگر دنبال نمی‌کنید

audit-title = ردگیری
audit-note = هر تغییر، چه کسی و چه زمانی. هیچ‌چیز اینجا ویرایش‌پذیر نیست.
history-note = هر تغییر این پروژه، چه کسی و چه زمانی.
audit-none = چیزی پیدا نشد
audit-none-note = برای آنچه خواستید تغییری ثبت نشده است.
audit-anyone = هر کس
audit-anything = هر چیز
audit-kind = چه رخ داد
audit-project = پروژه
audit-from = از
audit-to = تا
audit-when = زمان
audit-who = چه کسی
audit-what = چه کار
audit-record = مورد
audit-changes = از، به
