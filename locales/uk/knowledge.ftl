# Knowledge: articles, the glossary, what has to be taught.

## Words

room-knowledge = База знань
things-article = Статті
article-state-draft = Чернетка
article-state-published = Опубліковано
article-state-retired = Виведено з ужитку
article-readers-everyone = Усі учасники проєкту, зокрема заявники
article-readers-desk = Служба підтримки та підтримка підрядника
article-readers-inside = Лише служба підтримки
permission-article-read = Читати статті та глосарій
permission-article-write = Писати статті та глосарій
permission-article-publish = Публікувати статті та виводити їх з ужитку
subject-kind-article = Стаття
event-article-written = написано статтю
event-article-edited = змінено відомості про статтю
event-article-text-edited = змінено текст статті
event-article-published = опубліковано статтю
event-article-retired = виведено статтю з ужитку
event-article-linked = пов’язано статтю зі зверненням
event-article-rated = оцінено статтю
event-article-answered = знайдено відповідь у статті
event-glossary-edited = змінено глосарій
event-ticket-training-noted = відзначено потребу в навчанні
field-readers = Для кого
field-topic = Тема
field-review-on = Переглянути до
field-called = Інші назви
field-helped = Допомогло
field-language = Мова
field-article = Стаття
field-ticket = Звернення
field-term = Термін
field-meaning = Значення
field-also = Також називають
field-links = Докладніше
field-training-topic = Потреба в навчанні

## Refusals

error-article-empty = Спершу напишіть текст: порожня стаття нікому не допоможе
error-article-readers-changed = Тим часом вона вже для інших: { $readers }. Перегляньте ще раз перед публікацією
    .readers = article-readers
error-article-published = Текст опубліковано: попросіть того, хто має право публікувати, змінити його або спершу вивести з ужитку
error-article-ticket-open = Спершу розв’яжіть звернення: стаття постає з розв’язання
error-article-unknown = Немає доступної вам статті { $code }: вкажіть її код, наприклад KB-7
error-article-not-theirs = Заявник не може прочитати { $code }: виберіть опубліковану статтю для всіх
error-term-known = Цей термін уже є в глосарії: змініть його там
error-term-link = «{ $link }» — не адреса: почніть із https:// або вкажіть код статті

## The articles

knowledge-text = Те, що вже відомо, щоб нікому не питати двічі.
knowledge-published = Опубліковані
knowledge-drafts = Чернетки
knowledge-retired = Виведені з ужитку
knowledge-due = Час переглянути
knowledge-all = Усі
knowledge-standing = Статті за станом
knowledge-search = Пошук у статтях
knowledge-none = Немає відповідних статей
knowledge-none-text = Спробуйте менше слів чи інші, або зніміть фільтри.
knowledge-empty = Ще нічого не записано
knowledge-empty-text = Найкращі статті починаються з відповіді: відкрийте розв’язане звернення й зробіть із нього статтю.
article-key = Код
article-languages = Мови
article-updated = Змінено
article-in = мова: { $language }
article-helped-count = Допомогло
article-answered-count = Обійшлося без звернення

## One article

article-page = { $code } { $title }
article-fallback = Цієї статті немає такою мовою: { $wanted }. Ви читаєте її такою: { $language }.
article-translate = Написати: { $language }
article-no-body = Тут ще нічого не написано.
article-publish = Опублікувати
article-retire = Вивести з ужитку
article-asking = Це відповідає на ваше запитання?
article-answered-me = Так, відповідь знайдено
article-did-it-help = Чи допомогло?
article-yes = Так
article-no = Ні
article-missing = Чого бракує?
article-missing-hint = Це прочитає автор статті. Це не звернення: якщо потрібна допомога, зверніться по неї.
article-send = Надіслати
article-you-helped = Ви відповіли, що допомогло.
article-you-not-helped = Ви відповіли, що не допомогло.
article-helped = Дякуємо: відзначено, що допомогло.
article-not-helped = Дякуємо: автор дізнається, чого бракує.
article-answered = Добре: нічого не надіслано, запитання має відповідь.
article-remarks = Що кажуть читачі
article-author = Автор
article-published-at = Опубліковано
article-edit-facts = Тема й читачі
article-tickets = Звернення, на які відповідає
article-origin = Написано з нього
article-watch = Стежити за статтею

