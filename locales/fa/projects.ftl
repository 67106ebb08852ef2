# پروژه‌ها: فهرست، تیم، پاسخ‌گویی، تنظیمات.

## فهرست

projects-title = پروژه‌ها
projects-new = پروژهٔ تازه
projects-new-about = برای شروع یک نام و یک کلید کافی است. بقیه را بعداً می‌توان تغییر داد.
projects-create = ساختن پروژه
projects-created = پروژهٔ { $key } ساخته شد. حالا نخستین نقش‌ها را بدهید.
projects-none-title = هنوز پروژه‌ای نیست
projects-none-create = هر پروژه فهرست کار، اسپرینت‌ها و افراد یک استقرار CRM را در خود دارد. نخستین پروژه را بسازید.
projects-none-ask = شما در هیچ پروژه‌ای نقشی ندارید. از یک مدیر پروژه بخواهید به شما نقش بدهد.
projects-archived-title = بایگانی‌شده‌ها
projects-stage-beginning = در آغاز
projects-stage-running = در جریان
projects-no-items = فهرست کار هنوز خالی است
projects-items-done = { $done } از { $items } مورد انجام شده
projects-people =
    { $count ->
        [one] { $count } نفر
       *[other] { $count } نفر
    }
field-project-name = نام پروژه
field-project-key = کلید
projects-key-hint = کد هر مورد با آن آغاز می‌شود، مانند ARAS-214. بعداً تغییر نمی‌کند.
projects-calendar-hint = دوره‌ها از آن پیروی می‌کنند و هفتهٔ کاری معمول را تعیین می‌کند.
projects-zone-hint = جایی که بیشتر کار انجام می‌شود، مانند Asia/Tehran
projects-currency-hint = سه حرف. همهٔ مبالغ پروژه با همین واحد است.
projects-manage = مدیر این پروژه من هستم
projects-manage-note = در غیر این صورت نقش را در صفحهٔ تیم به دیگری بدهید.
projects-saved = ذخیره شد
projects-removed = برداشته شد
projects-archive = بایگانی پروژه
projects-archive-title = بایگانی
projects-archive-text = پروژهٔ بایگانی‌شده از فهرست‌ها بیرون می‌رود. چیزی از بین نمی‌رود و می‌توان آن را بازگرداند.
projects-archived = پروژه بایگانی شد
projects-restored = پروژه بازگشت
projects-field-archived = فیلد بایگانی شد؛ مقدارهایش می‌مانند
projects-holidays-added =
    { $count ->
        [one] { $count } تعطیلی ثبت شد
       *[other] { $count } تعطیلی ثبت شد
    }
projects-holiday-removed = این روز دوباره روز عادی است
projects-phases-added =
    { $count ->
        [one] { $count } مرحله افزوده شد
       *[other] { $count } مرحله افزوده شد
    }

## تیم

team-title = تیم
team-about = چه کسی، در چه نقشی و با چه سهمی از وقت خود حضور دارد.
team-tab-people = افراد
team-tab-roles = نقش‌ها
team-tab-rasci = RASCI
team-missing-title = هنوز کم است
mend = رفع کنید
team-empty-title = هنوز کسی اینجا نیست
team-empty-text = نخستین نقش را بدهید: یک حامی، یک مدیر پروژه و یک مالک محصول برای شروع کافی است.
team-give-title = دادن نقش
team-give-role = نقش را بده
team-role-hint = شرح هر نقش در برگهٔ «نقش‌ها» آمده است.
field-person-name = نام
team-name-hint = فقط برای کسی لازم است که حساب ندارد: با ایمیل دعوت می‌شود.
team-no-organisation = نامشخص
team-no-department = هیچ‌کدام
team-department-hint = مالک فرایند پاسخ‌گوی یک واحد است.
team-share-hint = از یک هفتهٔ کاری کامل. اگر خالی بماند، سهم معمول در نظر گرفته می‌شود.
team-role-given = نقش داده شد
team-role-taken = نقش پس گرفته شد
team-role-menu = تغییر { $role }
team-take-role = پس گرفتن نقش
team-away-title = غایبان
team-nobody-away = کسی غایب نیست
team-whole-days = روز کامل
team-add-absence = ثبت غیبت
team-absence-added = غیبت ثبت شد و در ظرفیت حساب می‌شود
field-from = از
field-until = تا
field-hours-a-day = ساعت ازدست‌رفته در روز
team-hours-hint = برای روز کامل خالی بگذارید.

