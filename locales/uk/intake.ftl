# How tickets come in: files, rules that say who takes them, old ones from another help desk.

## Files

ticket-files = Файли
ticket-files-hint = Не більше файлів: { $most }, кожен до { $each }, разом до { $all }.
ticket-files-again = Форма, яку повернуто, не зберігає файлів. Виберіть їх ще раз: { $names }
error-ticket-files-many = Файлів: { $is }. Надсилайте щонайбільше { $max } за раз
error-ticket-file-empty = Файл «{ $name }» порожній: виберіть інший
error-ticket-files-words = Напишіть кілька слів про файли
error-form-broken = Форма надійшла не повністю: надішліть її ще раз

## Rules

rules-title = Правила
rules-text = Хто отримує нове звернення. Вирішує перше правило, що підходить; інші звернення чекають у черзі.
rules-idle =
    { $count ->
        [one] { $count } правило пропускається: не лишилося нікого, кому воно призначає звернення.
        [few] { $count } правила пропускаються: не лишилося нікого, кому вони призначають звернення.
       *[many] { $count } правил пропускаються: не лишилося нікого, кому вони призначають звернення.
    }
rules-none = Правил ще немає
rules-none-text = Без правил кожне звернення чекає в черзі, доки хтось його візьме.
rules-trial = Перевірити правила
rules-trial-text = Яке правило спрацювало б для останніх звернень (не більше { $most }), якби вони надійшли зараз. Підпадають під правила: { $taken } з { $count }; нічого не змінюється.
rules-trial-none = Немає звернень для перевірки
rules-trial-none-text = Коли надійдуть звернення, тут буде видно, яке правило для них спрацює.
rules-trial-would = Отримав би
rules-trial-has = Зараз у
rules-trial-no-rule = без правила
rule-new = Нове правило
rule-edit = Редагувати правило
rule-edit-of = Редагувати правило «{ $name }»
rule-note = Порожня умова виконується для кожного звернення.
rule-place = Місце
rule-name = Правило
rule-name-hint = Назва потрапляє в історію кожного звернення, яке призначило це правило.
rule-fits = Які звернення
rule-fits-hint = Якщо нічого не вибрано, підходять усі.
rule-every-ticket = усі звернення
rule-any = усі
rule-channel = Канал
rule-from = Підрозділ заявника
rule-words = Слова в темі
rule-words-hint = Через кому; досить одного з них. «Звіт» знайде і «звіти».
rule-taker = Хто отримує
rule-person = Особа
rule-person-choose = виберіть особу
rule-people = По черзі
rule-people-hint = Наступний той, у кого найменше відкритих звернень, потім той, хто найдовше чекав.
rule-in-turn-of = По черзі: { $names }
rule-on = Правило ввімкнено
rule-off = вимкнено
rule-enable = Увімкнути
rule-disable = Вимкнути
rule-up = Перемістити «{ $name }» вище
rule-down = Перемістити «{ $name }» нижче
rule-nobody-left = Пропускається: { $names } більше не отримує тут звернень
rule-somebody-left = Більше не отримує тут звернень: { $names }
rule-saved = Правило збережено.
rule-moved = Правило переміщено.
rule-enabled = Правило ввімкнено.
rule-disabled = Правило вимкнено.
rule-removed = Правило вилучено.
taker-person = Одна особа
taker-in-turn = Кілька осіб по черзі
taker-vendor = Підрядник
error-rule-words-many = Слів: { $is }. Напишіть щонайбільше { $max }
error-rule-word = За «{ $word }» не можна шукати: напишіть літери або цифри, щонайбільше { $max }
error-rule-changed = Хтось тим часом змінив це правило: завантажте сторінку ще раз
error-rule-name-taken = Інше правило вже має таку назву: виберіть іншу
error-rule-person = Виберіть тих, хто отримує звернення в цьому проєкті
field-rule = Правило
field-rule-place = Місце
field-rule-enabled = Увімкнено
event-assignment-rules-edited = змінено правила призначення звернень

## Old tickets

