# Judging bids: marks, what is agreed on, the ranking.

rfp-evaluation = Оцінювання
rfp-evaluation-page = Оцінювання { $code }
rfp-evaluation-text = Хто оцінює, хто скільки встиг і де оцінки розходяться. Ніхто не бачить чужих оцінок, поки не поставить усіх своїх.
rfp-evaluators = Оцінювачі
rfp-evaluators-text = Двоє чи більше. Кожен спершу каже, чи щось пов’язує його з учасником.
rfp-evaluators-none = Ще нікого
rfp-evaluator-add = Призначити оцінювача
rfp-evaluator-named = Призначено: людині повідомлено
rfp-evaluator-dismissed = Більше не оцінює
rfp-excuse = Звільнити від оцінювання
rfp-excuse-why = Чому людина не може продовжити
rfp-excuse-hint = Її оцінки зберігаються, але більше не враховуються, і на неї ніхто не чекає. Це лишається в протоколі. Якщо призначити знову, вона оцінює далі.
rfp-evaluator-excused = Звільнено: на цю людину ніхто не чекає
rfp-excused-mark = звільнено
rfp-own-excused = Ви тут більше не оцінюєте:
rfp-undeclared = ще без заяви
rfp-tied-mark = має зв’язок з учасником
rfp-finished-mark = завершено
rfp-judges-mark = оцінює
rfp-marks-given = { $given } з { $all } оцінок
rfp-declare = Заявити
rfp-declared = Заявлено
rfp-declare-text = Перш ніж оцінювати: чи пов’язує вас щось з одним з учасників – родичі, частки, колишня чи майбутня робота?
rfp-conflict = Що мене пов’язує
rfp-conflict-hint = Залиште порожнім, якщо нічого. Хто має зв’язок, не оцінює; у цьому немає нічого поганого.
rfp-tied = Ви тут не оцінюєте. Ви заявили:
rfp-tied-shut = До рішення про переможця ви не читаєте нічого з пропозицій.
rfp-declare-again = Заявити заново
rfp-own-finished = Ви поставили всі оцінки. Вони більше не змінюються.
rfp-not-yet = Ще ні
rfp-sheet-not = Пропозиції оцінюють після відкриття ті, кого призначили.
rfp-own-marks = Ваші оцінки
rfp-judge = Оцінити пропозиції
rfp-judge-later = Ви оцінюватимете, коли пропозиції відкриють.
rfp-finish = Усі оцінки поставлено
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
rfp-spread = розбіжність: { $spread }
rfp-all-abstain = усі утрималися
rfp-agree = Записати, що погоджено
rfp-agreed = Записано: інші підписують
rfp-agreed-on = Погоджено: { $mark }
rfp-consensus-signed = Підписано
rfp-lock = Зафіксувати оцінки
rfp-locked = Зафіксовано: ціни можна відкривати
rfp-results = Результати
rfp-results-page = Результати { $code }
rfp-results-text = Технічні бали від 0 до 100, ціни відносно найнижчої, обидва за опублікованою вагою. Обчислено дробами; округлено лише надруковане.
rfp-prices-sealed = Ціни ще під печаткою: зберігачі ключа відкривають їх на сторінці збору пропозицій.
rfp-unpriced = Цим пропозиціям не можна дати місця:
rfp-no-price-missing = ціни не названо
rfp-no-price-zero = нульова чи від’ємна ціна – не ціна
rfp-no-price-rate = не зафіксовано курсу для { $currency }
rfp-ranking = Рейтинг
rfp-place = Місце
rfp-technical = Технічний бал
rfp-financial = Ціновий бал
rfp-total = Разом
rfp-out-minimum = нижче технічного мінімуму
rfp-tied-place = рівність: вирішує жереб
rfp-by-tie-break = за правилом рівності
rfp-low = аномально низька: запитайте чому
rfp-technical-table = Технічні бали за критеріями
rfp-not-passed = не пройшла
rfp-firm = Наскільки стійкий рейтинг
rfp-firm-text = Наскільки треба змінити кожну вагу, щоб першою стала інша пропозиція; решта зберігає пропорції.
rfp-distance = Найменша зміна
rfp-less = Якщо важить менше
rfp-more = Якщо важить більше
rfp-flip = { $name } від { $at }
rfp-flip-never = ніколи інша
rfp-firm-mark = жодна зміна не змінює
rfp-tornado = Перевага, коли кожну вагу зсунути на п’ять пунктів
rfp-tornado-text = Перевага переможця, коли кожну вагу зсунути на п’ять відсоткових пунктів у кожен бік, найширше вгорі. Ліворуч від лінії веде інша пропозиція.
rfp-swing = { $name }: від { $less } до { $more } балів
error-rfp-evaluator = Виберіть когось із проєкту, хто читає запити й не на боці жодного підрядника
error-rfp-declared = Ви вже ставили оцінки: заява лишається
error-rfp-scores-locked = Оцінки зафіксовано
error-rfp-undeclared = Спершу заявіть, чи щось пов’язує вас з учасником
error-rfp-tied = Ви заявили про зв’язок з учасником: до рішення про переможця ви не читаєте нічого з пропозицій
error-rfp-evaluator-tied = Заявлено про зв’язок з учасником: це лишається в протоколі й закриває пропозиції від цієї людини
error-rfp-excused = Вас звільнено від оцінювання: ви тут більше не оцінюєте
error-rfp-finished = Ви завершили: оцінки більше не змінюються
error-rfp-blind = Чужі оцінки ви побачите, коли поставите всі свої
error-rfp-not-apart = Тут оцінки не розходяться
error-rfp-mark = Напишіть оцінку від 0 до { $scale }
error-rfp-mark-reason = Скажіть чому: крайня оцінка й утримання потребують причини
error-rfp-mark-changed = Ви змінили це в іншому вікні: подивіться і збережіть знову
error-rfp-consensus-changed = Це тим часом записали заново: прочитайте і підпишіть
error-rfp-one-judge = Щоб зафіксувати оцінки, потрібні щонайменше двоє оцінювачів
error-rfp-unlocked = Результати показують, коли оцінки зафіксовано
event-evaluator-named = призначено оцінювача
event-evaluator-declared = подано заяву оцінювача
event-consensus-told = погоджено оцінку
event-rfp-evaluated = зафіксовано оцінки
field-evaluator = Оцінювач
evaluator-did-free = зв’язків немає
evaluator-did-tied = має зв’язок з учасником
evaluator-did-finished = усі оцінки поставлено
consensus-did-told = записано
consensus-did-signed = підписано
rfp-out-mandatory = { $count ->
    [one] { $count } обов’язкове «ні»
    [few] { $count } обов’язкові «ні»
   *[many] { $count } обов’язкових «ні»
}
error-rfp-evaluator-gave = { $count ->
    [one] Уже поставлено { $count } оцінку: вона зберігається
    [few] Уже поставлено { $count } оцінки: вони зберігаються
   *[many] Уже поставлено { $count } оцінок: вони зберігаються
}
error-rfp-unfinished = { $count ->
    [one] Бракує { $count } оцінки
    [few] Бракує { $count } оцінок
   *[many] Бракує { $count } оцінок
}
error-rfp-others-judge = { $count ->
    [one] { $count } оцінювач ще не завершив
    [few] { $count } оцінювачі ще не завершили
   *[many] { $count } оцінювачів ще не завершили
}
error-rfp-apart = { $count ->
    [one] Оцінки розходяться в { $count } місці: погодьте й підпишіть
    [few] Оцінки розходяться в { $count } місцях: погодьте й підпишіть
   *[many] Оцінки розходяться в { $count } місцях: погодьте й підпишіть
}
error-rfp-gaps = { $count ->
    [one] Усі утрималися в { $count } місці: погодьте оцінку й підпишіть
    [few] Усі утрималися в { $count } місцях: погодьте оцінки й підпишіть
   *[many] Усі утрималися в { $count } місцях: погодьте оцінки й підпишіть
}
