# Refusals and failures: what is wrong and what to do next.

## Whole pages: <title> and <next>

problem-title = Не вдалося
problem-signed-out-title = Ви вийшли із системи
problem-signed-out-next = Увійдіть, щоб продовжити. Введене збережено там, де це можливо.
problem-forbidden-title = Вам це не дозволено
problem-forbidden-next = Попросіть керівника проєкту надати потрібну роль або поверніться назад.
problem-not-found-title = Тут нічого немає
problem-not-found-next = Сторінку переміщено чи архівовано, або вона не для вас. Перевірте адресу або почніть зі своїх проєктів.
problem-invalid-title = Деякі значення не прийнято
problem-invalid-next = Поверніться, виправте їх і надішліть ще раз.
problem-rule-title = Зараз це неможливо
problem-edited-title = Тим часом це змінено: { $who }
problem-edited-next = Ваших змін не збережено. Порівняйте обидва варіанти, виберіть і збережіть ще раз.
problem-too-many-title = Забагато спроб
problem-too-many-seconds =
    { $count ->
        [one] Спробуйте ще раз через { $count } секунду.
        [few] Спробуйте ще раз через { $count } секунди.
        [many] Спробуйте ще раз через { $count } секунд.
       *[other] Спробуйте ще раз через { $count } секунди.
    }
problem-too-many-minutes =
    { $count ->
        [one] Спробуйте ще раз через { $count } хвилину.
        [few] Спробуйте ще раз через { $count } хвилини.
        [many] Спробуйте ще раз через { $count } хвилин.
       *[other] Спробуйте ще раз через { $count } хвилини.
    }
problem-too-large-title = Це завелике
problem-too-large-next = Надішліть щонайбільше { $limit }: поділіть файл або приберіть зображення.
problem-unavailable-title = База даних або сховище файлів не відповідає
problem-unavailable-next = Нічого не втрачено. Спробуйте за хвилину; якщо це триває, повідомте адміністратора.
problem-internal-title = Не вдалося
problem-internal-next = Це наша помилка, і нічого не змінено. Спробуйте ще раз; якщо повториться, назвіть адміністратору цей номер.
problem-incident = Інцидент

## Any field

error-required = Заповніть це поле
error-too-long =
    { $max ->
        [one] Скоротіть до { $max } символу: зараз { $is }.
       *[other] Скоротіть до { $max } символів: зараз { $is }.
    }
error-taken = Це вже зайнято: виберіть інше
error-duplicate = Таке вже є: відкрийте його або виберіть іншу назву
error-unreadable = Не вдалося прочитати: поверніться, перевірте значення й надішліть ще раз ({ $detail })
error-date = Напишіть дату як рік, місяць і день
error-date-none = Такого дня в календарі немає: перевірте місяць і день
error-number = Напишіть число
error-number-digits =
    { $digits ->
        [one] Залиште щонайбільше { $digits } цифру після коми
        [few] Залиште щонайбільше { $digits } цифри після коми
        [many] Залиште щонайбільше { $digits } цифр після коми
       *[other] Залиште щонайбільше { $digits } цифри після коми
    }
error-number-size = Напишіть менше число
error-email = Напишіть адресу електронної пошти, наприклад name@example.com
error-choice = «{ $is }» немає серед варіантів: { $choices }
error-person-unknown = У проєкті немає учасника на ім’я «{ $name }»
error-zone = «{ $zone }» – не часовий пояс: напишіть, наприклад, Europe/Kyiv
error-too-many = Залиште щонайбільше { $max }: зараз { $is }
error-choose = Виберіть зі списку
error-gone = Цього вже немає: виберіть інше
error-ends-before-start = Кінець раніше за початок: змініть щось із них
error-percent = Напишіть частку від 0 до 100
error-none-chosen = Виберіть хоча б одне
error-file-empty = Файл порожній: виберіть інший
error-idempotency-key = Напишіть ключ завдовжки від 1 до { $max } знаків: звичайні латинські літери, цифри та розділові знаки

## Money, points, hours

error-money = Напишіть суму, наприклад 1920,50
error-money-digits =
    { $digits ->
        [0] Валюта { $currency } не має дробової частини: напишіть цілу суму
        [one] Валюта { $currency } має { $digits } знак після коми: не пишіть більше
        [few] Валюта { $currency } має { $digits } знаки після коми: не пишіть більше
        [many] Валюта { $currency } має { $digits } знаків після коми: не пишіть більше
       *[other] Валюта { $currency } має { $digits } знака після коми: не пишіть більше
    }
error-money-negative = Напишіть невід’ємну суму
error-money-size = Напишіть меншу суму
error-currency = Напишіть три літери валюти, наприклад EUR
error-points = Напишіть бали числом, наприклад 5 або 2,5
error-points-halves = Бали бувають цілі або з половиною: 2 або 2,5
error-points-range = Напишіть бали від 0 до { $max }
error-hours = Напишіть години, наприклад 7,5 або 7:30
error-hours-range = Напишіть години від 0 до { $max }

