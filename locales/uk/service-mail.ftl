# Mail to the service desk, and from it.

## Letters

mail-ticket-opened-subject = { $code }: ваше звернення в нас: { $title }
mail-ticket-opened-body =
    Служба підтримки отримала ваше звернення { $code }: { $title }

    { $response ->
        [none] { "" }
       *[other] Відповідь буде не пізніше { $response }.
    }
    { $resolution ->
        [none] { "" }
       *[other] Розв’язання буде не пізніше { $resolution }.
    }

    Щоб щось додати, дайте відповідь на цей лист або напишіть тут:
    { $link }

## Mail that came in

mail-page = Пошта
mail-note = Те, що надійшло поштою. Затримане чекає, поки хтось подивиться.
mail-held-count =
    { $count ->
        [0] Нічого не затримано
        [one] Затримано { $count } лист
        [few] Затримано { $count } листи
        [many] Затримано { $count } листів
       *[other] Затримано { $count } листа
    }
mail-look = Подивитися
mail-shown = За тим, що з ним сталося
mail-all = Усі
mail-from = Від кого
mail-about = Про що
mail-came = Надійшов
mail-why = Чому
mail-size = Розмір
mail-ticket = Звернення
mail-nobody = ніхто
mail-no-subject = без теми
mail-raw = Як надійшов
mail-raw-of = Лист від { $sender }, як він надійшов, файлом
mail-let-in = Прийняти
mail-discard = Викинути
mail-was-let-in = Лист став зверненням, а той, хто його написав, може звертатися й надалі.
mail-was-discarded = Листа більше немає.
mail-none-title = Нічого не затримано
mail-none-text = Те, на що автор листа має право, робиться одразу. Тут чекає те, що може вирішити лише людина.
mail-none-of-it-title = Таких листів немає
mail-none-of-it-text = Нічого такого ще не надходило.
mail-boxes = Поштові скриньки
mail-box-polled = перевірено
mail-box-never = ще не перевірено; пошта може надходити іншим шляхом
mail-box-failing = Не вдається прочитати: { $error }
mail-file-left-out = завеликий, тому не збережено
mail-files = Файли

mail-outcome-held = Затримано
mail-outcome-ticket = Відкрив звернення
mail-outcome-message = Додано до звернення
mail-outcome-ignored = Залишено без дій
mail-outcome-discarded = Викинуто

error-mail-empty = У листі нічого немає: ні тексту, ні теми, ні файлу
error-mail-unknown-sender = Адреса { $address } тут нікому не належить: прийміть лист, і людина зможе звертатися до служби підтримки
error-mail-others-ticket = { $address } пише в чужому зверненні: якщо прийняти, це буде окреме звернення
error-mail-sender-out = Обліковий запис { $address } призупинено: спершу поновіть його або викиньте лист
error-mail-may-not = Автор листа не має права робити це у зверненні: дайте відповідь на його сторінці або прийміть лист як окреме звернення
error-mail-too-many = { $address } за годину відкриває дуже багато звернень: перевірте, чи пише там людина
error-mail-failed = Golive не впорався із цим листом; у журналі це { $incident }. Прочитайте лист, як він надійшов, і створіть звернення вручну
error-mail-settled = Хтось уже розібрався із цим листом: оновіть сторінку

event-mail-held = затримано лист
event-mail-ignored = залишено без дій лист від програми
event-mail-let-in = прийнято лист
event-mail-discarded = викинуто лист
job-kind-poll = Перевірити поштову скриньку
