# از رتبه‌بندی تا قرارداد: واگذاری، مهلت اعتراض، آنچه تعهد شد.

award = واگذاری
award-page = واگذاری { $code }
award-text = قرارداد به چه کسی می‌رسد و چرا. به همهٔ پیشنهاددهندگان گفته می‌شود و وقتی بسته می‌شود که بازندگان فرصت اعتراض داشته باشند.
award-not-yet = هنوز نه
award-not-yet-text = قرارداد وقتی واگذار می‌شود که امتیازها قفل، قیمت‌ها باز و پیشنهادها رتبه‌بندی شده باشند.
award-stands = تصمیم
award-was-annulled = باطل شد
award-last-day = امروز روز آخر است
award-standstill-over = پایان یافته
award-cancelled = لغو شد
award-cancelled-text = این درخواست لغو شد: قراردادی به کسی واگذار نمی‌شود.
award-winner = برنده
award-decided-on = تاریخ تصمیم
award-told-at = اعلام به پیشنهاددهندگان
award-until = مهلت اعتراض تا
award-opens = نخستین روز قرارداد
award-day = { $weekday } { $date }
award-by = ثبت‌کننده
award-reasons = دلیل‌ها
award-reasons-hint = آنچه بر پایهٔ معیارهای منتشرشده این پیشنهاد را برتر می‌کند. در صورت‌جلسه می‌آید؛ پیشنهاددهندگان آن را نمی‌خوانند.
award-deviation = چرا نه آن که نخست است
award-deviation-hint = تنها وقتی کسی جز نفر نخست رتبه‌بندی برگزیده یا کسی کنار گذاشته شود.
award-passing-over = کنار گذاشتن { $name } که واگذاری‌اش باطل شد
award-passing-over-note = تنها دیگران می‌مانند: اگر چند تن از آنان برابر باشند، قرعه تصمیم می‌گیرد. دلیل را پایین‌تر بنویسید.
award-drawn = قرعه کشیده شد
award-drawn-number = پیشنهاددهندهٔ { $number }
award-drawn-text = میان پیشنهاددهندگان { $among }. هر یک بلیتی دارد: ‏SHA-256 بذر، یک خط کج و شمارهٔ پیشنهاددهنده؛ کوچک‌ترین بیرون می‌آید. هر کس می‌تواند تکرارش کند:
award-ticket = بلیت بیرون‌آمده
award-seed = بذر قرعه
award-seed-hint = چیزی که هیچ‌کس اینجا نتواند برگزیند و از پیش به صدای بلند گفته شود: عددهای فردای بخت‌آزمایی، نرخ پایانی بورس.
award-witnesses = شاهدان
award-witnesses-hint = چه کسانی بودند و بذر از کجاست.
award-decide = تصمیم‌گیری
award-decide-do = واگذاری و اعلام به پیشنهاددهندگان
award-decide-text = همهٔ کسانی که پیشنهاد داده‌اند بی‌درنگ نامه می‌گیرند. می‌خوانند چه کسی برده است؛ نه نامی دیگر و نه قیمتی.
award-to = به
award-to-hint = تنها پیشنهادهای رتبه‌دار را می‌توان برگزید.
award-first = { $name }، نفر نخست
award-place = { $place }. { $name }
award-standstill = روزهای مهلت اعتراض
award-standstill-hint = روزهای تقویمی از امروز. با { $days } روز، قرارداد را از { $from } می‌توان بست.
award-decided = به { $name } واگذار شد: نامه به پیشنهاددهندگان رفت
award-was-decided = لحظه‌ای پیش به { $name } واگذار شده است
award-earlier = واگذاری‌های باطل‌شدهٔ پیشین
award-annul = ابطال واگذاری
award-annul-why = چرا
award-annul-hint = همهٔ پیشنهاددهندگان این جمله را می‌خوانند. پس از آن می‌توان نفر بعدی را برگزید.
award-annulled = باطل شد: می‌توان نفر بعدی را برگزید
award-state-standstill = مهلت اعتراض
award-state-open = آمادهٔ قرارداد
award-state-concluded = قرارداد بسته شد
award-state-annulled = باطل
contract = قرارداد
contract-page = قرارداد { $code }: { $name }
contract-text = آنچه توافق شد و آنچه پیشنهاد تعهد کرد، نیازمندی به نیازمندی.
contract-none-page = { $code } قراردادی ندارد
contract-none = قراردادی نیست
contract-none-unchosen = هنوز کسی برگزیده نشده است. قرارداد وقتی بسته می‌شود که واگذار شده و مهلت اعتراض پایان یافته باشد.
contract-none-standstill = { $name } برگزیده شد. بازندگان هنوز می‌توانند اعتراض کنند؛ روز آخر { $until } است. قرارداد را پس از آن می‌توان بست.
contract-none-open = { $name } برگزیده شد و مهلت اعتراض پایان یافته است: قرارداد را ببندید.
contract-none-waits = { $name } برگزیده شد و مهلت اعتراض پایان یافته است: مدیر پروژه قرارداد را می‌بندد.
contract-conclude = بستن قرارداد
contract-conclude-page = بستن قرارداد { $code }
contract-with = با { $name }
contract-foreign = پیشنهاد به { $currency } است و پروژه ارز دیگری دارد: تعهدها قیمت خود را نگه می‌دارند، موردهای فهرست کار قیمتی ندارند.
contract-kind = نوع
contract-ceiling = سقف
contract-ceiling-hint = قیمت کل پیشنهاد.
contract-signed-on = تاریخ امضا
contract-signed-on-hint = تا امضا نشده خالی بماند.
contract-unsigned = هنوز امضا نشده
contract-signing-set = ثبت تاریخ امضا
contract-signing-correct = اصلاح تاریخ امضا
contract-signing-hint = چیز دیگری تغییر نمی‌کند. تا امضا نشده خالی بماند.
contract-signing-noted = تاریخ امضا ثبت شد
contract-concluded-at = تاریخ بستن قرارداد
contract-rates = جدول نرخ
contract-rates-hint = آنچه پیشنهاد بیرون از نیازمندی‌ها قیمت داده است. سطر خالی کنار گذاشته می‌شود.
contract-rates-none = بر نرخی توافق نشد.
contract-rate = نرخ { $place }
contract-rate-name = برای چه
contract-rate-unit = به ازای
contract-rate-price = قیمت
contract-requirement = نیازمندی
contract-item = فهرست کار
contract-item-none = هیچ
contract-price-within = درون قیمت‌های دیگر
contract-was-concluded = قرارداد لحظه‌ای پیش بسته شده است
contract-was-concluded-otherwise = پیش‌تر قراردادی بسته شده است، نه بر پایهٔ واگذاری‌ای که خواندید: همان می‌ماند
agreed-kind-fixed = قیمت مقطوع
agreed-kind-capped = بر پایهٔ کارکرد، تا سقف
agreed-kind-time-and-material = نفرساعت
rate-unit-hour = ساعت
rate-unit-day = روز
rate-unit-month = ماه
rate-unit-piece = عدد
bid-request-cancelled = درخواست لغو شد:
bid-award-annulled = واگذاری باطل شد و تصمیم دیگری در پی است:
bid-award-won = شما برگزیده شدید.
bid-award-lost = { $name } برگزیده شد، نه پیشنهاد شما.
bid-award-standstill = تا پایان { $until } قراردادی بسته نمی‌شود. تا آن روز می‌توان اعتراض کرد.
bid-award-open = مهلت اعتراض پایان یافته است؛ قرارداد را می‌توان بست.
bid-award-concluded = قرارداد بسته شده است.
permission-award-decide = تصمیم دربارهٔ برندهٔ قرارداد و ابطال آن
permission-contract-conclude = بستن قرارداد واگذارشده
event-award-decided = قرارداد را واگذار کرد
event-award-annulled = واگذاری را باطل کرد
event-contract-concluded = قرارداد را بست
event-contract-signed = تاریخ امضای قرارداد را ثبت کرد
rfp-deed-annul = ابطال واگذاری
field-winner = برنده
field-standstill = مهلت اعتراض تا
field-reasons = دلیل‌ها
field-agreement = قرارداد
field-signed-on = تاریخ امضا
error-award-standstill = بازندگان تا { $until } می‌توانند اعتراض کنند: قرارداد را پس از آن روز ببندید
error-award-concluded = قرارداد پیش‌تر بسته شده است
error-award-annulled = این واگذاری باطل شده است: از نو برگزینید
error-award-changed = پس از خواندن شما واگذاری دیگری انجام شد: پیش از ادامه ببینید چه کسی برگزیده شده و مبلغ‌ها چقدر است
error-award-ranking = پس از خواندن شما رتبه‌بندی یا آخرین واگذاری تغییر کرده است: دوباره ببینید و سپس تصمیم بگیرید
error-award-days = شماری از روزها تا { $most } بنویسید
error-award-nobody = هیچ پیشنهادی رتبه ندارد: درخواست را لغو کنید یا نتیجه‌ها را ببینید
error-award-unranked = این پیشنهاد رتبه ندارد: یکی از رتبه‌دارها را برگزینید
error-award-passed-over = این همان پیشنهادی است که کنار گذاشته می‌شود: یکی دیگر را برگزینید
error-award-none-annulled = هیچ واگذاری‌ای باطل نشده است، پس کسی را نمی‌توان کنار گذاشت
error-award-future = این روز هنوز نرسیده است: امروز یا روزی پیش‌تر را بنویسید
error-award-early = آن روز قیمت‌ها هنوز زیر مُهر بودند: { $from } یا روزی پس از آن را بنویسید
error-award-sealed = پیشنهادها هنوز رتبه‌بندی نشده‌اند: نخست قیمت‌ها را بگشایید
error-award-none = هنوز کسی برگزیده نشده است: نخست قرارداد را واگذار کنید
error-contract-ceiling = سقفی بیش از صفر بنویسید
error-contract-signed-early = پیش از { $from } نمی‌شد چیزی را امضا کرد: آن روز یا روزی پس از آن را بنویسید
error-contract-rate = نرخ کمتر از صفر نیست
error-contract-requirement = فهرست نیازمندی‌ها دیگر { $code } را که خواسته شده بود نمی‌شناسد: کد یا عنوان آن را بازگردانید
mail-bid-decided-subject = تصمیم گرفته شد: { $title }
mail-bid-annulled-subject = واگذاری باطل شد: { $title }
mail-bid-cancelled-subject = لغو شد: { $title }
award-days-left = { $count ->
    [1] یک روز مانده است
   *[other] { $count } روز مانده است
}
award-lot = { $count ->
   *[other] { $count } پیشنهاد نخست‌اند: قرعه میانشان تصمیم می‌گیرد
}
contract-promises-told = { $count ->
    [1] یک پاسخ پیشنهاد تعهد می‌شود؛ { $denied } تای آن «ندارد» است. هر پاسخ دیگر مورد خود را در فهرست کار می‌گیرد، موجود یا تازه.
   *[other] { $count } پاسخ پیشنهاد تعهد می‌شوند؛ { $denied } تای آن «ندارد» است. هر پاسخ دیگر مورد خود را در فهرست کار می‌گیرد، موجود یا تازه.
}
contract-promises = { $count ->
    [1] یک تعهد
   *[other] { $count } تعهد
}
contract-concluded = { $count ->
    [0] قرارداد بسته شد: مورد تازه‌ای در فهرست کار نیست، { $linked } پیوند خورد
    [1] قرارداد بسته شد: یک مورد تازه در فهرست کار، { $linked } پیوند خورد
   *[other] قرارداد بسته شد: { $count } مورد تازه در فهرست کار، { $linked } پیوند خورد
}
error-award-equal = { $count ->
   *[other] { $count } پیشنهاد در جایگاه نخست برابرند: «نخست» را برگزینید تا قرعه تصمیم بگیرد
}
mail-bid-decided-body =
    سلام { $name }،

    { $project } دربارهٔ { $title } تصمیم گرفت. اینکه برای پیشنهاد شما چه معنایی دارد و تا کی قراردادی بسته نمی‌شود، اینجاست:

    { $link }
mail-bid-annulled-body =
    سلام { $name }،

    { $project } واگذاری { $title } را باطل کرد. دلیلش اینجاست؛ تصمیم دیگری در پی است:

    { $link }
mail-bid-cancelled-body =
    سلام { $name }،

    { $project } درخواست { $title } را لغو کرد. دلیلش اینجاست:

    { $link }
