# The service desk: the queue, a ticket, asking for help.

## The queue

queue-count =
    { $open ->
        [0] Ніхто не чекає
       *[other] Відкритих: { $open }
    }
queue-count-late = Відкритих: { $open }, прострочених: { $late }
queue-as-of = оновлено
queue-unpromised = Зобов’язань ще немає, тому строки не відлічуються.
queue-states = За станом
queue-open = Відкриті
queue-late = Прострочені
queue-resolved = Розв’язані
queue-all = Усі
queue-mine = Мої
queue-nobodys = Нічиї
queue-any = Усі
queue-search-in = Пошук у зверненнях
queue-none-title = Немає звернень за цими фільтрами
queue-none-text = Приберіть фільтр або пошукайте інше слово.
queue-done-title = Ніхто не чекає на відповідь
queue-done-text = Усі звернення розв’язано. Нові з’являться тут, і першим стоятиме те, чий строк спливає найраніше.
queue-empty-title = Звернень ще немає
queue-empty-text = Заявники звертаються в розділі «Допомога», поштою або телефоном. Їхні звернення з’являться тут; що менше часу лишилося, то вище місце.
service-pages = Сторінки служби підтримки
service-more = Ще

## Deadlines

deadline-left = залишилося { $time }
deadline-late = прострочено на { $time }
deadline-paused = на паузі, залишилося { $time }
deadline-paused-late = на паузі, прострочено на { $time }
deadline-met = дотримано, запас { $time }
deadline-none = Строку не встановлено
deadline-by-change = через зміну

## A ticket

ticket-page = { $code } { $title }
ticket-key = Ключ
ticket-requester = Заявник
ticket-request = Тип
ticket-impact = Вплив
ticket-urgency = Терміновість
ticket-since = Створено
ticket-major = Масштабний збій
ticket-reopened-times =
    { $count ->
        [one] Відкрито знову { $count } раз
        [few] Відкрито знову { $count } рази
        [many] Відкрито знову { $count } разів
       *[other] Відкрито знову { $count } раза
    }
ticket-conversation = Листування
ticket-history = Історія
ticket-facts = Відомості
ticket-deadlines = Строки
ticket-earlier-cycles = Попередні відповіді та передання підряднику
ticket-nothing-promised = Для таких звернень строків не встановлено.
ticket-links = Зв’язки
ticket-link = Пов’язати
ticket-link-hint = Код дефекту, наприклад D12. Його елемент і вимога додадуться самі.
ticket-defect = Дефект
ticket-item = Елемент беклогу
ticket-followed-by = Повторне звернення
ticket-follows = Повторне звернення. Попереднє:
ticket-public-status = Хід розв’язання
ticket-vendor-worker = Виконавець від підрядника
ticket-rating = Оцінка допомоги
ticket-whole-mail = Увесь лист
ticket-watch = Стежити
ticket-claim = Узяти на себе
ticket-assign = Призначити виконавця
ticket-edit = Редагування { $code }
ticket-edit-note = Інший пріоритет чи тип – інше зобов’язання: усе, що вже минуло, зберігається, а строки рахуються за новим.
ticket-priority-follows = Із впливу та терміновості
ticket-priority-follows-is = За впливом і терміновістю це був би { $priority }.
somebody-golive = Golive

## Answering

ticket-answer = Відповідь
ticket-answering =
    { $count ->
        [one] { $who } саме відповідає.
       *[other] { $who } саме відповідають.
    }
ticket-what-it-does = Що зробити
ticket-words = Текст
ticket-words-hint = Markdown. Хто прочитає текст, залежить від вибраної дії.
ticket-do = Надіслати
ticket-do-resume = Продовжити без відповіді
ticket-deed-reply = Відповісти заявникові
ticket-deed-ask = Запитати заявника
ticket-deed-note = Внутрішня нотатка
ticket-deed-tell-vendor = Між службою та підрядником
ticket-deed-hand-over = Передати підряднику
ticket-deed-hand-back = Повернути службі підтримки
ticket-deed-resolve = Розв’язати
ticket-deed-reopen = Відкрити знову
ticket-replied = Відповідь надіслано заявникові.
ticket-waits-now = Звернення чекає на заявника; відлік його строків зупинено.
ticket-noted = Нотатку додано.
ticket-vendor-told = Повідомлення іншій стороні надіслано.
ticket-resumed = Відлік строків поновлено.
ticket-handed-over = Передано підряднику: почався відлік його строку.
ticket-handed-back = Повернуто.
ticket-resolved = Розв’язано.
ticket-reopened = Відкрито знову.
ticket-assigned = Виконавця призначено.
ticket-saved = Збережено.
ticket-linked = Пов’язано.
error-ticket-spoken = Тим часом з’явилося нове повідомлення. Прочитайте його вище й надішліть своє ще раз: текст зберігся.
error-ticket-closed = Це звернення закрито. Можна створити нове.
error-ticket-not-now = У цьому стані зі зверненням цього зробити не можна.
error-ticket-not-resolved = Оцінити допомогу можна буде, коли звернення розв’яжуть.

## Asking