## نقش‌ها

roles-title = نقش‌ها
roles-about = هر نقش برای چیست، چقدر وقت می‌برد و کی بیشترین اهمیت را دارد.
roles-held-by = بر عهدهٔ
roles-share = زمان
roles-weight = مهم‌ترین مرحله

## RASCI

rasci-title = چه کسی پاسخ‌گوی چیست
rasci-about = هر دستاورد دقیقاً یک نقش پاسخ‌گو و دست‌کم یک نقش مجری دارد.
rasci-edit-row = ویرایش { $name }
rasci-row-hint = حروف R، A، S، C و I؛ خالی یعنی بی‌نقش. حرف A فقط از آنِ یک نقش است.
rasci-rename = تغییر نام
rasci-remove = حذف دستاورد
rasci-add-title = افزودن دستاورد
field-deliverable = دستاورد
field-deliverable-name = نام دستاورد

## تنظیمات

settings-title = تنظیمات
settings-tab-charter = منشور
settings-tab-calendar = تقویم
settings-tab-phases = مراحل
settings-tab-parties = سازمان‌ها
settings-tab-money = مالی
settings-tab-practice = شیوهٔ کار
settings-tab-fields = فیلدهای سفارشی
settings-tab-rights = دسترسی‌ها

charter-vision-hint = وقتی CRM به کار افتاد، چه چیزی در شرکت بهتر می‌شود. با Markdown.
charter-goals-hint = به چه باید رسید؛ بهتر است عدد و تاریخ داشته باشد.
charter-scope-hint = چه چیزی در پروژه هست و چه چیزی نیست.
charter-not-written = هنوز نوشته نشده است.

calendar-week-title = هفتهٔ کاری
calendar-hours-hint = مانند ۸ یا ۷:۳۰
field-day-hours = ساعت یک روز کامل
calendar-holidays-title = تعطیلات
calendar-no-holidays = تعطیلی ثبت نشده است.
calendar-holidays-hint = هر خط یک روز و سپس نام آن. می‌توانید یک سال را یکجا بچسبانید: ۱۴۰۵/۰۱/۰۱ نوروز
calendar-add-holidays = افزودن تعطیلات

phases-none-title = هنوز مرحله‌ای نیست
phases-none-text = مراحل به همه می‌گویند استقرار در کجاست. هشت مرحلهٔ معمول شروع خوبی است.
phases-add-usual = افزودن مراحل معمول
phases-add = مرحله‌ای دیگر

parties-organisations = سازمان‌ها
parties-no-organisations = مشتری و فروشنده را نام ببرید.
parties-add-organisation = افزودن سازمان
parties-departments = واحدها
parties-no-departments = واحدهایی را که با CRM کار خواهند کرد نام ببرید.
parties-add-department = افزودن واحد
field-organisation-name = نام
field-department-name = نام
field-place = محل

money-contract-title = قرارداد
money-ceiling-hint = برنامه‌ریزی می‌گوید چقدر از آن فراتر می‌رود.
money-rates-title = نرخ‌های ساعتی
money-no-rates = هنوز نرخی نیست، پس موارد قیمت ندارند.
money-open-end = باز
money-skill-hint = همان‌گونه که برآوردها می‌نامند: برنامه‌نویس، تحلیلگر
money-add-rate = افزودن نرخ

practice-done-hint = هر خط یک شرط. پیش از انجام‌شدن هر مورد چه باید برقرار باشد.
practice-limits = تعداد کارت هر ستون
practice-limits-hint = خالی یعنی بدون محدودیت. تخته پُر شدن ستون را خبر می‌دهد.

fields-none-title = فیلد سفارشی نیست
fields-none-text = فیلد خودتان در فرم‌ها، پالایه‌ها، ورود و خروجی دیده می‌شود.
fields-add = افزودن فیلد
fields-archived = بایگانی‌شده
fields-choices-hint = برای گزینه‌ای: هر خط یک گزینه.
field-field-name = نام
field-field-kind = نوع

rights-about = دسترسی از نقش می‌آید. کسی که چند نقش دارد، هر کاری را که یکی از آن‌ها اجازه دهد می‌تواند بکند.
rights-permission = دسترسی
rights-may = می‌تواند
rights-may-not = نمی‌تواند