ticket-import = Перенести старі звернення
ticket-import-text = Звернення з іншої служби підтримки разом з їхнім минулим: звіти враховують їх у відповідних місяцях. Ви бачите, що вийде з файлу, ще до запису; переноситься або все, або нічого.
ticket-import-file = Файл
ticket-import-file-hint = CSV або XLSX із Zendesk, Jira, Redmine чи електронної таблиці, не більше 50 МБ і 20 000 звернень. Потрібні ключ, тема й час створення.
ticket-import-tried = Ще нічого не записано.
ticket-import-created = Нові
ticket-import-updated = Оновлено
ticket-import-unchanged = Уже є
ticket-import-worked = Опрацьовані тут, без змін
ticket-import-refused = Відхилено
ticket-import-assignees = Під цими іменами тут ніхто не отримує звернень; їхні звернення будуть без виконавця: { $names }
ticket-import-strangers = Невідомих тут заявників: { $count }. Облікові записи не створюються; замість них у зверненнях ({ $lines }) вказується інша особа, а кожне звернення зберігає ім’я, з яким надійшло:
ticket-import-stand-in = Хто замість них
ticket-import-stand-in-hint = Відповіді на їхні звернення отримує ця особа.
ticket-import-myself = Я
ticket-import-words = Що означає файл
ticket-import-word = { $column }: «{ $word }», рядків: { $lines }
ticket-import-suggested = Це припущення: збережіть, якщо воно правильне.
ticket-import-choose = виберіть
ticket-import-words-saved = Значення слів збережено.
ticket-import-carry =
    { $count ->
        [one] Перенести { $count } звернення
        [few] Перенести { $count } звернення
       *[many] Перенести { $count } звернень
    }
ticket-import-quiet = Жодних листів і попереджень не буде.
ticket-import-first = Перші рядки так, як їх буде записано
ticket-import-line = Рядок
ticket-import-becomes = Що з ним буде
ticket-import-done = Перенесено: нових { $created }, оновлених { $updated }
ticket-column-key = Ключ
ticket-column-title = Тема
ticket-column-text = Опис
ticket-column-requester = Заявник
ticket-column-request = Тип
ticket-column-priority = Пріоритет
ticket-column-state = Стан
ticket-column-created = Створено
ticket-column-replied = Перша відповідь
ticket-column-resolved = Розв’язано
ticket-column-closed = Закрито
ticket-column-assignee = Виконавець
ticket-column-department = Підрозділ
ticket-origin = З іншої служби підтримки
ticket-origin-key = Ключ там
ticket-origin-requester = Звернувся
error-ticket-import-ahead = { $value } ще не настало: історія звернення не може сягати майбутнього
error-ticket-import-before = { $value } раніше, ніж звернення створено
error-ticket-import-closed-before = { $value } раніше, ніж його розв’язано
error-ticket-import-over-when = Звернення завершено, але жоден стовпець не каже коли: потрібен час розв’язання або закриття
error-ticket-import-word = Невідомо, що означає «{ $value }»: вкажіть у розділі «Що означає файл»
error-ticket-import-column =
    { $column ->
        [key] Жоден стовпець не містить ключа: вкажіть який
        [title] Жоден стовпець не містить теми: вкажіть який
        [created] Жоден стовпець не каже, коли створено звернення: вкажіть який
       *[other] Бракує стовпця: { $column }
    }
error-ticket-import-twice =
    { $column ->
        [key] Ключ містять два стовпці: приберіть один
        [title] Тему містять два стовпці: приберіть один
       *[other] Два стовпці містять те саме ({ $column }): приберіть один
    }
error-ticket-import-many = У файлі більше звернень, ніж { $max }: перенесіть його частинами
error-ticket-import-refused =
    { $count ->
        [one] Відхилено { $count } рядок, тому нічого не записано: спершу виправте його
        [few] Відхилено { $count } рядки, тому нічого не записано: спершу виправте їх
       *[many] Відхилено { $count } рядків, тому нічого не записано: спершу виправте їх
    }
event-ticket-imported = перенесено з іншої служби підтримки
event-tickets-imported = перенесено старі звернення
event-ticket-file-added = додано файл
