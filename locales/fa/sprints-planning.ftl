# برنامه‌ریزی اسپرینت.

## برنامه‌ریزی

sprint-planning-title = برنامه‌ریزی اسپرینت { $number }
sprint-start = شروع اسپرینت
sprint-started = اسپرینت { $number } شروع شد
sprint-items-added =
    { $count ->
        [0] چیزی افزوده نشد: نخست موردها را انتخاب کنید
        [one] { $count } مورد به اسپرینت افزوده شد
       *[other] { $count } مورد به اسپرینت افزوده شد
    }
sprint-items-added-unrefined =
    { $count ->
        [one] { $count } مورد افزوده شد که هنوز پالایش نشده است
       *[other] { $count } مورد افزوده شد؛ پالایش‌نشده: { $unrefined }
    }
sprint-items-removed =
    { $count ->
        [0] چیزی بیرون نرفت: نخست موردها را انتخاب کنید
        [one] { $count } مورد به فهرست کار برگشت
       *[other] { $count } مورد به فهرست کار برگشت
    }
sprint-capacity-saved = ساعت‌ها ذخیره شد
plan-moscow = اولویت
plan-any = همه
plan-refined-only = فقط پالایش‌شده‌ها
plan-backlog-empty = چیزی اینجا نیست. موردی در فهرست کار بنویسید یا فیلتر را بردارید.
plan-sprint-empty = هنوز چیزی برنامه‌ریزی نشده است. از فهرست کار موردهایی انتخاب کنید و بیفزایید.
plan-add = افزودن به اسپرینت { $number }
plan-remove = بازگشت به فهرست کار
plan-velocity = سرعت { $lowest } تا { $highest } امتیاز
plan-sums = { $points } امتیاز · { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
}
plan-unsized =
    { $count ->
        [one] { $count } مورد بدون امتیاز
       *[other] { $count } مورد بدون امتیاز
    }
plan-capacity = ظرفیت به ساعت
plan-capacity-edit = ساعت‌های هر نفر
plan-capacity-reset = طبق تقویم
plan-by-calendar = طبق تقویم { $hours } با { $share } از وقت.
plan-hours-of = ساعت‌های { $name }
plan-holidays = تعطیلات پروژه: { $days }
plan-unassigned = { $hours } هنوز به کسی سپرده نشده است.
plan-unhoured =
    { $count ->
        [one] { $count } مورد ساعت ندارد و در ظرفیت کسی شمرده نمی‌شود.
       *[other] { $count } مورد ساعت ندارند و در ظرفیت کسی شمرده نمی‌شوند.
    }
plan-money-title = هزینه، { $currency }
plan-money = { $used } برنامه‌ریزی شده
plan-money-of = { $used } از { $limit }
plan-money-left = { $left } تا سقف قرارداد مانده است
plan-unpriced =
    { $count ->
        [one] { $count } مورد هنوز قیمت ندارد و در جمع نیست
       *[other] { $count } مورد هنوز قیمت ندارند و در جمع نیستند
    }
plan-over = { $name } { $over } بیش از ظرفیت دارد: { $planned } برنامه‌ریزی شده، { $capacity } در دسترس است.
plan-over-no-seat = { $planned } برای کسی برنامه‌ریزی شده که در این اسپرینت ساعتی ندارد.
plan-away =
    { $days ->
        [one] { $days } روز کاری نیست.
       *[other] { $days } روز کاری نیست.
    }
plan-away-why =
    { $days ->
        [one] { $days } روز کاری نیست ({ $why }).
       *[other] { $days } روز کاری نیست ({ $why }).
    }
plan-over-all = اسپرینت { $over } بیش از ظرفیت است: { $planned } برنامه‌ریزی شده و تیم { $capacity } دارد.
plan-over-budget = هزینهٔ موردها { $over } بیش از بودجهٔ اسپرینت است.
plan-over-ceiling = اسپرینت‌های برنامه‌ریزی‌شده { $over } از سقف قرارداد بیشترند.
plan-over-velocity = بیش از آنچه تیم در هر یک از اسپرینت‌های اخیر به پایان رسانده است ({ $lowest } تا { $highest } امتیاز).
plan-unrefined =
    { $count ->
        [one] { $count } مورد پالایش نشده است: برآورد یا معیار پذیرش ندارد.
       *[other] { $count } مورد پالایش نشده‌اند: برآورد یا معیار پذیرش ندارند.
    }
plan-start-title = اسپرینت { $number } شروع شود؟
plan-start-text = از اکنون { $points } امتیاز در { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
} تعهد می‌شود و هر تغییر دامنه در نمودار کاهشی دیده می‌شود.
plan-start-empty = اسپرینت خالی است: چیزی تعهد نمی‌شود.
