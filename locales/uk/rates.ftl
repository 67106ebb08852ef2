# Several currencies, the closing at the deadline, published commitments, and finding requests.

field-currencies = Інші валюти
field-rate = Курс
field-rate-day = Курс на день
field-source = Джерело
things-rfp = Запити пропозицій
job-kind-tender = Подбати про термін подання пропозицій
event-rfp-rate-set = установлено курс валюти
event-rfp-reminded = нагадано учасникам про термін
event-rfp-closed = закрито запит, бо термін минув

rfp-currencies-hint = Коди, як-от USD, PLN. Учасники можуть назвати ціни в одній із них замість { $currency }; залиште порожнім, якщо не можуть. Публікується разом із критеріями.
rfp-rates = Курси валют
rfp-rates-page = Курси валют: { $code }
rfp-rates-text = Скільки інші валюти варті в { $currency } у день завершення терміну. За цими курсами порівнюють ціни.
rfp-rates-open = Запишіть усі курси до відкриття цін. Від першої фрази для цін курси незмінні.
rfp-rates-shut = Курси записують, поки запит опубліковано, а ціни лежать під печаткою. Тут їх можна лише читати.
rfp-rates-none = Одна валюта
rfp-rates-none-text = Ціни цього запиту називають лише в його власній валюті, тож курси не потрібні.
rfp-rate-set = Курс збережено
rfp-rate-set-one = Курс { $currency }
rfp-rate-of = 1 { $currency } у { $own }
rfp-rate-hint = Як його оголошує банк: 48,735. За сто одиниць пишіть 45,217/100.
rfp-rate-day-hint = День терміну або останній день перед ним, коли банк оголошував курс.
rfp-rate-source-hint = Хто його оголосив і де це прочитати: Національний банк, офіційний курс.
rfp-rate-lacks = ще не записано
rfp-rate-stale = не на день терміну
rfp-compared-as = для порівняння { $amount }
rfp-rate-by = Записано
rfp-reminded-days = { $days ->
    [one] за { $days } день
    [few] за { $days } дні
   *[many] за { $days } днів
}
error-rate = Напишіть число, як-от 48,735 або 45,217/100
error-rate-zero = Курс більший за нуль
error-rate-size = Це не можна зберегти точно: напишіть менше цифр
error-rate-day = Виберіть день терміну або один із { $days } днів перед ним, і не той, що ще не настав
error-rates-not-now = Курси записують, поки запит опубліковано й переможця не обрано
error-rates-fixed = Ціни вже відкривають: курси незмінні
error-rates-lacking = Спершу запишіть курси на день терміну: { $currencies }
error-currencies-many = Інших валют – щонайбільше { $max }

bid-currency-is = Ціни в { $currency }.
bid-currency-choose = Вибрати іншу валюту
bid-currency-hint = Для всіх цін пропозиції. Написане залишається як є і читається в новій валюті.
bid-commitments-page = Зобов’язання: { $code }
bid-commitments-none = Ще не опубліковано
bid-commitments-none-text = Коли термін мине, тут з’явиться зобов’язання кожної зарахованої пропозиції.
bid-commitment-number = №
bid-commitments-file = Зберегти як файл
bids-search = Шукати в назвах і текстах
bids-none-such = Нічого не знайдено
bids-none-such-text = Жоден запит, на який вас запросили, не містить усіх цих слів.
bids-all = Показати всі

mail-bid-reminder-subject = { $days ->
    [one] Лишився { $days } день: { $title }
    [few] Лишилося { $days } дні: { $title }
   *[many] Лишилося { $days } днів: { $title }
}
mail-bid-reminder-body =
    Вітаємо, { $name },

    { $project } приймає пропозиції на «{ $title }» до { $deadline }. Жодної вашої пропозиції ще не зараховано. Подайте її або підтвердьте подану до цього часу:

    { $link }

    Якщо ви не подаватимете пропозиції, скажіть про це там, і нагадувань більше не буде.
mail-bid-closed-subject = Подання завершено: { $title }
mail-bid-closed-body =
    Вітаємо, { $name },

    термін подання на «{ $title }» ({ $project }) минув. Зобов’язання всіх зарахованих пропозицій опубліковано без імен. Якщо ви подавали пропозицію, знайдіть рядок своєї квитанції:

    { $link }
mail-rfp-closed-subject = { $count ->
    [0] Пропозицій не надійшло: { $title }
    [one] { $count } пропозиція чекає на ваші фрази: { $title }
    [few] { $count } пропозиції чекають на ваші фрази: { $title }
   *[many] { $count } пропозицій чекають на ваші фрази: { $title }
}
mail-rfp-closed-body =
    Вітаємо, { $name },

    { $count ->
        [0] термін подання на «{ $title }» ({ $project }) минув, і жодної пропозиції не зараховано.
        [one] термін подання на «{ $title }» ({ $project }) минув, зараховано { $count } пропозицію. Її відкриють, коли зберігачі ключа напишуть фрази. Напишіть свою тут:
        [few] термін подання на «{ $title }» ({ $project }) минув, зараховано { $count } пропозиції. Їх відкриють, коли зберігачі ключа напишуть фрази. Напишіть свою тут:
       *[many] термін подання на «{ $title }» ({ $project }) минув, зараховано { $count } пропозицій. Їх відкриють, коли зберігачі ключа напишуть фрази. Напишіть свою тут:
    }

    { $link }
