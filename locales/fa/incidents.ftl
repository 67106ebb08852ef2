# رخدادهای عمده: مشکل شناخته‌شده، آنچه همه دربارهٔ آن می‌خوانند، «من هم»، و پایان آن.

incidents-title = مشکلات شناخته‌شده
incidents-note = آنچه گریبان‌گیر بسیاری شده، وضعیت آن و اینکه چگونه پایان یافته است.
incidents-none-title = مشکل شناخته‌شده‌ای نیست
incidents-none-text = وقتی یک چیز گریبان‌گیر بسیاری شود، میز خدمت اینجا خبر می‌دهد.
incident-page = { $code } { $title }

## آنچه همه می‌خوانند

incident-known = مشکل شناخته‌شده
incident-since = از
incident-last-update = آخرین خبر
incident-people = افراد
incident-hit =
    { $count ->
        [1] گریبان‌گیر یک نفر
       *[other] گریبان‌گیر { $count } نفر
    }
incident-goes-on = ادامه دارد
incident-over = پایان یافته
incident-updates = خبرها
incident-worked-on = رسیدگی در
incident-me-too = من هم
incident-me-too-with-this = من هم: این تیکت دربارهٔ همان است
incident-counted = شما هم شمرده شده‌اید و از سرانجام آن باخبر می‌شوید.
incident-hit-you = برای شما هم پیش آمده است؟
incident-with = تیکت شما دربارهٔ آن
incident-with-none = هیچ: فقط مرا بشمارید
incident-with-hint = می‌تواند همراه با مشکل حل شود.
incident-do-link-own = افزودن تیکت من
incident-joined = شما هم شمرده شدید. از سرانجام آن باخبر می‌شوید.

## کار میز خدمت

incident-of-ticket = مشکل شناخته‌شده
incident-declare = اعلام رخداد عمده
incident-title = نامی که همه می‌بینند
incident-title-hint = به زبان خودتان: عنوان درخواست‌دهنده به دیگران نشان داده نمی‌شود.
incident-status = وضعیت برای همه
incident-status-hint = همهٔ اعضای پروژه آن را در بخش کمک می‌خوانند. حداکثر ۵۰۰ نویسه.
incident-do-declare = اعلام
incident-was-declared = اکنون همه آن را در بخش کمک می‌خوانند.
incident-say = خبر تازه برای همه
incident-do-say = خبر دادن
incident-was-updated = اکنون همه آن را می‌خوانند.
incident-end = پایان دادن به رخداد
incident-closing = سخن پایانی
incident-closing-hint = مشکل چه بود و اینکه پایان یافته است. همه می‌خوانند.
incident-resolve-too =
    { $count ->
        [1] یک تیکت باز هم حل شود
       *[other] { $count } تیکت باز هم حل شود
    }
incident-resolve-note = به هر درخواست‌دهنده با همین متن خبر داده می‌شود.
incident-do-end = پایان
incident-was-ended =
    { $count ->
        [0] رخداد پایان یافت.
        [1] رخداد پایان یافت و یک تیکت حل شد.
       *[other] رخداد پایان یافت و { $count } تیکت حل شد.
    }
incident-hangs-count =
    { $count ->
        [0] تیکتی به آن پیوند ندارد
        [1] یک تیکت به آن پیوند دارد
       *[other] { $count } تیکت به آن پیوند دارد
    }
incident-nothing-hangs = تیکت‌هایی را که دربارهٔ همین‌اند پیوند دهید: می‌توانند همراه با آن حل شوند.
incident-link = پیوند دادن تیکت
incident-link-hint = شناسهٔ آن، مانند S12.
incident-do-link = پیوند
incident-linked = تیکت اکنون به رخداد پیوند دارد.
incident-unlink = { $code } دربارهٔ چیز دیگری است
incident-unlinked = پیوند تیکت برداشته شد.
incident-part-of = بخشی از مشکل شناخته‌شدهٔ
incident-still-goes-on = تیکت حل شده، ولی همه هنوز از مشکل می‌خوانند: در صفحهٔ آن پایانش دهید.

error-incident-ended = این رخداد پایان یافته است
error-incident-ticket-over = این تیکت پایان یافته است: نخست بازگشایی‌اش کنید یا تیکت بازی بردارید
error-incident-running = این تیکت هم‌اکنون بخشی از یک مشکل شناخته‌شده است: نخست آن را پایان دهید
error-incident-ticket-unknown = تیکتی با این شناسه نیست: مانند S12 بنویسید
error-incident-elsewhere = این تیکت بخشی از مشکل شناخته‌شدهٔ دیگری است: نخست پیوندش را آنجا بردارید
error-incident-full = { $max } تیکت به این رخداد پیوند دارد و بیش از این نمی‌شود

## واژه‌ها

field-tries = تلاش‌ها
subject-kind-incident = مشکل شناخته‌شده
subject-kind-job = کار خودکار
event-incident-declared = مشکل شناخته‌شده‌ای را اعلام کرد
event-incident-updated = از وضعیت مشکل خبر داد
event-incident-joined = گفت «من هم»
event-incident-linked = پیوندهای مشکل را تغییر داد
event-incident-ended = پایان مشکل را اعلام کرد
event-job-retried = کاری را دوباره به اجرا گذاشت

## نامه‌ها

mail-incident-ended-subject = پایان یافت: { $title }
mail-incident-ended-body =
    مشکل شناخته‌شدهٔ { $code } پایان یافت: { $title }

    { $closing }

    خبرهای آن:
    { $link }
