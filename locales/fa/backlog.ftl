# فهرست کار: فهرست، صفحهٔ مورد، پالایش، جست‌وجو.

backlog-count =
    { $count ->
        [1] یک مورد
       *[other] { $count } مورد
    }
backlog-points = { $points } امتیاز
backlog-new = مورد تازه
backlog-new-title = مورد تازه
backlog-edit-title = ویرایش { $code }
backlog-edit-one = ویرایش { $item }
backlog-item-title = { $code } { $title }
backlog-refine = پالایش
backlog-refine-title = پالایش
backlog-refine-count =
    { $count ->
        [0] همه چیز پالایش شده است
        [1] یک مورد هنوز پالایش نشده است
       *[other] { $count } مورد هنوز پالایش نشده است
    }
backlog-search-title = جست‌وجو
backlog-search-in = جست‌وجو در فهرست کار
backlog-search-first = نخستین { $count } موردی که این واژه‌ها را دارند.
backlog-search-all = همه، صفحه به صفحه
backlog-search-none-title = با این واژه‌ها چیزی پیدا نشد
backlog-search-none-text = واژه‌های کمتر، آغاز یک واژه، یا شناسه‌ای مانند ۲۱۴ را بیازمایید.

## Empty

backlog-empty-title = فهرست کار خالی است
backlog-empty-text = نخستین مورد را بنویسید یا فهرستی را از ابزاری دیگر بیاورید.
backlog-none-title = چیزی با این فیلترها جور نیست
backlog-none-text = برای دیدن موارد بیشتر یکی از فیلترها را بردارید.
backlog-all-finished-title = کار بازی اینجا نمانده است
backlog-all-finished-text =
    { $count ->
        [1] یک مورد اینجاست که تمام شده است.
       *[other] { $count } مورد اینجاست که همه تمام شده‌اند.
    }
backlog-show-finished = نمایش تمام‌شده‌ها
backlog-refined-title = همه چیز پالایش شده است
backlog-refined-text = هر مورد باز، برآورد و معیار پذیرش دارد.

## Filters

filter-text = متن
filter-kind = نوع
filter-state = وضعیت
filter-status = باز یا تمام‌شده
filter-moscow = اولویت
filter-department = واحد
filter-label = برچسب
filter-assignee = مسئول
filter-sprint = اسپرینت
filter-parent = مورد بالادست
filter-blocked = متوقف
filter-archived = بایگانی‌شده
backlog-any = هر کدام
backlog-mine = موارد من
backlog-no-sprint = بیرون از اسپرینت
backlog-sort = مرتب‌سازی بر پایهٔ
backlog-direction = جهت
backlog-saved-filters = فیلترهای ذخیره‌شده
backlog-filter-keep = ذخیرهٔ این فیلتر
backlog-filter-share = همهٔ اعضای پروژه آن را ببینند
backlog-filter-saved = فیلتر ذخیره شد
backlog-filter-delete = حذف فیلتر { $name }
backlog-filter-deleted = فیلتر حذف شد

## Many at once

backlog-bulk = موارد انتخاب‌شده
backlog-bulk-done =
    { $count ->
        [0] چیزی برای تغییر نبود
        [1] یک مورد تغییر کرد
       *[other] { $count } مورد تغییر کرد
    }
backlog-label-add = افزودن برچسب
backlog-label-remove = برداشتن برچسب
backlog-parent-set = تعیین والد

## Form

backlog-markdown = مارک‌داون. با @نام کسی را خبر کنید.
backlog-criteria-hint = هر معیار در یک سطر. موردی که معیار و برآورد دارد پالایش‌شده است.
backlog-commas = با ویرگول جدا کنید
backlog-code-hint = شناسه یا شمارهٔ آن، مانند ۲۱۴
backlog-at-top = در بالای فهرست کار گذاشته شود

## Item

backlog-no-text = هنوز متنی ندارد.
backlog-no-criteria = هنوز معیار پذیرشی ندارد.
backlog-facts = مشخصات
backlog-deeds = کارها
backlog-move-to = بردن به
backlog-take-up = از سر گرفتن
backlog-history = تاریخچه
backlog-tick = برآورده شد
backlog-untick = برآورده نشده
backlog-undo-last = برگرداندن آخرین تغییر من
backlog-estimate = برآورد
backlog-estimated-on = تاریخ برآورد
backlog-created-at = ساخته‌شده
backlog-updated-at = تغییریافته
backlog-price-frozen = خط مبنا
backlog-price-fixed = توافقی
backlog-price-no-rate = برای { $skills } نرخی نیست
backlog-price-too-large = بزرگ‌تر از آن است که حساب شود
backlog-block = علامت‌گذاری به‌عنوان متوقف
backlog-unblock = می‌تواند ادامه یابد
backlog-watch = دنبال کردن
backlog-unwatch = دنبال نکردن
backlog-watchers =
    { $count ->
        [0] کسی دنبال نمی‌کند
        [1] یک نفر دنبال می‌کند
       *[other] { $count } نفر دنبال می‌کنند
    }
backlog-place = جابه‌جایی در ترتیب
backlog-place-after = گذاشتن پس از
backlog-place-hint = شناسه‌ای مانند ۲۱۴، یا top برای بالا و bottom برای پایین
backlog-children = زیرموارد
backlog-needs = پیش‌نیازها
backlog-needed-by = منتظر این مورد
backlog-need-add = افزودن وابستگی
backlog-need-code = نیازمند
backlog-unneed = دیگر به { $item } نیاز ندارد
backlog-stays = اسپرینت‌ها
backlog-carried-in = انتقال‌یافته

## Talk

backlog-comments = دیدگاه‌ها
backlog-comment = دیدگاه
backlog-comment-hint = مارک‌داون. با @نام کسی را خبر کنید.
backlog-comment-send = ثبت دیدگاه
backlog-comment-edited = ویرایش‌شده
backlog-comment-gone = این دیدگاه پس گرفته شد.
backlog-files = فایل‌ها
backlog-file = فایل
backlog-file-hint = تا { $limit }
backlog-file-remove = برداشتن { $name }

## Refine

backlog-hours-by-skill = ساعت به تفکیک مهارت
backlog-fixed = قیمت توافقی
backlog-fixed-hint = به‌جای ساعت ضرب در نرخ
backlog-next-item = مورد بعدی

## Done

backlog-created = { $item } نوشته شد
backlog-saved = ذخیره شد
backlog-moved = جابه‌جا شد
backlog-state-changed = جابه‌جا شد
backlog-blocked = متوقف شد
backlog-unblocked = دیگر متوقف نیست
backlog-archived = بایگانی شد
backlog-restored = بازگردانده شد
backlog-undone = تغییر برگردانده شد
backlog-watched = خبرهایش به شما می‌رسد
backlog-unwatched = خبرهایش دیگر به شما نمی‌رسد
backlog-estimated = برآورد ذخیره شد
backlog-linked = پیوند داده شد
backlog-unlinked = پیوند برداشته شد
backlog-commented = دیدگاه افزوده شد
backlog-comment-saved = دیدگاه ذخیره شد
backlog-comment-removed = دیدگاه پس گرفته شد
backlog-file-attached = فایل پیوست شد
backlog-file-removed = فایل برداشته شد
field-estimate = برآورد
field-fixed = قیمت توافقی
