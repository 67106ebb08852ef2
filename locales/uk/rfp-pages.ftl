# Сторінки запитів пропозицій.

rfp-begun = Запит розпочато
rfp-saved = Збережено
rfp-section-saved = Розділ збережено
rfp-offered = Передано на підпис
rfp-taken-back = Забрано назад: знову можна змінювати
rfp-signed = Ви підписали
rfp-cancelled = Запит скасовано
rfp-new = Новий запит
rfp-new-text = Дайте відповіді на те, що знаєте, побачте, на користь чого вони свідчать, і почніть із частково написаних розділів.
rfp-none = Запитів пропозицій ще немає
rfp-none-text = У ньому сказано, що вам потрібно, щоб підрядники відповіли, а ви могли їх порівняти.
rfp-text = Про що запитують підрядників, хто підписав і за чим оцінюють пропозиції.
rfp-deadline = Пропозиції до
rfp-page = { $code } { $title }
rfp-facts = Відомості { $code }
rfp-requirements-page = Вимоги { $code }
rfp-criteria-page = Критерії { $code }
rfp-editions-page = Редакції { $code }
rfp-needs = Тринадцять запитань
rfp-needs-text = Пропустіть те, чого не знаєте. До початку запиту нічого не зберігається.
rfp-advise = На користь чого вони свідчать?
rfp-advice = На користь чого свідчать ваші відповіді
rfp-advice-text = Із { $answered } відповідей на { $all } запитань. Це порада: ви можете вирішити інакше.
rfp-advice-method = Спосіб роботи: { $method }
rfp-advice-first = Найбільше за це
rfp-advice-points = Балів: { $points }
rfp-begin = Почати запит
rfp-begin-blank = Розділи почнуться лише із запитань.
rfp-begin-filled = Ваші відповіді буде вписано в розділи.
rfp-language = Мова запиту
rfp-language-hint = Учасники читатимуть його цією мовою; сторінки довкола – їхньою.
rfp-was-cancelled = Його скасовано:
rfp-sections = Розділи
rfp-about-company = Хто запитує: чим ви займаєтеся, скільки вас, хто вирішує
rfp-about-subject = Що має дати проєкт, а що ні
rfp-about-present = Сьогоднішні системи, дані й негаразди
rfp-about-schedule = Етапи, віхи, ваша участь
rfp-about-deadline = До коли і як приймають пропозиції
rfp-about-budget = Скільки і на що можна витратити
rfp-deadline-none = ще не сказано
rfp-editions = Редакції
rfp-edition = Редакція
rfp-offer = Передати на підпис
rfp-take-back = Забрати назад
rfp-cancel = Скасувати запит
rfp-cancel-why = Чому?
rfp-cancel-hint = Це речення побачать учасники.
rfp-signatures = Підписи під редакцією { $edition }
rfp-signatures-text = Хто підписує, підписує все загалом, як каже його відбиток:
rfp-signed-mark = підписано
rfp-nobody-signs = Цієї ролі ні в кого немає: призначте когось у команді
rfp-waits-for = чекає на: { $names }
rfp-sign = Підписати
rfp-deadline-hint = День за часом проєкту.
rfp-deadline-time = Час
rfp-zone-hint = Наприклад 17:00, за часом { $zone }.
rfp-notice-hint = Щонайменше стільки мають підрядники на відповідь і після кожного доповнення.
rfp-currency-hint = У ній порівнюють ціни.
rfp-threshold-hint = Стільки зберігачів ключа відкривають пропозиції разом; ніхто не відкриває сам.
error-rfp-time = Напишіть час, наприклад 17:00
rfp-points = Відповіді на { $answered } із { $all } запитань
rfp-section-empty = Тут ще нічого не написано.
rfp-section-hint = Markdown. Кожен заголовок – запитання; зайві приберіть.
rfp-prompt-company = Хто запитує? Підрядник, який знає, чим ви займаєтеся і хто вирішує, напише кращу пропозицію.
rfp-prompt-subject = Що має стати краще за рік після запуску і за яким числом ви це побачите? Скажіть також, чого не просите.
rfp-prompt-present = З якими системами, даними та звичками зустрінеться нова? Що сьогодні дошкуляє найбільше?
rfp-prompt-requirements = На що підрядники відповідають по одному: код, текст і ціна. Відповідь «ні» на обов’язкову вимогу вилучає пропозицію з конкурсу.
rfp-prompt-schedule = Коли і що вам потрібно? Скажіть також, що тим часом роблять ваші люди.
rfp-prompt-deadline = День і година – серед відомостей. Тут місце для того, як подавати пропозиції і кого питати.
rfp-prompt-budget = Межі роблять пропозиції порівнянними. Скажіть, що вони мають покрити: ліцензії, роботу, навчання, подальші роки.
rfp-prompt-criteria = Підрядники читають, за чим їх оцінюють і скільки що важить. Після публікації це незмінне.
rfp-example-company =
    ### Чим займаємося

    Гуртова торгівля будматеріалами з 1998 року; 140 людей у трьох містах, 60 із них продають.

    ### Хто вирішує

    Керівна рада, за поданням керівників продажу, сервісу та ІТ.
