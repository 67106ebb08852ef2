# What is promised, and the calendars it is counted in.

service-agreement = Угода
agreement-since = Набула чинності
agreement-from = Від
agreement-to-come = майбутня версія
agreement-versions = Версії
agreement-new-version = Нова версія
agreement-make = Визначити зобов’язання
agreement-begin = Почати зі звичних зобов’язань
agreement-begun = Створено календар за робочим часом вашого проєкту й початкові зобов’язання. Перегляньте їх і збережіть.
agreement-empty-title = Зобов’язань ще немає
agreement-empty-text = Угода про рівень послуг визначає, за скільки робочого часу заявник отримує відповідь і розв’язання та за скільки має діяти підрядник. Без неї строки не відлічуються.
agreement-promises = Зобов’язання
agreement-ladder = Кого й коли сповіщати
agreement-grace = Період повторного відкриття, днів
agreement-grace-hint = Протягом нього повідомлення заявника знову відкриває розв’язане звернення; пізніше – створює нове.
agreement-help-desk-contact = Контакт служби підтримки
agreement-vendor-contact = Контакт підрядника
agreement-contact-hint = Ім’я з номером або адресою на випадок, коли черги замало. Автори звернень бачать контакт підтримки, підтримка — контакт підрядника.
agreement-grace-is =
    { $days ->
        [one] Розв’язане звернення можна знову відкрити протягом { $days } дня
        [few] Розв’язане звернення можна знову відкрити протягом { $days } днів
        [many] Розв’язане звернення можна знову відкрити протягом { $days } днів
       *[other] Розв’язане звернення можна знову відкрити протягом { $days } дня
    }
agreement-calendars = Календарі
agreement-calendar = Календар
agreement-metric = Зобов’язання
agreement-amount = Цільовий строк
agreement-amount-hint = Години, наприклад 4, 1:30 або 0,5, чи кількість днів. Порожньо – без зобов’язання; 0 – перша ж мить робочого часу.
agreement-own-lines = Окремі зобов’язання для певних типів звернень
agreement-share = Частка цільового строку
agreement-tell = Сповістити
agreement-effective = Діє від
agreement-effective-hint = Порожньо – відразу. Час, що вже минув, рахується, як і раніше.
agreement-edit-note = Після збереження з’явиться нова версія. Щойно вона набуде чинності, відкриті строки рахуватимуться наново.
agreement-look-moves = Які строки зміняться?
agreement-look-what-if = Що було б минулого кварталу?
agreement-moves =
    { $count ->
        [0] Жоден відкритий строк не зміниться
        [one] Зміниться { $count } відкритий строк
        [few] Зміняться { $count } відкриті строки
        [many] Зміниться { $count } відкритих строків
       *[other] Зміниться { $count } відкритого строку
    }
agreement-moves-caption = Відкриті строки, що зміняться
agreement-what-if =
    { $count ->
        [0] Минулого кварталу звернень не було
        [one] Перераховано { $count } звернення минулого кварталу
        [few] Перераховано { $count } звернення минулого кварталу
        [many] Перераховано { $count } звернень минулого кварталу
       *[other] Перераховано { $count } звернення минулого кварталу
    }
agreement-what-if-caption = Дотримані зобов’язання: як було і як було б
agreement-was = Чинна версія
agreement-would = Нова версія
agreement-more-broken = Різниця в порушеннях
agreement-saved = Нову версію збережено.
target-unit = Одиниця відліку
target-days =
    { $count ->
        [one] { $count } робочий день
        [few] { $count } робочі дні
        [many] { $count } робочих днів
       *[other] { $count } робочого дня
    }
target-days-close =
    { $count ->
        [one] кінець { $count }-го наступного робочого дня
        [few] кінець { $count }-го наступного робочого дня
        [many] кінець { $count }-го наступного робочого дня
       *[other] кінець { $count }-го наступного робочого дня
    }
calendar-first-name = Робочі години
calendar-new = Новий календар
calendar-edit = Календар «{ $name }»
calendar-note = Коли працює служба підтримки чи підрядник. Строки в робочому часі відлічуються лише тоді.
calendar-zone = Часовий пояс
calendar-zone-hint = Наприклад, Europe/Kyiv або Asia/Tehran
calendar-week = Щотижня
calendar-week-hint = Наприклад, 09:00-13:00, 14:00-18:00. Кінець, раніший за початок, припадає на наступний день; порожньо – вихідний.
calendar-holidays = Свята
calendar-off-hint = По одній даті в рядку; після неї можна написати назву.
calendar-holidays-count =
    { $count ->
        [0] без свят
        [one] { $count } свято
        [few] { $count } свята
        [many] { $count } свят
       *[other] { $count } свята
    }
calendar-overrides = Особливі дні
calendar-overrides-hint = По одному в рядку: дата й години, наприклад 2026-12-31 09:00-13:00. Без годин – вихідний. Особливий день важить більше за свято.
calendar-breaks = Перерви
calendar-breaks-hint = По одній у рядку: дата й час, який того дня не рахується.
calendar-effective-hint = Порожньо – відразу. Час до того рахується за старою версією.
calendar-from-the-beginning = від самого початку
calendar-saved = Календар збережено; відкриті строки рахуються за ним.
error-time-zone = Укажіть часовий пояс, наприклад Europe/Kyiv
error-window = «{ $text }» – не проміжок часу: напишіть, наприклад, 09:00-17:00
error-calendar-line = Не вдалося прочитати рядок: { $line }
error-calendar-empty = За календарем без робочого часу не порахувати жодного строку: додайте години
error-deal-twice = Для одного й того самого є два зобов’язання: залиште одне
error-deal-calendar = Зобов’язання рахується за календарем, якого немає: виберіть інший
error-deal-target = Цільовий строк задовгий: можна щонайбільше 1000 днів
error-deal-share = Частка – ціле число відсотків до { $max }, кожна лише один раз
error-deal-tell = Виберіть, кого сповістити, коли мине { $share }{ "\u00A0" }%
error-deal-grace = Щонайбільше 365 днів
error-deal-contact = Контакт — це один рядок, щонайбільше { $max } символів.
error-effective-past = Нова версія починає діяти зараз або пізніше: час, що вже минув, рахується, як і раніше
error-form = Не вдалося прочитати форму
