# What every page says: the frame, actions, lists, forms, numbers, dates.

## Frame

skip-to-content = Перейти до вмісту
frame-rooms = Розділи
frame-you-are-here = Ви тут
frame-search = Пошук
frame-notices = Сповіщення
frame-notices-new =
    { $count ->
        [0] Сповіщення
       *[other] Нові сповіщення: { $count }
    }
frame-account = Мій обліковий запис
frame-all-projects = Усі проєкти
frame-administration = Адміністрування
frame-people = Користувачі
frame-audit = Аудит

room-today = Сьогодні
room-team = Команда
room-requirements = Вимоги
room-backlog = Беклог
room-sprints = Спринти
room-tests = Тести
room-defects = Дефекти
room-releases = Релізи
room-queue = Підтримка
room-help = Допомога
room-imports = Імпорт
room-history = Історія
room-settings = Налаштування

## Actions

action-accept = Прийняти
action-add = Додати
action-apply = Застосувати
action-approve = Затвердити
action-archive = Архівувати
action-back = Назад
action-cancel = Скасувати
action-change = Змінити
action-clear-filters = Скинути фільтри
action-close = Закрити
action-confirm = Підтвердити
action-continue = Продовжити
action-copy = Копіювати
action-create = Створити
action-delete = Видалити
action-dismiss = Приховати
action-download = Завантажити
action-edit = Редагувати
action-export = Експорт
action-filter = Фільтр
action-import = Імпорт
action-more = Ще
action-move = Перемістити
action-open = Відкрити
action-reject = Відхилити
action-remove = Вилучити
action-restore = Відновити
action-retry = Повторити
action-save = Зберегти
action-search = Шукати
action-send = Надіслати
action-show-all = Показати все
action-sign-in = Увійти
action-sign-out = Вийти
action-start = Почати
action-undo = Скасувати дію
action-upload = Додати файл

## Forms

field-optional = необов’язково
choose = Виберіть…
choose-none = Немає
error-summary-title =
    { $count ->
        [one] Виправте { $count } помилку
        [few] Виправте { $count } помилки
        [many] Виправте { $count } помилок
       *[other] Виправте { $count } помилки
    }
date-hint-jalali = Рік, місяць і день, наприклад { $example }
file-choose = Виберіть файл
file-drop = або перетягніть його сюди

## Lists

pager = Сторінки
pager-range = { $from }–{ $to } з { $total }
pager-none = Тут нічого немає
pager-previous = Попередня
pager-next = Наступна
table-empty = Нічого не знайдено.
select-all = Вибрати все
select-one = Вибрати { $name }
selected-count = Вибрано: { $count }
sort-by = Сортувати за стовпцем «{ $column }»
filters = Фільтри
filter-remove = Прибрати фільтр «{ $name }»
more-count = ще { $count }

## Marks and states

nobody = Ніхто
yes = Так
no = Ні
none = Немає
nothing = –
not-yet = ще немає
unknown = Невідомо
loading = Завантаження
new-mark = Нове
blocked = Заблоковано
live-on = Наживо
live-off = Немає зв’язку, пробуємо ще раз
rag-on-track = За планом
rag-at-risk = Під загрозою
rag-off-track = З відхиленням
rag-unknown = Ще невідомо
points-title = Бали
history-of = { $who }: { $what }
history-system = Golive

## Charts

chart-as-table = Таблицею
chart-scope-change = Зміна обсягу
chart-today = Сьогодні

## Numbers

percent = { $percent }{ "\u00A0" }%
money = { $amount }{ "\u00A0" }{ $symbol }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-pln = zł
currency-uah = ₴
currency-rub = ₽
currency-irr = IRR
hours-short = { $hours }{ "\u00A0" }год
points-count =
    { $count ->
        [one] { $count } бал
        [few] { $count } бали
        [many] { $count } балів
       *[other] { $count } бала
    }
