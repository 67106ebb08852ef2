# Judging bids: marks, what is agreed on, the ranking.

rfp-evaluation = Оцінювання
rfp-evaluation-page = Оцінювання { $code }
rfp-evaluation-text = Хто оцінює, хто скільки зробив і де оцінки розходяться. Ніхто не бачить чужих оцінок, поки не поставив усіх своїх.
rfp-evaluators = Оцінювачі
rfp-evaluators-text = Двоє чи більше. Кожен спершу каже, чи щось пов’язує його з учасником.
rfp-evaluators-none = Ще нікого
rfp-evaluator-add = Призначити оцінювача
rfp-evaluator-named = Призначено: вони дізнаються
rfp-evaluator-dismissed = Більше не оцінює
rfp-undeclared = ще не заявив
rfp-tied-mark = пов’язаний з учасником
rfp-finished-mark = завершено
rfp-judges-mark = оцінює
rfp-marks-given = { $given } з { $all } оцінок
rfp-declare = Заявити
rfp-declared = Заявлено
rfp-declare-text = Перш ніж оцінювати: чи пов’язує вас щось з одним з учасників — родичі, частки, колишня чи майбутня робота?
rfp-conflict = Що мене пов’язує
rfp-conflict-hint = Залиште порожнім, якщо нічого. Хто пов’язаний, не оцінює; у цьому немає нічого поганого.
rfp-tied = Ви тут не оцінюєте. Ви заявили:
rfp-own-finished = Ви поставили всі оцінки. Вони більше не змінюються.
rfp-not-yet = Ще ні
rfp-sheet-not = Пропозиції оцінюють після відкриття ті, кого призначили.
rfp-own-marks = Ваші оцінки
rfp-judge = Оцінити пропозиції
rfp-judge-later = Ви оцінюватимете, коли пропозиції відкриють.
rfp-finish = Я завершив
rfp-finished = Завершено: тепер ви бачите, де оцінки розходяться
rfp-sheet-page = Оцінки { $code }
rfp-sheet-text = Від 0 до { $scale }. Крайня оцінка й утримання потребують причини. Тут ви не бачите ні ціни, ні чужих оцінок.
rfp-sheet-shut = Оцінки тут можна читати, але не змінювати.
rfp-sheet-none = Немає що оцінювати
rfp-sheet-none-text = Запит не називає критеріїв.
rfp-mark-to = Оцінка, від 0 до { $scale }
rfp-mark-none = ще не оцінено
rfp-mark-reason = Чому
rfp-mark-reason-hint = Це можуть сказати учасникові, коли пояснюватимуть результат.
rfp-abstains = утримується
rfp-marks-of = Оцінки { $name }: { $part }
rfp-marks = Оцінки
rfp-marks-kept = Збережено
rfp-apart = Розбіжні оцінки
rfp-apart-text = Де вони розходяться більше, ніж дозволяє запит, оцінювачі обговорюють, погоджують одну оцінку, і кожен її підписує. Окремі оцінки зберігаються.
rfp-apart-none = Розбіжностей немає.
rfp-spread = розбіжність { $spread }
rfp-agree = Записати, що погоджено
rfp-agreed = Записано: інші підписують
rfp-agreed-on = Погоджено: { $mark }
rfp-consensus-signed = Підписано
rfp-lock = Закрити оцінки
rfp-locked = Закрито: ціни можна відкривати
rfp-results = Результати
rfp-results-page = Результати { $code }
rfp-results-text = Технічні бали від 0 до 100, ціни відносно найнижчої, обидва за опублікованою вагою. Обчислено дробами; округлено лише надруковане.
rfp-prices-sealed = Ціни ще під печаткою: зберігачі ключа відкривають їх на сторінці збору пропозицій.
rfp-unpriced = Ці пропозиції не можна ранжувати:
rfp-no-price-missing = ціни не названо
rfp-no-price-zero = нульова чи від’ємна ціна — не ціна
rfp-no-price-rate = не зафіксовано курсу для { $currency }
rfp-ranking = Рейтинг
rfp-place = Місце
rfp-technical = Технічний бал
rfp-financial = Ціновий бал
rfp-total = Разом
rfp-out-minimum = нижче технічного мінімуму
rfp-tied-place = рівність: вирішує жереб
rfp-by-tie-break = за правилом рівності
rfp-low = аномально низька: запитайте, як
rfp-technical-table = Технічні бали за критеріями
rfp-not-passed = не пройшла
rfp-firm = Наскільки міцний рейтинг
rfp-firm-text = Наскільки треба змінити кожну вагу, щоб першою стала інша пропозиція; решта зберігає пропорції.
rfp-distance = Найменша зміна
rfp-less = Якщо важить менше
rfp-more = Якщо важить більше
rfp-flip = { $name } від { $at }
rfp-flip-never = ніколи інша
rfp-firm-mark = жодна не змінює
rfp-tornado = Перевага, коли кожну вагу зсунути на п’ять пунктів
rfp-tornado-text = Перевага переможця, коли кожну вагу зсунути на п’ять відсоткових пунктів у кожен бік, найширше вгорі. Ліворуч від лінії веде інша пропозиція.
rfp-swing = { $name }: від { $less } до { $more } балів
error-rfp-evaluator = Виберіть когось із проєкту, хто читає запити й не на боці постачальника
error-rfp-declared = Ви вже ставили оцінки: заява лишається
error-rfp-scores-locked = Оцінки закрито
error-rfp-undeclared = Спершу заявіть, чи щось пов’язує вас з учасником
error-rfp-finished = Ви завершили: оцінки більше не змінюються
error-rfp-blind = Чужі оцінки ви побачите, коли поставите всі свої
error-rfp-not-apart = Тут оцінки не розходяться
error-rfp-mark = Напишіть оцінку від 0 до { $scale }
error-rfp-mark-reason = Скажіть чому: крайня оцінка й утримання потребують причини
error-rfp-mark-changed = Ви змінили це в іншому вікні: подивіться і збережіть знову
error-rfp-consensus-changed = Це тим часом записали заново: прочитайте і підпишіть
error-rfp-one-judge = До закриття оцінює щонайменше двоє людей
error-rfp-unlocked = Результати показують, коли оцінки закрито
event-evaluator-named = призначив оцінювача
event-evaluator-declared = висловився як оцінювач
event-consensus-told = погодив оцінку
event-rfp-evaluated = закрив оцінки
field-evaluator = Оцінювач
evaluator-did-free = нічого не пов’язує
evaluator-did-tied = пов’язаний з учасником
evaluator-did-finished = поставив усі оцінки
consensus-did-told = записав
consensus-did-signed = підписав
rfp-out-mandatory = { $count ->
    [one] { $count } обов’язкове «ні»
    [few] { $count } обов’язкові «ні»
   *[other] { $count } обов’язкових «ні»
}
error-rfp-evaluator-gave = { $count ->
    [one] Уже поставлено { $count } оцінку: вона зберігається
    [few] Уже поставлено { $count } оцінки: вони зберігаються
   *[other] Уже поставлено { $count } оцінок: вони зберігаються
}
error-rfp-unfinished = { $count ->
    [one] Бракує { $count } оцінки
    [few] Бракує { $count } оцінок
   *[other] Бракує { $count } оцінок
}
error-rfp-others-judge = { $count ->
    [one] { $count } оцінювач ще не завершив
    [few] { $count } оцінювачі ще не завершили
   *[other] { $count } оцінювачів ще не завершили
}
error-rfp-apart = { $count ->
    [one] Оцінки розходяться в { $count } місці: погодьте й підпишіть
    [few] Оцінки розходяться в { $count } місцях: погодьте й підпишіть
   *[other] Оцінки розходяться в { $count } місцях: погодьте й підпишіть
}
error-rfp-gaps = { $count ->
    [one] Бракує оцінки в { $count } місці
    [few] Бракує оцінок у { $count } місцях
   *[other] Бракує оцінок у { $count } місцях
}
