# Від рейтингу до договору: рішення, строк для заперечень, обіцянки.

award = Рішення про переможця
award-page = Рішення про переможця { $code }
award-text = Хто отримує договір і чому. Про це кажуть усім, хто подав пропозицію, а договір укладають, коли ті, хто програв, мали час заперечити.
award-not-yet = Ще ні
award-not-yet-text = Переможця обирають, коли оцінки зафіксовано, ціни відкрито, а пропозиції мають місця.
award-stands = Рішення
award-was-annulled = Скасовано
award-last-day = сьогодні останній день
award-standstill-over = минув
award-cancelled = Скасовано
award-cancelled-text = Запит скасовано: договору ні з ким не укладають.
award-winner = Переможець
award-decided-on = Вирішено
award-told-at = Повідомлено учасникам
award-until = Строк для заперечень до
award-opens = Перший день для договору
award-day = { $weekday }, { $date }
award-by = Записано
award-reasons = Підстави
award-reasons-hint = Що промовляє за цю пропозицію за опублікованими критеріями. Це потрапляє до протоколу; учасники цього не читають.
award-deviation = Чому не перша за рейтингом
award-deviation-hint = Лише якщо обрано не першу пропозицію рейтингу або когось лишено осторонь.
award-passing-over = Без { $name }: рішення на користь цього учасника скасовано
award-passing-over-note = Лишаються тільки інші: якщо кілька з них рівні, вирішує жереб. Чому, напишіть нижче.
award-drawn = Кинуто жереб
award-drawn-number = учасник { $number }
award-drawn-text = Між учасниками { $among }. Кожен має квиток: SHA-256 від зерна, скісної риски й номера учасника; виграє найменший. Повторити може кожен:
award-ticket = Виграшний квиток
award-seed = Зерно жереба
award-seed-hint = Те, чого ніхто тут не може обрати, назване вголос заздалегідь: завтрашні числа лотереї, курс закриття біржі.
award-witnesses = Свідки
award-witnesses-hint = Хто був присутній і звідки зерно.
award-decide = Вирішити
award-decide-do = Обрати й повідомити учасників
award-decide-text = Усі, хто подав пропозицію, одразу отримають лист. Вони прочитають, хто переміг; жодного іншого імені й жодної ціни.
award-to = Кому
award-to-hint = Обрати можна лише пропозиції, що мають місце в рейтингу.
award-first = { $name }, перше місце
award-place = { $place }. { $name }
award-standstill = Днів для заперечень
award-standstill-hint = Календарні дні від сьогодні. Якщо їх { $days }, договір можна укласти з { $from }.
award-decided = Обрано: { $name }. Учасникам надіслано лист
award-was-decided = Щойно вже обрано: { $name }
award-earlier = Рішення, скасовані раніше
award-annul = Скасувати рішення
award-annul-why = Чому
award-annul-hint = Це речення прочитають усі, хто подав пропозицію. Тоді можна обрати наступного.
award-annulled = Скасовано: можна обрати наступного
award-state-standstill = Строк для заперечень
award-state-open = Можна укладати
award-state-concluded = Договір укладено
award-state-annulled = Скасовано
contract = Договір
contract-page = Договір { $code }: { $name }
contract-text = Про що домовилися і що обіцяла пропозиція, вимога за вимогою.
contract-none-page = { $code }: договору немає
contract-none = Договору немає
contract-none-unchosen = Нікого ще не обрано. Договір укладають, коли переможця обрано, а строк для заперечень минув.
contract-none-standstill = Обрано: { $name }. Ті, хто програв, ще можуть заперечити; останній день: { $until }. Після нього можна укласти договір.
contract-none-open = Обрано: { $name }. Строк для заперечень минув: укладіть договір.
contract-none-waits = Обрано: { $name }. Строк для заперечень минув: договір укладає керівник проєкту.
contract-conclude = Укласти договір
contract-conclude-page = Укласти договір за { $code }
contract-with = З: { $name }
contract-foreign = Пропозиція в { $currency }, а проєкт в іншій валюті: обіцянки зберігають свої ціни, елементи беклогу цін не мають.
contract-kind = Вид
contract-ceiling = Стеля
contract-ceiling-hint = Сума пропозиції.
contract-signed-on = Підписано
contract-signed-on-hint = Порожньо, доки не підписано.
contract-unsigned = ще не підписано
contract-signing-set = Записати день підписання
contract-signing-correct = Виправити день підписання
contract-signing-hint = Більше нічого не змінюється. Порожньо, доки не підписано.
contract-signing-noted = День підписання записано
contract-concluded-at = Укладено
contract-rates = Ставки
contract-rates-hint = Що пропозиція оцінює поза вимогами. Порожній рядок пропускають.
contract-rates-none = Ставок не погоджено.
contract-rate = Ставка { $place }
contract-rate-name = За що
contract-rate-unit = За одиницю
contract-rate-price = Ціна
contract-requirement = Вимога
contract-item = Беклог
contract-item-none = немає
contract-price-within = у складі інших
contract-was-concluded = Договір щойно вже укладено
contract-was-concluded-otherwise = Договір уже укладено, і не за тим рішенням, яке ви читали: він лишається, як є
agreed-kind-fixed = Фіксована ціна
agreed-kind-capped = За витраченим часом, до стелі
agreed-kind-time-and-material = Час і матеріали
rate-unit-hour = година
rate-unit-day = день
rate-unit-month = місяць
rate-unit-piece = штука
bid-request-cancelled = Запит скасовано:
bid-award-annulled = Рішення скасовано, буде інше:
bid-award-won = Обрано вас.
bid-award-lost = Обрано { $name }, а не вашу пропозицію.
bid-award-standstill = До кінця дня { $until } нічого не укладають. Доти можна подати заперечення.
bid-award-open = Строк для заперечень минув; договір можна укладати.
bid-award-concluded = Договір укладено.
permission-award-decide = Вирішувати, хто отримає договір, і скасовувати це рішення
permission-contract-conclude = Укладати договір з обраним переможцем
event-award-decided = обрано переможця
event-award-annulled = скасовано рішення про переможця
event-contract-concluded = укладено договір
event-contract-signed = записано, коли підписано договір
rfp-deed-annul = скасувати рішення про переможця
field-winner = Переможець
field-standstill = Строк для заперечень до
field-reasons = Підстави
field-agreement = Договір
field-signed-on = Підписано
error-award-standstill = Ті, хто програв, можуть заперечити до { $until }: укладіть договір після цього дня
error-award-concluded = Договір уже укладено
error-award-annulled = Це рішення скасовано: оберіть заново
error-award-changed = Відколи ви читали, ухвалено інше рішення: перш ніж продовжити, погляньте, кого обрано, і на суми
error-award-ranking = Відколи ви читали, рейтинг або останнє рішення змінилися: погляньте ще раз, тоді вирішуйте
error-award-days = Напишіть кількість днів до { $most }
error-award-nobody = Жодна пропозиція не має місця: скасуйте запит або погляньте на результати
error-award-unranked = Ця пропозиція не має місця: оберіть ту, що має
error-award-passed-over = Саме цю пропозицію ви лишаєте осторонь: оберіть іншу
error-award-none-annulled = Жодного рішення не скасовано, тож осторонь лишати нікого
error-award-future = Цей день ще не настав: напишіть сьогоднішній або раніший
error-award-early = Тоді ціни ще були під печаткою: напишіть { $from } або пізніший день
error-award-sealed = Пропозиції ще не мають місць: спершу відкрийте ціни
error-award-none = Нікого ще не обрано: спершу оберіть переможця
error-contract-ceiling = Напишіть стелю, більшу за нуль
error-contract-signed-early = До { $from } нічого не могли підписати: напишіть цей день або пізніший
error-contract-rate = Ставка не буває меншою за нуль
error-contract-requirement = Реєстр більше не знає { $code }, що була в запиті: поверніть вимозі її код або назву
mail-bid-decided-subject = Вирішено: { $title }
mail-bid-annulled-subject = Рішення скасовано: { $title }
mail-bid-cancelled-subject = Скасовано: { $title }
award-days-left = { $count ->
    [one] лишився { $count } день
    [few] лишилося { $count } дні
   *[many] лишилося { $count } днів
}
award-lot = { $count ->
    [one] { $count } пропозиція перша
    [few] { $count } пропозиції перші: між ними вирішує жереб
   *[many] { $count } пропозицій перші: між ними вирішує жереб
}
contract-promises-told = { $count ->
    [one] { $count } відповідь пропозиції стане обіцянкою; з них «ні» – { $denied }. Кожна інша отримає елемент беклогу, наявний або новий.
    [few] { $count } відповіді пропозиції стануть обіцянками; з них «ні» – { $denied }. Кожна інша отримає елемент беклогу, наявний або новий.
   *[many] { $count } відповідей пропозиції стануть обіцянками; з них «ні» – { $denied }. Кожна інша отримає елемент беклогу, наявний або новий.
}
contract-promises = { $count ->
    [one] { $count } обіцянка
    [few] { $count } обіцянки
   *[many] { $count } обіцянок
}
contract-concluded = { $count ->
    [one] Укладено: { $count } новий елемент беклогу, пов’язано { $linked }
    [few] Укладено: { $count } нові елементи беклогу, пов’язано { $linked }
   *[many] Укладено: { $count } нових елементів беклогу, пов’язано { $linked }
}
error-award-equal = { $count ->
    [one] { $count } пропозиція на першому місці: виберіть «перше місце»
    [few] { $count } пропозиції рівні на першому місці: виберіть «перше місце», і вирішить жереб
   *[many] { $count } пропозицій рівні на першому місці: виберіть «перше місце», і вирішить жереб
}
mail-bid-decided-body =
    Вітаємо, { $name },

    { $project } вирішив щодо «{ $title }». Що це означає для вашої пропозиції і доки нічого не укладають, написано тут:

    { $link }
mail-bid-annulled-body =
    Вітаємо, { $name },

    { $project } скасував рішення про переможця «{ $title }». Причина тут; буде інше рішення:

    { $link }
mail-bid-cancelled-body =
    Вітаємо, { $name },

    { $project } скасував «{ $title }». Причина тут:

    { $link }
