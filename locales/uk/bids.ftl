# Bidding: the pages of bidders, and what the buyer sees of them.

bids = Пропозиції
bids-text = Запити пропозицій, на які вас запросили відповісти.
bids-none = Вас не запрошували подати пропозицію
bids-none-text = Покупець надсилає запрошення поштою; тоді воно з’явиться тут.
bid-buyer = Покупець
bid-vendor = Постачальник
bid-own = Ваша пропозиція
bid-fingerprint = Відбиток
bid-clock = { $at }, { $zone }
bid-buyers-clock = Для покупця: { $at }
bid-standing-none = нічого не подано
bid-standing-declined = відмовлено
bid-standing-counts = зараховано
bid-standing-lapsed = втратила чинність
bid-read = Прочитати запит
bid-read-text = Що запитують, у чинній редакції.
bid-request-page = Запит { $code }
bid-answers-page = Відповіді на { $code }
bid-receipt-page = Квитанція щодо { $code }
bid-people = Люди
bid-colleague = Запросити колегу
bid-colleague-text = Вони працюватимуть над пропозицією разом із вами. Фразу скажіть їм самі: Golive її не знає.
bid-colleague-invited = Запрошено: лист надіслано
bid-declined-text = Ви повідомили покупцю, що не подаватимете пропозицію.
bid-decline = Ми не подаватимемо
bid-declined = Покупцю повідомлено, що ви не подаватимете
bid-come-back = Ми все ж подамо
bid-back = Ви знову берете участь
bid-over = Термін минув: змінити нічого не можна.
bid-phrase-text = Те, що ви тут пишете, шифрується фразою, яку знають лише ваші люди. Виберіть п’ять не пов’язаних між собою слів, запишіть їх і скажіть колегам. Ніхто не зможе їх вам нагадати, а надто покупець чи Golive.
bid-zone = Ваш годинник
bid-zone-hint = За ним показано терміни, поруч із годинником покупця.
bid-begin = Почати пропозицію
bid-begun = Розпочато: цей браузер тепер має ключ
bid-unlock = Відімкнути
bid-unlock-text = У цьому браузері пропозицію замкнено. Напишіть фразу, яку вибрали ваші люди.
bid-unlocked = Відімкнено в цьому браузері
bid-lock = Замкнути
bid-locked = Замкнено: цей браузер більше не має ключа
bid-forgotten = Фрази вже ніхто не пам’ятає
bid-start-over-text = Чернетку буде втрачено. Подане залишається і зараховується.
bid-start-over = Почати заново з іншою фразою
bid-started-over = Виберіть нову фразу
bid-answer = Відповідати
bid-answers = Відповіді
bid-answers-text = Написане зберігається зашифрованим, як ви його ввели. Ніхто не прочитає його до подання, і ніхто до завершення терміну.
bid-tab-requirements = Вимоги
bid-tab-rest = Лист та інші ціни
bid-answer-code = Відповідь
bid-answer-none = ще без відповіді
bid-answer-text = Як саме
bid-price = Ціна, { $currency }
bid-price-column = Ціна
bid-price-hint = Порожньо, якщо входить в інші.
bid-beside = Хтось із ваших написав це одночасно. Візьміть потрібне і збережіть: тоді це зникне.
bid-save-next = Зберегти й далі
bid-back-to = Назад до пропозиції
bid-saved = Збережено, зашифровано
bid-saved-beside = Збережено. Хтось із ваших тим часом змінив ці рядки, там обидва: { $codes }
bid-letter = Лист
bid-letter-hint = Що ви кажете про ціле: хто ви і як діятимете. Markdown.
bid-others-text = Ціни того, що не є окремою вимогою: ліцензії, хостинг, навчання, відрядження.
bid-other = Що
bid-total = Разом:
bid-progress = Відповіді на { $answered } з { $all } вимог
bid-lacks = Перед поданням
bid-not-asked = { $code } ніхто не запитував
bid-price-negative = Ціна менша за нуль
bid-price-size = Ціни завеликі
bid-lacks-price = Напишіть хоча б одну ціну
bid-submit = Подати під печаткою
bid-submitted = Подано: збережіть квитанцію
bid-confirm = Залишається без змін
bid-confirmed = Підтверджено
bid-withdraw = Відкликати
bid-withdrawn = Відкликано: більше не зараховується
bid-counts-text = Ваша пропозиція лежить під печаткою. До терміну її можна замінити.
bid-lapsed-text = Пропозицію не підтвердили після доповнення до терміну: вона більше не зараховується.
bid-receipts = Що ви надіслали
bid-receipt = Квитанція
bid-receipt-text = Що подано, коли сервер це прийняв і як будь-хто доведе, що нічого не змінено.
bid-receipt-locked = Подане показано в браузері, що має ключ.
bid-sent-at = Прийнято
bid-sent-content = Що подано
bid-sent-submitted = Подано
bid-sent-confirmed = Підтверджено
bid-sent-withdrawn = Відкликано
bid-hash-answers = Зобов’язання, відповіді
bid-hash-prices = Зобов’язання, ціни
bid-salt-answers = Сіль, відповіді
bid-salt-prices = Сіль, ціни
bid-verify = Зобов’язання — це SHA-256 від слів «golive bid commitment 1», нульового байта, солі та вмісту. Після терміну всі зобов’язання показано кожному учаснику: знайдіть там своє.
bid-commitments = Зобов’язання всіх пропозицій
bid-commitments-text = Кожної зарахованої пропозиції, без імен: щодо відповідей і щодо цін.
bid-commitment-own = ваше
bid-addenda = Доповнення
bid-addendum = Доповнення { $number }
bid-deadline-moved = Термін тепер:
bid-questions = Запитання й відповіді
bid-question = Запитання { $number }
bid-question-own = ваше
bid-question-waits = Ще без відповіді. Інші побачать його разом із відповіддю.
bid-questions-none = Ще ніхто не питав.
bid-ask = Запитати
bid-ask-label = Ваше запитання
bid-ask-hint = Усі учасники прочитають його з відповіддю, і нікому не скажуть, хто питав. Не пишіть того, що вас видасть.
bid-asked = Запитано: відповідь отримають усі
bid-envelope-answers = Відповіді
bid-envelope-prices = Ціни
answer-code-full = Готове
answer-code-configuration = Налаштуванням
answer-code-customisation = Програмуванням
answer-code-third-party = Стороннім продуктом
answer-code-no = Ні
rfp-bidding = Збір пропозицій
rfp-bidding-page = Збір пропозицій: { $code }
rfp-bidding-text = Кого запрошено, про що питають, що змінено, і відкриття.
rfp-not-out = Його ще ніхто не читає: публікують, коли нічого не бракує.
rfp-bidders = Учасники
rfp-bidders-none = Ще нікого не запрошено
rfp-bidders-none-text = Запросіть постачальників зі списку: вони ввійдуть за листом і бачитимуть лише цей запит.
rfp-invite = Запросити постачальника
rfp-invite-text = Вони отримають лист із входом. Бачитимуть цей запит, відповіді й доповнення, і нічого більше в проєкті.
rfp-invite-nobody = Список постачальників порожній.
rfp-invite-add = Додати
rfp-invited = Запрошено: лист надіслано
rfp-invited-at = Запрошено
rfp-joined = Увійшли
rfp-joined-not = ще ні
rfp-declined = не подаватимуть
rfp-bid = Пропозиція
rfp-bid-none = немає
rfp-bid-there = під печаткою
rfp-bid-unconfirmed = не підтверджено
rfp-bid-lapsed = втратила чинність
rfp-questions-none = Ще ніхто не питав.
rfp-question-waits = чекає на відповідь
rfp-answer = Відповідь
rfp-answer-again = Сказати краще
rfp-answer-hint = Прочитають усі учасники. Нікому не кажуть, хто питав.
rfp-answer-send = Відповісти всім
rfp-answered = Відповідь надіслано всім
rfp-amend = Змінити запит доповненням
rfp-amend-body = Що змінюється
rfp-amend-hint = Markdown. Про це скажуть усім, і вони мають підтвердити пропозицію або подати заново.
rfp-amend-deadline = Термін подання
rfp-amend-notice = Учасники мають щонайменше { $days } днів від цієї миті: ближчий термін зсувається сам.
rfp-amend-send = Надіслати доповнення
rfp-amended = Доповнення надіслано всім
rfp-opening = Відкриття
rfp-bid-opened = зараховано
rfp-prices-later = Ціни лишаються запечатаними, доки не зафіксовано технічні бали.
rfp-opening-none = Жодної зарахованої пропозиції.
rfp-sealed-text = До терміну пропозиції лежать під печаткою. До того їх ніхто не прочитає, навіть той, хто керує цим сервером.
rfp-opened-by = Написали фразу: { $names }
rfp-opened-whole = відкрито
rfp-open = Відкрити моєю фразою
error-bid-cancelled = Запит скасовано: нічого більше не приймають
error-bid-late = Запізно: це надійшло на { $seconds } с після терміну, за годинником сервера
error-bid-closed = Зараз пропозицій не приймають
error-bid-phrase-chosen = Ваші люди вже вибрали фразу: напишіть її
error-bid-phrase-none = Фразу ще не вибрано
error-bid-phrase = Це не та фраза, яку вибрали
error-bid-locked = У цьому браузері пропозицію замкнено. Відімкніть її на її сторінці; написане лишиться, якщо повернутися назад.
error-bid-others = Щонайбільше { $max } рядків
error-bid-overtaken = Хтось із ваших тим часом зберіг це: подивіться і збережіть ще раз
error-bid-none = Немає зарахованої пропозиції
error-bid-other-phrase = Це подано з іншою фразою
error-rfp-amend = Запит змінюють доповненням, поки він опублікований і до терміну
error-rfp-earlier = Термін переносять пізніше, ніколи раніше
error-rfp-invite = Запрошують, поки запит опублікований і до терміну
error-bid-stands = Ваша пропозиція лежить запечатана: спершу відкличте її
error-bidder-not-here = Цю особу тут додати не можна
error-bidder-other = Ця людина подає тут за іншого постачальника
error-bidder-inside = Ця людина працює в проєкті на покупця: ніхто не виступає з обох боків
error-bidder-people = Над однією пропозицією працює щонайбільше { $max } людей
error-rfp-phrase = Це не та фраза, яку ви вибрали
event-bid-sent = надіслав пропозицію
event-rfp-question-asked = Учасник поставив запитання
event-rfp-question-answered = відповів на запитання учасника
event-rfp-amended = змінив запит доповненням
event-bids-opened = написав фразу для відкриття
permission-bid-read = Читати запит, на який запросили
field-deadline = Термін подання
field-holder = Зберігач ключа
field-judged = За чим оцінюють пропозиції
bidder-did-start-over = починає заново з іншою фразою
bidder-did-declined = не подаватиме
bidder-did-back = усе ж подаватиме
field-bidder = Учасник
mail-bid-invitation-subject = { $project } запитує вашу пропозицію: { $title }
mail-bid-answered-subject = Відповідь на запитання щодо «{ $title }»
mail-bid-addendum-subject = «{ $title }» змінено: підтвердьте пропозицію
bid-standing-unconfirmed = { $count ->
    [one] підтвердьте: { $count } доповнення
    [few] підтвердьте: { $count } доповнення
   *[other] підтвердьте: { $count } доповнень
}
bid-unconfirmed-text = { $count ->
    [one] Після вашої пропозиції вийшло { $count } доповнення: вона втратить чинність, якщо до терміну не підтвердити її або не подати заново.
    [few] Після вашої пропозиції вийшли { $count } доповнення: вона втратить чинність, якщо до терміну не підтвердити її або не подати заново.
   *[other] Після вашої пропозиції вийшло { $count } доповнень: вона втратить чинність, якщо до терміну не підтвердити її або не подати заново.
}
bid-lacks-answers = { $count ->
    [one] { $count } вимога без відповіді
    [few] { $count } вимоги без відповіді
   *[other] { $count } вимог без відповіді
}
bid-mandatory-no = { $count ->
    [one] На { $count } обов’язкову вимогу відповідь «ні»: пропозицію відхилять.
    [few] На { $count } обов’язкові вимоги відповідь «ні»: пропозицію відхилять.
   *[other] На { $count } обов’язкових вимог відповідь «ні»: пропозицію відхилять.
}
error-bid-unfit = { $count ->
    [one] Перед поданням бракує { $count } речі
    [few] Перед поданням бракує { $count } речей
   *[other] Перед поданням бракує { $count } речей
}
rfp-opening-text = { $count ->
    [one] Зараховано { $count } пропозицію. Вона відкриється, коли { $threshold } зберігачі ключа напишуть фразу.
    [few] Зараховано { $count } пропозиції. Вони відкриються, коли { $threshold } зберігачі ключа напишуть фразу.
   *[other] Зараховано { $count } пропозицій. Вони відкриються, коли { $threshold } зберігачі ключа напишуть фразу.
}
rfp-opened = { $count ->
    [0] Вашу частку відкрито. Тепер фразу пишуть інші.
    [one] Відкрито { $count } пропозицію
    [few] Відкрито { $count } пропозиції
   *[other] Відкрито { $count } пропозицій
}
error-rfp-sealed = { $part ->
    [answers] Відповіді відкривають після терміну, і не двічі
   *[other] Ціни відкривають, коли технічні оцінки закриті
}
mail-bid-invitation-body =
    Вітаємо, { $name },

    { $project } запрошує вас подати пропозицію: { $title }. Прочитайте запит, поставте запитання і подайте пропозицію тут:

    { $link }

    Якщо у вас ще немає облікового запису, інший лист принесе посилання, щоб його створити.
mail-bid-answered-body =
    Вітаємо, { $name },

    на запитання щодо «{ $title }» ({ $project }) відповіли всім учасникам:

    { $link }
mail-bid-addendum-body =
    Вітаємо, { $name },

    { $project } змінив «{ $title }» доповненням. Подана пропозиція втратить чинність, якщо до терміну не підтвердити її або не подати заново:

    { $link }
