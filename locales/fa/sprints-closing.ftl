# پایان اسپرینت: بازبینی، بستن، گزارش، نمودارها.

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
        [1] تنها مورد آن به پایان رسیده است و می‌توان اسپرینت را بست.
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
chart-start = آغاز
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
