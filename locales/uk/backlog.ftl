# The backlog: list, item, refine, search.

backlog-count =
    { $count ->
        [one] { $count } елемент
        [few] { $count } елементи
        [many] { $count } елементів
       *[other] { $count } елемента
    }
backlog-points =
    { $points ->
        [one] { $points } бал
        [few] { $points } бали
        [many] { $points } балів
       *[other] { $points } бала
    }
backlog-new = Новий елемент
backlog-new-title = Новий елемент
backlog-edit-title = Редагування { $code }
backlog-edit-one = Редагувати { $item }
backlog-item-title = { $code } { $title }
backlog-refine = Уточнити
backlog-refine-title = Уточнення
backlog-refine-count =
    { $count ->
        [0] Усе уточнено
        [one] Ще не уточнено { $count } елемент
        [few] Ще не уточнено { $count } елементи
        [many] Ще не уточнено { $count } елементів
       *[other] Ще не уточнено { $count } елемента
    }
backlog-search-title = Пошук
backlog-search-in = Пошук у беклозі
backlog-search-first = Перші { $count } із тих, де є ці слова.
backlog-search-all = Показати все посторінково
backlog-search-none-title = За цими словами нічого немає
backlog-search-none-text = Спробуйте менше слів, початок слова або ключ, наприклад 214.

## Empty

backlog-empty-title = Беклог порожній
backlog-empty-text = Запишіть перший елемент або імпортуйте список з іншого інструмента.
backlog-none-title = За цими фільтрами нічого немає
backlog-none-text = Приберіть фільтр, щоб побачити більше.
backlog-all-finished-title = Тут усе зроблено
backlog-all-finished-text =
    { $count ->
        [one] Тут { $count } елемент, і все завершено.
        [few] Тут { $count } елементи, і все завершено.
        [many] Тут { $count } елементів, і все завершено.
       *[other] Тут { $count } елемента, і все завершено.
    }
backlog-show-finished = Показати завершене
backlog-refined-title = Усе уточнено
backlog-refined-text = Кожен відкритий елемент має оцінку й критерії приймання.

## Filters

filter-text = Текст
filter-kind = Тип
filter-state = Стан
filter-status = Відкриті чи завершені
filter-moscow = Пріоритет
filter-department = Підрозділ
filter-label = Мітка
filter-assignee = Виконавець
filter-sprint = Спринт
filter-parent = Батьківський елемент
filter-blocked = Заблоковані
filter-archived = В архіві
backlog-any = Усі
backlog-mine = Я
backlog-no-sprint = Поза спринтом
backlog-sort = Сортування
backlog-direction = Напрям
backlog-saved-filters = Збережені фільтри
backlog-filter-keep = Зберегти цей фільтр
backlog-filter-share = Бачать усі в проєкті
backlog-filter-saved = Фільтр збережено
backlog-filter-delete = Видалити фільтр «{ $name }»
backlog-filter-deleted = Фільтр видалено

## Many at once

backlog-bulk = Позначені елементи
backlog-bulk-done =
    { $count ->
        [0] Змінювати нічого не довелося
        [one] Змінено { $count } елемент
        [few] Змінено { $count } елементи
        [many] Змінено { $count } елементів
       *[other] Змінено { $count } елемента
    }
backlog-label-add = Додати мітку
backlog-label-remove = Зняти мітку
backlog-parent-set = Задати батьківський

## Form

backlog-markdown = Markdown. Покличте когось через @ім’я.
backlog-criteria-hint = По одному в рядку. Елемент із критеріями й оцінкою вважається уточненим.
backlog-commas = Через кому
backlog-code-hint = Ключ або номер, наприклад 214
backlog-at-top = Поставити на початок беклогу

## Item

backlog-no-text = Опису ще немає.
backlog-no-criteria = Критеріїв приймання ще немає.
backlog-facts = Відомості
backlog-deeds = Дії
backlog-move-to = Перевести в стан
backlog-take-up = Повернути в роботу
backlog-history = Історія
backlog-tick = Позначити як виконаний
backlog-untick = Позначити як невиконаний
backlog-undo-last = Скасувати мою останню зміну
backlog-estimate = Оцінити
backlog-estimated-on = Дата оцінки
backlog-created-at = Створено
backlog-updated-at = Змінено
backlog-price-frozen = базова
backlog-price-fixed = погоджена
backlog-price-no-rate = Немає ставки: { $skills }
backlog-price-too-large = Завелика для обчислення
backlog-block = Позначити як заблокований
backlog-unblock = Можна продовжувати
backlog-watch = Стежити
backlog-unwatch = Не стежити
backlog-watchers =
    { $count ->
        [0] Ніхто не стежить
        [one] Стежить { $count } учасник
        [few] Стежать { $count } учасники
        [many] Стежать { $count } учасників
       *[other] Стежать { $count } учасника
    }
backlog-place = Змінити порядок
backlog-place-after = Поставити після
backlog-place-hint = Ключ, наприклад 214, або top (на початок) чи bottom (у кінець)
backlog-children = Частини
backlog-needs = Спершу потрібні
backlog-needed-by = Чекають на цей елемент
backlog-need-add = Додати залежність
backlog-need-code = Залежить від
backlog-unneed = Більше не залежить від { $item }
backlog-stays = Спринти
backlog-carried-in = перенесено

## Talk

backlog-comments = Коментарі
backlog-comment = Коментар
backlog-comment-hint = Markdown. Покличте когось через @ім’я.
backlog-comment-send = Коментувати
backlog-comment-edited = змінено
backlog-comment-gone = Цей коментар вилучено.
backlog-files = Файли
backlog-file = Файл
backlog-file-hint = До { $limit }
backlog-file-remove = Вилучити { $name }

## Refine

backlog-hours-by-skill = Години за спеціалізацією
backlog-fixed = Погоджена ціна
backlog-fixed-hint = Замість годин, помножених на ставки
backlog-next-item = Наступний елемент

## Done

backlog-created = { $item } створено
backlog-saved = Збережено
backlog-moved = Переміщено
backlog-state-changed = Стан змінено
backlog-blocked = Позначено як заблокований
backlog-unblocked = Більше не заблоковано
backlog-archived = Архівовано
backlog-restored = Відновлено
backlog-undone = Зміну скасовано
backlog-watched = Ви отримуватимете новини про нього
backlog-unwatched = Ви не отримуватимете новин про нього
backlog-estimated = Оцінку збережено
backlog-linked = Пов’язано
backlog-unlinked = Зв’язок прибрано
backlog-commented = Коментар додано
backlog-comment-saved = Коментар збережено
backlog-comment-removed = Коментар вилучено
backlog-file-attached = Файл прикріплено
backlog-file-removed = Файл вилучено
field-estimate = Оцінка
field-fixed = Погоджена ціна
