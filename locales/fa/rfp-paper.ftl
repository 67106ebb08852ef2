# درخواست پیشنهاد روی کاغذ: صفحهٔ عنوان، سرفصل‌ها، پانویس. به زبانی سخن می‌گوید که درخواست به آن نوشته شده است.

rfp-paper-pdf = PDF
rfp-paper-docx = Word
rfp-paper-draft = پیش‌نویس
rfp-paper-contents = فهرست
rfp-paper-page = صفحهٔ { $page } از { $pages }
rfp-paper-foot = { $code } · ویرایش { $edition }
rfp-paper-foot-draft = { $code } · پیش‌نویس { $at }
rfp-paper-buyer = خریدار
rfp-paper-given = سپرده‌شده برای امضا در
rfp-paper-as-of = وضعیت در
rfp-paper-hash = اثر انگشت (SHA-256)
rfp-paper-chapter = { $place }. { $title }
rfp-paper-code = کد
rfp-paper-requirement = نیازمندی
rfp-paper-criterion = معیار
rfp-paper-yes = بله
rfp-paper-no = خیر
rfp-paper-by-requirements = نیازمندی‌ها: { $category }
rfp-paper-by-scenes = روز نمایش: { $scenes }
rfp-paper-no-requirements = هنوز نیازمندی‌ای برگزیده نشده است.
rfp-paper-no-criteria = هنوز گفته نشده است که پیشنهادها با چه معیاری سنجیده می‌شوند.
