# The answer sheet of a bid as a workbook, and the bytes behind a receipt.

bidsheet = پاسخ‌نامه
bidsheet-page = پاسخ‌نامهٔ { $code }
bidsheet-text = پیشنهاد را به شکل کارپوشه با خود ببرید، بی‌نیاز از اتصال پرش کنید و پیش از پایان مهلت بازآورید.
bidsheet-open = کار آفلاین
bidsheet-get = با خود ببرید
bidsheet-get-text = هر نیازمندی یک سطر، با آنچه افرادتان تاکنون نوشته‌اند، و برگهٔ دومی برای قیمت‌های دیگر. هیچ چیز این پرونده رمزشده نیست: مانند یک پیشنهاد نگهش دارید.
bidsheet-get-file = بارگیری کارپوشه
bidsheet-bring = بازآوردن
bidsheet-bring-text = پیش از آن‌که چیزی برداشته شود، نشان داده می‌شود چه تغییر می‌کند. تا آن زمان زیر کلید افراد شما رمزشده می‌ماند.
bidsheet-file = کارپوشهٔ پرشده
bidsheet-file-hint = XLSX. ترتیب ستون‌ها آزاد است؛ سطرهایی که دست نزده‌اید همان می‌ماند که این‌جاست.
bidsheet-look = ببینید چه تغییر می‌کند
bidsheet-waits = آنچه کارپوشهٔ شما تغییر می‌دهد
bidsheet-nothing = چیزی را تغییر نمی‌دهد که بشود برداشت.
bidsheet-what = چه
bidsheet-now = اکنون
bidsheet-then = سپس
bidsheet-blank = هیچ
bidsheet-beside = در این میان تغییر کرده
bidsheet-others = قیمت‌های دیگر
bidsheet-others-overtaken = یکی از شما پس از گرفتن این پاسخ‌نامه قیمت‌های دیگر را تغییر داده است: برداشته نمی‌شوند. هر دو را بسنجید و درست را بنویسید.
bidsheet-others-bad = قیمت‌های دیگر برداشته نمی‌شوند، چون همهٔ خانه‌هایشان خوانده نمی‌شود: یک فهرست‌اند و برخی از دست می‌رفت.
bidsheet-bad = خانه‌هایی که برداشته نمی‌شوند
bidsheet-sheet = برگه
bidsheet-cell = خانه
bidsheet-why = چرا
bidsheet-apply = برداشتن
bidsheet-drop = همه چیز همان بماند
bidsheet-dropped = همان ماند: کارپوشه فراموش شد
bidsheet-column-code = کد
bidsheet-column-area = حوزه
bidsheet-column-text = نیازمندی
bidsheet-column-moscow = اولویت
bidsheet-column-weight = وزن
bidsheet-column-mandatory = الزامی
bidsheet-column-answer = پاسخ
bidsheet-column-remark = چگونه
bidsheet-column-price = قیمت به { $currency }
bidsheet-column-currency = ارز
bidsheet-column-name = برای چه
bidsheet-column-mark = نشان
bidsheet-leaf-answers = پاسخ‌ها
bidsheet-leaf-others = قیمت‌های دیگر
bidsheet-leaf-guide = راهنمای پرکردن
bidsheet-guide = { $code }: { $title }
bidsheet-guide-answer = پاسخ: برای هر نیازمندی یکی از پنج واژهٔ فهرست را برگزینید. اگر پاسخ یک نیازمندی الزامی واپسین واژه باشد، پیشنهاد کنار می‌رود.
bidsheet-guide-remark = چگونه: به زبان خود بگویید چگونه برآورده‌اش می‌کنید.
bidsheet-guide-price = قیمت: به { $currency }، تنها عدد و بی نام ارز. اگر در قیمت‌های دیگر است خالی بگذارید. در هر خانه یک قیمت: خانه‌های ادغام‌شده برداشته نمی‌شوند.
bidsheet-guide-others = قیمت‌های دیگر: آنچه نیازمندی جداگانه نیست، مانند مجوز، میزبانی، آموزش و سفر. هر کدام یک سطر.
bidsheet-guide-blank = آنچه این‌جا خالی کنید آن‌جا هم خالی می‌شود. سطرهایی که دست نزنید یا بردارید آن‌جا همان می‌مانند. سطرهای پنهان به‌شمار می‌آیند، برگه‌های پنهان نه. فرمول با مقداری که نشان می‌دهد به‌شمار می‌آید.
bidsheet-guide-back = کارپوشه را تا { $until } همان‌جا بازآورید که گرفته‌اید. پیش از برداشتن می‌بینید چه تغییر می‌کند. تا نسپریدش پیشنهاد نیست.
bidsheet-guide-secret = این پرونده رمزشده نیست. هر کس آن را داشته باشد قیمت‌های شما را می‌خواند.
bidsheet-bytes = گواه
bidsheet-bytes-text = همان بایت‌هایی که تعهد بر آن‌ها بسته شد. با این رسید نگهشان دارید: با آن‌ها هر کس بی ما تعهدها را از نو حساب می‌کند.
bidsheet-bytes-answers = پاسخ‌ها، چنان‌که مُهر شد (JSON)
bidsheet-bytes-prices = قیمت‌ها، چنان‌که مُهر شد (JSON)
bidsheet-bytes-reckon = روش حساب، با نمک‌ها (متن)
error-bidsheet-kind = این کارپوشه نیست. پروندهٔ XLSX را که از این‌جا گرفته و پر کرده‌اید برگزینید.
error-bidsheet-none = هیچ برگهٔ آن ستون کد همراه با پاسخ، توضیح یا قیمت ندارد. کارپوشه‌ای را که از این‌جا گرفته‌اید برگزینید.
error-bidsheet-many = بیش از یک برگهٔ آن به برگهٔ پاسخ‌ها یا قیمت‌های دیگر می‌ماند. از هر کدام یکی بگذارید و بقیه را پنهان یا حذف کنید.
error-bidsheet-tender = این کارپوشه پاسخ درخواست دیگری است: { $request }
error-bidsheet-strange = هیچ‌یک از کدهای آن این‌جا خواسته نشده است. کارپوشه‌ای را که از این‌جا گرفته‌اید برگزینید.
error-bidsheet-gone = دیگر کارپوشه‌ای در انتظار نیست: برداشته یا رها شده است
error-bidsheet-other = یکی از شما در این میان کارپوشهٔ دیگری آورده است: نخست آن را ببینید
error-bidsheet-code-none = سطر کد ندارد
error-bidsheet-code = کسی «{ $code }» را نخواسته است
error-bidsheet-code-twice = { $code } پیش‌تر در سطر { $line } آمده است: هیچ‌کدام برداشته نمی‌شود
error-bidsheet-answer = «{ $value }» هیچ‌یک از پنج پاسخ نیست
error-bidsheet-currency = قیمت‌ها این‌جا به { $currency } است
error-bidsheet-merged = یک قیمت بر سطرهای { $from } تا { $to } نشسته است: در یکی از آن‌ها بنویسیدش
error-bidsheet-name = بگویید این قیمت برای چیست
bidsheet-changes = { $count ->
    [one] یک سطر تغییر می‌کند
   *[other] { $count } سطر تغییر می‌کند
}
bidsheet-same = { $count ->
    [0] هیچ سطری همان را نمی‌گوید که این‌جاست.
    [one] یک سطر همان را می‌گوید که این‌جاست.
   *[other] { $count } سطر همان را می‌گوید که این‌جاست.
}
bidsheet-absent = { $count ->
    [0] هیچ نیازمندی در آن کم نیست.
    [one] یک نیازمندی از آن برداشته نمی‌شود و همان می‌ماند.
   *[other] { $count } نیازمندی از آن برداشته نمی‌شود و همان می‌ماند.
}
bidsheet-overtaken = { $count ->
    [one] یکی از شما پس از گرفتن این پاسخ‌نامه یکی از این سطرها را تغییر داده است. نوشتهٔ او می‌ماند و نوشتهٔ شما کنارش گذاشته می‌شود.
   *[other] یکی از شما پس از گرفتن این پاسخ‌نامه { $count } سطر از این‌ها را تغییر داده است. نوشتهٔ او می‌ماند و نوشتهٔ شما کنارش گذاشته می‌شود.
}
bidsheet-bad-text = { $count ->
    [one] یک خانه برداشته نمی‌شود. آنچه اکنون هست می‌ماند.
   *[other] { $count } خانه برداشته نمی‌شود. آنچه اکنون هست می‌ماند.
}
bidsheet-bad-more = { $count ->
    [one] و یکی دیگر
   *[other] و { $count } تای دیگر
}
bidsheet-taken = { $lines ->
    [0] برداشته شد
    [one] یک سطر برداشته شد، رمزشده
   *[other] { $lines } سطر برداشته شد، رمزشده
}{ $others ->
    [yes] {""}، و قیمت‌های دیگر
   *[no] {""}
}
bidsheet-taken-beside = { $lines ->
    [one] یک سطر برداشته شد.
   *[other] { $lines } سطر برداشته شد.
} { $beside ->
    [one] یکی را در این میان کسی از شما تغییر داده، هر دو آن‌جاست: { $codes }
   *[other] { $beside } سطر را در این میان کسی از شما تغییر داده، هر دو آن‌جاست: { $codes }
}
bidsheet-taken-others-not = { $lines ->
    [one] یک سطر برداشته شد.
   *[other] { $lines } سطر برداشته شد.
} قیمت‌های دیگر برداشته نشد، چون در این میان کسی از شما تغییرشان داده است. { $beside ->
    [0] {""}
   *[other] در کنار نوشتهٔ او: { $codes }
}
bidsheet-reckon-text =
    چگونه تعهد از نو حساب می‌شود

    تعهد SHA-256 این بایت‌هاست، پشت سر هم:
    ۱. واژه‌های «golive bid commitment 1» به ASCII و یک بایت صفر
    ۲. ۳۲ بایت نمک، که در پایین با رقم‌های شانزده‌شانزدهی آمده است
    ۳. پرونده، بایت به بایت چنان‌که بارگیری شد

    در لینوکس و macOS، در پوشهٔ پرونده‌ها، سطری را که زیر هر یک آمده بنویسید. نتیجه باید همان SHA-256 باشد که بالای آن، روی رسید و پس از پایان مهلت در میان تعهدهایی است که به همهٔ پیشنهاددهندگان نشان داده می‌شود. در macOS شاید sha256sum را باید «shasum -a 256» نوشت.
