# فرم تقویم کاری: هفته، تعطیلات و نسخه‌های آن.

## هفته

calendar-weekday = روز
calendar-hours = ساعت‌ها
calendar-day = از ساعت ۰ تا ۲۴
calendar-sum = روی‌هم
calendar-closed = تعطیل

## تعطیلات

holidays-add = افزودن تعطیلات به فهرست
holidays-country = کشور
holidays-from-year = از سال
holidays-to-year = تا سال
holidays-add-preset = افزودن تعطیلات رسمی
holidays-preset-note = سال را مانند ۱۴۰۵ یا ۲۰۲۶ بنویسید. روزها به فهرست بالا افزوده می‌شوند و می‌توانید تغییرشان دهید؛ تا ذخیره نکنید چیزی نگه داشته نمی‌شود.
holidays-from-file = از فایل تقویمی دیگر
holidays-paste = متن فایل
holidays-paste-hint = اگر فایل در دسترس نیست متنش را اینجا بگذارید. با BEGIN:VCALENDAR آغاز می‌شود.
holidays-file = فایل
holidays-file-hint = با پسوند ‎.ics‎، تا ۵۰۰ کیلوبایت. روزهای کامل و رویدادهای سالانهٔ سال‌های بالا برداشته می‌شود.
holidays-add-file = خواندن فایل
holidays-added =
    { $count ->
        [0] روزی به فهرست افزوده نشد
        [1] یک روز به فهرست افزوده شد
       *[other] { $count } روز به فهرست افزوده شد
    }
holidays-not-saved = هنوز چیزی نگه داشته نشده است: مرورشان کنید، سپس ذخیره کنید.
holidays-known =
    { $count ->
        [1] یک روز از پیش در فهرست بود
       *[other] { $count } روز از پیش در فهرست بود
    }
holidays-twice =
    { $count ->
        [1] یک روز بیش از یک بار آمده بود و یک بار شمرده شد
       *[other] { $count } روز بیش از یک بار آمده بود و یک بار شمرده شد
    }
holidays-left-out =
    { $count ->
        [1] یک رویداد تعطیلی نیست و کنار گذاشته شد
       *[other] { $count } رویداد تعطیلی نیست و کنار گذاشته شد
    }
holidays-bad-lines =
    { $count ->
        [1] یک سطر خوانده نشد
       *[other] { $count } سطر خوانده نشد
    }
holidays-and-more =
    { $count ->
        [1] و یک روز دیگر
       *[other] و { $count } روز دیگر
    }
holidays-why = چه چیزهایی کنار گذاشته شد و چرا
holidays-nameless = بی‌نام
holidays-worked = در شرایط حکومت نظامی این روزها اکنون روز کاری است: آن‌هایی را نگه دارید که خودتان تعطیل می‌کنید.
holidays-estimated = تعطیلات قمری سال‌های آینده برآوردی است و ممکن است یک روز جابه‌جا شود.
unfit-not-whole-days = ساعت دارد و روز کامل نیست
unfit-nameless = نام ندارد
unfit-long = بیش از یک ماه است
unfit-not-yearly = جز سالی یک بار تکرار می‌شود
unfit-cut-off = فایل در میانهٔ آن پایان می‌یابد
error-holidays-unknown = تعطیلات رسمی { $years } میلادی شناخته است
error-holidays-year = سال را مانند ۱۴۰۵ یا ۲۰۲۶ بنویسید
error-holidays-years = حداکثر { $max } سال از یک گاه‌شماری انتخاب کنید، نخستین پیش از آخرین
error-holidays-large = فایل بزرگ است: حداکثر { $kilobytes } کیلوبایت
error-holidays-none = فایلی انتخاب کنید یا متن آن را بگذارید

## نسخه‌ها

calendar-holds-now = اکنون برقرار
calendar-compare = مقایسه
calendar-compare-before = مقایسه با نسخهٔ پیش
calendar-compare-was = آنچه در این نسخه بود
calendar-compare-is = آنچه در این نسخه است
calendar-compare-same = هر دو یکسان‌اند.
calendar-compared = تفاوت‌ها
calendar-what = مورد
calendar-not-there = در آن نیست
calendar-day-off = تعطیل
calendar-holiday-on = تعطیلی { $date }
calendar-override-on = ساعت‌های { $date }
calendar-break-on = وقفهٔ { $date }