help-title = Мої звернення
help-note = З чим ви звернулися до служби підтримки й коли надійде відповідь.
help-empty-title = У вас ще немає звернень
help-empty-text = Напишіть, що вам заважає. Ще до надсилання ви побачите, коли отримаєте відповідь.
ticket-ask-first = Звернутися по допомогу
ticket-new = Звернутися по допомогу
ticket-new-note = Пишіть про щось одне: так відповідь надійде найшвидше.
ticket-title = Про що йдеться?
ticket-title-hint = Одним рядком: що ви хотіли зробити й що сталося.
ticket-body = Що сталося
ticket-body-hint = Що ви зробили, чого очікували, що побачили. Markdown.
ticket-promised-now = Строки, якщо надіслати зараз
ticket-weighed = Вплив × терміновість
ticket-ask = Надіслати
ticket-asked = Звернення { $code } надійшло до служби підтримки.
ticket-take-down = Записати звернення
ticket-take-down-note = Від того, хто телефонує. Заявник бачитиме звернення як власне.
ticket-take-down-send = Записати
ticket-taken-down = Записано; заявник може стежити за зверненням.
ticket-caller-hint = Якщо такого користувача ще немає, його буде запрошено.
ticket-caller-name-hint = Потрібно, якщо адреса нова.
ticket-write = Написати службі підтримки
ticket-not-solved = Не розв’язано?
ticket-your-words = Ваше повідомлення
ticket-send = Надіслати
ticket-waits-for-you = Служба підтримки чекає на вашу відповідь.
ticket-written = Повідомлення надійшло до служби підтримки.
ticket-reopens-until = Ваше повідомлення знову відкриє це звернення. Ця можливість спливає
ticket-opens-anew = Це звернення давно завершено: ваше повідомлення створить нове, пов’язане з ним.
ticket-opened-anew = Створено { $code } і пов’язано із завершеним зверненням.
ticket-rate = Як вам допомогли?
ticket-rate-remark = Що могло бути краще?
ticket-rate-send = Надіслати
ticket-rated = Дякуємо.
rating-5 = Дуже добре
rating-4 = Добре
rating-3 = Посередньо
rating-2 = Погано
rating-1 = Дуже погано

## The ledger

ledger-page = { $code }: чому такий строк
ledger-of = { $metric }: чому такий строк
ledger-why = Чому?
ledger-caption = Проміжки часу, враховані й невраховані
ledger-promised = Цільовий строк
ledger-elapsed = Минуло
ledger-due = Кінцевий строк
ledger-stopped = Зупинено
ledger-zone = Часовий пояс
ledger-from = Від
ledger-to = До
ledger-counts = Враховано
ledger-not = не враховано
ledger-event = Причина
ledger-line = За календарем
ledger-sum = Разом враховано
ledger-ahead = Майбутній час показано так, як його буде враховано, якщо до кінцевого строку нічого не станеться.
ledger-runs = Відлік триває
ledger-waits = Чекає на заявника
ledger-resolved = Розв’язано
ledger-weekly = Щотижня: { $day }, { $window }
ledger-override = Особливий день: { $date }, { $window }
ledger-holiday = Свято: { $date }
ledger-break = Перерва: { $date }, { $window }
ledger-outside = Поза робочим часом

## The report

service-report = Звіт
report-from = Від
report-to = До
report-kept = Дотримані зобов’язання
report-what-counts = Зобов’язання враховується тоді, коли стало відомо, чи його дотримано: дотримане – коли надано відповідь, порушене – коли сплив строк.
report-share = { $share } з { $count }
report-none-yet = Ще немає
report-opened = Створено
report-resolved = Розв’язано
report-first-contact = Розв’язано першою відповіддю
report-came-back = Відкрито знову
report-rated = Оцінка допомоги
report-rating = { $rating } з 5 ({ $count })
report-backlog = Відкриті зараз, за віком
report-age-day = до 1 дня
report-age-3-days = до 3 днів
report-age-week = до тижня
report-age-month = до 30 днів
report-age-longer = довше
report-by-month = Дотримані зобов’язання за місяцями
report-by-priority = Дотримані зобов’язання за пріоритетами
report-by-request = Дотримані зобов’язання за типами
report-broken-count =
    { $count ->
        [0] Жодного зобов’язання не порушено
        [one] { $count } порушене зобов’язання
        [few] { $count } порушені зобов’язання
        [many] { $count } порушених зобов’язань
       *[other] { $count } порушеного зобов’язання
    }
report-broken-caption = Порушені зобов’язання
report-broken-more = Показано останні: { $shown } з { $total }.
report-none-broken = Усіх зобов’язань за цей час дотримано.
report-promise = Зобов’язання
report-cause = Причина
report-still-open = досі відкрите
report-vendors = строк підрядника
report-desks = строк служби підтримки
error-report-span = Виберіть щонайбільше три роки; перший день має бути раніше за останній

## Letters

mail-ticket-replied-subject = { $code }: { $title }
mail-ticket-replied-body =
    { $body }

    Переглянути все звернення й відповісти:
    { $link }
mail-ticket-asked-subject = { $code }: запитання щодо звернення «{ $title }»
mail-ticket-asked-body =
    Щоб продовжити, службі підтримки потрібна ваша відповідь:

    { $body }

    Відповісти тут:
    { $link }
mail-ticket-resolved-subject = { $code } розв’язано: { $title }
mail-ticket-resolved-body =
    { $body }

    Не розв’язано? Напишіть нам тут, а також оцініть, як вам допомогли:
    { $link }
mail-ticket-warning-subject = Використано { $share }{ "\u00A0" }% часу: { $code }
mail-ticket-warning-body =
    { $code } { $title }

    Використано { $share }{ "\u00A0" }% установленого часу ({ $metric }). Кінцевий строк: { $due }

    { $link }
    .metric = metric

## Whom one turns to in person

contact-in-person = Особисто
