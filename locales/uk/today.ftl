# Перший екран проєкту.

today-title = Сьогодні
today-sprint = Спринт { $number }
today-board = Відкрити дошку
today-burndown = Діаграма згоряння
today-burndown-summary = Лишається { $left } з { $start }.
today-committed = Зобов’язання: { $points }
today-day = День
today-guideline = Ідеальна лінія
today-remaining = Лишається
today-no-numbers = Показники з’являться, коли почнеться спринт.
today-between = Жоден спринт не триває
today-no-sprint = Заплануйте наступний спринт: дати, мету й що до нього ввійде.
today-next-planned = Спринт { $number } заплановано. Наповніть його й почніть.
today-plan-sprint = Запланувати спринт
today-to-planning = До планування
today-waiting = Чекає на вас
today-nothing-waits = На вас нічого не чекає.
today-notices =
    { $count ->
        [one] { $count } нове сповіщення
        [few] { $count } нові сповіщення
        [many] { $count } нових сповіщень
       *[other] { $count } нового сповіщення
    }
today-release-waits = Реліз { $name } чекає на затвердження
today-to-accept = Готові, їх треба прийняти або відхилити
today-rejected = Повернулися з огляду
today-threats = Що загрожує спринту
today-no-threats = Загроз не видно.
today-commitment = Доступний час і зобов’язання
today-hours = Заплановано { $planned } з { $capacity }
today-cost = Запланована вартість
today-over-budget = Понад бюджет спринту
today-over-ceiling = Понад граничну суму
today-left = Лишається до граничної суми
today-blocked = Заблоковано
today-mine = Ваша робота
today-dates = Найближчі події
today-no-dates = На найближчі два тижні нічого.
today-missing = Чого бракує проєкту

threat-overdue =
    { $days ->
        [one] Спринт мав завершитися { $days } день тому: закрийте його
        [few] Спринт мав завершитися { $days } дні тому: закрийте його
        [many] Спринт мав завершитися { $days } днів тому: закрийте його
       *[other] Спринт мав завершитися { $days } дня тому: закрийте його
    }
threat-behind =
    { $points ->
        [one] Відставання від ідеальної лінії: { $points } бал
        [few] Відставання від ідеальної лінії: { $points } бали
        [many] Відставання від ідеальної лінії: { $points } балів
       *[other] Відставання від ідеальної лінії: { $points } бала
    }
threat-scope =
    { $points ->
        [one] Від початку обсяг зріс на { $points } бал
        [few] Від початку обсяг зріс на { $points } бали
        [many] Від початку обсяг зріс на { $points } балів
       *[other] Від початку обсяг зріс на { $points } бала
    }
threat-hours =
    { $hours ->
        [one] Заплановано на { $hours } годину більше, ніж є
        [few] Заплановано на { $hours } години більше, ніж є
        [many] Заплановано на { $hours } годин більше, ніж є
       *[other] Заплановано на { $hours } години більше, ніж є
    }
threat-overload =
    { $hours ->
        [one] { $name }: перевантаження на { $hours } годину
        [few] { $name }: перевантаження на { $hours } години
        [many] { $name }: перевантаження на { $hours } годин
       *[other] { $name }: перевантаження на { $hours } години
    }
threat-blocked =
    { $count ->
        [one] Заблоковано { $count } елемент
        [few] Заблоковано { $count } елементи
        [many] Заблоковано { $count } елементів
       *[other] Заблоковано { $count } елемента
    }
threat-ceiling = Перевищено граничну суму договору
threat-budget = Перевищено бюджет спринту
threat-unrefined =
    { $count ->
        [one] { $count } запланований елемент не уточнено
        [few] { $count } заплановані елементи не уточнено
        [many] { $count } запланованих елементів не уточнено
       *[other] { $count } запланованого елемента не уточнено
    }

coming-review = Огляд і ретроспектива
coming-sprint-start = Початок і планування
coming-phase-start = Початок фази
coming-phase-end = Кінець фази
coming-holiday = Свято
coming-absence = Відсутність
