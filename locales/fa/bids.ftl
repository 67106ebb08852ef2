# Bidding: the pages of bidders, and what the buyer sees of them.

bids = پیشنهادها
bids-text = درخواست‌های پیشنهادی که به پاسخ‌شان دعوت شده‌اید.
bids-none = کسی شما را به پیشنهاددادن دعوت نکرده است
bids-none-text = خریدار دعوت را با نامه می‌فرستد؛ آن‌گاه اینجا دیده می‌شود.
bid-buyer = خریدار
bid-vendor = پیمانکار
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
bid-colleague-text = آنان همراه شما روی این پیشنهاد کار می‌کنند. عبارت را خودتان به آنان بگویید: Golive آن را نمی‌داند. هر که دعوت شده باشد، پس از آمدن اینجا دیده می‌شود.
bid-colleague-invited = اگر بتواند برای شما پیشنهاد دهد، نامه‌ای می‌گیرد
bid-declined-text = به خریدار گفته‌اید که پیشنهاد نمی‌دهید.
bid-decline = پیشنهاد نمی‌دهیم
bid-declined = به خریدار گفته شد که پیشنهاد نمی‌دهید
bid-come-back = با این همه پیشنهاد می‌دهیم
bid-back = دوباره پیشنهاد می‌دهید
bid-over = مهلت گذشته است: دیگر چیزی تغییر نمی‌کند.
bid-phrase-text = آنچه اینجا می‌نویسید با عبارتی رمز می‌شود که تنها افراد شما می‌دانند. پنج واژهٔ بی‌ربط به هم برگزینید، بنویسید و به همکارانتان بگویید. هیچ‌کس نمی‌تواند آن‌ها را دوباره به شما بدهد، چه رسد به خریدار و Golive.
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
bid-start-over-text = آنچه در دست نوشتن بود از دست می‌رود. آنچه سپرده‌اید می‌ماند و به‌شمار می‌آید.
bid-start-over = از نو با عبارتی دیگر
bid-started-over = عبارت تازه‌ای برگزینید
bid-answer = پاسخ‌دادن
bid-answers = پاسخ‌ها
bid-answers-text = آنچه می‌نویسید همان‌گونه و رمزشده نگه داشته می‌شود. تا نسپرید کسی نمی‌خواندش، و پیش از پایان مهلت هیچ‌کس.
bid-tab-requirements = نیازمندی‌ها
bid-tab-rest = نامه و قیمت‌های دیگر
bid-answer-code = پاسخ
bid-answer-none = هنوز بی‌پاسخ
bid-answer-text = چگونگی
bid-price = قیمت به { $currency }
bid-price-column = قیمت
bid-price-hint = خالی، اگر در بقیه است.
bid-beside = یکی از شما هم‌زمان این را نوشته است. آنچه لازم است بردارید. هنگامی می‌رود که این سطر را تغییریافته ذخیره کنید یا همین‌جا بگویید.
bid-beside-settled = دیگر چیزی از این لازم نیست
bid-beside-waits = همکاران هم‌زمان چیز دیگری نوشته‌اند و هنوز کسی آن را برنداشته است. این نوشته‌ها سپرده نمی‌شوند: { $codes }
bid-beside-waits-rest = یکی از همکاران هم‌زمان نامه یا قیمت‌های دیگر را نوشته و هنوز کسی آن را برنداشته است. این نوشته سپرده نمی‌شود.
bid-save-next = ذخیره و ادامه
bid-back-to = بازگشت به پیشنهاد
bid-saved = ذخیره شد، رمزشده
bid-saved-beside = ذخیره شد. یکی از شما این‌ها را هم‌زمان تغییر داده، هر دو آنجاست: { $codes }
bid-rest-beside = یکی از شما هم‌زمان این را ذخیره کرده است: نوشتهٔ او مانده و نوشتهٔ شما بالای آن آمده است. از هر دو یکی بسازید.
bid-letter = نامه
bid-letter-hint = آنچه دربارهٔ کل پیشنهاد می‌گویید: کیستید و چگونه پیش می‌روید. Markdown.
bid-others-text = قیمت آنچه نیازمندی جداگانه نیست: مجوز، میزبانی، آموزش، سفر.
bid-other = شرح
bid-total = جمع:
bid-progress = { $answered } از { $all } نیازمندی پاسخ داده شده
bid-lacks = پیش از سپردن
bid-not-asked = کسی { $code } را نخواسته است
bid-price-negative = قیمتی کمتر از صفر است
bid-price-size = قیمت‌ها بیش از اندازه بزرگ‌اند
bid-too-long = پیشنهاد از { $max } مگابایت بلندتر است: متن‌ها را کوتاه کنید یا به‌صورت پرونده پیوست کنید
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
bid-receipt-text = چه سپرده شد، سرور کِی دریافت کرد، و هر کس چگونه می‌تواند نشان دهد که تغییری نکرده است.
bid-receipt-locked = آنچه سپرده شده در مرورگری نشان داده می‌شود که کلید دارد.
bid-receipt-other-phrase = با عبارت پیشین شما سپرده شده و تنها همان عبارت محتوایش را نشان می‌دهد. آنچه سپرده شده با این همه برجاست.
bid-sent-at = دریافت‌شده در
bid-sent-content = آنچه سپرده شد
bid-sent-submitted = سپرده شد
bid-sent-confirmed = تأیید شد
bid-sent-withdrawn = پس گرفته شد
bid-hash-answers = تعهدنامه، پاسخ‌ها
bid-hash-prices = تعهدنامه، قیمت‌ها
bid-salt-answers = نمک، پاسخ‌ها
bid-salt-prices = نمک، قیمت‌ها
bid-verify = تعهدنامه، SHA-256 واژه‌های «golive bid commitment 1»، یک بایت صفر، نمک و محتواست. در پایان مهلت همهٔ تعهدنامه‌ها به همهٔ پیشنهاددهندگان نشان داده می‌شود: تعهدنامهٔ خود را آنجا بیابید.
bid-commitments = تعهدنامه‌های همهٔ پیشنهادها
bid-commitments-text = از هر پیشنهادی که به‌شمار می‌آید، بی‌نام: تعهدنامهٔ پاسخ‌ها و تعهدنامهٔ قیمت‌ها.
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
answer-code-no = ندارد
rfp-bidding = پیشنهادگیری
rfp-bidding-page = پیشنهادگیری { $code }
rfp-bidding-text = چه کسانی دعوت شدند، چه می‌پرسند، چه تغییر کرده و گشایش.
rfp-not-out = هنوز کسی نمی‌خواندش: وقتی چیزی کم نباشد منتشر می‌شود.
rfp-bidders = پیشنهاددهندگان
rfp-bidders-none = هنوز کسی دعوت نشده است
rfp-bidders-none-text = پیمانکاران فهرست را دعوت کنید: با نامه وارد می‌شوند و تنها همین درخواست را می‌بینند.
rfp-invite = دعوت پیمانکار
rfp-invite-text = نامه‌ای با راه ورود می‌گیرند. این درخواست، پاسخ‌ها و الحاقیه‌هایش را می‌بینند و هیچ چیز دیگر پروژه را.
rfp-invite-nobody = فهرست پیمانکاران خالی است.
rfp-invite-add = افزودن یکی
rfp-invited = دعوت شد: نامه می‌گیرد
rfp-invited-at = دعوت‌شده
rfp-joined = وارد شده
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
rfp-answer-again = بهتر نوشتن پاسخ
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
rfp-bid-opened = به‌شمار می‌آید
rfp-prices-later = قیمت‌ها تا قفل‌شدن امتیازهای فنی زیر مُهر می‌مانند.
rfp-opening-none = هیچ پیشنهادی به‌شمار نمی‌آید.
rfp-unopened = این پیشنهادها گشوده نشدند و داوری نمی‌شوند. بقیه گشوده‌اند. به گردانندهٔ این سرور خبر دهید؛ سپس یکی از کلیدداران عبارتش را یک بار دیگر بنویسد.
rfp-unopened-missing = چیزی مهروموم‌شده در آن نیست
rfp-unopened-shares = سهم کلیدداران به آن نمی‌خورد
rfp-unopened-commitment = آنچه آنجاست همان نیست که سپرده شده است
rfp-unopened-content = آنچه آنجاست خواندنی نیست
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
error-bid-locked = پیشنهادتان در این مرورگر قفل است. آن را در صفحهٔ خودش بگشایید؛ با بازگشت، آنچه نوشته‌اید هنوز هست.
error-bid-others = حداکثر { $max } سطر
error-bid-overtaken = یکی از شما هم‌زمان ذخیره کرده است: آن را ببینید و دوباره ذخیره کنید
error-bid-none = پیشنهادی نیست که به‌شمار آید
error-bid-other-phrase = با عبارتی دیگر سپرده شده است
error-rfp-amend = درخواست تا منتشر است و پیش از پایان مهلت با الحاقیه تغییر می‌کند
error-rfp-answered = در این میان کسی به این پرسش پاسخ داده است: پاسخ او را در بالا بخوانید. آنچه نوشته‌اید هنوز در فرم است؛ اگر باید به‌جای آن بماند، دوباره بفرستید.
error-rfp-answer-late = به پرسش‌ها تا درخواست منتشر است و پیش از پایان مهلت پاسخ داده می‌شود
error-rfp-earlier = مهلت را می‌توان دیرتر کرد، نه زودتر
error-rfp-invite = پیمانکاران تا درخواست منتشر است و پیش از پایان مهلت دعوت می‌شوند
error-bid-stands = پیشنهاد شما زیر مُهر است: نخست آن را پس بگیرید
error-bidder-other = این فرد اینجا برای پیمانکار دیگری پیشنهاد می‌دهد
error-bidder-inside = این فرد در این پروژه برای خریدار کار می‌کند: کسی از دو سو پیشنهاد نمی‌دهد
error-bidder-people = حداکثر { $max } نفر روی یک پیشنهاد کار می‌کنند
error-rfp-phrase = این عبارتی نیست که برگزیدید
event-bid-sent = پیشنهادی فرستاد
event-rfp-question-asked = پیشنهاددهنده‌ای پرسشی کرد
event-rfp-question-answered = به پرسش پیشنهاددهنده‌ای پاسخ داد
event-rfp-amended = درخواست را با الحاقیه تغییر داد
event-bids-opened = عبارت گشایش را نوشت
permission-bid-read = خواندن درخواستی که به آن دعوت شده‌اند
field-answer = پاسخ
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
    [1] تأیید کنید: یک الحاقیه آمده
   *[other] تأیید کنید: { $count } الحاقیه آمده
}
bid-unconfirmed-text = { $count ->
    [1] پس از پیشنهاد شما الحاقیه‌ای آمد: اگر تأییدش نکنید یا از نو نسپارید، در پایان مهلت از اعتبار می‌افتد.
   *[other] پس از پیشنهاد شما { $count } الحاقیه آمد: اگر تأییدش نکنید یا از نو نسپارید، در پایان مهلت از اعتبار می‌افتد.
}
bid-lacks-answers = { $count ->
    [1] یک نیازمندی بی‌پاسخ است
   *[other] { $count } نیازمندی بی‌پاسخ است
}
bid-mandatory-no = { $count ->
    [1] به یک نیازمندی الزامی «ندارد» پاسخ داده شده: پیشنهاد کنار گذاشته می‌شود.
   *[other] به { $count } نیازمندی الزامی «ندارد» پاسخ داده شده: پیشنهاد کنار گذاشته می‌شود.
}
error-bid-unfit = { $count ->
    [1] پیش از سپردن یک چیز کم است
   *[other] پیش از سپردن { $count } چیز کم است
}
rfp-opening-text = { $count ->
    [1] یک پیشنهاد به‌شمار می‌آید. وقتی { $threshold } کلیددار عبارتشان را نوشتند گشوده می‌شود.
   *[other] { $count } پیشنهاد به‌شمار می‌آید. وقتی { $threshold } کلیددار عبارتشان را نوشتند گشوده می‌شوند.
}
rfp-opened = { $count ->
    [0] سهم شما گشوده شد. اکنون دیگران عبارتشان را می‌نویسند.
    [1] یک پیشنهاد گشوده شد
   *[other] { $count } پیشنهاد گشوده شد
}
error-rfp-sealed = { $part ->
    [answers] پاسخ‌ها پس از پایان مهلت گشوده می‌شوند، و نه دو بار
   *[other] قیمت‌ها وقتی گشوده می‌شوند که امتیازهای فنی قفل شده باشد
}
mail-bid-invitation-body =
    سلام { $name }،

    { $project } شما را به پیشنهاددادن دعوت می‌کند: { $title }. درخواست را بخوانید، بپرسید و پیشنهادتان را اینجا بسپارید:

    { $link }

    اگر هنوز حسابی ندارید، نامهٔ دیگری پیوند ساختنش را می‌آورد.
mail-bid-answered-body =
    سلام { $name }،

    به پرسشی دربارهٔ { $title } ({ $project }) برای همهٔ پیشنهاددهندگان پاسخ داده شد:

    { $link }
mail-bid-addendum-body =
    سلام { $name }،

    { $project } درخواست { $title } را با الحاقیه‌ای تغییر داد. پیشنهادی که سپرده‌اید از اعتبار می‌افتد مگر پیش از پایان مهلت تأییدش کنید یا از نو بسپارید:

    { $link }