## Accounts

error-password-short =
    { $min ->
        [one] Потрібен щонайменше { $min } символ
        [few] Потрібно щонайменше { $min } символи
        [many] Потрібно щонайменше { $min } символів
       *[other] Потрібно щонайменше { $min } символу
    }
error-password-long =
    { $max ->
        [one] Можна щонайбільше { $max } символ
        [few] Можна щонайбільше { $max } символи
        [many] Можна щонайбільше { $max } символів
       *[other] Можна щонайбільше { $max } символу
    }
error-password-weak = Виберіть довший або менш звичний пароль: оцінка цього – «{ $strength }»
    .strength = strength
error-password-weak-keyboard = Виберіть інший пароль: клавіші поспіль легко вгадати
error-password-weak-repeats = Виберіть інший пароль: повторювані символи легко вгадати
error-password-weak-common = Виберіть інший пароль: цей – один із найпоширеніших
error-password-weak-sequence = Виберіть інший пароль: послідовності на зразок abc легко вгадати
error-password-weak-dates = Виберіть інший пароль: дати й роки легко вгадати
error-password-weak-word = Додайте ще слів: одне слово легко вгадати
error-password-weak-names = Виберіть інший пароль: імена легко вгадати
error-password-wrong = Це не ваш пароль: спробуйте ще раз або скиньте його
error-sign-in = Адреса електронної пошти й пароль не підходять одне до одного: спробуйте ще раз або скиньте пароль
error-code = Цей код зараз недійсний: дочекайтеся наступного й введіть його
error-person-suspended = Доступ цього користувача призупинено: спершу поновіть його
error-last-administrator = Це останній адміністратор: спершу призначте іншого
error-not-oneself = Із собою цього зробити не можна: попросіть іншого адміністратора
error-name-typed = Напишіть ім’я точно: { $name }
error-token-days =
    { $max ->
        [one] Виберіть від 1 до { $max } дня
       *[other] Виберіть від 1 до { $max } днів
    }

## Projects

error-project-key = Використайте від 2 до 10 латинських літер і цифр, першою має бути літера, наприклад ARAS
error-role-independence = Одна людина не може бути водночас незалежним консультантом і на боці підрядника: спершу зніміть одну з двох ролей
error-rasci-nobody-accountable = Ніхто не відповідає: дайте літеру A одній ролі
error-rasci-many-accountable = Відповідає більше ніж одна роль, разом { $count } ({ $roles }): залиште літеру A одній
    .roles = role
error-rasci-nobody-responsible = Ніхто не виконує: дайте літеру R хоча б одній ролі
error-calendar-weekdays = Виберіть хоча б один робочий день
error-calendar-hours = Напишіть години робочого дня: більше за 0, щонайбільше 24
error-holiday-line = Рядок { $line } – не свято: напишіть дату й назву, наприклад 2026-12-25 Різдво («{ $text }»)
error-rasci-letters = Використовуйте лише літери R, A, S, C та I
error-rate-dates = Ставка закінчується раніше, ніж починається: змініть одну з дат
error-rate-overlap = Спеціалізація «{ $skill }» має дві ставки на ті самі дні: змініть дати однієї з них
error-last-project-manager = Це останній керівник проєкту: спершу надайте роль іншій людині
error-role-held = Ця людина вже має цю роль
error-process-owner-department = Виберіть підрозділ, чий це процес
error-department-in-use =
    { $items ->
        [0] До підрозділу «{ $name }» ще належать люди ({ $people }): спершу переведіть їх
       *[other] До підрозділу «{ $name }» ще належать люди ({ $people }) та елементи ({ $items }): спершу перенесіть їх
    }
error-organisation-in-use =
    { $count ->
        [one] В організації «{ $name }» працює { $count } людина: спершу змініть це
        [few] В організації «{ $name }» працюють { $count } людини: спершу змініть це
        [many] В організації «{ $name }» працює { $count } людей: спершу змініть це
       *[other] В організації «{ $name }» працює { $count } людини: спершу змініть це
    }
error-no-column = На дошці немає стовпця «{ $state }»
    .state = item-state

## Backlog

error-choices-none = Укажіть хоча б один варіант
error-choices-many = Варіантів може бути щонайбільше { $max }, а тут { $is }
error-choices-twice = Варіант «{ $choice }» указано двічі: приберіть один
error-filter-key = Фільтра «{ $key }» немає
error-filter-value = Цей фільтр не має значення «{ $value }»
error-archive-in-sprint = Елемент у спринті: спершу вилучіть його звідти, потім архівуйте
error-comment-changed = Коментар тим часом змінено: оновіть сторінку й відредагуйте його ще раз
error-dependency-loop = Елементи чекали б один на одного по колу: { $loop }
error-parent-loop = Елементи були б батьківськими один для одного по колу: { $loop }
error-parent-depth = Найбільша глибина вкладення елементів – { $max }, а тут було б { $depth }
error-item-unknown = У цьому проєкті немає елемента { $code }
error-estimate-finished = Елемент завершено: його оцінка не змінюється
error-rank-self = Елемент не може стояти перед самим собою: виберіть інше місце
error-state-acceptance = Роботу приймає власник продукту на огляді
error-state-way = Елемент не може перейти зі стану «{ $from }» у стан «{ $to }»
    .from = item-state
    .to = item-state
