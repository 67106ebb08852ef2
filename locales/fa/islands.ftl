# سخن جزیره‌ها: کشیدن، کلیدها، پالت.

drag-grip = جابه‌جایی { $item }
drag-help = با Space بردارید، با کلیدهای جهت جابه‌جا کنید، با Space بگذارید و با Escape برگردانید.
drag-picked = { $item } برداشته شد، جای { $place } از { $of }.
drag-moved = { $item }: جای { $place } از { $of }، { $list }.
drag-dropped = { $item } در جای { $place } از { $of } گذاشته شد، { $list }.
drag-cancelled = { $item } به جای پیشین برگشت.
drag-failed = { $item } به جای خود برگشت.
drag-offline = سرور پاسخ نمی‌دهد. اتصال را بررسی و دوباره تلاش کنید.

keys-title = کلیدها
keys-palette = رفتن، یافتن مورد
keys-search = جست‌وجو
keys-create = ساختن
keys-down = مورد بعدی
keys-up = مورد قبلی
keys-open = باز کردن مورد
keys-select = انتخاب مورد
keys-edit = ویرایش مورد
keys-help = نمایش کلیدها

palette-title = رفتن به
palette-ask = یک بخش، یک شناسه یا واژه‌های یک مورد، آزمون یا نقص
palette-go = بخش‌ها
palette-tests = نیازمندی‌ها، آزمون‌ها و نقص‌ها
palette-items = موارد
palette-none = چیزی با این نام نیست.

peek-failed = جزئیات باز نشد. اتصال را بررسی کنید و دوباره تلاش کنید.
suggest-ask = شناسه یا واژه‌ای از عنوان
suggest-none = هیچ موردی این شناسه یا این واژه‌ها را ندارد.
