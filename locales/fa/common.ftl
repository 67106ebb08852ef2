# آنچه هر صفحه می‌گوید: قاب، کارها، فهرست‌ها، فرم‌ها، عددها، تاریخ‌ها.

## قاب

skip-to-content = رفتن به محتوا
frame-rooms = بخش‌ها
frame-you-are-here = شما اینجا هستید
frame-search = جستجو
frame-notices = اعلان‌ها
frame-notices-new =
    { $count ->
        [0] اعلان‌ها
       *[other] اعلان‌ها: { $count } اعلان تازه
    }
frame-account = حساب من
frame-all-projects = همهٔ پروژه‌ها
frame-administration = مدیریت سامانه
frame-people = افراد
frame-audit = ردگیری

room-today = امروز
room-team = تیم
room-requirements = نیازمندی‌ها
room-backlog = فهرست کار
room-sprints = اسپرینت‌ها
room-tests = آزمون‌ها
room-defects = نقص‌ها
room-releases = انتشارها
room-queue = میز خدمت
room-help = کمک
room-imports = ورود داده
room-history = تاریخچه
room-settings = تنظیمات

## کارها

action-accept = پذیرفتن
action-add = افزودن
action-apply = اعمال
action-approve = تأیید
action-archive = بایگانی
action-back = بازگشت
action-cancel = انصراف
action-change = تغییر
action-clear-filters = پاک کردن فیلترها
action-close = بستن
action-confirm = تأیید
action-continue = ادامه
action-copy = رونوشت
action-create = ایجاد
action-delete = حذف
action-dismiss = نادیده گرفتن
action-download = دریافت
action-edit = ویرایش
action-export = خروجی گرفتن
action-filter = فیلتر
action-import = ورود داده
action-more = بیشتر
action-move = جابه‌جا کردن
action-open = باز کردن
action-reject = رد کردن
action-remove = برداشتن
action-restore = بازگرداندن
action-retry = تلاش دوباره
action-save = ذخیره
action-search = جستجو
action-send = فرستادن
action-show-all = نمایش همه
action-sign-in = ورود
action-sign-out = خروج
action-start = شروع
action-undo = واگرد
action-upload = بارگذاری

## فرم‌ها

field-optional = اختیاری
choose = انتخاب کنید …
choose-none = هیچ‌کدام
error-summary-title =
    { $count ->
        [1] یک مورد باید اصلاح شود
       *[other] { $count } مورد باید اصلاح شود
    }
date-hint-jalali = سال، ماه و روز، مانند { $example }
file-choose = انتخاب فایل
file-drop = یا اینجا رها کنید

## فهرست‌ها

pager = صفحه‌ها
pager-range = { $from } تا { $to } از { $total }
pager-none = چیزی اینجا نیست
pager-previous = قبلی
pager-next = بعدی
table-empty = چیزی پیدا نشد.
select-all = انتخاب همه
select-one = انتخاب { $name }
selected-count = { $count } مورد انتخاب شده
sort-by = مرتب‌سازی بر پایهٔ { $column }
filters = فیلترها
filter-remove = برداشتن فیلتر { $name }
more-count = { $count } مورد دیگر

## نشانه‌ها و وضعیت‌ها

nobody = هیچ‌کس
yes = بله
no = خیر
none = هیچ
nothing = –
not-yet = هنوز نه
unknown = نامعلوم
loading = در حال بارگذاری
new-mark = تازه
blocked = متوقف
live-on = زنده
live-off = ارتباط قطع است، دوباره تلاش می‌شود
rag-on-track = طبق برنامه
rag-at-risk = در خطر
rag-off-track = خارج از برنامه
rag-unknown = هنوز معلوم نیست
points-title = امتیاز
history-of = { $who } { $what }
history-system = گولایو

## نمودارها

chart-as-table = به صورت جدول
chart-scope-change = تغییر دامنه
chart-today = امروز

## عددها

percent = { $percent }٪
money = { $amount }{ "\u00A0" }{ $symbol }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-pln = زلوتی
currency-uah = هریونیا
currency-rub = روبل
currency-irr = ریال
hours-short = { $hours }{ "\u00A0" }ساعت
points-count = { $count } امتیاز
items-count = { $count } مورد
days-count = { $count } روز
working-days-count = { $count } روز کاری
people-count = { $count } نفر
bytes = { $count } بایت
kilobytes = { $size } کیلوبایت
megabytes = { $size } مگابایت
gigabytes = { $size } گیگابایت

## تاریخ و زمان

date = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-time = { $date }، { $time }
date-range = { $from } تا { $to }
date-range-days = { $from } تا { $to }

time-now = همین حالا
time-minutes-ago = { $count } دقیقه پیش
time-hours-ago = { $count } ساعت پیش
time-days-ago = { $count } روز پیش
time-minutes-ahead = { $count } دقیقهٔ دیگر
time-hours-ahead = { $count } ساعت دیگر
time-days-ahead = { $count } روز دیگر

weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
weekday-1-short = د
weekday-2-short = س
weekday-3-short = چ
weekday-4-short = پ
weekday-5-short = ج
weekday-6-short = ش
weekday-7-short = ی

month-gregorian-1 = ژانویه
month-gregorian-2 = فوریه
month-gregorian-3 = مارس
month-gregorian-4 = آوریل
month-gregorian-5 = مه
month-gregorian-6 = ژوئن
month-gregorian-7 = ژوئیه
month-gregorian-8 = اوت
month-gregorian-9 = سپتامبر
month-gregorian-10 = اکتبر
month-gregorian-11 = نوامبر
month-gregorian-12 = دسامبر
month-gregorian-1-short = ژانویه
month-gregorian-2-short = فوریه
month-gregorian-3-short = مارس
month-gregorian-4-short = آوریل
month-gregorian-5-short = مه
month-gregorian-6-short = ژوئن
month-gregorian-7-short = ژوئیه
month-gregorian-8-short = اوت
month-gregorian-9-short = سپتامبر
month-gregorian-10-short = اکتبر
month-gregorian-11-short = نوامبر
month-gregorian-12-short = دسامبر
month-jalali-1 = فروردین
month-jalali-2 = اردیبهشت
month-jalali-3 = خرداد
month-jalali-4 = تیر
month-jalali-5 = مرداد
month-jalali-6 = شهریور
month-jalali-7 = مهر
month-jalali-8 = آبان
month-jalali-9 = آذر
month-jalali-10 = دی
month-jalali-11 = بهمن
month-jalali-12 = اسفند

## بار کار و سهم‌ها

load = { $used } از { $limit }
load-of = ساعت‌های { $name }
load-over = { $hours } بیش از ظرفیت
split = { $done } انجام‌شده، { $doing } در حال انجام، { $todo } مانده

## دو ویرایشگر

conflict-choose = برای هر فیلد انتخاب کنید کدام بماند.
conflict-mine = از شما
conflict-theirs = از او

# The gallery, for developers
gallery-title = اجزای رابط

list-comma = { "، " }
after-who = { " " }
conflict-overtaken = آنچه نوشتید هنوز در فرم است. برای جایگزین کردن، دوباره ذخیره کنید؛ برای ماندن تغییر او، انصراف بزنید.
