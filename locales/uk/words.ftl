# Слова решти словників: <словник>-<слово>.

## Люди й облікові записи

person-state-invited = Запрошено
person-state-active = Має доступ
person-state-suspended = Доступ призупинено
person-state-erased = Дані стерто
link-kind-set-up = Перше налаштування
link-kind-invitation = Запрошення
link-kind-reset = Скидання пароля
token-scope-read = Лише читання
token-scope-write = Читання й запис
strength-very-weak = Дуже слабкий
strength-weak = Слабкий
strength-fair = Посередній
strength-good = Добрий
strength-strong = Надійний
calendar-kind-gregorian = Григоріанський
calendar-kind-jalali = Джалалі
theme-system = Як на пристрої
theme-light = Світла
theme-dark = Темна

## Проєкти

methodology-agile = Гнучка (agile)
methodology-hybrid = Гібридна
methodology-waterfall = Каскадна (waterfall)
project-size-small = Малий
project-size-medium = Середній
project-size-large = Великий
contract-kind-fixed = Фіксована ціна
contract-kind-time-and-material = Час і матеріали
organisation-kind-customer = Замовник
organisation-kind-vendor = Підрядник
organisation-kind-bidder = Учасник тендеру
organisation-kind-independent = Незалежна
phase-kind-readiness = Підготовка
phase-kind-selection = Вибір
phase-kind-analysis = Аналіз
phase-kind-build = Розробка
phase-kind-migration = Міграція
phase-kind-training = Навчання
phase-kind-go-live = Запуск
phase-kind-operation = Експлуатація

severity-blocking = Блокує проєкт
severity-warning = Цього бракуватиме
severity-hint = Бажано мати
missing-role = Нікому не надано роль «{ $name }»
    .name = role
missing-process-owner = Не названо власника процесу для підрозділу «{ $name }»
missing-departments = Не названо підрозділів
missing-board = Немає наглядової ради
missing-help-desk = Не призначено контактну особу служби підтримки
missing-charter = Не написано бачення, цілей і обсягу
missing-calendar = Не задано робочих днів і годин
missing-phases = У проєкті немає фаз
missing-ceiling = У договорі немає граничної суми
missing-rates = Немає погодинних ставок, тому елементи не мають ціни
missing-rasci = { $name }: відповідати має рівно одна роль
    .name = deliverable

letter-r = Виконує
letter-a = Відповідає
letter-s = Допомагає
letter-c = Консультує
letter-i = Отримує інформацію
deliverable-charter = Статут проєкту
deliverable-requirements = Вимоги
deliverable-rfp = Запит пропозицій
deliverable-vendor-choice = Вибір підрядника
deliverable-analysis = Аналіз
deliverable-backlog = Беклог
deliverable-increment = Інкремент
deliverable-test-plan = Тест-план
deliverable-acceptance = Приймання
deliverable-data-migration = Міграція даних
deliverable-integration = Інтеграція
deliverable-training = Навчання
deliverable-go-live = Запуск
deliverable-support = Підтримка
deliverable-adoption-report = Звіт про використання CRM
deliverable-monthly-report = Місячний звіт

## Беклог

item-kind-epic = Епік
item-kind-story = Історія
item-kind-task = Завдання
item-kind-defect-fix = Виправлення дефекту
item-kind-change-request = Запит на зміну
moscow-must = Обов’язково
moscow-should = Важливо
moscow-could = Бажано
moscow-wont = Не цього разу
item-state-new = Новий
item-state-refined = Уточнений
item-state-in-sprint = У спринті
item-state-in-progress = У роботі
item-state-in-review = На огляді
item-state-done = Готовий
item-state-accepted = Прийнятий
item-state-dropped = Скасований
lack-estimate = Немає оцінки
lack-criteria = Немає критеріїв приймання
field-kind-text = Текст
field-kind-number = Число
field-kind-date = Дата
field-kind-choice = Вибір
field-kind-person = Людина
filter-key-text = Текст
filter-key-kind = Тип
filter-key-state = Стан
filter-key-status = Відкриті чи завершені
filter-key-moscow = Пріоритет
filter-key-department = Підрозділ
filter-key-label = Мітка
filter-key-assignee = Виконавець
filter-key-sprint = Спринт
filter-key-parent = Батьківський елемент
filter-key-blocked = Заблоковано
filter-key-archived = В архіві
filter-key-sort = Сортування
filter-key-direction = Напрямок
filter-key-page = Сторінка
sort-rank = Порядок
sort-code = Ключ
sort-title = Назва
sort-kind = Тип
sort-state = Стан
sort-moscow = Пріоритет
sort-points = Бали
sort-hours = Години
sort-price = Ціна
sort-assignee = Виконавець
sort-created = Створено
sort-changed = Змінено
direction-asc = За зростанням
direction-desc = За спаданням
status-open = Відкриті
status-finished = Завершені
status-all = Усі

## Імпорт

target-key = Ключ
target-title = Назва
target-text = Текст
target-kind = Тип
target-state = Стан
target-moscow = Пріоритет
target-points = Бали
target-hours = Години
target-assignee = Виконавець
target-department = Підрозділ
target-labels = Мітки
target-parent = Батьківський елемент
target-criteria = Критерії приймання
target-requirements = Вимоги
target-price = Ціна
target-sprint = Спринт
import-state-planned = Перевірено
import-state-running = Триває
import-state-done = Готово
import-state-failed = Не вдалося

## Спринти

sprint-state-planned = Запланований
sprint-state-active = Активний
sprint-state-closed = Закритий
carry-to-next-sprint = Наступний спринт
carry-to-backlog-top = Початок беклогу
carry-to-backlog-bottom = Кінець беклогу
stay-end-carried-on = Перенесено далі
stay-end-carried-back = Повернуто в беклог
stay-end-taken-out = Вилучено
stay-end-moved = Переміщено в інший спринт
stay-end-finished = Завершено
scope-change-added = Додано
scope-change-removed = Вилучено
scope-change-re-estimated = Переоцінено
scope-change-cancelled = Скасовано
scope-change-restored = Відновлено
release-state-prepared = Підготовлений
release-state-approved = Затверджений
