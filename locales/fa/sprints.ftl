# اسپرینت‌ها: فهرست، برنامه‌ریزی، تخته، بازبینی، بستن، گزارش.

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
        [one] یک بار منتقل شده
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

## بازبینی

sprint-review-title = بازبینی اسپرینت { $number }
review-waiting =
    { $count ->
        [0] چیزی در انتظار پذیرش نیست
        [one] { $count } مورد در انتظار پذیرش است
       *[other] { $count } مورد در انتظار پذیرش‌اند
    }
review-done = انجام‌شده، در انتظار پذیرش
review-nothing-waits = چیزی در انتظار نیست: همهٔ موردهای انجام‌شده دیده شده‌اند.
review-product-owner-only = پذیرفتن یا رد این موردها با مالک محصول است.
review-definition-of-done = در این پروژه به چه می‌گوییم «انجام‌شده»
review-accepted = پذیرفته‌شده
review-open = ناتمام
review-why = { $code } چه کم دارد؟
review-why-hint = مسئول مورد این را می‌خواند و مورد از امروز دوباره در دست انجام است
review-reject = رد با این دلیل
review-notes = یادداشت‌ها
review-said = بازبینی
review-learnt = بازنگری
review-learnt-hint = چه خوب بود، چه نبود، از فردا چه چیزی عوض می‌شود
sprint-item-accepted = پذیرفته شد
sprint-item-rejected = رد شد: مورد دوباره باز است
sprint-notes-saved = یادداشت‌ها ذخیره شد

## بستن

sprint-close-title = بستن اسپرینت { $number }
close-question =
    { $count ->
        [one] { $count } مورد ({ $points } امتیاز) ناتمام مانده است. به اسپرینت { $next } برود یا به فهرست کار برگردد؟
       *[other] { $count } مورد ({ $points } امتیاز) ناتمام مانده‌اند. به اسپرینت { $next } بروند یا به فهرست کار برگردند؟
    }
close-all-finished =
    { $count ->
        [0] اسپرینت خالی است و می‌توان آن را بست.
        [one] تنها مورد آن به پایان رسیده است و می‌توان اسپرینت را بست.
       *[other] هر { $count } مورد به پایان رسیده است و می‌توان اسپرینت را بست.
    }
close-not-reviewed =
    { $count ->
        [one] { $count } مورد انجام‌شده را مالک محصول هنوز ندیده است. پس از بستن هم می‌توان آن را پذیرفت.
       *[other] { $count } مورد انجام‌شده را مالک محصول هنوز ندیده است. پس از بستن هم می‌توان آن‌ها را پذیرفت.
    }
close-to-review = رفتن به بازبینی
close-all = همگی به
close-onward = اسپرینت بعدی
close-onward-hint = برای آنچه در اسپرینت بعدی ادامه می‌یابد
close-new-sprint = اسپرینت { $number } (ساخته می‌شود)
close-each = مورد به مورد
close-like-all = مانند همه
close-where = مقصد { $code }
close-do = بستن اسپرینت { $number }
close-nothing = چیزی برای بستن نیست
close-forbidden = مدیر پروژه، مالک محصول یا هماهنگ‌کننده اسپرینت را می‌بندد.
close-not-active = فقط اسپرینت در جریان را می‌توان بست.
sprint-closed-toast = اسپرینت { $number } بسته شد. منتقل‌شده: { $carried }. بازگشته به فهرست کار: { $returned }.

## گزارش

sprint-report-title = گزارش اسپرینت { $number }
report-not-started = هنوز شروع نشده است
report-not-started-text = دفتر دامنه و نمودارها با شروع اسپرینت آغاز می‌شوند.
report-started = آغاز
report-closed = پایان
report-items = موردهای اسپرینت
report-no-items = هیچ موردی در این اسپرینت نبوده است.
report-state-now = وضعیت امروز
report-came = ورود
report-went = خروج
report-still-in = در اسپرینت
report-carried-in = منتقل‌شده از پیش
report-no-notes = هنوز چیزی نوشته نشده است.
ledger-title = دفتر دامنه، به امتیاز
ledger-points = امتیاز
ledger-committed = تعهدشده
ledger-added = افزوده
ledger-removed = برداشته
ledger-re-estimated = بازبرآوردشده
ledger-done = انجام‌شده
ledger-unfinished = ناتمام
ledger-cancelled = کنارگذاشته
ledger-carried = از ناتمام‌ها، منتقل به اسپرینت بعد: { $points } امتیاز در { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
}
ledger-broken = دو سوی دفتر برابر نیستند. این نباید رخ دهد: لطفاً گزارش کنید.

## نمودارها

chart-day = روز
chart-burndown = نمودار کاهشی
chart-committed = { $points } امتیاز تعهدشده
chart-guideline = خط راهنما
chart-remaining = امتیاز مانده
chart-burndown-summary = { $start } امتیاز تعهد شده بود و { $left } امتیاز مانده است.
chart-burnup = نمودار افزایشی
chart-scope = دامنه به امتیاز
chart-done = امتیاز انجام‌شده
chart-burnup-summary = { $done } از { $scope } امتیاز انجام شده است.
chart-velocity = سرعت تیم
chart-mean = میانگین
chart-range = بازه
chart-velocity-summary = میانگین { $mean } امتیاز در هر اسپرینت طی { $count } اسپرینت بسته، در بازهٔ { $range }.
