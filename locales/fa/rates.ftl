# Several currencies, the closing at the deadline, published commitments, and finding requests.

field-currencies = ارزهای دیگر
field-rate = نرخ
field-rate-day = نرخ روزِ
field-source = منبع
things-rfp = درخواست‌های پیشنهاد
job-kind-tender = رسیدگی به مهلت پیشنهادها
event-rfp-rate-set = نرخ ارزی را تعیین کرد
event-rfp-reminded = مهلت را به پیشنهاددهندگان یادآوری کرد
event-rfp-closed = درخواست را در پایان مهلت بست

rfp-currencies-hint = کدهایی مانند USD، PLN. پیشنهاددهندگان می‌توانند به‌جای { $currency } با یکی از این‌ها قیمت بدهند؛ اگر نمی‌توانند خالی بگذارید. همراه معیارها منتشر می‌شود.
rfp-rates = نرخ ارزها
rfp-rates-page = نرخ ارزهای { $code }
rfp-rates-text = ارزهای دیگر در روز پایان مهلت چند { $currency } می‌ارزند. قیمت‌ها با همین نرخ‌ها سنجیده می‌شوند.
rfp-rates-open = پیش از گشایش قیمت‌ها همهٔ نرخ‌ها را بنویسید. از نخستین عبارت برای قیمت‌ها به بعد، نرخ‌ها ثابت‌اند.
rfp-rates-shut = نرخ‌ها تا وقتی نوشته می‌شوند که درخواست منتشر شده و قیمت‌ها زیر مُهر باشند. اینجا تنها خوانده می‌شوند.
rfp-rates-none = یک ارز
rfp-rates-none-text = قیمت‌های این درخواست تنها با ارز خودش گفته می‌شود، پس نرخی لازم نیست.
rfp-rate-set = نرخ نگه داشته شد
rfp-rate-set-one = نرخ { $currency }
rfp-rate-of = ۱ { $currency } به { $own }
rfp-rate-hint = همان‌گونه که بانک اعلام می‌کند: ۴۸٫۷۳۵. برای صد واحد بنویسید ۴۵٫۲۱۷/۱۰۰.
rfp-rate-day-hint = روز پایان مهلت، یا آخرین روز پیش از آن که بانک نرخ اعلام کرده است.
rfp-rate-source-hint = چه کسی اعلام کرده و کجا می‌توان خواند: بانک مرکزی، نرخ رسمی.
rfp-rate-lacks = هنوز نوشته نشده
rfp-rate-stale = از روز پایان مهلت نیست
rfp-compared-as = برای مقایسه { $amount }
rfp-rate-by = ثبت‌شده
rfp-reminded-days = { $days ->
    [1] یک روز پیش از آن
   *[other] { $days } روز پیش از آن
}
error-rate = عددی بنویسید مانند ۴۸٫۷۳۵ یا ۴۵٫۲۱۷/۱۰۰
error-rate-zero = نرخ بیش از صفر است
error-rate-size = این را دقیق نمی‌توان نگه داشت: رقم کمتری بنویسید
error-rate-day = روز پایان مهلت یا یکی از { $days } روز پیش از آن را برگزینید، و نه روزی که هنوز نیامده
error-rates-not-now = نرخ‌ها وقتی نوشته می‌شوند که درخواست منتشر شده و واگذار نشده باشد
error-rates-fixed = گشایش قیمت‌ها آغاز شده: نرخ‌ها ثابت‌اند
error-rates-lacking = نخست نرخ‌های روز پایان مهلت را بنویسید: { $currencies }
error-currencies-many = حداکثر { $max } ارز دیگر

bid-currency-is = قیمت‌ها به { $currency } است.
bid-currency-choose = برگزیدن ارزی دیگر
bid-currency-hint = برای همهٔ قیمت‌های پیشنهاد. آنچه نوشته‌اید همان‌گونه می‌ماند و با ارز تازه خوانده می‌شود.
bid-commitments-page = تعهدنامه‌های { $code }
bid-commitments-none = هنوز منتشر نشده
bid-commitments-none-text = وقتی مهلت به پایان برسد، تعهدنامهٔ هر پیشنهادی که به‌شمار می‌آید اینجا نشان داده می‌شود.
bid-commitment-number = شماره
bid-commitments-file = ذخیره در فایل
bids-search = جست‌وجو در عنوان‌ها و متن‌ها
bids-none-such = چیزی پیدا نشد
bids-none-such-text = هیچ درخواستی که به آن دعوت شده‌اید همهٔ این واژه‌ها را ندارد.
bids-all = نمایش همه

mail-bid-reminder-subject = { $days ->
    [1] یک روز مانده: { $title }
   *[other] { $days } روز مانده: { $title }
}
mail-bid-reminder-body =
    سلام { $name }،

    { $project } برای { $title } تا { $deadline } پیشنهاد می‌گیرد. هنوز پیشنهادی از شما به‌شمار نمی‌آید. تا آن هنگام بسپارید، یا آنچه سپرده‌اید تأیید کنید:

    { $link }

    اگر پیشنهاد نمی‌دهید، همان‌جا بگویید تا یادآوری دیگری نیاید.
mail-bid-closed-subject = مهلت پیشنهاد به پایان رسید: { $title }
mail-bid-closed-body =
    سلام { $name }،

    مهلت { $title } ({ $project }) به پایان رسید. تعهدنامه‌های همهٔ پیشنهادهایی که به‌شمار می‌آیند، بی‌نام منتشر شد. اگر پیشنهاد سپرده‌اید، سطر رسیدتان را بیابید:

    { $link }
mail-rfp-closed-subject = { $count ->
    [0] پیشنهادی نیامد: { $title }
    [1] یک پیشنهاد منتظر عبارت‌های شماست: { $title }
   *[other] { $count } پیشنهاد منتظر عبارت‌های شماست: { $title }
}
mail-rfp-closed-body =
    سلام { $name }،

    { $count ->
        [0] مهلت { $title } ({ $project }) به پایان رسید و هیچ پیشنهادی به‌شمار نمی‌آید.
        [1] مهلت { $title } ({ $project }) به پایان رسید و یک پیشنهاد به‌شمار می‌آید. وقتی کلیدداران عبارتشان را بنویسند گشوده می‌شود. عبارت خود را اینجا بنویسید:
       *[other] مهلت { $title } ({ $project }) به پایان رسید و { $count } پیشنهاد به‌شمار می‌آید. وقتی کلیدداران عبارتشان را بنویسند گشوده می‌شوند. عبارت خود را اینجا بنویسید:
    }

    { $link }
