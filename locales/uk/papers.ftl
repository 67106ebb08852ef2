# An award on paper: the record of the decision, letters, debriefing sheets. Letters speak the language of the bidder.

## The ways to them

papers-title = Документи
papers-text = Протокол – для вас і для аудиторів. Лист і пояснення говорять учасникові лише про його пропозицію; кожен знаходить свої біля власної пропозиції.
papers-text-annulled = Рішення скасовано: протокол – для вас і для аудиторів, листів за ним уже не складають.
papers-record = Протокол
papers-letter = Лист
papers-debriefing = Пояснення
papers-own = Рішення
error-papers-unawarded = Чинного рішення ще немає: ці документи складають за ним

## The record

papers-record-title = Протокол рішення: { $title }
papers-record-foot = { $code } · Протокол рішення
papers-decision = Рішення
papers-criteria = За чим оцінювали, як опубліковано
papers-bids = Пропозиції
papers-judges = Хто оцінював і що заявив
papers-consensus = Де оцінки розійшлися
papers-seals = Печатки
papers-dates = Дати
papers-winner = Переможець
papers-decided-on = Дата рішення
papers-decided-by = Хто вирішив
papers-written = Записано
papers-standstill = Останній день строку для заперечень
papers-annulled = Скасовано
papers-annulled-why = Чому скасовано
papers-earlier = Рішення, скасовані раніше
papers-no-reasons = Крім рейтингу, підстав не записано.
papers-deviation = Чому не перша за рейтингом
papers-lot = Кинуто жереб
papers-lot-among = Серед
papers-lot-seed = Що сказали вголос
papers-lot-witnesses = Свідки
papers-lot-drawn = Випало на
papers-no-ranking = Рейтингу немає: відкрито не всі ціни.
papers-no-reach = Не було ваг, які можна змінити.
papers-unjudged = не оцінено
papers-never = ніколи
papers-conflicts = Зв’язки з учасниками
papers-finished = Завершено
papers-judged = Що оцінювали
papers-agreed = Погоджено
papers-signed-by = Підписали: { $names }
papers-not-agreed = Нічого не погоджено
papers-submitted = Подано
papers-commitments = Зобов’язання, опубліковані після завершення терміну (SHA-256)
papers-seals-text = Кожне зобов’язання опубліковано всім учасникам після завершення терміну, перш ніж щось відкрили. Коли складали цей документ, збережене звірили з ним ще раз.
papers-seal-holds = відкрите збігається із зобов’язанням
papers-seal-broken = збережене відрізняється від зобов’язання
papers-seal-shut = лишилося під печаткою
papers-published = Опубліковано
papers-addendum = Доповнення { $number }
papers-answers-opened = Відповіді відкрито
papers-locked = Технічні бали зафіксовано
papers-prices-opened = Ціни відкрито

## Letters

papers-letter-won = Вашу пропозицію обрано
papers-letter-lost = Вашу пропозицію не обрано
papers-to = Кому
papers-from = Від
papers-about = Щодо
papers-date = Дата
papers-greeting = Шановні пані та панове!
papers-won-text = { $date } ми вирішили укласти договір за запитом { $code } «{ $title }» з вами. Дякуємо за вашу пропозицію.
papers-won-standstill = Договір не укладають, доки не мине строк для заперечень; останній його день – { $until }. Цей лист не є договором. Про наступні кроки ми напишемо вам після того.
papers-lost-text = { $date } ми вирішили, що договір за запитом { $code } «{ $title }» отримує { $winner }. Вашу пропозицію не обрано. Дякуємо за вкладену працю.
papers-lost-place = Ваша пропозиція посіла { $place } місце з { $ranked }.
papers-lost-tied = Ваша пропозиція поділила { $place } місце з { $ranked } з іншою.
papers-lost-out = Ваша пропозиція не отримала місця: { $why }.
papers-lost-standstill = Договір не укладають, доки не мине строк для заперечень; останній його день – { $until }. До того ви можете вимагати перегляду рішення.
papers-own-scores = Бали вашої пропозиції
papers-own-score = Бал зі 100
papers-no-combined = Ціновий і сукупний бали не названо: за ними можна обчислити ціну іншої пропозиції.
papers-remarks = Що написали оцінювачі
papers-debriefing-ask = До { $until } ви можете попросити пояснення: напишіть { $name }, { $email }, і вкажіть { $code }.
papers-debriefing-ask-buyer = До { $until } ви можете попросити пояснення: напишіть нам і вкажіть { $code }.
papers-debriefing-page = Аркуш із сильними та слабкими сторонами вашої пропозиції є й там, де ви її подали. Про чужі пропозиції ми не говоримо нічого.
papers-closing = З повагою,

## The debriefing sheet

papers-debriefing-title = Пояснення: ваша пропозиція
papers-debriefing-text = Що оцінювачі написали про вашу пропозицію, без їхніх імен і без згадок про інші пропозиції. Оцінки були від 0 до { $scale }: верхня половина – сильна сторона, решта – слабка.
papers-strengths = Сильні сторони
papers-weaknesses = Слабкі сторони
papers-nothing-written = Нічого не написано.
papers-left-out = { $count ->
    [one] { $count } зауваження називає іншого учасника чи особу, його не наведено.
    [few] { $count } зауваження називають іншого учасника чи осіб, їх не наведено.
   *[many] { $count } зауважень називають іншого учасника чи осіб, їх не наведено.
}
