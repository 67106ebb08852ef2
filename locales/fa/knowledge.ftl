# Knowledge: articles, the glossary, what has to be taught.

## Words

room-knowledge = دانش
things-article = مقاله‌ها
article-state-draft = پیش‌نویس
article-state-published = منتشرشده
article-state-retired = کنارگذاشته
article-readers-everyone = همهٔ افراد پروژه، درخواست‌دهندگان هم
article-readers-desk = میز خدمت و پشتیبانی پیمانکار
article-readers-inside = تنها میز خدمت
permission-article-read = خواندن مقاله‌ها و واژه‌نامه
permission-article-write = نوشتن مقاله‌ها و واژه‌نامه
permission-article-publish = انتشار و کنارگذاشتن مقاله‌ها
subject-kind-article = مقاله
event-article-written = مقاله را نوشت
event-article-edited = مشخصات مقاله را تغییر داد
event-article-text-edited = متن مقاله را ویرایش کرد
event-article-published = مقاله را منتشر کرد
event-article-retired = مقاله را کنار گذاشت
event-article-linked = مقاله را به تیکتی پیوند داد
event-article-rated = گفت که مقاله کمک کرد یا نه
event-article-answered = پاسخش را در مقاله یافت
event-glossary-edited = واژه‌نامه را تغییر داد
event-ticket-training-noted = نیاز آموزشی را یادداشت کرد
field-readers = برای چه کسانی
field-topic = موضوع
field-review-on = بازبینی تا
field-called = نام‌های دیگر
field-helped = کمک کرد
field-language = زبان
field-article = مقاله
field-ticket = تیکت
field-term = واژه
field-meaning = معنا
field-also = نام‌های دیگر
field-links = بیشتر دربارهٔ آن
field-training-topic = نیاز آموزشی

## Refusals

error-article-empty = نخست متن را بنویسید: مقالهٔ خالی به کسی کمک نمی‌کند
error-article-readers-changed = در این میان خوانندگانش عوض شده‌اند: { $readers }. پیش از انتشار دوباره نگاه کنید
    .readers = article-readers
error-article-published = این متن منتشر شده است: از کسی که اجازهٔ انتشار دارد بخواهید آن را تغییر دهد یا نخست کنار بگذارد
error-article-ticket-open = نخست تیکت را حل کنید: مقاله از راه‌حل ساخته می‌شود
error-article-unknown = مقاله‌ای با کد { $code } که شما بتوانید بخوانید نیست: کد آن را بنویسید، مانند KB-7
error-article-not-theirs = درخواست‌دهنده { $code } را نمی‌تواند بخواند: مقاله‌ای منتشرشده برای همه برگزینید
error-term-known = این واژه در واژه‌نامه هست: همان را تغییر دهید
error-term-link = «{ $link }» نشانی نیست: با https:// آغاز کنید یا کد مقاله‌ای را بنویسید

## The articles

knowledge-text = آنچه پیش‌تر روشن شده است تا کسی دوباره نپرسد.
knowledge-published = منتشرشده
knowledge-drafts = پیش‌نویس‌ها
knowledge-retired = کنارگذاشته‌ها
knowledge-due = نیازمند بازبینی
knowledge-all = همه
knowledge-standing = مقاله‌ها بر پایهٔ وضعیت
knowledge-search = جست‌وجو در مقاله‌ها
knowledge-none = مقاله‌ای با این جست‌وجو پیدا نشد
knowledge-none-text = واژه‌های کمتر یا دیگری بیازمایید یا فیلترها را بردارید.
knowledge-empty = هنوز چیزی نوشته نشده است
knowledge-empty-text = بهترین مقاله‌ها از یک پاسخ آغاز می‌شوند: تیکت حل‌شده‌ای را باز کنید و از آن مقاله بسازید.
article-key = کد
article-languages = زبان‌ها
article-updated = آخرین تغییر
article-in = به { $language }
article-helped-count = کمک کرد
article-answered-count = پاسخ بدون تیکت

## One article

article-page = { $code } { $title }
article-fallback = این مقاله به { $wanted } نیست: آن را به { $language } می‌خوانید.
article-translate = نوشتن به { $language }
article-no-body = هنوز چیزی اینجا نوشته نشده است.
article-publish = انتشار
article-retire = کنار گذاشتن
article-asking = آیا این پاسخ پرسش شماست؟
article-answered-me = پاسخم را گرفتم
article-did-it-help = آیا کمک کرد؟
article-yes = بله
article-no = نه
article-missing = چه چیزی کم است؟
article-missing-hint = نویسندهٔ مقاله این را می‌خواند. این تیکت نیست: اگر کمک لازم دارید درخواست بدهید.
article-send = فرستادن
article-you-helped = گفتید که کمک کرد.
article-you-not-helped = گفتید که کمک نکرد.
article-helped = سپاس: یادداشت شد که کمک کرد.
article-not-helped = سپاس: نویسنده‌اش آنچه را کم است می‌خواند.
article-answered = خوب است: چیزی فرستاده نشد و پرسش شما پاسخ گرفت.
article-remarks = گفتهٔ خوانندگان
article-author = نویسنده
article-published-at = انتشار
article-edit-facts = موضوع و خوانندگان
article-tickets = تیکت‌هایی که پاسخ می‌دهد
article-origin = از آن نوشته شد
article-watch = دنبال کردن این مقاله

