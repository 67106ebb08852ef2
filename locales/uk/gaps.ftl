# The gap log: what is missing between what was promised and what is proved.

gaps-title = Журнал прогалин
gaps-kinds = За типом
gaps-as-of = Оновлено
gaps-as-of-day = Станом на
gaps-live-on = Запуск
gaps-no-day = День запуску не визначено: задайте дати фази «Запуск» у налаштуваннях.
gaps-pressing-count =
    { $count ->
        [0] нагальних прогалин немає
        [one] { $count } нагальна прогалина
        [few] { $count } нагальні прогалини
        [many] { $count } нагальних прогалин
       *[other] { $count } нагальної прогалини
    }
gaps-owner = Відповідальний
gaps-nobody = Без відповідального
gaps-since = Виявлено
gaps-days = Днів
gaps-pressing = До запуску
gaps-decided = Рішення
gaps-said = Що про це сказано
gaps-note = Що варто знати або чому вирішено саме так
gaps-note-add = Додати нотатку
gaps-no-decision = Лише нотатка
gaps-none-title = Немає прогалин за цими фільтрами
gaps-empty-title = Прогалин немає
gaps-empty-text = Кожну вимогу підтверджено або знято з перевірки, кожен тест-кейс щось підтверджує, відкритих дефектів немає.
gap-noted = Записано

gap-kind-failed = Провалено
gap-kind-ownerless = Дефект без відповідального
gap-kind-blocked = Заблоковано
gap-kind-uncovered = Без тест-кейсу
gap-kind-suspect = Під сумнівом
gap-kind-open = Відкритий дефект
gap-kind-not-landed = Виправлено, не встановлено
gap-kind-stray = Тест-кейс без вимоги
gap-kind-waived = Знято з перевірки

gap-next-failed = Виправте те, що не працює, або зніміть вимогу з перевірки, вказавши причину.
gap-next-ownerless = Розберіть дефект і визначте, хто за нього відповідає.
gap-next-blocked = Усуньте те, що блокує тест.
gap-next-uncovered = Напишіть або пов’яжіть тест-кейс, який це підтвердить.
gap-next-suspect = Вимога змінилася: перегляньте її тест-кейси й підтвердьте їх.
gap-next-open = Виправте, проведіть ретест або відкладіть до релізу.
gap-next-not-landed = Установіть збірку з виправленням.
gap-next-stray = Пов’яжіть із тим, що він підтверджує, або виведіть з ужитку.
gap-next-waived = Підтвердьте причину до запуску.

gap-decision-close = Буде усунено
gap-decision-accept = Прийнято як є
gap-decision-escalate = Передано раді

pressing-no = Час є
pressing-soon = Невдовзі
pressing-late = Запізно

field-gap = Прогалина
