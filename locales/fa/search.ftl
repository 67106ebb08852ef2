# جست‌وجو: آنچه در کنار موردهای فهرست کار یافت می‌شود.

search-found =
    { $count ->
        [0] چیزی یافت نشد
       *[other] { $count } یافته
    }
search-all-of-kind = همهٔ آنها، صفحه به صفحه
things-item = موردهای فهرست کار
things-requirement = نیازمندی‌ها
things-case = موردهای آزمون
things-defect = نقص‌ها
things-plan = برنامه‌های آزمون
things-exploration = جلسه‌های کاوش
things-ticket = تیکت‌ها