## Writing

article-new = مقالهٔ تازه
article-new-text = پیش‌نویسی به یک زبان. زبان‌های دیگر را می‌توان افزود و هر کدام جدا منتشر می‌شود.
article-edit = ویرایش { $code }
article-edits-published = این متن منتشر شده است: آنچه ذخیره کنید بی‌درنگ خوانده می‌شود.
article-from = از تیکت
article-personal = نام‌ها، نشانی‌ها و شماره‌های تلفن را بردارید: مقاله را بسیاری می‌خوانند.
article-personal-found = در آن یافت شد:
article-problem = مشکل
article-solution = راه‌حل
article-title-hint = به زبان کسی که می‌پرسد: «سفارش آفلاین دو بار فرستاده می‌شود».
article-body = متن
article-body-hint = مارک‌داون: ## عنوان، - فهرست، **پررنگ**، [پیوند](https://…). نخست چه باید کرد، سپس چرا.
article-called-hint = واژه‌هایی که مردم برای آن به کار می‌برند، با ویرگول. مقاله با این‌ها پیدا می‌شود، ولی خودشان نشان داده نمی‌شوند.
article-language-hint = زبان متنی که اکنون می‌نویسید.
article-topic-hint = به چه برمی‌گردد: سفارش، فاکتور، دسترسی.
article-review-hint = تا آن روز کسی می‌بیند که هنوز درست است یا نه.
article-save-draft = ذخیرهٔ پیش‌نویس
article-preview = آن‌گونه که اکنون ذخیره است
article-original = متن دیگر
article-added = پیش‌نویس ذخیره شد
article-saved = مقاله ذخیره شد
article-published = مقاله منتشر شد
article-retired = مقاله کنار گذاشته شد؛ نویسندگان هنوز پیدایش می‌کنند

## At a ticket

article-make = ساختن مقاله از این
article-link = پیوند به مقاله
article-link-do = پیوند
article-link-hint = کد آن، مانند KB-7.
article-unlink = برداشتن پیوند
article-linked = مقاله به تیکت پیوند خورد
article-unlinked = پیوند مقاله برداشته شد
article-may-answer = شاید این‌ها پاسخ باشند
article-cite = افزودن پیوند مقاله
article-cite-none = بدون مقاله
article-cite-hint = پیوند زیر نوشتهٔ شما می‌آید و مقاله به تیکت پیوند می‌خورد.
answers-title = شاید این مقاله‌ها پاسخ شما باشند
answers-text = پرسش شما هنوز فرستاده نشده و چیزی از نوشته‌تان از دست نرفته است. اگر هیچ‌کدام کمک نکرد، همان را بفرستید.
answers-send-anyway = با این حال بفرست
training-need = نیاز آموزشی
training-mark = یادداشت نیاز آموزشی
training-topic = موضوع
training-topic-hint = آنچه باید آموخت، کوتاه. اگر خالی باشد نشان برداشته می‌شود.
training-marked = یادداشت شد: این باید آموزش داده شود
training-unmarked = نیاز آموزشی برداشته شد
training-title = نیازهای آموزشی
training-text = آنچه تیکت‌ها نشان می‌دهند که باید آموخت، و چند بار.
training-empty = هنوز تیکتی نیاز آموزشی نشان نداده است
training-empty-text = هر که به تیکتی پاسخ می‌دهد که با آموزش خوب پیش نمی‌آمد، موضوع را کنارش یادداشت می‌کند.
training-none = تیکتی با این موضوع و واحد نیست
training-none-text = فیلترها را بردارید تا همه را ببینید.
training-tickets = تیکت‌ها
training-counted = بر پایهٔ موضوع و واحد
training-count = تیکت‌ها
training-no-department = بدون واحد
training-by = یادداشت‌کننده

## The glossary

glossary-title = واژه‌نامه
glossary-text = معنای واژه‌هایی که اینجا به کار می‌رود.
glossary-here = واژه‌های این صفحه
glossary-search = جست‌وجو در واژه‌نامه
glossary-letters = حرف‌ها
glossary-none = واژه‌ای با این جست‌وجو پیدا نشد
glossary-none-text = واژه یا زبان دیگری بیازمایید.
glossary-empty = هنوز واژه‌ای به این زبان توضیح داده نشده است
glossary-empty-text = با بیست واژهٔ رایج CRM و خدمت به انگلیسی، فارسی و اوکراینی آغاز کنید و آنچه را شما جور دیگری می‌گویید تغییر دهید.
glossary-begin = آغاز با بیست واژهٔ رایج
glossary-begun = { $count ->
    [0] همه از پیش هستند
   *[other] { $count } واژه افزوده شد
 }
