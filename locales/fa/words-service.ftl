# واژه‌های میز خدمت.

request-bug = چیزی درست کار نمی‌کند
request-consultation = مشاوره
request-small-development = توسعهٔ کوچک
request-access = دسترسی
request-configuration = پیکربندی
request-integration = یکپارچه‌سازی

ticket-priority-p1 = P1، بی‌درنگ
ticket-priority-p2 = P2، به‌زودی
ticket-priority-p3 = P3، به نوبت
ticket-priority-p4 = P4، سر فرصت

impact-high = افراد بسیار، یا کل یک فرایند
impact-medium = چند نفر، یا راه دیگری هست
impact-low = یک نفر

urgency-high = کار متوقف شده است
urgency-medium = کار مختل است
urgency-low = عجله‌ای نیست

ticket-state-new = جدید
ticket-state-open = در حال انجام
ticket-state-waiting-on-requester = منتظر درخواست‌دهنده
ticket-state-waiting-on-vendor = نزد پیمانکار
ticket-state-resolved = حل‌شده
ticket-state-closed = بسته‌شده

channel-web = فرم
channel-phone = تلفن
channel-email = ایمیل
channel-rest = API
channel-import = ورود داده
channel-duty = وظیفهٔ دوره‌ای

audience-public = همهٔ افراد این تیکت
audience-vendor = میز خدمت و پیمانکار
audience-internal = داخلی

metric-first-response = نخستین پاسخ
metric-next-response = پاسخ بعدی
metric-resolution = حل تیکت
metric-vendor = پیمانکار

target-unit-working-minutes = ساعت کاری
target-unit-working-days = روز کاری، همان ساعت
target-unit-working-days-to-close = روز کاری، تا پایان روز

clock-running = در جریان
clock-paused = در انتظار
clock-met = رعایت شد
clock-breached = نقض شد
clock-none = بدون تعهد

cause-late = دیرکرد
cause-change = تغییر اولویت یا توافق‌نامه

what-opened-by-requester = درخواست‌دهنده تیکت را باز کرد
what-opened-by-agent = برای درخواست‌دهنده ثبت شد
what-requester-wrote = درخواست‌دهنده نوشت
what-replied = به درخواست‌دهنده پاسخ داده شد
what-auto-replied = پاسخ خودکار فرستاده شد
what-noted = یادداشت شد
what-waits = از درخواست‌دهنده پرسیده شد
what-resumed = بدون پاسخ ادامه یافت
what-handed-over = به پیمانکار سپرده شد
what-handed-back = پیمانکار برگرداند
what-resolved = حل شد
what-reopened = بازگشایی شد

tell-assignee = کسی که روی آن کار می‌کند
tell-help-desk = میز خدمت
tell-vendor-manager = مدیر پیمانکار
tell-project-manager = مدیر پروژه
tell-sponsor = حامی پروژه

subject-kind-ticket = تیکت

event-agreement-edited = تعهدها را تغییر داد
event-service-calendar-edited = تقویم کاری خدمت را تغییر داد
event-ticket-opened = تیکت را باز کرد
event-ticket-edited = تیکت را ویرایش کرد
event-ticket-assigned = تیکت را به کسی سپرد
event-ticket-written = نوشت
event-ticket-replied = پاسخ داد
event-ticket-noted = یادداشت کرد
event-ticket-asked = از درخواست‌دهنده پرسید
event-ticket-resumed = کار را ادامه داد
event-ticket-handed-over = تیکت را به پیمانکار سپرد
event-ticket-handed-back = تیکت را برگرداند
event-ticket-resolved = تیکت را حل کرد
event-ticket-reopened = تیکت را بازگشایی کرد
event-ticket-closed = تیکت را بست
event-ticket-rated = گفت چطور پیش رفت
event-ticket-linked = تیکت را پیوند داد
event-ticket-warned = دربارهٔ مهلت هشدار داد

field-request = نوع
field-impact = تأثیر
field-urgency = فوریت
field-vendor-worker = از سوی پیمانکار
field-major = رخداد عمده
field-status = وضعیت اعلام‌شده
field-rating = رضایت
field-rating-remark = توضیح
field-metric = تعهد
field-share = سهم از زمان هدف، ٪
field-effective = اجرا از

job-kind-warn = هشدار مهلت
job-kind-close = بستن تیکت حل‌شده
job-kind-replan = محاسبهٔ دوبارهٔ مهلت‌ها
job-kind-post = فرستادن نامه‌ها
job-kind-sweep = پاک‌سازی

job-standing-planned = برنامه‌ریزی‌شده
job-standing-running = در حال اجرا
job-standing-failing = ناموفق
job-standing-given-up = رهاشده
job-standing-done = انجام‌شده
