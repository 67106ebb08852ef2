# Кінець спринту: огляд, закриття, звіт, діаграми.

## Огляд

sprint-review-title = Огляд спринту { $number }
review-waiting =
    { $count ->
        [0] Ніщо не чекає на приймання
        [one] { $count } елемент чекає на приймання
        [few] { $count } елементи чекають на приймання
        [many] { $count } елементів чекають на приймання
       *[other] { $count } елемента чекають на приймання
    }
review-done = Готові, чекають на приймання
review-nothing-waits = Нічого не чекає: усі готові елементи переглянуто.
review-product-owner-only = Приймає або відхиляє ці елементи власник продукту.
review-definition-of-done = Що в цьому проєкті вважається готовим
review-accepted = Прийняті
review-open = Не завершені
review-why = Чого бракує в { $code }?
review-why-hint = Це прочитає виконавець; елемент від сьогодні знову в роботі
review-reject = Відхилити з цієї причини
review-notes = Нотатки
review-said = Огляд
review-learnt = Ретроспектива
review-learnt-hint = Що вдалося, що ні, що змінюємо від завтра
sprint-item-accepted = Прийнято
sprint-item-rejected = Відхилено: елемент знову в роботі
sprint-notes-saved = Нотатки збережено

## Закриття

sprint-close-title = Закриття спринту { $number }
close-question =
    { $count ->
        [one] Не завершено { $count } елемент ({ $points ->
            [one] { $points } бал
            [few] { $points } бали
            [many] { $points } балів
           *[other] { $points } бала
        }). Перенести в спринт { $next } чи повернути в беклог?
        [few] Не завершено { $count } елементи ({ $points ->
            [one] { $points } бал
            [few] { $points } бали
            [many] { $points } балів
           *[other] { $points } бала
        }). Перенести в спринт { $next } чи повернути в беклог?
        [many] Не завершено { $count } елементів ({ $points ->
            [one] { $points } бал
            [few] { $points } бали
            [many] { $points } балів
           *[other] { $points } бала
        }). Перенести в спринт { $next } чи повернути в беклог?
       *[other] Не завершено { $count } елемента ({ $points ->
            [one] { $points } бал
            [few] { $points } бали
            [many] { $points } балів
           *[other] { $points } бала
        }). Перенести в спринт { $next } чи повернути в беклог?
    }
close-all-finished =
    { $count ->
        [0] Спринт порожній. Його можна закрити.
        [one] Завершено { $count } елемент, більше нічого не лишилося. Спринт можна закрити.
        [few] Завершено всі { $count } елементи. Спринт можна закрити.
        [many] Завершено всі { $count } елементів. Спринт можна закрити.
       *[other] Завершено всі { $count } елемента. Спринт можна закрити.
    }
close-not-reviewed =
    { $count ->
        [one] { $count } готовий елемент власник продукту ще не переглянув. Прийняти його можна й після закриття.
        [few] { $count } готові елементи власник продукту ще не переглянув. Прийняти їх можна й після закриття.
        [many] { $count } готових елементів власник продукту ще не переглянув. Прийняти їх можна й після закриття.
       *[other] { $count } готового елемента власник продукту ще не переглянув. Прийняти їх можна й після закриття.
    }
close-to-review = Перейти до огляду
close-all = Куди перенести всі
close-onward = Наступний спринт
close-onward-hint = Для того, що переходить у наступний спринт
close-new-sprint = Спринт { $number }, запланувати зараз
close-each = Кожен елемент окремо
close-like-all = Як усі
close-where = Куди перенести { $code }
close-do = Закрити спринт { $number }
close-nothing = Нічого закривати
close-forbidden = Спринт закриває керівник проєкту, власник продукту або координатор.
close-not-active = Закрити можна лише спринт, що триває.
sprint-closed-toast = Спринт { $number } закрито. Перенесено: { $carried }. Повернуто в беклог: { $returned }.

## Звіт

sprint-report-title = Звіт про спринт { $number }
report-not-started = Ще не почався
report-not-started-text = Облік обсягу й діаграми з’являться, коли почнеться спринт.
report-started = Початок
report-closed = Закрито
report-items = Елементи спринту
report-no-items = У цьому спринті не було жодного елемента.
report-state-now = Стан сьогодні
report-came = Увійшов
report-went = Вийшов
report-still-in = У спринті
report-carried-in = Перенесено сюди
report-no-notes = Ще нічого не написано.
ledger-title = Облік обсягу, у балах
ledger-points = Бали
ledger-committed = Зобов’язання
ledger-added = Додано
ledger-removed = Вилучено
ledger-re-estimated = Переоцінено
ledger-done = Готово
ledger-unfinished = Не завершено
ledger-cancelled = Скасовано
ledger-carried = З незавершеного перенесено в наступний спринт: { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
} ({ $items ->
    [one] { $items } елемент
    [few] { $items } елементи
    [many] { $items } елементів
   *[other] { $items } елемента
})
ledger-broken = Дві сторони не збігаються. Так не має бути: повідомте про це.

## Діаграми

chart-day = День
chart-start = Початок
chart-burndown = Діаграма згоряння
chart-committed = Зобов’язання: { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
}
chart-guideline = Ідеальна лінія
chart-remaining = Лишається балів
chart-burndown-summary = Зобов’язання: { $start ->
    [one] { $start } бал
    [few] { $start } бали
    [many] { $start } балів
   *[other] { $start } бала
}; зараз лишається: { $left }.
chart-burnup = Діаграма накопичення
chart-scope = Обсяг у балах
chart-done = Готово балів
chart-burnup-summary = Готово { $done } з { $scope ->
    [one] { $scope } бала
    [few] { $scope } балів
    [many] { $scope } балів
   *[other] { $scope } бала
}.
chart-velocity = Швидкість
chart-mean = Середнє
chart-range = Діапазон
chart-velocity-summary = Балів за спринт у середньому ({ $count ->
    [one] { $count } закритий спринт
    [few] { $count } закриті спринти
    [many] { $count } закритих спринтів
   *[other] { $count } закритого спринту
}): { $mean }. Діапазон: { $range }.
