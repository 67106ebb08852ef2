# دفتر کاستی‌ها: فاصلهٔ آنچه وعده داده شده با آنچه اثبات شده است.

gaps-title = دفتر کاستی‌ها
gaps-kinds = بر پایهٔ نوع
gaps-as-of = وضعیت در
gaps-as-of-day = وضعیت در
gaps-live-on = روز بهره‌برداری
gaps-no-day = روز بهره‌برداری معلوم نیست: در تنظیمات به مرحلهٔ «بهره‌برداری» تاریخ بدهید.
gaps-pressing-count =
    { $count ->
        [0] هیچ کاستی فوری نیست
       *[other] { $count } کاستی فوری است
    }
gaps-owner = پیگیری‌کننده
gaps-nobody = هیچ‌کس
gaps-since = از
gaps-days = روز
gaps-pressing = تا بهره‌برداری
gaps-decided = تصمیم گرفته شده
gaps-said = گفته‌ها
gaps-note = آنچه باید دانست، یا دلیل تصمیم
gaps-note-add = افزودن یادداشت
gaps-no-decision = فقط یادداشت
gaps-none-title = هیچ کاستی با این پالایه‌ها نمی‌خواند
gaps-empty-title = چیزی کم نیست
gaps-empty-text = همهٔ نیازمندی‌ها اثبات یا معاف شده‌اند، هر مورد آزمون چیزی را اثبات می‌کند و نقصی باز نیست.
gap-noted = ثبت شد

gap-kind-failed = برآورده نمی‌شود
gap-kind-ownerless = نقص بی‌مسئول
gap-kind-blocked = بسته
gap-kind-uncovered = بدون مورد آزمون
gap-kind-suspect = مشکوک
gap-kind-open = نقص باز
gap-kind-not-landed = رفع‌شده، نصب‌نشده
gap-kind-stray = مورد بدون نیازمندی
gap-kind-waived = معاف

gap-next-failed = آنچه برآورده نمی‌شود را رفع کنید یا با دلیل معافش کنید.
gap-next-ownerless = ارزیابی‌اش کنید و بگویید چه کسی پیگیری می‌کند.
gap-next-blocked = مانع آزمون را بردارید.
gap-next-uncovered = مورد آزمونی بنویسید یا پیوند دهید که اثباتش کند.
gap-next-suspect = تغییر کرده است: موردهایش را ببینید و تأیید کنید.
gap-next-open = رفعش کنید، دوباره بیازمایید یا به انتشاری دیگر بسپارید.
gap-next-not-landed = نسخه‌ای را که رفع در آن است نصب کنید.
gap-next-stray = به آنچه اثبات می‌کند پیوندش دهید یا کنارش بگذارید.
gap-next-waived = پیش از بهره‌برداری دلیلش را به تأیید برسانید.

gap-decision-close = بسته خواهد شد
gap-decision-accept = همین‌گونه پذیرفته شد
gap-decision-escalate = به کمیته راهبری می‌رود

pressing-no = فرصت هست
pressing-soon = نزدیک است
pressing-late = دیر است

field-gap = کاستی
