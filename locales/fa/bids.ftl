# Bidding: the pages of bidders, and what the buyer sees of them.

bids = پیشنهادها
bids-text = درخواست‌های پیشنهادی که به پاسخ‌شان دعوت شده‌اید.
bids-none = کسی شما را به پیشنهاددادن دعوت نکرده است
bids-none-text = خریدار دعوت را با نامه می‌فرستد و آن‌گاه این‌جا دیده می‌شود.
bid-buyer = خریدار
bid-vendor = فروشنده
bid-own = پیشنهاد شما
bid-fingerprint = اثر انگشت
bid-clock = { $at }، { $zone }
bid-buyers-clock = برای خریدار: { $at }
bid-standing-none = چیزی سپرده نشده
bid-standing-declined = رد شده
bid-standing-counts = به‌شمار می‌آید
bid-standing-lapsed = از اعتبار افتاده
bid-read = خواندن درخواست
bid-read-text = آنچه خواسته شده، چنان‌که اکنون منتشر است.
bid-request-page = درخواست { $code }
bid-answers-page = پاسخ‌ها به { $code }
bid-receipt-page = رسید { $code }
bid-people = افراد
bid-colleague = دعوت همکار
bid-colleague-text = آنان همراه شما روی این پیشنهاد کار می‌کنند. عبارت را خودتان به آنان بگویید: Golive آن را نمی‌داند.
bid-colleague-invited = دعوت شد: نامه می‌گیرد
bid-declined-text = به خریدار گفته‌اید که پیشنهاد نمی‌دهید.
bid-decline = پیشنهاد نمی‌دهیم
bid-declined = به خریدار گفته شد که پیشنهاد نمی‌دهید
bid-come-back = با این همه پیشنهاد می‌دهیم
bid-back = دوباره پیشنهاد می‌دهید
bid-over = مهلت گذشته است: دیگر چیزی تغییر نمی‌کند.
bid-phrase-text = آنچه این‌جا می‌نویسید با عبارتی رمز می‌شود که تنها افراد شما می‌دانند. پنج واژهٔ بی‌ربط به هم برگزینید، بنویسیدشان و به همکاران بگویید. هیچ‌کس نمی‌تواند دوباره به شما بدهدشان، به‌ویژه نه خریدار و نه Golive.
bid-zone = ساعت شما
bid-zone-hint = مهلت‌ها با آن نشان داده می‌شود، در کنار ساعت خریدار.
bid-begin = آغاز پیشنهاد
bid-begun = آغاز شد: این مرورگر اکنون کلید دارد
bid-unlock = گشودن
bid-unlock-text = پیشنهادتان در این مرورگر قفل است. عبارتی را که افرادتان برگزیده‌اند بنویسید.
bid-unlocked = در این مرورگر گشوده شد
bid-lock = قفل‌کردن
bid-locked = قفل شد: این مرورگر دیگر کلید ندارد
bid-forgotten = دیگر کسی عبارت را نمی‌داند
bid-start-over-text = آنچه در دست کار بود از دست می‌رود. آنچه سپرده‌اید می‌ماند و به‌شمار می‌آید.
bid-start-over = از نو با عبارتی دیگر
bid-started-over = عبارت تازه‌ای برگزینید
bid-answer = پاسخ‌دادن
bid-answers = پاسخ‌ها
bid-answers-text = آنچه می‌نویسید همان‌گونه و رمزشده نگه داشته می‌شود. تا نسپرید کسی نمی‌خواندش، و پیش از پایان مهلت هیچ‌کس.
bid-tab-requirements = نیازمندی‌ها
bid-tab-rest = نامه و قیمت‌های دیگر
bid-answer-code = پاسخ
bid-answer-none = هنوز بی‌پاسخ
bid-answer-text = چگونه
bid-price = قیمت به { $currency }
bid-price-column = قیمت
bid-price-hint = خالی، اگر در بقیه است.
bid-beside = یکی از شما هم‌زمان این را نوشته است. آنچه لازم است بردارید و ذخیره کنید؛ آن‌گاه می‌رود.
bid-save-next = ذخیره و ادامه
bid-back-to = بازگشت به پیشنهاد
bid-saved = ذخیره شد، رمزشده
bid-saved-beside = ذخیره شد. یکی از شما این‌ها را هم‌زمان تغییر داده، هر دو آن‌جاست: { $codes }
bid-letter = نامه
bid-letter-hint = آنچه دربارهٔ همه می‌گویید: کیستید و چگونه پیش می‌روید. Markdown.
bid-others-text = قیمت آنچه نیازمندی جداگانه نیست: مجوز، میزبانی، آموزش، سفر.
bid-other = چه
bid-total = جمع:
bid-progress = { $answered } از { $all } نیازمندی پاسخ داده شده
bid-lacks = پیش از سپردن
bid-not-asked = کسی { $code } را نخواسته است
bid-price-negative = قیمتی کمتر از صفر است
bid-price-size = قیمت‌ها بیش از اندازه بزرگ‌اند
bid-lacks-price = دست‌کم یک قیمت بنویسید
bid-submit = سپردن زیر مُهر
bid-submitted = سپرده شد: رسید را نگه دارید
bid-confirm = همان‌گونه می‌ماند
bid-confirmed = تأیید شد
bid-withdraw = پس‌گرفتن
bid-withdrawn = پس گرفته شد: دیگر به‌شمار نمی‌آید
bid-counts-text = پیشنهادی از شما زیر مُهر است. تا پایان مهلت می‌توانید جایگزینش کنید.
bid-lapsed-text = پیشنهاد پس از الحاقیه و پیش از پایان مهلت تأیید نشد: دیگر به‌شمار نمی‌آید.
bid-receipts = آنچه فرستاده‌اید
bid-receipt = رسید
bid-receipt-text = چه سپرده شد، سرور کِی گرفت، و چگونه هر کس می‌تواند نشان دهد که دگرگون نشده است.
bid-receipt-locked = آنچه سپرده شده در مرورگری نشان داده می‌شود که کلید دارد.
bid-sent-at = گرفته‌شده در
bid-sent-content = آنچه سپرده شد
bid-sent-submitted = سپرده شد
bid-sent-confirmed = تأیید شد
bid-sent-withdrawn = پس گرفته شد
bid-hash-answers = تعهد، پاسخ‌ها
bid-hash-prices = تعهد، قیمت‌ها
bid-salt-answers = نمک، پاسخ‌ها
bid-salt-prices = نمک، قیمت‌ها
bid-verify = تعهد SHA-256 است از واژه‌های «golive bid commitment 1»، یک بایت صفر، نمک و محتوا. در پایان مهلت همهٔ تعهدها به هر پیشنهاددهنده نشان داده می‌شود: از خودتان را آن‌جا بیابید.
bid-commitments = تعهدهای همهٔ پیشنهادها
bid-commitments-text = از هر پیشنهادی که به‌شمار می‌آید، بی‌نام: تعهد پاسخ‌ها و تعهد قیمت‌ها.
bid-commitment-own = از شما
bid-addenda = الحاقیه‌ها
bid-addendum = الحاقیهٔ { $number }
bid-deadline-moved = مهلت اکنون:
bid-questions = پرسش‌ها و پاسخ‌ها
bid-question = پرسش { $number }
bid-question-own = از شما
bid-question-waits = هنوز بی‌پاسخ. دیگران آن را با پاسخش می‌بینند.
bid-questions-none = هنوز کسی نپرسیده است.
bid-ask = پرسیدن
bid-ask-label = پرسش شما
bid-ask-hint = همهٔ پیشنهاددهندگان آن را با پاسخش می‌خوانند و به کسی گفته نمی‌شود چه کسی پرسیده. چیزی که شما را بشناساند ننویسید.
bid-asked = پرسیده شد: پاسخ به همه می‌رسد
bid-envelope-answers = پاسخ‌ها
bid-envelope-prices = قیمت‌ها
answer-code-full = آماده
answer-code-configuration = با تنظیم
answer-code-customisation = با برنامه‌نویسی
answer-code-third-party = با محصول دیگری
answer-code-no = هرگز
rfp-bidding = پیشنهادگیری
rfp-bidding-page = پیشنهادگیری { $code }
rfp-bidding-text = چه کسانی دعوت شدند، چه می‌پرسند، چه تغییر کرده و گشایش.
rfp-not-out = هنوز کسی نمی‌خواندش: وقتی چیزی کم نباشد منتشر می‌شود.
rfp-bidders = پیشنهاددهندگان
rfp-bidders-none = هنوز کسی دعوت نشده است
rfp-bidders-none-text = فروشندگان فهرست را دعوت کنید: با نامه می‌آیند و تنها همین درخواست را می‌بینند.
rfp-invite = دعوت فروشنده
rfp-invite-text = نامه‌ای با راه ورود می‌گیرند. این درخواست، پاسخ‌ها و الحاقیه‌هایش را می‌بینند و هیچ چیز دیگر پروژه را.
rfp-invite-nobody = فهرست فروشندگان خالی است.
rfp-invite-add = یکی بنویسید
rfp-invited = دعوت شد: نامه می‌گیرد
rfp-invited-at = دعوت‌شده
rfp-joined = آمده
rfp-joined-not = هنوز نه
rfp-declined = پیشنهاد نمی‌دهد
rfp-bid = پیشنهاد
rfp-bid-none = هیچ
rfp-bid-there = زیر مُهر
rfp-bid-unconfirmed = تأییدنشده
rfp-bid-lapsed = از اعتبار افتاده
rfp-questions-none = هنوز کسی نپرسیده است.
rfp-question-waits = در انتظار پاسخ
rfp-answer = پاسخ
rfp-answer-again = بهتر گفتن
rfp-answer-hint = همهٔ پیشنهاددهندگان می‌خوانند. به کسی گفته نمی‌شود چه کسی پرسیده.
rfp-answer-send = پاسخ به همه
rfp-answered = به همهٔ پیشنهاددهندگان پاسخ داده شد
rfp-amend = تغییر درخواست با الحاقیه
rfp-amend-body = چه تغییر می‌کند
rfp-amend-hint = Markdown. به همه گفته می‌شود و باید پیشنهادشان را تأیید کنند یا از نو بسپارند.
rfp-amend-deadline = مهلت پیشنهاد
rfp-amend-notice = پیشنهاددهندگان دست‌کم { $days } روز از اکنون دارند: مهلت نزدیک‌تر خودبه‌خود جابه‌جا می‌شود.
rfp-amend-send = فرستادن الحاقیه
rfp-amended = الحاقیه به همه رفت
rfp-opening = گشایش
rfp-bid-opened = به حساب می‌آید
rfp-prices-later = قیمت‌ها تا قفل شدن امتیازهای فنی مهر و موم می‌مانند.
rfp-opening-none = هیچ پیشنهادی به‌شمار نمی‌آید.
rfp-sealed-text = پیشنهادها تا پایان مهلت زیر مُهرند. پیش از آن کسی نمی‌خواندشان، حتی گردانندهٔ این سرور.
rfp-opened-by = عبارتشان را نوشتند: { $names }
rfp-opened-whole = گشوده
rfp-open = گشودن با عبارت من
error-bid-cancelled = درخواست لغو شده است: دیگر چیزی گرفته نمی‌شود
error-bid-late = دیر است: به ساعت سرور { $seconds } ثانیه پس از مهلت رسید
error-bid-closed = اکنون پیشنهادی گرفته نمی‌شود
error-bid-phrase-chosen = افراد شما پیش‌تر عبارتی برگزیده‌اند: همان را بنویسید
error-bid-phrase-none = هنوز عبارتی برگزیده نشده است
error-bid-phrase = این همان عبارت برگزیده نیست
error-bid-locked = پیشنهادتان در این مرورگر قفل است. در برگهٔ آن بگشاییدش؛ با بازگشت آنچه نوشته‌اید هنوز هست.
error-bid-others = دست‌بالا { $max } سطر
error-bid-overtaken = یکی از شما هم‌زمان ذخیره کرده است: آن را ببینید و دوباره ذخیره کنید
error-bid-none = پیشنهادی نیست که به‌شمار آید
error-bid-other-phrase = با عبارتی دیگر سپرده شده است
error-rfp-amend = درخواست تا منتشر است و پیش از پایان مهلت با الحاقیه تغییر می‌کند
error-rfp-earlier = مهلت دیرتر می‌شود، هرگز زودتر نه
error-rfp-invite = فروشندگان تا درخواست منتشر است و پیش از پایان مهلت دعوت می‌شوند
error-bid-stands = پیشنهاد شما مهر و موم است: نخست آن را پس بگیرید
error-bidder-not-here = این شخص را نمی‌توان اینجا افزود
error-bidder-other = این فرد این‌جا برای فروشندهٔ دیگری پیشنهاد می‌دهد
error-bidder-inside = این فرد در این پروژه برای خریدار کار می‌کند: کسی از دو سو پیشنهاد نمی‌دهد
error-bidder-people = دست‌بالا { $max } نفر روی یک پیشنهاد کار می‌کنند
error-rfp-phrase = این عبارتی نیست که برگزیدید
event-bid-sent = پیشنهادی فرستاد
event-rfp-question-asked = پیشنهاددهنده‌ای پرسشی کرد
event-rfp-question-answered = به پرسش پیشنهاددهنده‌ای پاسخ داد
event-rfp-amended = درخواست را با الحاقیه تغییر داد
event-bids-opened = عبارت گشایش را نوشت
permission-bid-read = خواندن درخواستی که به آن دعوت شده‌اند
field-deadline = مهلت پیشنهادها
field-holder = کلیددار
field-judged = معیار داوری پیشنهادها
bidder-did-start-over = با عبارتی دیگر از نو آغاز می‌کند
bidder-did-declined = پیشنهاد نمی‌دهد
bidder-did-back = با این همه پیشنهاد می‌دهد
field-bidder = پیشنهاددهنده
mail-bid-invitation-subject = { $project } پیشنهاد شما را می‌خواهد: { $title }
mail-bid-answered-subject = به پرسشی دربارهٔ { $title } پاسخ داده شد
mail-bid-addendum-subject = { $title } تغییر کرد: پیشنهادتان را تأیید کنید
bid-standing-unconfirmed = { $count ->
    [one] تأیید کنید: یک الحاقیه آمده
   *[other] تأیید کنید: { $count } الحاقیه آمده
}
bid-unconfirmed-text = { $count ->
    [one] پس از پیشنهاد شما الحاقیه‌ای آمد: اگر تأییدش نکنید یا از نو نسپارید، در پایان مهلت از اعتبار می‌افتد.
   *[other] پس از پیشنهاد شما { $count } الحاقیه آمد: اگر تأییدش نکنید یا از نو نسپارید، در پایان مهلت از اعتبار می‌افتد.
}
bid-lacks-answers = { $count ->
    [one] یک نیازمندی بی‌پاسخ است
   *[other] { $count } نیازمندی بی‌پاسخ است
}
bid-mandatory-no = { $count ->
    [one] به یک نیازمندی الزامی «هرگز» پاسخ داده شده: پیشنهاد کنار گذاشته می‌شود.
   *[other] به { $count } نیازمندی الزامی «هرگز» پاسخ داده شده: پیشنهاد کنار گذاشته می‌شود.
}
error-bid-unfit = { $count ->
    [one] پیش از سپردن یک چیز کم است
   *[other] پیش از سپردن { $count } چیز کم است
}
rfp-opening-text = { $count ->
    [one] یک پیشنهاد به‌شمار می‌آید. وقتی { $threshold } کلیددار عبارتشان را نوشتند گشوده می‌شود.
   *[other] { $count } پیشنهاد به‌شمار می‌آید. وقتی { $threshold } کلیددار عبارتشان را نوشتند گشوده می‌شوند.
}
rfp-opened = { $count ->
    [0] سهم شما گشوده شد. اکنون دیگران عبارتشان را می‌نویسند.
    [one] یک پیشنهاد گشوده شد
   *[other] { $count } پیشنهاد گشوده شد
}
error-rfp-sealed = { $part ->
    [answers] پاسخ‌ها پس از پایان مهلت گشوده می‌شوند، و نه دو بار
   *[other] قیمت‌ها وقتی گشوده می‌شوند که امتیازهای فنی قفل شده باشد
}
mail-bid-invitation-body =
    درود { $name }،

    { $project } شما را به پیشنهاددادن دعوت می‌کند: { $title }. درخواست را بخوانید، بپرسید و پیشنهادتان را این‌جا بسپارید:

    { $link }

    اگر هنوز حسابی ندارید، نامهٔ دیگری پیوند ساختنش را می‌آورد.
mail-bid-answered-body =
    درود { $name }،

    به پرسشی دربارهٔ { $title } ({ $project }) برای همهٔ پیشنهاددهندگان پاسخ داده شد:

    { $link }
mail-bid-addendum-body =
    درود { $name }،

    { $project } درخواست { $title } را با الحاقیه‌ای تغییر داد. پیشنهادی که سپرده‌اید از اعتبار می‌افتد مگر پیش از پایان مهلت تأییدش کنید یا از نو بسپارید:

    { $link }
