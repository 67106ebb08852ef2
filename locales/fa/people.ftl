# ورود، حساب خود، فهرست حساب‌ها و نامه‌هایشان.

## ورود

door-language = زبان
field-new-password = گذرواژهٔ تازه
field-current-password = گذرواژهٔ کنونی
field-code = کد
password-hint = دست‌کم ۱۰ نویسه. چند واژهٔ نامعمول کنار هم، به‌یادماندنی و سخت برای حدس زدن است.

sign-in-title = ورود
sign-in-note = خوش آمدید. پروژه‌هایتان منتظرند.
sign-in-forgot = گذرواژه را فراموش کرده‌اید؟
demo-people-title = گشتی بزنید
demo-people-note = این پروژهٔ نمایشی است: به جای هر کسی وارد شوید. گذرواژهٔ همه { $password } است.
demo-be = ورود
sign-in-again = ورود با حسابی دیگر
sign-in-code-title = کد خود را وارد کنید
sign-in-code-note = برنامهٔ احراز هویت را باز کنید و شش رقمی را که برای گولایو نشان می‌دهد بنویسید.

forgot-title = بازنشانی گذرواژه
forgot-note = نشانی ایمیل خود را بنویسید. اگر حسابی داشته باشد، پیوندی تا یک دقیقه دیگر با ایمیل می‌رسد.
forgot-send = فرستادن پیوند
forgot-sent-title = ایمیل خود را ببینید
forgot-sent-note = اگر این نشانی حسابی داشته باشد، پیوند در راه است. یک بار و تا یک ساعت کار می‌کند. نرسید؟ پوشهٔ هرزنامه را ببینید یا از مدیر سامانه بپرسید.
forgot-back = بازگشت به ورود

set-up-title = به گولایو خوش آمدید
set-up-note = هنوز کسی اینجا نیست. شما نخستین مدیر سامانه می‌شوید: دیگران را دعوت می‌کنید و پروژه می‌سازید.
set-up-action = ساختن حساب من
invitation-title = پیوستن به گولایو
invitation-note = برای { $email } گذرواژه‌ای برگزینید تا وارد شوید.
invitation-action = پیوستن
reset-title = گذرواژه‌ای تازه برگزینید
reset-note = برای { $email }. هر نشست باز در جای دیگر پایان می‌یابد.
reset-action = ذخیره و ورود
link-over-title = این پیوند دیگر کار نمی‌کند
link-over-note = پیش‌تر استفاده شده یا زمانش گذشته است. پیوندی تازه یک دقیقه بیشتر زمان نمی‌برد.
link-over-again = پیوندی تازه بفرست

error-account-unknown = هیچ حسابی نشانی { $email } را ندارد

## حساب خود

me-title = حساب من
me-profile = نمایه
me-security = گذرواژه و نشست‌ها
me-tokens = توکن‌های API
me-saved = ذخیره شد
me-calendar-hint = تاریخ‌ها برای شما چگونه نشان داده شوند. هر کس همان روزها را در تقویم خود می‌بیند.
me-shortcuts-note = c می‌سازد، / جستجو می‌کند، ? همهٔ کلیدها را نشان می‌دهد. روی هر چیدمان صفحه‌کلید کار می‌کنند.
me-password = گذرواژه
me-password-change = تغییر گذرواژه
me-password-changed = گذرواژه عوض شد و نشست‌های دیگر پایان یافتند
me-factor = عامل دوم
me-factor-is-on = روشن
me-factor-why = کدی از برنامه‌ای روی گوشی شما که پس از گذرواژه پرسیده می‌شود: گذرواژهٔ دزدیده‌شده به‌تنهایی راه به جایی نمی‌برد.
me-factor-begin = راه‌اندازی عامل دوم
me-factor-scan = این را با یک برنامهٔ احراز هویت، مانند Aegis یا Google Authenticator یا 1Password، پویش کنید.
me-factor-qr = کد QR برای برنامهٔ احراز هویت
me-factor-type = پویش نمی‌شود؟ این رمز را در برنامه بنویسید:
me-factor-code-hint = شش رقمی که برنامه اکنون نشان می‌دهد
me-factor-enable = روشن کردن
me-factor-on = عامل دوم روشن است
me-factor-on-note = در هر ورود کدی پرسیده می‌شود.
me-factor-disable = خاموش کردن
me-factor-off = عامل دوم خاموش است
me-sessions = نشست‌ها
me-session-this = همین نشست
me-session-seen = دیده‌شده
me-session-end = پایان دادن
me-session-ended = نشست پایان یافت
me-sessions-end-others = پایان دادن به همهٔ نشست‌های دیگر
me-sessions-ended = همهٔ نشست‌های دیگر پایان یافتند
me-tokens-none = هنوز توکنی نیست
me-tokens-none-note = توکن به یک اسکریپت یا ابزار دیگر امکان می‌دهد به نام شما و از راه API با گولایو کار کند.
me-token-new = توکن تازه
me-token-name-hint = برای چه کاری است، مانند «گزارش شبانه»
me-token-create = ساختن توکن
me-token-scope = چه می‌تواند بکند
me-token-fresh = توکن را اکنون رونوشت بردارید: دوباره نشان داده نمی‌شود.
me-token-revoke = باطل کردن
me-token-revoked = این توکن دیگر چیزی را باز نمی‌کند
me-token-over = پایان‌یافته
me-token-used = آخرین استفاده
me-token-unused = هرگز استفاده نشده
me-token-until = تا
field-token-name = نام توکن
field-days = اعتبار

