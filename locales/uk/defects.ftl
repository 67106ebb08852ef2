# Defects: list, board, retest queue, one defect.

## Pages

defects-list = Список
defects-board = Дошка
defects-retest = Ретест
defects-views = Подання дефектів
defects-board-title = Дошка розбору
defects-board-note = У кожному стовпці спершу найсерйозніші.
defects-board-empty = Нічого не чекає на дії. Новий дефект з’явиться тут.
defects-retest-title = Черга на ретест
defects-new-title = Повідомлення про дефект
defects-edit-title = Редагування { $code }
defect-title = { $code } { $title }
defects-report = Повідомити про дефект
defects-report-send = Повідомити

## List

defects-count =
    { $open ->
        [0] Відкритих немає
       *[other] Відкритих: { $open }, готових до ретесту: { $ready }
    }
defects-states = За станом
defects-open = Відкриті
defects-closed = Закриті
defects-closed-as = Закриті за станом
defects-all = Усі
defects-state-count = { $state } ({ $count })
defects-key = Ключ
defects-age = Вік
defects-stands = У цьому стані
defects-finder = Хто знайшов
defects-days =
    { $count ->
        [0] сьогодні
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
defects-came-back =
    { $count ->
        [one] Повертався { $count } раз
        [few] Повертався { $count } рази
        [many] Повертався { $count } разів
       *[other] Повертався { $count } раза
    }
defects-handed-over = Передано підряднику
defects-search-in = Пошук у дефектах
defects-mine = Мої
defects-any = Усі
defects-this-requirement = ця
defects-cards =
    { $count ->
        [one] { $count } дефект
        [few] { $count } дефекти
        [many] { $count } дефектів
       *[other] { $count } дефекту
    }
defects-more = і ще { $count }
defects-column-empty = Тут немає дефектів.

## Empty

defects-empty-title = Дефектів ще немає
defects-empty-text = Повідомте про те, що не працює. З проваленого кроку тесту можна створити дефект, у якому все вже заповнено.
defects-none-title = Немає дефектів за цими фільтрами
defects-none-text = Приберіть фільтр, щоб побачити більше.
defects-none-here-title = Тут немає дефектів
defects-none-here-text = Пошукайте серед усіх або в іншому стані.
defects-all-gone-title = Відкритих дефектів немає
defects-all-gone-text = Усе знайдене закрито.

## Retest queue

retest-count =
    { $ready ->
        [0] До ретесту нічого не готово, чекають на збірку: { $waiting }
       *[other] Готові до ретесту: { $ready }, чекають на збірку: { $waiting }
    }
retest-ready = Готові до ретесту ({ $count })
retest-waiting = Чекають на збірку ({ $count })
retest-build-there = встановлено { $build }
retest-no-build = збірку не встановлено
retest-fixed-in = виправлено в { $build }
retest-empty-title = Перевіряти повторно нічого
retest-empty-text = Коли в середовищі встановлять збірку з виправленням, знайдене там саме потрапить сюди.

## Form

defects-title-hint = Що не так, одним рядком
defects-story = Як це побачити
defects-story-hint = Крок за кроком: що ви зробили, чого очікували, що побачили. Markdown.
defects-from-step = З кроку { $step } тест-кейсу { $case }. Усе, що відомо з нього, уже заповнено.
defects-priority-hint = Якщо не вибрати, визначиться із серйозності та частоти.
defects-priority-follows = Із серйозності та частоти
defects-priority-follows-is = За серйозністю та частотою це був би { $priority }.
defects-priority-reason-hint = Чому бізнес оцінює це інакше
defects-priority-because = замість { $priority }: { $reason }
defects-environment-hint = Там буде й повторна перевірка.
defects-component-hint = Частина системи
defects-requirement-hint = Код вимоги, яку порушено
defects-department-hint = Чиїй роботі це заважає

## One defect

defects-facts = Відомості
defects-next = Що далі
defects-no-story = Ніхто не описав, як це побачити.
defects-build-found = Знайдено у збірці
defects-fixers = Хто працював над виправленням
defects-external-key = Ключ в іншій системі
defects-links = До чого належить
defects-case = Тест-кейс
defects-execution = Де помічено
defects-seen-at = у цьому тесті
defects-seen-at-step = на кроці { $step } цього тесту
defects-duplicate = Повідомлено ще раз як
defects-history = Історія
defects-watch = Стежити
defects-unwatch = Не стежити
defects-evidence = Докази
defects-evidence-add = Додати доказ
defects-evidence-file = Знімок екрана, журнал або інший файл
defects-file-remove = Вилучити { $name }
defects-file-of-step = крок { $step }
defects-remarks = Зауваження
defects-remark = Зауваження
defects-remark-hint = Markdown
defects-remark-send = Додати зауваження
defects-internal = Не показувати підряднику
defects-internal-note = Працівники підрядника не побачать цього зауваження.
defects-internal-mark = Не для підрядника

## Deeds

defect-triage = Розібрати
defect-triage-to = Хто за нього відповідає
defect-triage-hint = Спершу перевірте серйозність і пріоритет: їх змінюють у формі редагування.
defect-take-up = Узятися за виправлення
defect-join = Долучитися до виправлення
defect-fix = Виправлено
defect-fix-where = Виправлено в…
defect-fix-build = Виправлено у збірці
defect-fix-hint = Дефект повернеться на ретест, коли встановлять цю збірку.
defect-no-builds = Щоб указати, де його виправлено, збірку треба спершу занести: попросіть того, хто їх установлює.
defect-waits = Виправлено в { $build }. Буде готовий до ретесту, щойно цю збірку встановлять у середовищі { $place }.
defect-waits-for = Чекає на { $build }
defect-waits-nowhere = Виправлено в { $build }, але ніхто не вказав, де його знайдено. Відредагуйте дефект і вкажіть середовище, інакше він не повернеться на ретест.
defect-verify = Дефекту більше немає
defect-fail = Дефект лишився
defect-fail-seen = Що видно цього разу
defect-own-fix = Ви працювали над цим виправленням, тож перевірити його має хтось інший.
defect-own-fix-finder = Ви працювали над цим виправленням, тож перевірити його має хтось інший. Хто знайшов дефект: { $who }.
defect-own-fix-short = ваше виправлення
defect-reopen = Відкрити знову
defect-assign = Передати іншому
defect-duplicate = Дублікат
defect-duplicate-of = Такий самий, як
defect-duplicate-hint = Ключ або номер, наприклад D7
defect-reject = Працює як слід
defect-reject-why = Чому це правильно
defect-defer = Відкласти
defect-defer-open = Реліз ще не визначено
defect-cannot = Не відтворюється
defect-cannot-why = Що пробували
defect-hand-over = Передати підряднику
defect-take-back = Забрати в підрядника

## Done

defect-reported = Про дефект повідомлено: { $code }
defect-saved = Збережено
defect-triaged = Розібрано
defect-taken-up = Виправлення за вами
defect-fixed = Виправлено; хто знайшов, отримає сповіщення, коли встановлять збірку
defect-verified = Перевірено й закрито
defect-back = Повернуто тому, хто виправляє
defect-reopened = Відкрито знову
defect-closed = Закрито
defect-assigned = Передано
defect-handed-over = Передано: працівники підрядника тепер бачать дефект
defect-taken-back = Повернуто: працівники підрядника більше не бачать дефекту
defect-commented = Зауваження додано
defect-file-added = Доказ додано
defect-file-removed = Доказ вилучено

## Refused

error-defect-unknown = Тут немає дефекту { $code }: перевірте номер
error-duplicate-loop = { $code } уже є дублікатом цього дефекту: спершу відкрийте його знову або вкажіть інший
error-priority-reason = Поясніть, чому не { $priority }, як випливає із серйозності та частоти
    .priority = priority
error-requirement-unknown = Тут немає вимоги { $code }: перевірте код

## Fields, as history names them

field-severity = Серйозність
field-frequency = Частота
field-priority = Пріоритет
field-priority-reason = Причина пріоритету
field-component = Компонент
field-environment = Середовище
field-build-fixed = Збірка з виправленням
field-duplicate-of = Дублікат дефекту
field-release = Реліз
field-requirement = Вимога
field-fix-item = Елемент беклогу
field-shared = Підрядник бачить

## Figures

figures-title = Показники
figures-as-of = Станом на { $at }
figures-empty-title = Рахувати ще нічого
figures-empty-text = Показники почнуться з першого дефекту.
figures-not-yet = ще немає
figures-rate = Частка повернень
figures-rate-text = Яка частка дефектів, виправлення яких перевіряли повторно, поверталася хоча б раз.
figures-rate-of = з
figures-weeks = Дефекти за тижнями: відкрито, закрито, лишилося відкритими
figures-weeks-note = дефект, що повернувся, рахується як відкритий ще раз
figures-weeks-summary = За тиждень { $week }: відкрито { $opened }, закрито { $closed }, лишилося відкритих { $open }.
figures-week = Тиждень від
figures-opened = Відкрито
figures-closed = Закрито
figures-open = Відкриті на кінець тижня
figures-ageing = Вік відкритих дефектів
figures-ageing-note = Відкриті дефекти за серйозністю та за кількістю днів від повідомлення
figures-together = Разом
figures-by-component = За компонентом
figures-by-kind = За типом тесту
figures-by-environment = За середовищем
figures-no-component = Без компонента
figures-no-kind = Повідомлено вручну
figures-no-environment = Без середовища
defects-without = Не вказано
defects-filter-came-back = Поверталися
defects-filter-retested = Виправлення перевірено повторно
defects-filter-opened-in = Відкриті за період
defects-filter-closed-in = Закриті за період
defects-filter-open-at = Відкриті після
