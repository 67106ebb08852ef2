# اسپرینت‌ها: فهرست، مشخصات، تخته. برنامه‌ریزی و بستن پرونده‌های خود را دارند.

sprint = اسپرینت
sprint-number = اسپرینت { $number }
sprint-goal-is = هدف: { $goal }
sprint-tab-planning = برنامه‌ریزی
sprint-tab-board = تخته
sprint-tab-review = بازبینی
sprint-tab-report = گزارش
sprint-item-unrefined = پالایش‌نشده
sprint-item-carried =
    { $count ->
        [1] یک بار منتقل شده
       *[other] { $count } بار منتقل شده
    }

## فهرست

sprints-empty = هنوز اسپرینتی نیست
sprints-empty-text = اسپرینت دو هفته کار با یک هدف است. نخستین اسپرینت را برنامه‌ریزی کنید و سپس آن را از فهرست کار پر کنید.
sprints-count =
    { $count ->
        [one] { $count } اسپرینت
       *[other] { $count } اسپرینت
    }
sprint-line = { $done } از { $points } امتیاز · { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
}
velocity-not-yet = سرعت تیم هنوز معلوم نیست؛ با بسته‌شدن نخستین اسپرینت روشن می‌شود.
velocity-range = { $lowest } تا { $highest } امتیاز

## مشخصات اسپرینت

sprint-new = برنامه‌ریزی اسپرینت
sprint-new-text = تاریخ‌ها از پی اسپرینت پیشین و بر پایهٔ روزهای کاری پروژه آمده‌اند؛ هر طور لازم است تغییرشان دهید.
sprint-plan = ساختن اسپرینت
sprint-edit = ویرایش اسپرینت
sprint-edit-title = ویرایش اسپرینت { $number }
sprint-goal = هدف
sprint-goal-hint = در یک جمله: پس از این اسپرینت چه کاری شدنی است که امروز نیست؟
sprint-name = نام
sprint-name-hint = در کنار شماره، اگر تیم نام را دوست دارد
sprint-starts = روز نخست
sprint-ends = روز پایان
sprint-budget = بودجهٔ اسپرینت
sprint-budget-hint = اگر موردها گران‌تر شوند، هنگام برنامه‌ریزی هشدار داده می‌شود
sprint-planned = اسپرینت { $number } ساخته شد. آن را از فهرست کار پر کنید.
sprint-saved = اسپرینت { $number } ذخیره شد

## تخته

sprint-board-title = تختهٔ اسپرینت { $number }
sprint-close = بستن اسپرینت
board-not-started = این اسپرینت شروع نشده است: کارت‌ها را می‌توان دید ولی نمی‌توان جابه‌جا کرد.
board-progress = { $done } از { $points } امتیاز انجام شده
board-view = نما
board-columns = ستون‌ها
board-lanes = به تفکیک مسئول
board-lane-points = { $points } امتیاز
board-cards =
    { $cards ->
        [one] { $cards } کارت
       *[other] { $cards } کارت
    }
board-wip = { $cards } / { $limit }
board-wip-over = { $cards } / { $limit }، { $over } بیشتر
board-over-limit = این ستون اکنون { $cards } کارت دارد و باید { $limit } کارت داشته باشد: نخست چیزی را به پایان برسانید.
board-card-open = جزئیات { $code }
board-move-to = انتقال به
board-open-item = گشودن مورد
board-dropped = کنارگذاشته در این اسپرینت
card-code = مورد
card-title = عنوان
card-state = وضعیت
card-points = امتیاز
card-hours = ساعت
card-price = قیمت
card-carried = انتقال
card-criteria = معیارهای پذیرش
card-criterion-met = برآورده شده:
card-criterion-open = هنوز برآورده نشده:
daily-title = گزارش‌های روزانه
daily-today = امروز
daily-empty = امروز هنوز کسی چیزی ننوشته است.
daily-mine = گزارش امروز شما
daily-hint = امروز چه می‌کنید و چه چیزی سر راهتان است
sprint-daily-saved = گزارش شما ذخیره شد
scope-title = تغییرات دامنه
scope-empty = از آغاز تا اکنون چیزی افزوده، برداشته یا بازبرآورد نشده است.
scope-points = { $change } امتیاز
