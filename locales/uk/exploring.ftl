# Exploratory sessions: charter, notes, debrief.

explore-title = Дослідження
explore-text = Чартер, таймбокс і нотатки по ходу: для того, чого не знайде жоден написаний тест-кейс.
explore-open = Заплановані й поточні
explore-ended = Завершені
explore-empty = Ніхто нічого не досліджує
explore-empty-text = Виберіть те, для чого ще немає тест-кейсу, запишіть, що хочете з’ясувати, і приділіть цьому годину.
explore-none-ended = Жодна сесія ще не завершилася
explore-none-ended-text = Тут можна буде прочитати, що з’ясовано, коли підсумки сесії буде підбито.
exploration-new = Нова сесія
exploration-new-text = Три відповіді складають чартер: що, за допомогою чого і щоб з’ясувати що.
exploration-edit = Редагування { $code }
exploration-page = { $code } { $target }
exploration-planned = Сесію заплановано
exploration-saved = Чартер збережено
exploration-started = Час пішов: записуйте, що бачите
exploration-debriefed = Підсумки сесії підбито
exploration-abandoned = Сесію припинено; її нотатки залишаються
exploration-charter = Чартер
field-target = Що
exploration-target-hint = Частина системи, роль, процес: «Пропозиція клієнта у двох валютах».
field-means = За допомогою чого
exploration-means-hint = Дані, інструменти, пристрій, права ролі.
field-aim = Що з’ясувати
exploration-aim-hint = Ризик або питання: «Чи лишаються правильними підсумки після зміни курсу».
field-tester = Хто досліджує
field-problems-percent = Розбирання проблем (%)
field-setup-percent = Підготовка (%)
exploration-nobody = Хто почне
exploration-box = Таймбокс
exploration-minutes-unit = хв
exploration-requirements-hint = Коди через кому.
exploration-share = Показати підряднику
exploration-share-note = Тестувальники підрядника бачать нотатки й можуть досліджувати разом із вами.
exploration-start = Запустити час
exploration-left = { $minutes ->
    [one] Залишилася { $minutes } хвилина
    [few] Залишилися { $minutes } хвилини
    [many] Залишилося { $minutes } хвилин
   *[other] Залишилося { $minutes } хвилини
 }
exploration-over = { $minutes ->
    [0] Час вийшов
    [one] Перевищено на { $minutes } хвилину
    [few] Перевищено на { $minutes } хвилини
    [many] Перевищено на { $minutes } хвилин
   *[other] Перевищено на { $minutes } хвилини
 }
exploration-of = з { $minutes } хв
exploration-clock-left = залишилося { $time }
exploration-clock-over = перевищено на { $time }
exploration-enter = Enter надсилає нотатку, Shift і Enter починають новий рядок.
exploration-note = Нотатка
exploration-note-hint = Почніть із ? для запитання, ! для проблеми, * для ідеї.
exploration-note-add = Записати
exploration-notes = Нотатки
exploration-no-notes = Ще нічого не записано.
exploration-notes-count = { $count ->
    [one] { $count } нотатка
    [few] { $count } нотатки
    [many] { $count } нотаток
   *[other] { $count } нотатки
 }, { $problems ->
    [one] { $problems } проблема
    [few] { $problems } проблеми
    [many] { $problems } проблем
   *[other] { $problems } проблеми
 }
exploration-unsent = Сесія завершилася, поки ви писали. Ваш текст у ній не збережено, ось він:
exploration-minute = хвилина { $minute }
exploration-end = Підбити підсумки й завершити
exploration-debrief = Підсумки
exploration-debrief-hint = Що охоплено, що з’ясовано, що лишилося відкритим.
exploration-share-testing = Тестування
exploration-share-problems = Розбирання проблем
exploration-share-setup = Підготовка
exploration-shares-hint = Частка всього часу; решта – тестування.
exploration-abandon = Припинити
exploration-why-abandoned = Чому припинено
exploration-planned-by = Хто запланував
exploration-began = Почалася
exploration-ended-at = Завершилася
requirement-not-explored = Цього ще ніхто не досліджував.
defects-from-note = Із сесії { $session }, нотатка { $note }: перегляньте заповнене.

error-exploration-timebox = Виберіть таймбокс від { $min } до { $max } хв
error-exploration-state = Відколи ви бачили сесію, її стан змінився. Погляньте на неї ще раз
error-exploration-ended = Сесія завершилася: її чартер лишається незмінним
error-exploration-not-running = Нотатки пишуть, поки сесія триває. Спершу почніть її; завершена лишається незмінною
error-exploration-full = У сесії може бути щонайбільше { $max } нотаток. Підбийте підсумки й почніть іншу
error-exploration-requirements = Вимог може бути щонайбільше { $max }: решту винесіть у другу сесію
error-exploration-tester = Ця людина не записує тут результатів: виберіть того, хто це робить
error-exploration-tester-unshared = Ця людина – від підрядника: спершу покажіть сесію підряднику
error-exploration-shares = Разом це { $is }{ "\u00A0" }%. Має бути не більше ніж 100
error-note-reported = Із цієї нотатки вже створено дефект
