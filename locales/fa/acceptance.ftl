# پذیرش: واحدها آنچه را وعده داده شده می‌آزمایند و مالک فرایند امضا می‌کند.

acceptance-title = پذیرش
acceptance-text = کاربران آزمون هر واحد آنچه را وعده داده شده به زبان خودشان می‌آزمایند و مالک فرایند آن واحد امضا می‌کند.
acceptance-new = جلسه تازه
acceptance-new-text = یک واحد، یک روز، نکته‌هایی که باید پذیرفته شود و کسانی که می‌آزمایند.
acceptance-of = { $session } { $title }
acceptance-empty = هنوز هیچ واحدی جلسه ندارد
acceptance-empty-text = جلسه‌ای برنامه‌ریزی کنید: واحد را برگزینید، نکته‌ها را از نیازمندی‌هایش بردارید و کاربران آزمون را دعوت کنید.
acceptance-none = جلسه‌ای با این پالایه نیست
acceptance-none-text = یکی از پالایه‌ها را بردارید.
acceptance-no-departments = نخست واحدهای پروژه را در تنظیمات نام ببرید.
acceptance-waiting = منتظر شما
acceptance-wait-sign = بخوانید و امضا کنید
acceptance-wait-try = { $count ->
    [1] آزمودن یک نکته
   *[other] آزمودن { $count } نکته
 }
acceptance-departments = { $signed } واحد از { $all } واحد امضا کرده‌اند
acceptance-sessions = جلسه‌ها
acceptance-points = نکته‌ها
acceptance-point = نکته
acceptance-standing = وضعیت
acceptance-department-signed = امضا شده
acceptance-all-signed = همه واحدها امضا کرده‌اند.
acceptance-open = { $open } از { $all } باز است
acceptance-count = { $count } { $standing }
acceptance-hours-of = { $logged } از { $planned }
acceptance-lacks-owner = مالک فرایندی تعیین کنید که بتواند امضا کند
acceptance-lacks-session = جلسه‌ای برنامه‌ریزی کنید
acceptance-lacks-start = { $count ->
    [1] جلسه برنامه‌ریزی‌شده را آغاز کنید
   *[other] { $count } جلسه برنامه‌ریزی‌شده را آغاز کنید
 }
acceptance-lacks-points = { $count ->
    [1] یک نکته باز است
   *[other] { $count } نکته باز است
 }
acceptance-lacks-refused = { $count ->
    [1] یک جلسه رد شده است: ایراد را رفع و دوباره امتحان کنید
   *[other] { $count } جلسه رد شده است: ایرادها را رفع و دوباره امتحان کنید
 }
acceptance-lacks-signature = { $count ->
    [1] یک جلسه منتظر امضاست
   *[other] { $count } جلسه منتظر امضاست
 }

## فرم

acceptance-title-hint = آنچه باید پذیرفته شود، به زبان خود واحد
acceptance-signer = مالک فرایندی که امضا می‌کند
acceptance-signer-usual = مالک فرایند همان واحد
acceptance-signer-hint = تنها مالک فرایند هر واحد می‌تواند برایش امضا کند.
acceptance-day = روز
acceptance-place = مکان
acceptance-place-hint = اتاق یا نشانی تماس
acceptance-notes = برای کاربران آزمون
acceptance-notes-hint = چه همراه بیاورند و از کجا آغاز کنند. مارک‌داون پذیرفته می‌شود.
acceptance-fill = برداشتن نکته‌ها
acceptance-fill-requirements = از نیازمندی‌های واحد
acceptance-fill-requirements-note = برای هر نیازمندی که باید برآورده شود یک نکته، با پیوند به آن.
acceptance-fill-cases = از موردهای پذیرش
acceptance-fill-cases-note = موردهای آماده از نوع پذیرش که از آنِ این واحد یا همه واحدهاست.
acceptance-own-points = نکته‌های خودتان
acceptance-own-points-hint = هر نکته در یک سطر، به زبان کسب‌وکار: در پایان یک روز عادی چه باید درست باشد؟
acceptance-users = کاربران آزمون
acceptance-user = کاربر آزمون
acceptance-invite = دعوت از کاربران آزمون
acceptance-no-users-known = در این پروژه هنوز کسی نیست که بیازماید: به کسی نقش کاربر آزمون بدهید.
acceptance-hours-asked = ساعت برای هر نفر
acceptance-hours-asked-hint = کاربر آزمون هفته‌ای دو تا چهار ساعت وقت می‌گذارد.

