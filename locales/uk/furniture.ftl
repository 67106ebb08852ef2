# Що служба підтримки робить із багатьма зверненнями та повторними відповідями: об’єднання, відокремлення, шаблони.

## Об’єднання та відокремлення

ticket-kin = Та сама справа
ticket-merge = Об’єднати
ticket-merge-into = Об’єднати з (код)
ticket-merge-hint = Код звернення, яке триватиме. Це звернення буде закрито назавжди, але його можна читати; усіх, хто за ним стежить, буде сповіщено.
ticket-was-merged = Об’єднано. Усе, що напишуть тут надалі, потрапить до іншого звернення.
ticket-merged-into = Об’єднано зі зверненням
ticket-merged-elsewhere = Це звернення про те саме, що й інше, і над ним працюють там. Ми повідомимо, коли його розв’яжуть.
ticket-merged-write = Ваше повідомлення отримають ті, хто над цим працює.
ticket-took-in = Приєднане
ticket-split = Відокремити
ticket-split-page = Відокремлення від { $code }
ticket-split-note = Це повідомлення стане окремим зверненням того самого заявника; обидва буде пов’язано. Строки для повідомлення заявника рахуються від часу, коли його написано.
ticket-split-send = Створити звернення
ticket-was-split = Звернення { $code } створено й пов’язано.
ticket-split-from = Відокремлено від
ticket-split-into = Відокремлене
error-ticket-unknown = Звернення { $code } тут немає: перевірте ключ у черзі
error-merge-itself = Це те саме звернення: укажіть те, яке триватиме
error-merge-incident = У цьому зверненні працюють над відомим збоєм: спершу завершіть його або об’єднайте інше звернення з цим.
error-merge-twice = Це звернення вже об’єднано з іншим
error-merge-into-merged = { $code } саме об’єднано з іншим: виберіть { $into }
error-merge-into-closed = { $code } закрито: виберіть звернення, яке триває
error-split-kept = Відокремити можна лише те, що бачить заявник: перенесіть до нового звернення тільки те, що йому можна знати

## Одна дія з багатьма

tickets-many = З вибраними
tickets-many-pick = Вибір
tickets-many-priority = Установити пріоритет
tickets-many-watcher = Спостерігач
tickets-many-watch = Додати спостерігача
tickets-many-close = Закрити розв’язані
tickets-many-done = { $done ->
    [one] Виконано для { $done } звернення
    [few] Виконано для { $done } звернень
    [many] Виконано для { $done } звернень
   *[other] Виконано для { $done } звернення
 }
tickets-many-partly = { $more ->
    [0] Виконано: { $done }, ні: { $refused }. { $reasons }
   *[other] Виконано: { $done }, ні: { $refused }. { $reasons } · і ще { $more }
 }
error-tickets-none = Спочатку виберіть звернення
error-close-open = Ще не розв’язано
error-watcher = Виберіть того, хто може читати це звернення

## Шаблони відповідей

templates-title = Шаблони відповідей
templates-text = Те, що відповідають знову й знову, пишуть один раз: відповідь починається з шаблону, і перед надсиланням її змінюють.
templates-offered = Доступні
templates-retired = Виведені з ужитку
templates-none = Шаблонів ще немає
templates-none-text = Запишіть те, що відповідаєте найчастіше. Імена, коди та строки підставляться самі.
templates-none-retired = Нічого не виведено з ужитку
templates-none-retired-text = Тут будуть шаблони, які більше не пропонуються.
template-new = Новий шаблон
template-edit = Редагування шаблону
template-note = Та сама назва іншою мовою – той самий шаблон: для відповіді береться текст мовою заявника.
template-name-hint = Назва, за якою його шукають під час відповіді: «Вивчаємо».
template-language = Мова
template-text = Текст
template-text-hint = Markdown. Підставляються самі: { $places }
template-changed = Змінено
template-deeds = Дії
template-retire = Вивести з ужитку
template-saved = Шаблон збережено
template-was-retired = Шаблон більше не пропонується
template-was-restored = Шаблон знову пропонується
template-begin = Почати із шаблону
template-insert = Вставити
template-no-due = строк, який ще узгодимо
error-template-place = { $place } не можна підставити. Можна: { $places }
error-template-twice = Шаблон із такою назвою цією мовою вже є: змініть його або виберіть іншу назву
error-template-retired = Серед виведених з ужитку є шаблон із такою назвою цією мовою: поверніть його або виберіть іншу назву

## Слова

permission-template-write = Вести шаблони відповідей
what-merged = об’єднано з іншим зверненням
field-merged-into = Об’єднано з
field-took-in = Приєднане звернення
field-split-into = Відокремлене звернення
event-ticket-merged = об’єднано звернення з іншим
event-ticket-took-in = приєднано повторне звернення
event-ticket-settled-elsewhere = розв’язано звернення, з яким об’єднано це
event-ticket-split = відокремлено звернення
event-ticket-watched = додано спостерігача звернення
event-template-added = додано шаблон відповіді
event-template-edited = змінено шаблон відповіді
event-template-retired = виведено з ужитку шаблон відповіді
event-template-restored = повернуто шаблон відповіді

## Листи

mail-ticket-merged-subject = { $code }: { $title }
mail-ticket-merged-body = { $into ->
    [none]
        Ваше звернення про те саме, що й інше, над яким ми вже працюємо, тож воно триватиме там; ми напишемо вам, коли його розв’яжемо.

        Вашу відповідь на цей лист отримають ті, хто над цим працює. Що було сказано досі:
        { $link }
   *[other]
        Ваше звернення про те саме, що й { $into }, і триватиме там. Вашу відповідь на цей лист буде додано до { $into }.

        Що було сказано тут досі:
        { $link }
 }
mail-ticket-settled-subject = { $code } розв’язано: { $title }
mail-ticket-settled-body =
    Звернення, з яким об’єднано ваше, розв’язано.

    У вас не розв’язано? Дайте відповідь на цей лист або напишіть нам тут:
    { $link }
