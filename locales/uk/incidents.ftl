# Масштабні збої: відома проблема, що про неї читають усі, «у мене теж», завершення.

incidents-title = Відомі проблеми
incidents-note = Що зачепило багатьох одразу, який стан справ і чим усе завершилося.
incidents-none-title = Відомих проблем немає
incidents-none-text = Коли одна проблема зачепить багатьох, служба підтримки повідомить про це тут.
incident-page = { $code } { $title }

## Що читають усі

incident-known = Відома проблема
incident-since = з
incident-last-update = останнє оновлення
incident-people = Люди
incident-hit =
    { $count ->
        [one] зачепила { $count } людину
        [few] зачепила { $count } людини
        [many] зачепила { $count } людей
       *[other] зачепила { $count } людини
    }
incident-goes-on = триває
incident-over = завершено
incident-updates = Оновлення
incident-worked-on = Розв’язується у зверненні
incident-me-too = У мене теж
incident-me-too-with-this = У мене теж: це звернення саме про це
incident-counted = Вас ураховано: ви дізнаєтеся, чим усе завершиться.
incident-hit-you = Вас це теж зачепило?
incident-with = Ваше звернення про це
incident-with-none = немає: лише врахуйте мене
incident-with-hint = Його можна буде розв’язати разом із проблемою.
incident-do-link-own = Додати моє звернення
incident-joined = Вас ураховано. Ви дізнаєтеся, чим усе завершиться.

## Що робить служба підтримки

incident-of-ticket = Відома проблема
incident-declare = Оголосити масштабний збій
incident-title = Назва для всіх
incident-title-hint = Вашими словами: заголовок заявника іншим не показується.
incident-status = Стан справ для всіх
incident-status-hint = Його прочитають усі учасники проєкту там, де просять про допомогу. До 500 символів.
incident-do-declare = Оголосити
incident-was-declared = Тепер усі бачать це там, де просять про допомогу.
incident-say = Повідомити всім, який стан справ
incident-do-say = Повідомити
incident-was-updated = Тепер це бачать усі.
incident-end = Завершити збій
incident-closing = Підсумок
incident-closing-hint = Що сталося і що вже все гаразд. Його прочитають усі.
incident-resolve-too =
    { $count ->
        [one] Розв’язати { $count } відкрите звернення
        [few] Розв’язати { $count } відкриті звернення
        [many] Розв’язати { $count } відкритих звернень
       *[other] Розв’язати { $count } відкритого звернення
    }
incident-resolve-note = Кожного заявника буде сповіщено цими словами.
incident-do-end = Завершити
incident-was-ended =
    { $count ->
        [0] Збій завершено.
        [one] Збій завершено, розв’язано { $count } звернення.
        [few] Збій завершено, розв’язано { $count } звернення.
        [many] Збій завершено, розв’язано { $count } звернень.
       *[other] Збій завершено, розв’язано { $count } звернення.
    }
incident-hangs-count =
    { $count ->
        [0] Пов’язаних звернень немає
        [one] { $count } пов’язане звернення
        [few] { $count } пов’язані звернення
        [many] { $count } пов’язаних звернень
       *[other] { $count } пов’язаного звернення
    }
incident-nothing-hangs = Пов’яжіть звернення про те саме: їх можна буде розв’язати разом.
incident-link = Пов’язати звернення
incident-link-hint = Його ключ, наприклад S12.
incident-do-link = Пов’язати
incident-linked = Звернення пов’язано зі збоєм.
incident-unlink = { $code } про інше
incident-unlinked = Звернення більше не пов’язане зі збоєм.
incident-part-of = Частина відомої проблеми
incident-still-goes-on = Звернення розв’язано, але всі досі читають про проблему: завершіть її на її сторінці.

error-incident-ended = Цей збій уже завершено
error-incident-ticket-over = Це звернення вже завершене: спершу відкрийте його знову або візьміть відкрите
error-incident-running = Це звернення вже є частиною відомої проблеми: спершу завершіть її
error-incident-ticket-unknown = Звернення з таким ключем немає: напишіть його як S12
error-incident-elsewhere = Це звернення є частиною іншої відомої проблеми: спершу від’єднайте його там
error-incident-full = Зі збоєм уже пов’язано стільки звернень, скільки можна: { $max }

## Слова

field-tries = Спроби
subject-kind-incident = Відома проблема
subject-kind-job = Фонове завдання
event-incident-declared = оголошено відому проблему
event-incident-updated = повідомлено, який стан справ
event-incident-joined = сказано «у мене теж»
event-incident-linked = змінено пов’язані звернення
event-incident-ended = проблему завершено
event-job-retried = завдання запущено ще раз

## Листи

mail-incident-ended-subject = Завершено: { $title }
mail-incident-ended-body =
    Відому проблему { $code } завершено: { $title }

    { $closing }

    Що про неї повідомляли:
    { $link }
