# Планування спринту.

## Планування

sprint-planning-title = Планування спринту { $number }
sprint-start = Почати спринт
sprint-started = Спринт { $number } почався
sprint-items-added =
    { $count ->
        [0] Нічого не додано: спершу виберіть елементи
        [one] До спринту додано { $count } елемент
        [few] До спринту додано { $count } елементи
        [many] До спринту додано { $count } елементів
       *[other] До спринту додано { $count } елемента
    }
sprint-items-added-unrefined =
    { $count ->
        [one] Додано { $count } елемент; ще не уточнено: { $unrefined }
        [few] Додано { $count } елементи; ще не уточнено: { $unrefined }
        [many] Додано { $count } елементів; ще не уточнено: { $unrefined }
       *[other] Додано { $count } елемента; ще не уточнено: { $unrefined }
    }
sprint-items-removed =
    { $count ->
        [0] Нічого не вилучено: спершу виберіть елементи
        [one] У беклог повернуто { $count } елемент
        [few] У беклог повернуто { $count } елементи
        [many] У беклог повернуто { $count } елементів
       *[other] У беклог повернуто { $count } елемента
    }
sprint-capacity-saved = Години збережено
plan-moscow = Пріоритет
plan-any = Будь-який
plan-refined-only = Лише уточнені
plan-backlog-empty = Тут порожньо. Додайте елементи до беклогу або скиньте фільтр.
plan-sprint-empty = Ще нічого не заплановано. Виберіть елементи беклогу й додайте їх.
plan-add = Додати до спринту { $number }
plan-remove = Повернути в беклог
plan-velocity = Швидкість: { $lowest }–{ $highest ->
    [one] { $highest } бал
    [few] { $highest } бали
    [many] { $highest } балів
   *[other] { $highest } бала
}
plan-sums = { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
} · { $items ->
    [one] { $items } елемент
    [few] { $items } елементи
    [many] { $items } елементів
   *[other] { $items } елемента
}
plan-unsized =
    { $count ->
        [one] { $count } елемент без балів
        [few] { $count } елементи без балів
        [many] { $count } елементів без балів
       *[other] { $count } елемента без балів
    }
plan-capacity = Доступний час у годинах
plan-capacity-edit = Години учасників
plan-capacity-reset = За календарем
plan-by-calendar = { $hours } за календарем, зайнятість { $share }.
plan-hours-of = Години: { $name }
plan-holidays = Свята проєкту: { $days }
plan-unassigned = Заплановано, але нікому не призначено: { $hours }.
plan-unhoured =
    { $count ->
        [one] { $count } елемент без годин: його не враховано ні в чиєму часі.
        [few] { $count } елементи без годин: їх не враховано ні в чиєму часі.
        [many] { $count } елементів без годин: їх не враховано ні в чиєму часі.
       *[other] { $count } елемента без годин: їх не враховано ні в чиєму часі.
    }
plan-money-title = Гроші, { $currency }
plan-money = Заплановано { $used }
plan-money-of = { $used } з { $limit }
plan-money-left = До граничної суми договору лишається { $left }
plan-unpriced =
    { $count ->
        [one] { $count } елемент ще без ціни, його немає в сумі
        [few] { $count } елементи ще без ціни, їх немає в сумі
        [many] { $count } елементів ще без ціни, їх немає в сумі
       *[other] { $count } елемента ще без ціни, їх немає в сумі
    }
plan-over = { $name }: перевантаження на { $over } (заплановано { $planned }, доступно { $capacity }).
plan-over-no-seat = { $planned } заплановано для учасника, який не має годин у цьому спринті.
plan-away =
    { $days ->
        [one] Відсутність: { $days } робочий день.
        [few] Відсутність: { $days } робочі дні.
        [many] Відсутність: { $days } робочих днів.
       *[other] Відсутність: { $days } робочого дня.
    }
plan-away-why =
    { $days ->
        [one] Відсутність: { $days } робочий день ({ $why }).
        [few] Відсутність: { $days } робочі дні ({ $why }).
        [many] Відсутність: { $days } робочих днів ({ $why }).
       *[other] Відсутність: { $days } робочого дня ({ $why }).
    }
plan-over-all = Спринт перевантажено на { $over }: заплановано { $planned }, команда має { $capacity }.
plan-over-budget = Елементи коштують на { $over } більше за бюджет спринту.
plan-over-ceiling = Заплановані спринти перевищують граничну суму договору на { $over }.
plan-over-velocity = Більше, ніж команда завершувала в будь-якому з останніх спринтів ({ $lowest }–{ $highest ->
    [one] { $highest } бал
    [few] { $highest } бали
    [many] { $highest } балів
   *[other] { $highest } бала
}).
plan-unrefined =
    { $count ->
        [one] { $count } елемент не уточнено: бракує оцінки або критеріїв приймання.
        [few] { $count } елементи не уточнено: бракує оцінок або критеріїв приймання.
        [many] { $count } елементів не уточнено: бракує оцінок або критеріїв приймання.
       *[other] { $count } елемента не уточнено: бракує оцінок або критеріїв приймання.
    }
plan-start-title = Почати спринт { $number }?
plan-start-text = Відтепер обіцяно { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
} ({ $items ->
    [one] { $items } елемент
    [few] { $items } елементи
    [many] { $items } елементів
   *[other] { $items } елемента
}), і кожну зміну обсягу буде видно на діаграмі згоряння.
plan-start-empty = Спринт порожній: нічого не обіцяно.
