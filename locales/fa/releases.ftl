# انتشار در محیط عملیاتی.

releases-text = فقط موردهای پذیرفته‌شده و فقط پس از تأیید کارفرما به محیط عملیاتی می‌روند.
releases-empty = هنوز انتشاری نیست
releases-empty-text = وقتی مالک محصول موردهایی را پذیرفت، می‌توان آن‌ها را اینجا در یک انتشار گرد آورد.
releases-ready =
    { $count ->
        [one] { $count } مورد پذیرفته‌شده در انتظار انتشار است.
       *[other] { $count } مورد پذیرفته‌شده در انتظار انتشارند.
    }
release-new = آماده‌سازی انتشار
release-name = نام
release-name-hint = شمارهٔ نسخه یا تاریخ، مانند 1.2
release-notes = یادداشت انتشار
release-notes-hint = برای کاربران چه چیزی عوض می‌شود. مارک‌داون
release-items = موردهای پذیرفته‌شده
release-item-points = { $points } امتیاز
release-prepare = آماده‌سازی انتشار
release-prepared-by = آماده‌کننده: { $who }
release-approved-by = تأییدکننده: { $who }
release-approve = تأیید برای محیط عملیاتی
release-sum = { $points } امتیاز · { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
}
release-prepared-toast = انتشار آماده شد و در انتظار تأیید است
release-approved-toast = انتشار تأیید شد
