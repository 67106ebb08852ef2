# The way in, one's own account, the list of accounts, and the letters they send.

## The way in

door-language = Мова
field-new-password = Новий пароль
field-current-password = Поточний пароль
field-code = Код
password-hint = Щонайменше 10 символів. Кілька незвичних разом слів легко запам’ятати й важко вгадати.

sign-in-title = Вхід
sign-in-note = З поверненням. Ваші проєкти чекають.
sign-in-forgot = Забули пароль?
demo-people-title = Огляньтеся
demo-people-note = Це демонстрація: увійдіть від імені будь-кого. Пароль у всіх – { $password }.
demo-be = Увійти
sign-in-again = Увійти з іншим обліковим записом
sign-in-code-title = Введіть код
sign-in-code-note = Відкрийте застосунок-автентифікатор і введіть шість цифр, які він показує для Golive.

forgot-title = Скидання пароля
forgot-note = Введіть свою адресу електронної пошти. Якщо вона має обліковий запис, за хвилину надійде лист із посиланням.
forgot-send = Надіслати посилання
forgot-sent-title = Перевірте пошту
forgot-sent-note = Якщо адреса має обліковий запис, посилання вже в дорозі. Воно спрацює один раз протягом години. Листа немає? Загляньте в папку зі спамом або запитайте адміністратора.
forgot-back = Назад до входу

set-up-title = Вітаємо в Golive
set-up-note = Тут ще нікого немає. Ви станете першим адміністратором: запрошуватимете інших і створюватимете проєкти.
set-up-action = Створити обліковий запис
invitation-title = Приєднання до Golive
invitation-note = Виберіть пароль для { $email }, і все готово.
invitation-action = Приєднатися
reset-title = Новий пароль
reset-note = Для { $email }. Усі сеанси, відкриті деінде, завершаться.
reset-action = Зберегти й увійти
link-over-title = Це посилання більше не діє
link-over-note = Ним уже скористалися або його строк минув. Нове можна отримати за хвилину.
link-over-again = Надіслати нове посилання

error-account-unknown = Немає облікового запису з адресою { $email }

## One's own account

me-title = Мій обліковий запис
me-profile = Профіль
me-security = Пароль і сеанси
me-tokens = Токени API
me-saved = Збережено
me-calendar-hint = Як показувати вам дати. Кожен бачить ті самі дні у своєму календарі.
me-shortcuts-note = c створює, / шукає, ? показує всі клавіші. Вони працюють у будь-якій розкладці.
me-password = Пароль
me-password-change = Змінити пароль
me-password-changed = Пароль змінено, усі інші сеанси завершено
me-factor = Другий фактор
me-factor-is-on = Увімкнено
me-factor-why = Код із застосунку на телефоні, який запитується після пароля: самого вкраденого пароля для входу замало.
me-factor-begin = Налаштувати другий фактор
me-factor-scan = Відскануйте це застосунком-автентифікатором, наприклад Aegis, Google Authenticator або 1Password.
me-factor-qr = QR-код для застосунку-автентифікатора
me-factor-type = Не вдається відсканувати? Введіть у застосунок цей секретний ключ:
me-factor-code-hint = Шість цифр, які застосунок показує зараз
me-factor-enable = Увімкнути
me-factor-on = Другий фактор увімкнено
me-factor-on-note = Код запитується під час кожного входу.
me-factor-disable = Вимкнути
me-factor-off = Другий фактор вимкнено
me-sessions = Сеанси
me-session-this = Цей
me-session-seen = Активність:
me-session-end = Завершити
me-session-ended = Сеанс завершено
me-sessions-end-others = Завершити всі інші
me-sessions-ended = Усі інші сеанси завершено
me-tokens-none = Токенів ще немає
me-tokens-none-note = Із токеном скрипт чи інший інструмент працює з Golive від вашого імені через API.
me-token-new = Новий токен
me-token-name-hint = Для чого він, наприклад «Нічний звіт»
me-token-create = Створити токен
me-token-scope = Що дозволено
me-token-fresh = Скопіюйте токен зараз: більше його не буде показано.
me-token-revoke = Відкликати
me-token-revoked = Токен більше не діє
me-token-over = Не діє
me-token-used = Використано
me-token-unused = Не використовувався
me-token-until = спливає
field-token-name = Назва токена
field-days = Строк дії

## The list of accounts

people-title = Користувачі
people-search = Ім’я або пошта
people-state = Стан
people-projects = Проєкти
people-seen = Остання активність
people-administrator = Адміністратор
people-administrator-note = Керує обліковими записами й правами в усій системі
people-second-factor = Другий фактор
people-none = Нікого з таким ім’ям
people-none-note = Спробуйте частину імені або адреси електронної пошти.
people-more-of = Дії: { $name }
people-invite = Запросити користувача
people-invite-note = Користувач отримає лист із посиланням, що діє тиждень.
people-invite-locale = Мова листа
people-invite-send = Надіслати запрошення
people-invited = Запрошення на адресу { $email } надіслано
people-invite-again = Надіслати запрошення ще раз
people-mail-reset = Надіслати посилання для скидання пароля
people-link-mailed = Посилання надіслано
people-suspend = Призупинити доступ
people-suspended = Доступ призупинено, сеанси завершено
people-readmit = Поновити доступ
people-readmitted = Доступ поновлено
people-make-administrator = Зробити адміністратором
people-unmake-administrator = Забрати права адміністратора
people-administrator-made = Права адміністратора надано
people-administrator-unmade = Права адміністратора забрано
people-erase = Стерти
people-erase-title = Стерти: { $name }
people-erase-what = Ім’я та адреса електронної пошти зникнуть з облікового запису й з історії. Зроблене цією людиною залишиться під іменем «Стертий користувач». Ролі, сеанси й токени припиняться одразу. Скасувати це неможливо.
people-erase-type = Напишіть ім’я для підтвердження: { $name }
people-erased = Дані користувача стерто; історія залишається

## Letters

mail-invitation-subject = Вас запрошено до Golive
mail-invitation-body =
    Вітаємо, { $name }!

    { $inviter ->
        [none] Вас запрошено
       *[other] { $inviter } запрошує вас
    } до Golive, де планують ваш проєкт CRM і стежать за ним. Виберіть пароль і заходьте:

    { $link }

    { $days ->
        [one] Посилання спрацює один раз протягом { $days } дня.
       *[other] Посилання спрацює один раз протягом { $days } днів.
    } Якщо ви не чекали на цей лист, просто не зважайте на нього: нічого не станеться.
mail-reset-subject = Скидання пароля Golive
mail-reset-body =
    Вітаємо, { $name }!

    Хтось, сподіваємося, ви, просить скинути пароль вашого облікового запису. Виберіть новий тут:

    { $link }

    Посилання спрацює один раз протягом години. Якщо це були не ви, не зважайте на цей лист: ваш пароль залишиться тим самим.
