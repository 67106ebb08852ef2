# از درخواست پیشنهاد تا واگذاری.

## واژه‌ها

rfp-state-draft = در دست نگارش
rfp-state-in-approval = نزد امضاکنندگان
rfp-state-published = منتشرشده
rfp-state-closed = بسته
rfp-state-evaluated = ارزیابی‌شده
rfp-state-awarded = واگذارشده
rfp-state-cancelled = لغوشده
rfp-deed-offer = سپردن به امضاکنندگان
rfp-deed-take-back = بازپس‌گرفتن
rfp-deed-publish = انتشار
rfp-deed-close = بستن
rfp-deed-evaluate = قفل‌کردن امتیازها
rfp-deed-award = واگذاری
rfp-deed-cancel = لغو

## خودداری‌ها

error-rfp-deed = درخواست پیشنهاد { $state } است و این کار اکنون شدنی نیست: { $deed }
    .state = rfp-state
    .deed = rfp-deed