error-state-no-sprint = Стан «{ $to }» – для елементів у спринті: спершу заплануйте елемент у спринт
    .to = item-state
error-state-in-sprint = Елемент у спринті: вилучіть його звідти, щоб перевести в стан «{ $to }»
    .to = item-state
error-undo-nothing = Тут немає ваших змін, які можна скасувати
error-undo-stale = Відтоді хтось вніс зміни: скасувати вже не можна

## Import

error-import-word = «{ $value }» тут не відоме: задайте відповідність або виправте у файлі
error-import-cells = У рядку комірок { $is }, а в заголовку файлу лише { $max }: перевірте лапки й роздільники
error-import-key-twice = Ключ { $value } уже був у рядку { $line }
error-import-parent = Батьківського елемента { $value } немає ні у файлі, ні в беклозі
error-import-parent-loop = Батьківські елементи йдуть по колу: { $loop }
error-map-shape = «{ $part }» – не відповідність: напишіть поле=стовпець
error-map-target = Елемент не має поля «{ $target }»
error-map-target-twice = Поле «{ $target }» заповнюють два стовпці: приберіть один
    .target = target
error-map-header = У файлі немає стовпця «{ $header }»
error-map-header-twice = Стовпець «{ $header }» трапляється двічі: перейменуйте один у файлі
error-map-title = Виберіть стовпець із назвою
error-map-known = Що містять стовпці цього файлу, відомо: указувати нічого не треба
error-map-column = Стовпець не може містити «{ $column }»
error-map-case-twice = «{ $column }» містять два стовпці: приберіть один
    .column = case-column
error-map-requirement-twice = «{ $column }» містять два стовпці: приберіть один
    .column = requirement-column

## Sprints

error-carry-no-next-sprint = Наступного спринту немає: спершу заплануйте його або поверніть елементи в беклог
error-carry-not-unfinished = Перенести можна лише незавершені елементи: оновіть сторінку
error-release-empty = Виберіть хоча б один прийнятий елемент
error-release-not-accepted =
    { $count ->
        [one] { $items } ще не прийнято: спершу прийміть його або не додавайте
       *[other] { $items } ще не прийнято: спершу прийміть їх або не додавайте
    }
error-board-column = На дошці немає такого стовпця
error-reject-not-done = Відхилити можна лише готові елементи: оновіть сторінку
error-reject-reason = Поясніть чому, щоб команда знала, що змінити
error-release-approved = Реліз затверджено: підготуйте інший
error-sprint-closed = Спринт закрито
error-sprint-dates = Спринт закінчується раніше, ніж починається: змініть одну з дат
error-sprint-too-long =
    { $days ->
        [one] Спринт триває щонайбільше { $days } день
        [few] Спринт триває щонайбільше { $days } дні
        [many] Спринт триває щонайбільше { $days } днів
       *[other] Спринт триває щонайбільше { $days } дня
    }
error-sprint-item-finished = «{ $title }» завершено: запланувати не можна
error-sprint-not-active = Спринт не триває: спершу почніть його
error-sprint-not-planned = Спринт уже почато

## Mail that was not taken in, and why

error-mail-too-large = Лист має { $is } МБ, а читаються листи до { $max } МБ: попросіть передати файли іншим шляхом
error-mail-none = Це не лист: подивіться, що потрапило до скриньки, і видаліть його там
error-mail-no-sender = У листі не вказано, кому відповідати: якщо він важливий, створіть звернення вручну
error-mail-address = На адресу «{ $address }» відповісти неможливо: якщо лист важливий, створіть звернення вручну
error-mail-parts = У листі понад { $max } частин: попросіть надіслати його кількома листами
error-mail-deep = Листи вкладено один в один глибше ніж на { $max } рівнів: попросіть надіслати найглибший окремо
error-mail-own-loop = Цей лист надіслали ми самі, і він повернувся
error-mail-own-address = Лист надійшов з однієї з наших власних адрес
error-mail-report = Поштовий сервер повідомляє про наш лист: його не доставлено або його відкрито
error-mail-auto-submitted = Лист надіслала програма, і в ньому про це сказано
error-mail-auto-reply = Це автоматична відповідь, наприклад про відсутність на роботі
error-mail-empty-return-path = Лист надіслано так, щоб на нього не можна було відповісти, як звіти поштових серверів
error-mail-machine = Лист надійшов з адреси, яку ніхто не читає
error-mail-precedence = Лист розіслано багатьом одразу
error-mail-list = Лист надійшов через список розсилки
error-mail-no-answers = Відправник не хоче автоматичних відповідей