rfp-example-subject =
    ### Цілі

    Пропозиція за день, а не за три; відповідь на кожну скаргу за вісім робочих годин.

    ### Поза проєктом

    Зарплата й бухгалтерія залишаються там, де є.
rfp-example-present =
    ### Системи

    Бухгалтерська програма із замовленнями та складом (SQL Server, у нас), телефонна станція, інтернет-магазин.

    ### Дані

    22 000 клієнтів, п’яту частину записано двічі; замовлення за сім років.
rfp-example-requirements = Читайте вимоги нижче як запитання. Про кожну скажіть: є відразу, налаштуванням, програмуванням, стороннім продуктом чи зовсім ні.
rfp-example-schedule =
    ### Віхи

    Договір до кінця березня; продажі працюють з першого вересня; сервіс – за два місяці.

    ### Наша участь

    Двоє ключових користувачів на пів ставки; тестові дані – наші.
rfp-example-deadline = Подавайте пропозицію тут, у Golive. Запитання – не пізніше ніж за тиждень до терміну; кожна відповідь іде всім.
rfp-example-budget =
    ### Межі

    До 120 000 EUR на перші три роки, без обладнання.

    ### Оплата

    За прийнятими віхами; десяту частину утримуємо до трьох місяців після запуску.
rfp-example-criteria = Вимоги – половина, команда – п’ята частина, демонстрація – п’ята, рекомендації – десята; ціна – три десятих усього.
rfp-example = Приклад
rfp-reads = Як це читається
rfp-asks-none = Вимог ще немає
rfp-asks-none-text = Візьміть їх із реєстру – усі або категорію.
rfp-asks-none-read = Ще нічого не вибрано.
rfp-asks-words = Текст перед переліком
rfp-take = Узяти з реєстру
rfp-take-text = Кожна починає з ваги 3, 2 чи 1 залежно від потреби; вимога з пріоритетом «Обов’язково» є обов’язковою. Пишуть та імпортують їх у розділі
rfp-take-all = Усі
rfp-take-in = Узяти
rfp-asks-counted = Вимог: { $total }, обов’язкових: { $mandatory }
rfp-category-told = { $count }, вага { $weight }
rfp-no-category = Без категорії
rfp-asks-search = Пошук вимог
rfp-weight = Вага
rfp-mandatory = Обов’язкова
rfp-drop = Прибрати
rfp-archived = архівовано в реєстрі
rfp-of = { $what }: { $code }
rfp-by = Оцінюють за
rfp-by-whole = Одна оцінка загалом
rfp-by-scenes = Сцени демонстрації
rfp-by-category = Вимоги: { $category } ({ $count })
rfp-tie = За рівних балів { $place }
rfp-tie-lot = Жереб
rfp-criteria-sum = Сума ваг { $sum } %; має бути 100 %.
rfp-price-weight-hint = Від усього; решта – критеріїв.
rfp-minimum-hint = Від 0 до 100. Нижче ціну не відкривають.
rfp-low-price-hint = Від середнього інших; 0 – не позначати.
rfp-scale-hint = Найгірша – 0.
rfp-spread-hint = За більшої розбіжності оцінювачі підписують узгоджену оцінку.
rfp-criterion = Критерій { $place }
rfp-criterion-name = Назва
rfp-scenes = Сцени
rfp-scenes-hint = По одній на рядок, вага після крапки з комою: Зберегти угоду; 2
rfp-rules = Правила
rfp-edition-of = Редакція { $edition }
rfp-compare = Порівняти
rfp-compare-was = Було
rfp-compare-is = Стало
rfp-compare-now = Як є зараз
rfp-compare-same = Вони однакові.
rfp-came = додано
rfp-went = прибрано
rfp-changed = змінено
rfp-judging-changed = Змінено критерії оцінювання.
rfp-differences = Відмінності
rfp-editions-none = Редакцій ще немає
rfp-editions-none-text = Одну зберігають щоразу, коли запит передають на підпис.
rfp-point-what-we-do = Чим ми займаємося
rfp-point-people-and-places = Люди та місця
rfp-point-departments = Підрозділи-учасники
rfp-point-who-decides = Хто вирішує
rfp-point-why-now = Чому зараз
rfp-point-goals = Цілі
rfp-point-in-scope = У межах проєкту
rfp-point-out-of-scope = Поза проєктом
rfp-point-systems = Системи
rfp-point-data = Дані
rfp-point-infrastructure = Інфраструктура
rfp-point-what-hurts = Що дошкуляє сьогодні
rfp-point-phases = Етапи
rfp-point-milestones = Віхи
rfp-point-our-share = Наша участь
rfp-point-frame = Межі
rfp-point-what-it-covers = Що вони покривають
rfp-point-payment = Оплата
rfp-chosen = { $count ->
    [0] Нічого нового: усе вже є
    [one] Додано { $count } вимогу
    [few] Додано { $count } вимоги
   *[many] Додано { $count } вимог
}
rfp-asks-count = { $count ->
    [0] Вимог ще немає
    [one] { $count } вимога
    [few] { $count } вимоги
   *[many] { $count } вимог
}
rfp-criteria-count = { $count ->
    [0] Критеріїв ще немає
    [one] { $count } критерій
    [few] { $count } критерії
   *[many] { $count } критеріїв
}
rfp-lacks = Бракує: { $count }
rfp-section-page = { $section }, { $code }
    .section = rfp-section
rfp-published = Запит опубліковано
rfp-publish = Опублікувати
rfp-holders = Зберігачі ключа
rfp-holders-text = Після терміну пропозиції разом відкриває стільки з них: { $threshold }, спершу відповіді, пізніше ціни. Ніхто не відкриває сам, і Golive не зберігає жодного ключа: якщо фразу пам’ятатиме менше людей, жодної пропозиції вже не відкрити. Призначте більше, ніж потрібно.
rfp-holder-add = Призначити зберігача ключа
rfp-holder-none = Ще нікого
rfp-holder-ready = готово
rfp-holder-waits = фразу ще не вибрано
rfp-holder-drop = Більше не зберігає
rfp-holder-named = Призначено: людині повідомлено
rfp-holder-dismissed = Більше не зберігач ключа
rfp-phrase = Ваша фраза
rfp-phrase-text = П’ять не пов’язаних між собою слів, яких не знайти поруч у жодному вірші. Запишіть їх і сховайте: ніхто не зможе дати їх вам знову.
rfp-phrase-again = Ще раз
rfp-phrase-save = Це моя фраза
rfp-phrase-kept = Ви готові. Golive уже забув фразу: бережіть її
