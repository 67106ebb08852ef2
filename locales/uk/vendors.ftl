# Підрядники покупця: довгий список і що відомо про кожного.

## Слова

subject-kind-vendor = Підрядник
permission-vendor-read = Читати список підрядників
permission-vendor-write = Записувати підрядників
permission-bid-write = Відповідати на запит, на який запрошено
event-vendor-added = додано підрядника
event-vendor-edited = змінено підрядника
event-vendor-archived = перенесено підрядника до архіву
event-vendor-restored = відновлено підрядника
event-bidder-invited = запрошено підрядника
event-bidder-not-invited = покликано до пропозиції особу, яка не може подавати за них
event-bidder-joined = долучився учасник
things-vendor = Підрядники
language-en = Англійська
language-fa = Перська
language-uk = Українська
field-country = Країна
field-website = Вебсайт
field-contact = Контактна особа
field-phone = Телефон
field-vendor-experience = Досвід
field-vendor-references = Рекомендації
field-vendor-portfolio = Портфоліо
field-vendor-team = Команда
field-vendor-gdpr = Захист даних
field-vendor-hosting = Хостинг
field-vendor-extra-fees = Додаткові витрати
field-vendor-mvp-date = Перша робоча версія
field-vendor-training = Навчання
field-vendor-support = Підтримка
field-vendor-exit = Завершення співпраці
vendor-ask-experience = Скільки років у CRM і скільки проєктів такого розміру та в цій галузі?
vendor-ask-references = Яким трьом клієнтам можна зателефонувати, хто там відповість і що для них зробили?
vendor-ask-portfolio = Що вони розробили, для кого, і чи можна це побачити?
vendor-ask-team = Хто саме працюватиме, яку частку свого часу приділить і хто їх замінить?
vendor-ask-gdpr = Де зберігають дані, хто ще їх обробляє і яку угоду про обробку вони підписують?
vendor-ask-hosting = Чиї сервери, у якій країні, з якою доступністю, і чи працюватиме це на наших?
vendor-ask-extra-fees = Що коштує додатково: ліцензії, користувачі, сховище, інтерфейси, відрядження, пізніші зміни?
vendor-ask-mvp-date = Коли з’явиться те, з чим можна працювати, і що воно містить?
vendor-ask-training = Кого навчають, якою мовою, як довго, і які матеріали лишаються потім?
vendor-ask-support = У які години, якою мовою, як швидко відповідають і скільки це коштує на місяць?
vendor-ask-exit = У якому форматі повертають усі дані, як швидко і за яку ціну?

## Відмови

error-vendor-archived = Цей підрядник в архіві: спершу відновіть його

## Довгий список

rfp-parts-requests = Запити
vendors-title = Підрядники
vendors-text = Усі, хто міг би це розробити чи продати, і що про них відомо. Жоден підрядник цього не читає, навіть про себе.
vendors-none = Підрядників ще немає
vendors-none-text = Запишіть усіх, хто підходить. Однакові запитання до всіх дають змогу їх порівняти, а запрошення отримають ті, кого ви виберете.
vendors-not-found = Такого підрядника немає
vendors-not-found-text = Пошукайте інше слово з назви, країни, контактної особи чи вебсайту.
vendors-search = Шукати підрядників
vendors-archived = В архіві
vendors-compare = Порівняти
vendors-compare-hint = Позначте від двох до п’яти.
vendor-key = Код
vendor-known = Відповіді
vendor-known-of = { $known } з { $all }

## Поруч

vendors-compared = Підрядники поруч
vendors-compared-text = Що кожен із них сказав на ті самі запитання.
vendors-compare-choose = Вибрати інших
vendors-compare-none = Порівнювати ще нічого
vendors-compare-text = Перейдіть до списку, позначте від { $from } до { $to } підрядників і натисніть «Порівняти».
vendor-question = Запитання

## Один підрядник

vendor-new = Новий підрядник
vendor-new-text = Для початку досить назви. Чого ви ще не знаєте, показано як невідоме, доки хтось не запитає.
vendor-page = { $code } { $name }
vendor-edit = Змінити { $code }
vendor-profile = Про що ми питаємо кожного підрядника
vendor-profile-text = Чого не знаєте, лишіть порожнім.
vendor-unknown = Невідомо
vendor-notes-none = Нотаток ще немає.
vendor-notes-hint = Лише для вас: жоден підрядник нотаток не читає, і у файли вони не потрапляють.
vendor-language-hint = Нею пишуть запрошення.
vendor-contact-hint = Ім’я та посада.
vendor-email-hint = Сюди надійде запрошення.
vendor-updated = Остання зміна
vendor-archived-mark = В архіві
vendor-added = Підрядника додано
vendor-saved = Збережено
vendor-archived = Підрядник в архіві; його пропозиції залишаються
vendor-restored = Підрядник знову у списку