items-count =
    { $count ->
        [one] { $count } елемент
        [few] { $count } елементи
        [many] { $count } елементів
       *[other] { $count } елемента
    }
days-count =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
working-days-count =
    { $count ->
        [one] { $count } робочий день
        [few] { $count } робочі дні
        [many] { $count } робочих днів
       *[other] { $count } робочого дня
    }
people-count =
    { $count ->
        [one] { $count } користувач
        [few] { $count } користувачі
        [many] { $count } користувачів
       *[other] { $count } користувача
    }
bytes =
    { $count ->
        [one] { $count } байт
        [few] { $count } байти
        [many] { $count } байтів
       *[other] { $count } байта
    }
kilobytes = { $size }{ "\u00A0" }кБ
megabytes = { $size }{ "\u00A0" }МБ
gigabytes = { $size }{ "\u00A0" }ГБ

## Dates and times

date = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }

time-now = щойно
time-minutes-ago =
    { $count ->
        [one] { $count } хвилину тому
        [few] { $count } хвилини тому
        [many] { $count } хвилин тому
       *[other] { $count } хвилини тому
    }
time-hours-ago =
    { $count ->
        [one] { $count } годину тому
        [few] { $count } години тому
        [many] { $count } годин тому
       *[other] { $count } години тому
    }
time-days-ago =
    { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }
time-minutes-ahead =
    { $count ->
        [one] через { $count } хвилину
        [few] через { $count } хвилини
        [many] через { $count } хвилин
       *[other] через { $count } хвилини
    }
time-hours-ahead =
    { $count ->
        [one] через { $count } годину
        [few] через { $count } години
        [many] через { $count } годин
       *[other] через { $count } години
    }
time-days-ahead =
    { $count ->
        [one] через { $count } день
        [few] через { $count } дні
        [many] через { $count } днів
       *[other] через { $count } дня
    }

weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
weekday-1-short = пн
weekday-2-short = вт
weekday-3-short = ср
weekday-4-short = чт
weekday-5-short = пт
weekday-6-short = сб
weekday-7-short = нд

month-gregorian-1 = січень
month-gregorian-2 = лютий
month-gregorian-3 = березень
month-gregorian-4 = квітень
month-gregorian-5 = травень
month-gregorian-6 = червень
month-gregorian-7 = липень
month-gregorian-8 = серпень
month-gregorian-9 = вересень
month-gregorian-10 = жовтень
month-gregorian-11 = листопад
month-gregorian-12 = грудень
month-gregorian-1-short = січ.
month-gregorian-2-short = лют.
month-gregorian-3-short = бер.
month-gregorian-4-short = квіт.
month-gregorian-5-short = трав.
month-gregorian-6-short = черв.
month-gregorian-7-short = лип.
month-gregorian-8-short = серп.
month-gregorian-9-short = вер.
month-gregorian-10-short = жовт.
month-gregorian-11-short = лист.
month-gregorian-12-short = груд.
month-jalali-1 = фарвардін
month-jalali-2 = ордібехешт
month-jalali-3 = хордад
month-jalali-4 = тір
month-jalali-5 = мордад
month-jalali-6 = шахрівер
month-jalali-7 = мехр
month-jalali-8 = абан
month-jalali-9 = азер
month-jalali-10 = дей
month-jalali-11 = бахман
month-jalali-12 = есфанд

## Loads and parts

load = { $used } з { $limit }
load-of = Години, { $name }
load-over = на { $hours } більше
split = готово { $done }, у роботі { $doing }, залишилося { $todo }

## Two editors

conflict-choose = Виберіть для кожного поля, що залишити.
conflict-mine = Ваш варіант
conflict-theirs = Інший варіант

# The gallery, for developers
gallery-title = Набір компонентів

list-comma = { ", " }
after-who = { ": " }
conflict-overtaken = Те, що ви ввели, лишилося в полях нижче. Збережіть ще раз, щоб замінити чужі зміни своїми, або скасуйте, щоб залишити чужі.