## Writing

article-new = Нова стаття
article-new-text = Чернетка однією мовою. Інші можна додати, кожну публікують окремо.
article-edit = Редагувати { $code }
article-edits-published = Цей текст опубліковано: збережене одразу побачать читачі.
article-from = Зі звернення
article-personal = Приберіть імена, адреси й телефони: статтю читає багато людей.
article-personal-found = Знайдено в тексті:
article-problem = Проблема
article-solution = Розв’язання
article-title-hint = Словами того, хто питає: «Офлайн-замовлення надсилається двічі».
article-body = Текст
article-body-hint = Markdown: ## заголовок, - список, **жирний**, [посилання](https://…). Спершу що робити, потім чому.
article-called-hint = Слова, якими це називають, через кому. За ними шукають, але їх не показують.
article-language-hint = Мова тексту, який ви зараз пишете.
article-topic-hint = До чого належить: замовлення, рахунки, доступ.
article-review-hint = До цього дня хтось перевірить, чи все ще правильно.
article-save-draft = Зберегти чернетку
article-preview = Як збережено зараз
article-original = Інший текст
article-added = Чернетку збережено
article-saved = Статтю збережено
article-published = Статтю опубліковано
article-retired = Статтю виведено з ужитку; автори її ще знайдуть

## At a ticket

article-make = Зробити з цього статтю
article-link = Пов’язати статтю
article-link-do = Пов’язати
article-link-hint = Її код, наприклад KB-7.
article-unlink = Від’єднати
article-linked = Статтю пов’язано зі зверненням
article-unlinked = Зв’язок зі статтею знято
article-may-answer = Можливі відповіді
article-cite = Додати посилання на статтю
article-cite-none = Без статті
article-cite-hint = Посилання стане під вашими словами, а статтю буде пов’язано зі зверненням.
answers-title = Можливо, відповідь уже є
answers-text = Запитання ще не надіслано, і нічого з написаного не втрачено. Якщо жодна не допоможе, надішліть усе одно.
answers-send-anyway = Усе одно надіслати
training-need = Потреба в навчанні
training-mark = Відзначити потребу в навчанні
training-topic = Тема
training-topic-hint = Чого треба навчити, кількома словами. Порожнє поле знімає позначку.
training-marked = Відзначено: цього треба навчити
training-unmarked = Позначку знято
training-title = Потреби в навчанні
training-text = Чого, за зверненнями, треба навчити людей і як часто.
training-empty = Жодне звернення ще не вказує на потребу в навчанні
training-empty-text = Хто відповідає на звернення, якого не було б після навчання, відзначає тему поруч із ним.
training-none = Немає звернень із цією темою та підрозділом
training-none-text = Зніміть фільтри, щоб побачити всі.
training-tickets = Звернення
training-counted = За темою та підрозділом
training-count = Звернень
training-no-department = Без підрозділу
training-by = Хто відзначив

## The glossary

glossary-title = Глосарій
glossary-text = Що означають слова, які тут уживають.
glossary-here = Терміни на цій сторінці
glossary-search = Пошук у глосарії
glossary-letters = Літери
glossary-none = Немає відповідних термінів
glossary-none-text = Спробуйте інше слово або іншу мову.
glossary-empty = Цією мовою ще нічого не пояснено
glossary-empty-text = Почніть із двадцяти звичних термінів CRM і підтримки англійською, перською та українською й змініть те, що у вас називають інакше.
glossary-begin = Почати з двадцяти звичних
glossary-begun = { $count ->
    [0] Вони вже є
    [one] Додано { $count } термін
    [few] Додано { $count } терміни
   *[many] Додано { $count } термінів
 }
