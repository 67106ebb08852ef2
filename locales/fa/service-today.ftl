# آنچه در میز خدمت منتظر است، در صفحهٔ امروز و میان تیکت‌های خود.

today-desk = در میز خدمت
today-desk-mine = به عهدهٔ شما، از مهلت گذشته یا تا یک روز دیگر
today-desk-nobodys = هنوز بدون مسئول، نخست آن که مهلتش زودتر سر می‌رسد
today-desk-handed-over = در دست پیمانکار، از مهلت گذشته یا تا یک روز دیگر
today-desk-duties = وظیفه‌هایی که موعدشان رسیده است
today-desk-asked = منتظر پاسخ شما
today-desk-more = و باز هم هست
queue-soon = مهلت
queue-soon-within = گذشته یا تا یک روز دیگر
help-none-waits-title = چیزی منتظر پاسخ شما نیست
help-none-waits-text = وقتی میز خدمت از شما چیزی بپرسد، اینجا می‌آید.
help-all = همهٔ تیکت‌های من