## یک جلسه

acceptance-session = جلسه
acceptance-planning = برنامه‌ریزی
acceptance-start = آغاز
acceptance-resume = آزمودن دوباره
acceptance-ask = درخواست امضا
acceptance-cancel = لغو جلسه
acceptance-cancel-hint = آنچه گفته و ثبت شده می‌ماند.
acceptance-change = تغییر جلسه
acceptance-add-point = افزودن نکته
acceptance-change-points = تغییر نکته‌هایی که کسی نیازموده
acceptance-point-text = چه باید درست باشد
acceptance-point-hint = فروشنده همه تماس‌های یک مشتری را در یک صفحه می‌بیند.
acceptance-remove-point = حذف نکته { $number }
acceptance-not-begun = این جلسه برنامه‌ریزی شده و هنوز آغاز نشده است.
acceptance-is-cancelled = این جلسه لغو شد.
acceptance-left = { $left } نکته از { $all } نکته برای شما مانده است.
acceptance-done-trying = همه نکته‌ها را آزموده‌اید. سپاس!
acceptance-no-points = هنوز نکته‌ای نیست
acceptance-no-points-text = جلسه به نکته نیاز دارد: از نیازمندی‌های واحد بردارید یا بنویسید.
acceptance-place-of = { $at } از { $all }
acceptance-point-before = نکته پیشین
acceptance-point-after = نکته بعدی
acceptance-accept = می‌پذیرم
acceptance-reject = رد می‌کنم
acceptance-not-tried = نیازموده‌ام
acceptance-remark = توضیح
acceptance-remark-hint = هنگام رد کردن لازم است: چه ایرادی دارد؟ از آن یک نقص ثبت می‌شود.
acceptance-again-hint = ایراد برطرف شده است. لطفاً دوباره بیازمایید.
acceptance-mine = گفته شما: { $opinion }
acceptance-earlier = { $count ->
    [1] یک گفته پیشین
   *[other] { $count } گفته پیشین
 }
acceptance-my-hours = ساعت‌های من
acceptance-hours-hint = ۱٫۵ یا ۱:۳۰؛ صفر آن روز را پس می‌گیرد
acceptance-hours-note = برای چه
acceptance-log = ثبت ساعت
acceptance-week-of = هفته
acceptance-days = روزها
acceptance-tried = { $tried } نکته از { $all } آزموده
acceptance-change-asked = تغییر ساعت خواسته‌شده
acceptance-uninvite = برداشتن دعوت { $name }
acceptance-nobody-invited = هنوز کسی دعوت نشده است.
acceptance-vendor = شما آنچه را تصمیم گرفته شد می‌بینید. اینکه چه کسی و با چه واژه‌هایی آزموده نزد کارفرما می‌ماند.
field-opinion = نظر
field-test-user = کاربر آزمون
field-planned-hours = ساعت خواسته‌شده
field-point = نکته
field-taken-points = نکته‌های برداشته‌شده
field-planned-on = روز
field-signer = امضاکننده
field-decision = تصمیم
field-sha256 = SHA-256
field-defect = نقص
field-day = روز

## امضا