term-new = واژهٔ تازه
term-edit = ویرایش واژه
term-remove = برداشتن
term-added = واژه افزوده شد
term-saved = واژه ذخیره شد
term-removed = واژه برداشته شد
term-also-called = همچنین:
term-meaning-hint = در یک جمله که تازه‌وارد هم بفهمد.
term-also-hint = نوشتارهای دیگر و کوته‌نوشت‌ها با ویرگول: در متن‌ها با این‌ها شناخته می‌شود.
term-links-hint = در هر سطر یک نشانی یا کد مقاله.

## The words a glossary begins with

term-lead = سرنخ
term-lead-also = لید، Lead
term-lead-meaning = کسی که شاید خریدار باشد و هنوز روشن نیست که می‌خرد یا نه.
term-opportunity = فرصت فروش
term-opportunity-also = معامله، Opportunity
term-opportunity-meaning = فروشی که شاید انجام شود: با مبلغ، احتمال و روزی که روشن می‌شود.
term-account = حساب مشتری
term-account-also = شرکت، Account
term-account-meaning = شرکتی که با آن کار می‌کنیم و هر چه از آن می‌دانیم.
term-contact = شخص تماس
term-contact-also = مخاطب، Contact
term-contact-meaning = فردی در شرکت مشتری و راه‌های تماس با او.
term-pipeline = قیف فروش
term-pipeline-also = پایپ‌لاین، Pipeline
term-pipeline-meaning = همهٔ فرصت‌های باز کنار هم، بر پایهٔ مرحله‌ای که در آن‌اند.
term-stage = مرحلهٔ فروش
term-stage-also = Stage
term-stage-meaning = این‌که فرصت تا کجا پیش رفته است؛ هر مرحله می‌گوید برای ورود به آن چه باید درست باشد.
term-campaign = کمپین
term-campaign-also = پویش، Campaign
term-campaign-meaning = کاری که در چند هفته برای جذب مشتری می‌شود و نتیجهٔ آن.
term-case = پروندهٔ مشتری
term-case-also = شکایت، Case
term-case-meaning = پرسش یا شکایت یک مشتری ما، آن‌گونه که در CRM نگه داشته می‌شود.
term-ticket = تیکت
term-ticket-also = درخواست، Ticket
term-ticket-meaning = آنچه یکی از همکاران از میز خدمت می‌خواهد تا زمانی که حل شود.
term-sla = توافق‌نامهٔ سطح خدمت
term-sla-also = SLA
term-sla-meaning = تعهد میز خدمت: تا کی کسی پاسخ می‌دهد و تا کی حل می‌شود.
term-first-response = نخستین پاسخ
term-first-response-also = First response
term-first-response-meaning = نخستین پاسخ یک انسان که درخواست‌دهنده می‌خواند. پیام خودکار به شمار نمی‌آید.
term-resolution = حل تیکت
term-resolution-also = Resolution
term-resolution-meaning = لحظه‌ای که میز خدمت می‌گوید حل شد. درخواست‌دهنده می‌تواند دوباره بازش کند.
term-escalation = ارجاع به بالاتر
term-escalation-also = اسکالیشن، Escalation
term-escalation-meaning = خبر دادن به کسی که کار بیشتری می‌تواند بکند، چون زمان رو به پایان است یا موضوع بزرگ‌تر است.
term-priority = اولویت
term-priority-also = P1، P2، P3، P4
term-priority-meaning = این‌که چه زود باید حل شود: از شمار آسیب‌دیدگان و تاب درنگ برمی‌آید.
term-working-time = زمان کاری
term-working-time-also = ساعت کاری
term-working-time-meaning = ساعت‌هایی که مهلت در آن‌ها شمرده می‌شود. شب و تعطیلی شمرده نمی‌شود.
term-incident = رخداد عمده
term-incident-also = قطعی
term-incident-meaning = رویدادی که همزمان گریبان‌گیر بسیاری می‌شود: تیکت‌هایشان به آن پیوند دارد و همه وضعیتش را می‌خوانند.
term-knowledge-base = پایگاه دانش
term-knowledge-base-also = KB
term-knowledge-base-meaning = مقاله‌های یک پروژه: آنچه دانسته است و این‌که چه کسی می‌تواند بخواند.
term-duplicate = رکورد تکراری
term-duplicate-also = Duplicate
term-duplicate-meaning = یک مشتری یا تیکت که دو بار ثبت شده است. ادغام می‌شود، پاک نمی‌شود.
term-process-owner = مالک فرایند
term-process-owner-also = Process owner
term-process-owner-meaning = کسی که می‌گوید واحدش در CRM چگونه کار کند و آن را امضا می‌کند.
term-go-live = راه‌اندازی
term-go-live-also = Go-live
term-go-live-meaning = روزی که از آن پس کار در CRM تازه انجام می‌شود، نه به شیوهٔ پیشین.
