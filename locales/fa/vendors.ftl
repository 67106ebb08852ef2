# فروشندگان خریدار: فهرست بلند و آنچه از هر کدام می‌دانیم.

## واژه‌ها

subject-kind-vendor = فروشنده
permission-vendor-read = خواندن فهرست بلند فروشندگان
permission-vendor-write = ثبت فروشندگان
permission-bid-write = پاسخ به درخواستی که به آن دعوت شده‌اند
event-vendor-added = فروشنده را افزود
event-vendor-edited = فروشنده را تغییر داد
event-vendor-archived = فروشنده را بایگانی کرد
event-vendor-restored = فروشنده را بازگرداند
event-bidder-invited = فروشنده‌ای را دعوت کرد
event-bidder-joined = به‌عنوان پیشنهاددهنده وارد شد
things-vendor = فروشندگان
language-en = انگلیسی
language-fa = فارسی
language-uk = اوکراینی
field-country = کشور
field-website = وب‌گاه
field-contact = طرف تماس
field-phone = تلفن
field-vendor-experience = تجربه
field-vendor-references = معرف‌ها
field-vendor-portfolio = نمونه‌کارها
field-vendor-team = تیم
field-vendor-gdpr = حفاظت از داده‌ها
field-vendor-hosting = میزبانی
field-vendor-extra-fees = هزینه‌های جداگانه
field-vendor-mvp-date = نخستین نسخهٔ کارآمد
field-vendor-training = آموزش
field-vendor-support = پشتیبانی
field-vendor-exit = پایان همکاری
vendor-ask-experience = چند سال در کار CRM بوده‌اند و چند پروژه به این اندازه و در این صنف داشته‌اند؟
vendor-ask-references = با کدام سه مشتری می‌توان تماس گرفت، آنجا چه کسی پاسخ می‌دهد و برایشان چه ساخته شده است؟
vendor-ask-portfolio = چه ساخته‌اند، برای چه کسی، و آیا می‌توان آن را دید؟
vendor-ask-team = چه کسانی، به نام، روی آن کار می‌کنند، چه سهمی از وقتشان را می‌گذارند و جانشینشان کیست؟
vendor-ask-gdpr = داده‌ها کجا نگه‌داری می‌شود، چه کس دیگری آن‌ها را پردازش می‌کند و کدام قرارداد پردازش را امضا می‌کنند؟
vendor-ask-hosting = سرورها از کیست، در کدام کشور، با چه دسترس‌پذیری، و آیا روی سرورهای ما هم اجرا می‌شود؟
vendor-ask-extra-fees = چه چیزهایی جداگانه هزینه دارد: مجوزها، کاربران، فضا، رابط‌ها، سفر، تغییرهای بعدی؟
vendor-ask-mvp-date = چه زمانی چیزی آماده است که بتوان با آن کار کرد و چه در آن هست؟
vendor-ask-training = چه کسانی آموزش می‌بینند، به چه زبانی، چه مدت، و پس از آن چه نوشته‌ای می‌ماند؟
vendor-ask-support = در چه ساعت‌هایی، به چه زبانی، با چه سرعتی پاسخ می‌دهند و ماهانه چه هزینه‌ای دارد؟
vendor-ask-exit = همهٔ داده‌ها در چه قالبی، تا کی و با چه هزینه‌ای پس داده می‌شود؟

## خودداری‌ها

error-vendor-archived = این فروشنده بایگانی شده است: نخست آن را بازگردانید

## فهرست بلند

rfp-parts-requests = درخواست‌ها
vendors-title = فروشندگان
vendors-text = همهٔ کسانی که شاید آن را بسازند یا بفروشند، با آنچه از آن‌ها می‌دانیم. هیچ فروشنده‌ای این را نمی‌خواند، حتی دربارهٔ خودش.
vendors-none = هنوز فروشنده‌ای نیست
vendors-none-text = همهٔ کسانی را که در نظر دارید بنویسید. پرسش‌های یکسان از همه، آن‌ها را سنجش‌پذیر می‌کند و دعوت‌نامه برای هر که برگزینید می‌رود.
vendors-not-found = فروشنده‌ای این‌چنین نیست
vendors-not-found-text = واژهٔ دیگری از نام، کشور، طرف تماس یا وب‌گاه را بجویید.
vendors-search = جستجوی فروشندگان
vendors-archived = بایگانی‌شده‌ها
vendors-compare = مقایسه
vendors-compare-hint = دو تا پنج مورد را علامت بزنید.
vendor-key = کلید
vendor-known = پاسخ‌داده
vendor-known-of = { $known } از { $all }

## در کنار هم

vendors-compared = فروشندگان در کنار هم
vendors-compared-text = هر کدام به همان پرسش‌ها چه گفته‌اند.
vendors-compare-choose = گزینش دیگران
vendors-compare-none = هنوز چیزی برای مقایسه نیست
vendors-compare-text = به فهرست بروید، { $from } تا { $to } فروشنده را علامت بزنید و «مقایسه» را بفشارید.
vendor-question = پرسش

## یک فروشنده

vendor-new = فروشندهٔ تازه
vendor-new-text = برای آغاز تنها نام بس است. آنچه هنوز نمی‌دانید نامعلوم نشان داده می‌شود تا کسی بپرسد.
vendor-page = { $code } { $name }
vendor-edit = تغییر { $code }
vendor-profile = آنچه از هر فروشنده می‌پرسیم
vendor-profile-text = آنچه را نمی‌دانید خالی بگذارید.
vendor-unknown = نامعلوم
vendor-notes-none = هنوز یادداشتی نیست.
vendor-notes-hint = تنها از آن شماست: هیچ فروشنده‌ای یادداشت‌ها را نمی‌خواند و در هیچ فایلی بیرون نمی‌رود.
vendor-language-hint = دعوت‌نامه‌ها به این زبان نوشته می‌شود.
vendor-contact-hint = نام، و کارش در آنجا.
vendor-email-hint = دعوت‌نامه به اینجا می‌رود.
vendor-updated = آخرین تغییر
vendor-archived-mark = بایگانی‌شده
vendor-added = فروشنده افزوده شد
vendor-saved = ذخیره شد
vendor-archived = فروشنده بایگانی شد؛ پیشنهادهایش می‌ماند
vendor-restored = فروشنده دوباره در فهرست است