## فهرست حساب‌ها

people-title = افراد
people-search = نام یا ایمیل
people-state = وضعیت
people-projects = پروژه‌ها
people-seen = آخرین حضور
people-administrator = مدیر سامانه
people-administrator-note = حساب‌ها و دسترسی‌های کل سامانه را مدیریت می‌کند
people-second-factor = عامل دوم
people-none = کسی به این نام نیست
people-none-note = بخشی از نام یا نشانی ایمیل را بیازمایید.
people-more-of = کارهای { $name }
people-invite = دعوت از یک نفر
people-invite-note = نامه‌ای با پیوندی می‌گیرد که یک هفته کار می‌کند.
people-invite-locale = زبان نامه
people-invite-send = فرستادن دعوت
people-invited = دعوت { $email } در راه است
people-invite-again = فرستادن دوبارهٔ دعوت
people-mail-reset = فرستادن پیوند بازنشانی
people-link-mailed = پیوند در راه است
people-suspend = تعلیق
people-suspended = حساب معلق شد و نشست‌هایش پایان یافتند
people-readmit = اجازهٔ ورود دوباره
people-readmitted = حساب دوباره باز است
people-make-administrator = مدیر سامانه کردن
people-unmake-administrator = پس گرفتن مدیریت
people-administrator-made = اکنون مدیر سامانه است
people-administrator-unmade = دیگر مدیر سامانه نیست
people-erase = پاک کردن
people-erase-title = پاک کردن { $name }
people-erase-what = نام و نشانی ایمیل از حساب و از تاریخچه می‌رود. آنچه این شخص انجام داده می‌ماند، به نام «شخص پاک‌شده». نقش‌ها، نشست‌ها و توکن‌ها همان دم پایان می‌یابند. این کار برگشت‌پذیر نیست.
people-erase-type = برای تأیید نام را بنویسید: { $name }
people-erased = شخص پاک شد؛ تاریخچه می‌ماند

## نامه‌ها

mail-invitation-subject = شما به گولایو دعوت شده‌اید
mail-invitation-body =
    سلام { $name }،

    { $inviter ->
        [none] شما دعوت شده‌اید
       *[other] { $inviter } شما را دعوت کرده است
    } به گولایو، جایی که پروژهٔ CRM شما برنامه‌ریزی و پیگیری می‌شود. گذرواژه‌ای برگزینید و وارد شوید:

    { $link }

    این پیوند یک بار و تا { $days } روز کار می‌کند. اگر منتظر این نامه نبودید، نادیده‌اش بگیرید: اتفاقی نمی‌افتد.
mail-reset-subject = بازنشانی گذرواژهٔ گولایو
mail-reset-body =
    سلام { $name }،

    کسی، امیدواریم خود شما، خواسته است گذرواژهٔ حسابتان بازنشانی شود. گذرواژه‌ای تازه اینجا برگزینید:

    { $link }

    این پیوند یک بار و تا یک ساعت کار می‌کند. اگر شما نبودید، این نامه را نادیده بگیرید: گذرواژه‌تان همان می‌ماند.
