# از رتبه‌بندی تا قرارداد: واگذاری، مهلت اعتراض، آنچه وعده داده شد.

award = واگذاری
award-page = واگذاری { $code }
award-text = قرارداد به چه کسی می‌رسد و چرا. به همهٔ پیشنهاددهندگان گفته می‌شود و وقتی بسته می‌شود که بازندگان فرصت اعتراض داشته باشند.
award-not-yet = هنوز نه
award-not-yet-text = قرارداد وقتی واگذار می‌شود که امتیازها قفل، قیمت‌ها باز و پیشنهادها رتبه‌بندی شده باشند.
award-stands = تصمیم
award-was-annulled = باطل شد
award-last-day = امروز روز آخر است
award-standstill-over = پایان یافته
award-winner = برنده
award-decided-on = تاریخ تصمیم
award-told-at = اعلام به پیشنهاددهندگان
award-until = مهلت اعتراض تا
award-by = ثبت‌کننده
award-reasons = دلیل‌ها
award-reasons-hint = آنچه بر پایهٔ معیارهای منتشرشده به سود این پیشنهاد است. در سوابق می‌ماند؛ پیشنهاددهندگان آن را نمی‌خوانند.
award-deviation = چرا نه آن که نخست است
award-deviation-hint = تنها وقتی کسی جز نفر نخست رتبه‌بندی برگزیده شود.
award-drawn = قرعه کشیده شد
award-drawn-number = پیشنهاددهندهٔ { $number }
award-drawn-text = میان پیشنهاددهندگان { $among }. هر یک برگه‌ای دارد: ‏SHA-256 بذر، یک خط کج و شمارهٔ پیشنهاددهنده؛ کوچک‌ترین بیرون می‌آید. هر کس می‌تواند تکرارش کند:
award-ticket = برگهٔ بیرون‌آمده
award-seed = بذر قرعه
award-seed-hint = چیزی که هیچ‌کس این‌جا نتواند برگزیند و از پیش به صدای بلند گفته شود: عددهای فردای بخت‌آزمایی، نرخ پایانی بورس.
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
contract-text = آنچه توافق شد و آنچه پیشنهاد وعده داد، نیازمندی به نیازمندی.
contract-none-page = { $code } قراردادی ندارد
contract-none = قراردادی نیست
contract-none-text = وقتی بسته می‌شود که کسی برگزیده شده و مهلت اعتراض پایان یافته باشد.
contract-conclude = بستن قرارداد
contract-conclude-page = بستن قرارداد { $code }
contract-with = با { $name }
contract-foreign = پیشنهاد به { $currency } است و پروژه ارز دیگری دارد: وعده‌ها قیمت خود را نگه می‌دارند، آیتم‌های بک‌لاگ قیمتی ندارند.
contract-kind = نوع
contract-ceiling = سقف
contract-ceiling-hint = جمع پیشنهاد.
contract-signed-on = تاریخ امضا
contract-signed-on-hint = تا امضا نشده خالی بماند.
contract-unsigned = هنوز امضا نشده
contract-concluded-at = بسته‌شده
contract-rates = جدول نرخ
contract-rates-hint = آنچه پیشنهاد بیرون از نیازمندی‌ها قیمت داده است. سطر خالی کنار گذاشته می‌شود.
contract-rates-none = بر نرخی توافق نشد.
contract-rate = نرخ { $place }
contract-rate-name = برای چه
contract-rate-unit = به ازای
contract-rate-price = قیمت
contract-requirement = نیازمندی
contract-item = بک‌لاگ
contract-item-none = هیچ
contract-price-within = درون دیگر قیمت‌ها
contract-was-concluded = قرارداد لحظه‌ای پیش بسته شده است
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
bid-award-lost = { $name } برگزیده شد و نه پیشنهاد شما.
bid-award-standstill = تا پایان { $until } قراردادی بسته نمی‌شود. تا آن روز می‌توان اعتراض کرد.
bid-award-open = مهلت اعتراض پایان یافته است؛ قرارداد را می‌توان بست.
bid-award-concluded = قرارداد بسته شده است.
permission-contract-conclude = بستن قرارداد واگذارشده
event-award-decided = قرارداد را واگذار کرد
event-award-annulled = واگذاری را باطل کرد
event-contract-concluded = قرارداد را بست
rfp-deed-annul = ابطال واگذاری
field-winner = برنده
field-standstill = مهلت اعتراض تا
field-reasons = دلیل‌ها
field-agreement = قرارداد
error-award-standstill = بازندگان تا { $until } می‌توانند اعتراض کنند: قرارداد را پس از آن روز ببندید
error-award-concluded = قرارداد پیش‌تر بسته شده است
error-award-annulled = این واگذاری باطل شده است: از نو برگزینید
error-award-days = شماری از روزها تا { $most } بنویسید
error-award-nobody = هیچ پیشنهادی رتبه ندارد: درخواست را لغو کنید یا نتیجه‌ها را ببینید
error-award-unranked = این پیشنهاد رتبه ندارد: یکی از رتبه‌دارها را برگزینید
error-award-future = این روز هنوز نرسیده است: امروز یا روزی پیش‌تر را بنویسید
error-award-sealed = پیشنهادها هنوز رتبه‌بندی نشده‌اند: نخست قیمت‌ها را بگشایید
error-award-none = هنوز کسی برگزیده نشده است: نخست قرارداد را واگذار کنید
error-contract-ceiling = سقفی بیش از صفر بنویسید
error-contract-rate = نرخ کمتر از صفر نیست
error-contract-requirement = فهرست نیازمندی‌ها دیگر { $code } را که خواسته شده بود نمی‌شناسد: کد یا عنوان آن را بازگردانید
mail-bid-decided-subject = تصمیم گرفته شد: { $title }
mail-bid-annulled-subject = واگذاری باطل شد: { $title }
mail-bid-cancelled-subject = لغو شد: { $title }
award-days-left = { $count ->
    [one] یک روز مانده است
   *[other] { $count } روز مانده است
}
award-lot = { $count ->
   *[other] { $count } پیشنهاد نخست‌اند: قرعه میانشان تصمیم می‌گیرد
}
contract-promises-told = { $count ->
    [one] یک پاسخ پیشنهاد وعده می‌شود؛ { $denied } تای آن «هرگز» است. هر پاسخ دیگر آیتم بک‌لاگ خود را می‌گیرد، آن که هست یا یکی نو.
   *[other] { $count } پاسخ پیشنهاد وعده می‌شوند؛ { $denied } تای آن «هرگز» است. هر پاسخ دیگر آیتم بک‌لاگ خود را می‌گیرد، آن که هست یا یکی نو.
}
contract-promises = { $count ->
    [one] یک وعده
   *[other] { $count } وعده
}
contract-concluded = { $count ->
    [0] قرارداد بسته شد: آیتم تازه‌ای در بک‌لاگ نیست، { $linked } پیوند خورد
    [one] قرارداد بسته شد: یک آیتم تازه در بک‌لاگ، { $linked } پیوند خورد
   *[other] قرارداد بسته شد: { $count } آیتم تازه در بک‌لاگ، { $linked } پیوند خورد
}
error-award-equal = { $count ->
   *[other] { $count } پیشنهاد در جایگاه نخست برابرند: «نخست» را برگزینید تا قرعه تصمیم بگیرد
}
mail-bid-decided-body =
    درود { $name }،

    { $project } دربارهٔ { $title } تصمیم گرفت. این‌که برای پیشنهاد شما چه معنایی دارد و تا کی قراردادی بسته نمی‌شود، این‌جاست:

    { $link }
mail-bid-annulled-body =
    درود { $name }،

    { $project } واگذاری { $title } را باطل کرد. دلیلش این‌جاست؛ تصمیم دیگری در پی است:

    { $link }
mail-bid-cancelled-body =
    درود { $name }،

    { $project } درخواست { $title } را لغو کرد. دلیلش این‌جاست:

    { $link }
