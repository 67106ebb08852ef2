# Спринти: список, дані, дошка. Планування й закриття мають власні файли.

sprint = Спринт
sprint-number = Спринт { $number }
sprint-goal-is = Мета: { $goal }
sprint-tab-planning = Планування
sprint-tab-board = Дошка
sprint-tab-review = Огляд
sprint-tab-report = Звіт
sprint-item-unrefined = Не уточнено
sprint-item-carried =
    { $count ->
        [one] Перенесено { $count } раз
        [few] Перенесено { $count } рази
        [many] Перенесено { $count } разів
       *[other] Перенесено { $count } раза
    }

## Список

sprints-empty = Спринтів ще немає
sprints-empty-text = Спринт – це два тижні з метою. Заплануйте перший, а потім наповніть його з беклогу.
sprints-count =
    { $count ->
        [one] { $count } спринт
        [few] { $count } спринти
        [many] { $count } спринтів
       *[other] { $count } спринту
    }
sprint-line = { $done } з { $points ->
    [one] { $points } бала
    [few] { $points } балів
    [many] { $points } балів
   *[other] { $points } бала
} · { $items ->
    [one] { $items } елемент
    [few] { $items } елементи
    [many] { $items } елементів
   *[other] { $items } елемента
}
velocity-not-yet = Швидкість: ще невідома. Вона з’явиться, коли закриють перший спринт.
velocity-range = { $lowest }–{ $highest ->
    [one] { $highest } бал
    [few] { $highest } бали
    [many] { $highest } балів
   *[other] { $highest } бала
}

## Дані спринту

sprint-new = Запланувати спринт
sprint-new-text = Дати взято за попереднім спринтом і робочими днями проєкту; змініть їх, як потрібно.
sprint-plan = Запланувати спринт
sprint-edit = Редагувати спринт
sprint-edit-title = Редагування спринту { $number }
sprint-goal = Мета
sprint-goal-hint = Одне речення: що стане можливим після спринту, а сьогодні ще ні?
sprint-name = Назва
sprint-name-hint = Поруч із номером, якщо команда любить назви
sprint-starts = Перший день
sprint-ends = Останній день
sprint-budget = Бюджет спринту
sprint-budget-hint = Планування попередить, якщо елементи коштують більше
sprint-planned = Спринт { $number } заплановано. Наповніть його з беклогу.
sprint-saved = Спринт { $number } збережено

## Дошка

sprint-board-title = Дошка спринту { $number }
sprint-close = Закрити спринт
board-not-started = Цей спринт ще не почався: картки можна дивитися, але не переміщувати.
board-progress = Готово { $done } з { $points ->
    [one] { $points } бала
    [few] { $points } балів
    [many] { $points } балів
   *[other] { $points } бала
}
board-view = Вигляд
board-columns = Стовпці
board-lanes = За виконавцями
board-lane-points = { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
}
board-cards =
    { $cards ->
        [one] { $cards } картка
        [few] { $cards } картки
        [many] { $cards } карток
       *[other] { $cards } картки
    }
board-wip = { $cards } / { $limit }
board-wip-over = { $cards } / { $limit }, на { $over } більше
board-over-limit = Карток у цьому стовпці тепер { $cards }, а ліміт – { $limit }: спершу щось завершіть.
board-card-open = Докладно про { $code }
board-move-to = Перемістити до
board-open-item = Відкрити елемент
board-dropped = Скасовано в цьому спринті
card-code = Елемент
card-title = Назва
card-state = Стан
card-points = Бали
card-hours = Години
card-price = Ціна
card-carried = Перенесено
card-criteria = Критерії приймання
card-criterion-met = Виконано:
card-criterion-open = Ще не виконано:
daily-title = Щоденні записи
daily-today = Сьогодні
daily-empty = Сьогодні ще ніхто не писав.
daily-mine = Ваш запис на сьогодні
daily-hint = Що ви робите сьогодні й що вам заважає
sprint-daily-saved = Ваш запис збережено
scope-title = Зміни обсягу
scope-empty = Від початку нічого не додано, не вилучено й не переоцінено.
scope-points = { $change } { $points ->
    [one] бал
    [few] бали
    [many] балів
   *[other] бала
}