acceptance-sign = امضا
acceptance-sign-of = امضای { $session }
acceptance-statement = متن امضا
acceptance-read-signed = خواندن متن امضاشده
acceptance-what-is-signed = آنچه امضا می‌شود
acceptance-said = گفته‌ها
acceptance-decision = تصمیم
acceptance-reservations = پذیرفته با آنکه باز است
acceptance-reservations-hint = هر نکته بازی را که با این حال می‌پذیرید تیک بزنید: امضای شما از آن نام می‌برد.
acceptance-reason-hint = هنگام رد کردن لازم است. با شرط: چه کاری باید تا کی انجام شود؟
acceptance-your-name = نام شما
acceptance-your-name-hint = کامل بنویسید، همان‌گونه که روی کاغذ امضا می‌کنید
acceptance-seen = آنچه را بالا آمده با این اثر انگشت امضا می‌کنید:
acceptance-untried = { $count ->
    [1] یک نکته را هیچ‌کس نیازموده است.
   *[other] { $count } نکته را هیچ‌کس نیازموده است.
 }
acceptance-own-work = شما روی { $codes } کار کرده‌اید و نمی‌توانید رفع آن را امضا کنید: باید مالک فرایند دیگری برای این واحد تعیین شود.
acceptance-waits-for = منتظر امضای { $name } است.
acceptance-nothing-to-sign = هنوز چیزی برای امضا نیست
acceptance-nothing-to-sign-text = جلسه پس از آغاز امضا می‌شود.
acceptance-back = به جلسه
acceptance-signed-before = امضاهای پیشین
acceptance-print = این صفحه همان‌گونه که هست چاپ می‌شود. اثر انگشت، SHA-256 متنی است که در پایان صفحه آمده.
acceptance-signature = امضا
acceptance-signed-as = به نام
acceptance-account = حساب کاربری
acceptance-signed-at = زمان امضا
acceptance-hash = SHA-256
acceptance-sound = دوباره حساب شد و همان است
acceptance-unsound = متن نگه‌داشته‌شده دیگر این اثر انگشت را ندارد
acceptance-check = اثر انگشت روی کاغذ
acceptance-check-hint = ۶۴ رقم را بنویسید یا بچسبانید تا با متنی که اینجا نگه داشته شده سنجیده شود.
acceptance-check-do = سنجش
acceptance-check-same = یکی است: کاغذ و متن نگه‌داشته‌شده یک چیز می‌گویند.
acceptance-check-differs = یکی نیست: روی کاغذ متنی جز آن است که اینجا نگه داشته شده.
acceptance-whole-text = متن امضا، حرف به حرف

## آنچه انجام شد

acceptance-created = جلسه برنامه‌ریزی شد
acceptance-saved = ذخیره شد
acceptance-invited = دعوت شدند و خبر گرفتند
acceptance-uninvited = دیگر دعوت نیست
acceptance-point-added = نکته افزوده شد
acceptance-point-removed = نکته حذف شد
acceptance-filled = { $count ->
    [0] چیز تازه‌ای برای برداشتن نبود
    [1] یک نکته برداشته شد
   *[other] { $count } نکته برداشته شد
 }
acceptance-started = جلسه آغاز شد
acceptance-resumed = جلسه دوباره آغاز شد
acceptance-asked = از مالک فرایند خواسته شد که امضا کند
acceptance-cancelled = جلسه لغو شد
acceptance-recorded = نکته { $point } ثبت شد: این هم نکته بعدی
acceptance-all-tried = نکته { $point } ثبت شد. همه نکته‌ها را آزموده‌اید.
acceptance-rejected = نکته { $point } رد شد: { $defect } برایش ثبت شد و گفته شما به دست رفع‌کننده می‌رسد
acceptance-hours-logged = ساعت ثبت شد
acceptance-signed = امضا شد و همه شرکت‌کنندگان خبر گرفتند

## واژه‌ها