term-new = Новий термін
term-edit = Редагувати термін
term-remove = Вилучити
term-added = Термін додано
term-saved = Термін збережено
term-removed = Термін вилучено
term-also-called = також:
term-meaning-hint = Одним реченням, зрозумілим новачкові.
term-also-hint = Інші назви й скорочення через кому: за ними термін упізнають у текстах.
term-links-hint = Адреса або код статті в кожному рядку.

## The words a glossary begins with

term-lead = Лід
term-lead-also = Lead
term-lead-meaning = Той, хто, можливо, захоче купити, але це ще невідомо.
term-opportunity = Можливість продажу
term-opportunity-also = потенційна угода, Opportunity
term-opportunity-meaning = Продаж, який може відбутися: із сумою, імовірністю та днем рішення.
term-account = Контрагент
term-account-also = компанія, Account
term-account-meaning = Компанія, з якою ведуть справи, і все, що про неї відомо.
term-contact = Контактна особа
term-contact-also = Contact
term-contact-meaning = Людина в компанії та способи з нею зв’язатися.
term-pipeline = Воронка продажів
term-pipeline-also = Pipeline
term-pipeline-meaning = Усі відкриті можливості продажу поруч, за етапами.
term-stage = Етап продажу
term-stage-also = Stage
term-stage-meaning = Як далеко просунулася можливість продажу; кожен етап має умову входу.
term-campaign = Кампанія
term-campaign-also = Campaign
term-campaign-meaning = Дії протягом кількох тижнів, щоб залучити клієнтів, та їх наслідок.
term-case = Справа клієнта
term-case-also = скарга, Case
term-case-meaning = Запитання чи скарга клієнта, як її ведуть у CRM.
term-ticket = Звернення
term-ticket-also = тикет, Ticket
term-ticket-meaning = Те, про що співробітник просить службу підтримки, доки не розв’язано.
term-sla = Угода про рівень послуг
term-sla-also = SLA
term-sla-meaning = Що обіцяє служба підтримки: коли відповість і коли розв’яже.
term-first-response = Перша відповідь
term-first-response-also = First response
term-first-response-meaning = Перша відповідь людини, яку бачить заявник. Автоматичний лист не рахується.
term-resolution = Розв’язання
term-resolution-also = Resolution
term-resolution-meaning = Мить, коли служба каже, що питання розв’язано. Заявник може поновити його.
term-escalation = Ескалація
term-escalation-also = Escalation
term-escalation-meaning = Повідомити того, хто може більше, бо час спливає або справа більша.
term-priority = Пріоритет
term-priority-also = P1, P2, P3, P4
term-priority-meaning = Наскільки швидко треба розв’язати: залежить від того, скількох зачепило і скільки можна чекати.
term-working-time = Робочий час
term-working-time-also = години роботи
term-working-time-meaning = Години, у які відлічують строки. Ночі й свята не рахуються.
term-incident = Масштабний збій
term-incident-also = значний інцидент, інцидент
term-incident-meaning = Одна подія, що зачепила багатьох: їхні звернення пов’язано з нею, і всі читають її стан.
term-knowledge-base = База знань
term-knowledge-base-also = KB
term-knowledge-base-meaning = Статті проєкту: що вже відомо і хто може це читати.
term-duplicate = Дублікат
term-duplicate-also = Duplicate
term-duplicate-meaning = Той самий клієнт чи звернення, записані двічі. Їх об’єднують, а не вилучають.
term-process-owner = Власник процесу
term-process-owner-also = Process owner
term-process-owner-meaning = Хто вирішує, як підрозділ працює в CRM, і підписує це.
term-go-live = Запуск
term-go-live-also = Go-live
term-go-live-meaning = День, від якого працюють у новій CRM, а не по-старому.
