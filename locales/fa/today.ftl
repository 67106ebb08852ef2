# نخستین صفحهٔ پروژه.

today-title = امروز
today-sprint = اسپرینت { $number }
today-board = باز کردن تخته
today-burndown = نمودار کاهشی
today-burndown-summary = { $left } از { $start } مانده است.
today-committed = { $points } تعهدشده
today-day = روز
today-guideline = خط راهنما
today-remaining = مانده
today-no-numbers = عددها با شروع اسپرینت آغاز می‌شوند.
today-between = اسپرینتی در جریان نیست
today-no-sprint = اسپرینت بعدی را برنامه‌ریزی کنید: تاریخ‌ها، هدف و محتوای آن.
today-next-planned = اسپرینت { $number } برنامه‌ریزی شده است. آن را پر کنید و شروع کنید.
today-plan-sprint = برنامه‌ریزی اسپرینت
today-to-planning = رفتن به برنامه‌ریزی
today-waiting = در انتظار شما
today-nothing-waits = چیزی در انتظار شما نیست.
today-notices =
    { $count ->
        [one] { $count } اعلان تازه
       *[other] { $count } اعلان تازه
    }
today-release-waits = انتشار { $name } در انتظار تأیید است
today-to-accept = انجام‌شده، در انتظار پذیرش یا رد
today-rejected = برگشته از بازبینی
today-threats = خطرهای اسپرینت
today-no-threats = خطری در پیش نیست.
today-commitment = ظرفیت و تعهد
today-hours = { $planned } برنامه‌ریزی‌شده از { $capacity }
today-cost = هزینهٔ برنامه‌ریزی‌شده
today-over-budget = بیش از بودجهٔ اسپرینت
today-over-ceiling = بیش از سقف قرارداد
today-left = مانده تا سقف
today-blocked = متوقف‌شده
today-mine = کار شما
today-dates = پیش رو
today-no-dates = در دو هفتهٔ آینده چیزی نیست.
today-missing = پروژه هنوز کم دارد

threat-overdue =
    { $days ->
        [one] { $days } روز از پایان اسپرینت گذشته است: آن را ببندید
       *[other] { $days } روز از پایان اسپرینت گذشته است: آن را ببندید
    }
threat-behind = { $points } امتیاز عقب‌تر از خط راهنما
threat-scope = دامنه از آغاز { $points } امتیاز بزرگ‌تر شده است
threat-hours = { $hours } ساعت بیش از ظرفیت برنامه‌ریزی شده است
threat-overload = { $name } { $hours } ساعت کار اضافه دارد
threat-blocked =
    { $count ->
        [one] { $count } مورد متوقف است
       *[other] { $count } مورد متوقف است
    }
threat-ceiling = از سقف قرارداد گذشته است
threat-budget = از بودجهٔ اسپرینت گذشته است
threat-unrefined =
    { $count ->
        [one] { $count } مورد برنامه‌ریزی‌شده پالایش نشده است
       *[other] { $count } مورد برنامه‌ریزی‌شده پالایش نشده است
    }

coming-review = بازبینی و بازنگری
coming-sprint-start = شروع و برنامه‌ریزی
coming-phase-start = آغاز مرحله
coming-phase-end = پایان مرحله
coming-holiday = تعطیل
coming-absence = غیبت