acceptance-state-planned = برنامه‌ریزی‌شده
acceptance-state-running = در جریان
acceptance-state-signed = امضا شده
acceptance-state-refused = رد شده
acceptance-state-cancelled = لغو شده
opinion-accepted = پذیرفته
opinion-rejected = رد شده
opinion-not-tried = نیازموده
point-standing-accepted = پذیرفته
point-standing-rejected = رد شده
point-standing-again = آماده آزمودن دوباره
point-standing-untried = نیازموده
acceptance-decision-accepted = پذیرفته شد
acceptance-decision-with-reservations = با شرط پذیرفته شد
acceptance-decision-refused = رد شد
acceptance-load-under = کمتر از هفته‌ای دو ساعتی که خواسته شده
acceptance-load-so-far = تا اینجای هفته؛ دو تا چهار ساعت خواسته شده
acceptance-load-within = در میانه هفته‌ای دو تا چهار ساعت
acceptance-load-over = بیش از هفته‌ای چهار ساعتی که خواسته شده

## آنچه پذیرفته نمی‌شود

error-acceptance-not-now = این کار با جلسه‌ای که { $state } است نمی‌شود: ببینید صفحه‌اش چه پیش می‌نهد
    .state = acceptance-state
error-acceptance-not-running = این جلسه { $state } است: نکته‌ها و ساعت‌ها هنگام جریان جلسه ثبت می‌شوند
    .state = acceptance-state
error-acceptance-open = نکته‌های { $points } بازند: با شرطی که نامشان را ببرد بپذیرید یا رد کنید
error-acceptance-nothing-open = چیزی باز نیست: بی‌شرط بپذیرید
error-acceptance-unnamed = نکته‌های باز { $points } را هم تیک بزنید یا رد کنید
error-acceptance-not-open = نکته‌های { $points } باز نیستند: تیکشان را بردارید
error-acceptance-reason = دلیل را بنویسید
error-acceptance-remark = بنویسید چه ایرادی دارد تا رفع شود
error-acceptance-changed = از وقتی این صفحه نشان داده شد چیزی تغییر کرده است. پیش از امضا دوباره بخوانید.
error-acceptance-fixer-signs = شما روی { $codes } کار کرده‌اید: کسی که رفع می‌کند امضا نمی‌کند. باید مالک فرایند دیگری برای واحد تعیین شود.
error-acceptance-not-owner = این شخص مالک فرایند { $department } نیست
error-acceptance-no-owner = { $department } مالک فرایند ندارد: در صفحه تیم یکی تعیین کنید
error-acceptance-no-points = جلسه بی‌نکته چیزی برای پذیرفتن ندارد: نخست نکته بیفزایید
error-acceptance-no-users = کسی دعوت نشده است: جلسه دست‌کم یک کاربر آزمون می‌خواهد
error-acceptance-user = تنها کاربران آزمون، مالکان فرایند و دیگر افراد کسب‌وکار را می‌توان دعوت کرد
error-acceptance-user-began = این شخص چیزی ثبت کرده است و آن می‌ماند
error-acceptance-asked = { $least } دقیقه تا { $most } ساعت بخواهید
error-acceptance-day = این روز هنوز نرسیده است: ساعت را پس از کار ثبت کنید
error-acceptance-hours = روز { $max } ساعت دارد
error-acceptance-department = نکته‌ها آزموده شده‌اند: برای واحد دیگر جلسه دیگری برنامه‌ریزی کنید
error-acceptance-point-tried = نکته { $number } آزموده شده و همان‌گونه می‌ماند: نکته دیگری بیفزایید
error-acceptance-point-changed = متن نکتهٔ { $number } در این میان تغییر کرده است: دوباره آن را بخوانید
error-acceptance-points-many = به { $max } نکته بسنده کنید: { $is } نکته یعنی چند جلسه
error-acceptance-case = مورد آزمونی به نام { $code } نیست
error-acceptance-item = موردی در فهرست کار به نام { $code } نیست
error-acceptance-defect-open = { $code } هنوز تأیید نشده است: پس از تأیید می‌توان این نکته را دوباره آزمود
error-department-accepts = { $name } جلسه پذیرش دارد و آن جلسه‌ها واحدشان را نگه می‌دارند
