# Проєкти: список, команда, хто за що відповідає, налаштування.

## Список

projects-title = Проєкти
projects-new = Новий проєкт
projects-new-about = Для початку досить назви й ключа. Усе інше можна змінити пізніше.
projects-create = Створити проєкт
projects-created = Проєкт { $key } створено. Тепер надайте перші ролі.
projects-none-title = Проєктів ще немає
projects-none-create = У проєкті зібрано беклог, спринти й людей одного впровадження CRM. Створіть перший проєкт.
projects-none-ask = Ви не маєте ролі в жодному проєкті. Попросіть керівника проєкту надати її.
projects-archived-title = В архіві
projects-stage-beginning = Початок
projects-stage-running = Триває
projects-no-items = У беклозі ще немає елементів
projects-items-done = Готово { $done } з { $items }
projects-people =
    { $count ->
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
field-project-name = Назва проєкту
field-project-key = Ключ
projects-key-hint = З нього починається код кожного елемента, наприклад ARAS-214. Пізніше його не змінити.
projects-calendar-hint = За ним рахуються періоди; він задає звичний робочий тиждень.
projects-zone-hint = Де виконується більшість роботи, наприклад Asia/Tehran
projects-currency-hint = Три літери. У ній ведуться всі суми проєкту.
projects-manage = Я керівник цього проєкту
projects-manage-note = Інакше надайте цю роль комусь іншому на сторінці команди.
projects-saved = Збережено
projects-removed = Вилучено
projects-archive = Архівувати проєкт
projects-archive-title = Архів
projects-archive-text = Архівований проєкт зникає зі списків. Нічого не втрачається, і його можна відновити.
projects-archived = Проєкт перенесено в архів
projects-restored = Проєкт відновлено
projects-field-archived = Поле перенесено в архів; його значення лишаються
projects-holidays-added =
    { $count ->
        [one] Додано { $count } свято
        [few] Додано { $count } свята
        [many] Додано { $count } свят
       *[other] Додано { $count } свята
    }
projects-holiday-removed = Свято знову стало звичайним днем
projects-phases-added =
    { $count ->
        [one] Додано { $count } фазу
        [few] Додано { $count } фази
        [many] Додано { $count } фаз
       *[other] Додано { $count } фази
    }

## Команда

team-title = Команда
team-about = Хто бере участь, у якій ролі й скільки часу приділяє.
team-tab-people = Люди
team-tab-roles = Ролі
team-tab-rasci = RASCI
team-missing-title = Чого ще бракує
mend = Виправити
team-empty-title = Тут ще нікого немає
team-empty-text = Надайте першу роль: для початку досить спонсора, керівника проєкту й власника продукту.
team-give-title = Надання ролі
team-give-role = Надати роль
team-role-hint = Для чого потрібна кожна роль, написано на вкладці «Ролі».
field-person-name = Ім’я
team-name-hint = Потрібне лише тим, хто не має облікового запису: їм надійде запрошення поштою.
team-no-organisation = Не вказано
team-no-department = Немає
team-department-hint = Власник процесу відповідає за один підрозділ.
team-share-hint = Від повного робочого тижня. Якщо не заповнити, буде взято звичну частку.
team-role-given = Роль надано
team-role-taken = Роль забрано
team-role-menu = Змінити роль «{ $role }»
team-take-role = Забрати роль
team-away-title = Відсутність
team-nobody-away = Усі на місці
team-whole-days = цілі дні
team-add-absence = Додати відсутність
team-absence-added = Відсутність записано; її враховано в доступному часі
field-from = Від
field-until = До
field-hours-a-day = Втрачених годин на день
team-hours-hint = Для цілих днів не заповнюйте.

## Ролі

roles-title = Ролі
roles-about = Для чого потрібна кожна роль, скільки часу вона забирає і коли найважливіша.
roles-held-by = Хто в ролі
roles-share = Час
roles-weight = Найважливіша у фазах

## RASCI

rasci-title = Хто за що відповідає
rasci-about = За кожен результат відповідає рівно одна роль і принаймні одна його виконує.
rasci-edit-row = Редагувати «{ $name }»
rasci-row-hint = Літери R, A, S, C та I; порожньо – без участі. Літеру A має рівно одна роль.
rasci-rename = Перейменувати
rasci-remove = Вилучити результат
rasci-add-title = Новий результат
field-deliverable = Результат
field-deliverable-name = Назва результату

## Налаштування

settings-title = Налаштування
settings-tab-charter = Статут
settings-tab-calendar = Календар
settings-tab-phases = Фази
settings-tab-parties = Організації
settings-tab-money = Гроші
settings-tab-practice = Правила роботи
settings-tab-fields = Власні поля
settings-tab-rights = Права

charter-vision-hint = Що стане кращим у компанії, коли запрацює CRM. Markdown.
charter-goals-hint = Чого треба досягти, найкраще з числом і датою.
charter-scope-hint = Що належить до проєкту, а що ні.
charter-not-written = Ще не написано.

calendar-week-title = Робочий тиждень
calendar-hours-hint = Наприклад, 8 або 7:30
field-day-hours = Годин у повному дні
calendar-holidays-title = Свята
calendar-no-holidays = Свят не додано.
calendar-holidays-hint = По одному в рядку: спершу день, потім назва. Можна вставити цілий рік: 2026-03-21 Новруз або 1405/01/01 Новруз.
calendar-add-holidays = Додати свята

phases-none-title = Фаз ще немає
phases-none-text = З фаз кожен бачить, на якому етапі впровадження. Почніть зі звичних восьми.
phases-add-usual = Додати звичні фази
phases-add = Ще одна фаза

parties-organisations = Організації
parties-no-organisations = Назвіть замовника й підрядника.
parties-add-organisation = Додати організацію
parties-departments = Підрозділи
parties-no-departments = Назвіть підрозділи, які працюватимуть із CRM.
parties-add-department = Додати підрозділ
field-organisation-name = Назва
field-department-name = Назва
field-place = Місце

money-contract-title = Договір
money-ceiling-hint = Під час планування видно, на скільки її буде перевищено.
money-rates-title = Погодинні ставки
money-no-rates = Ставок ще немає, тому елементи не мають ціни.
money-open-end = безстроково
money-skill-hint = Так, як вона названа в оцінках: розробник, аналітик
money-add-rate = Додати ставку

practice-done-hint = По одному в рядку. Що має бути виконано, щоб елемент був готовий.
practice-limits = Скільки карток може бути в стовпці
practice-limits-hint = Порожньо – без ліміту. Дошка покаже, коли стовпець заповнено.

fields-none-title = Власних полів немає
fields-none-text = Власне поле з’являється у формах, фільтрах, імпорті й експорті.
fields-add = Додати поле
fields-archived = В архіві
fields-choices-hint = Для вибору: по одному варіанту в рядку.
field-field-name = Назва
field-field-kind = Тип

rights-about = Права дає роль. Хто має кілька ролей, може все, що дозволяє будь-яка з них.
rights-permission = Право
rights-may = Може
rights-may-not = Не може
