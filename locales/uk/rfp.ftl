# Від запиту пропозицій до вибору переможця.

## Слова

room-rfp = Запит пропозицій
subject-kind-rfp = Запит пропозицій
permission-rfp-read = Читати запити пропозицій
permission-rfp-write = Писати запити пропозицій
permission-rfp-sign = Підписувати свою частину запиту пропозицій
permission-rfp-publish = Публікувати та скасовувати запити пропозицій
event-rfp-begun = почав(-ла) запит пропозицій
event-rfp-edited = змінив(-ла) відомості запиту
event-rfp-section-edited = писав(-ла) в розділі
event-rfp-requirements-chosen = змінив(-ла) вимоги запиту
event-rfp-judging-edited = змінив(-ла) критерії оцінювання
event-rfp-offered = передав(-ла) запит на підпис
event-rfp-taken-back = забрав(-ла) запит назад
event-rfp-signed = підписав(-ла) запит
event-rfp-holder-named = призначив(-ла) зберігача ключа
event-rfp-holder-ready = вибрав(-ла) фразу як зберігач ключа
event-rfp-published = опублікував(-ла) запит
event-rfp-cancelled = скасував(-ла) запит
rfp-state-draft = Чернетка
rfp-state-in-approval = На підписі
rfp-state-published = Опубліковано
rfp-state-closed = Закрито
rfp-state-evaluated = Оцінено
rfp-state-awarded = Переможця обрано
rfp-state-cancelled = Скасовано
rfp-deed-offer = передати на підпис
rfp-deed-take-back = забрати назад
rfp-deed-publish = опублікувати
rfp-deed-close = закрити
rfp-deed-evaluate = зафіксувати оцінки
rfp-deed-award = обрати переможця
rfp-deed-cancel = скасувати
rfp-section-company = Компанія
rfp-section-subject = Проєкт
rfp-section-present = Що є зараз
rfp-section-requirements = Вимоги
rfp-section-schedule = Графік
rfp-section-deadline = Відповіді
rfp-section-budget = Бюджет
rfp-section-criteria = Критерії
rfp-completeness-empty = Порожньо
rfp-completeness-begun = Розпочато
rfp-completeness-whole = Готово
rfp-signer-department = Підрозділ
rfp-signer-technical = Технічна частина
rfp-signer-sponsor = Усе загалом, спонсор
rfp-absent-block = Без усіх оцінок рейтингу немає
rfp-absent-zero = Відсутня оцінка — нуль
rfp-absent-renormalise = Відсутня оцінка не враховується
rfp-tie-technical = Вища технічна оцінка
rfp-tie-price = Нижча ціна
rfp-tie-earlier = Раніше отримано
crm-kind-standard-cloud = Стандартний хмарний продукт
crm-kind-open-source = Відкритий продукт на власних серверах
crm-kind-tailor-made = Розроблено для цієї компанії
field-notice-days = Днів на відповідь
field-threshold = Скільки зберігачів ключа відкривають разом
field-scale = Найвища оцінка
field-price-weight = Вага ціни
field-minimum = Технічний мінімум
field-absent = Відсутні оцінки
field-ties = За рівних балів
field-low-price = Аномально низька, якщо менша за
field-spread = Допустима розбіжність оцінок
field-part = Частина

## Відмови

error-rfp-deed = Стан цього запиту — «{ $state }». Зараз не можна: { $deed }
    .state = rfp-state
    .deed = rfp-deed
error-rfp-offered = Запит на підписі: спершу заберіть його назад
error-rfp-out = Постачальники вже прочитали його: напишіть доповнення
error-rfp-not-offered = Його ще не передали на підпис
error-rfp-changed = Його змінено, відколи ви його відкрили: прочитайте ще раз
error-rfp-signed = Цю частину вже підписано
error-rfp-deadline-past = Цей термін уже минув: виберіть пізніший
error-rfp-too-many = У запиті щонайбільше { $max } вимог: спершу приберіть деякі
error-rfp-not-asked = Запит не містить { $code }: оновіть сторінку
error-rfp-holder = Виберіть когось із проєкту, хто читає запити і не на боці жодного постачальника
error-rfp-holders-fixed = Запит опубліковано: зберігачі ключа незмінні
error-rfp-phrase-weak = Цю фразу легко вгадати: візьміть п’ять не пов’язаних слів
error-rfp-phrase-again = Вони різні: напишіть ту саму фразу двічі
error-rfp-lacks = До публікації бракує: { $count }. Перелік — поруч із запитом
error-number-between = Напишіть число від { $min } до { $max }

## Чого бракує

rfp-lacks-section = Напишіть «{ $section }»
    .section = rfp-section
rfp-lacks-requirements = Виберіть вимоги
rfp-lacks-criteria = Скажіть, за чим оцінюють пропозиції
rfp-lacks-weights = Сума ваг критеріїв { $sum } %, а не 100 %
rfp-lacks-weight = Критерій { $place } не має ваги
rfp-lacks-parts = Критерій { $place } оцінюють за вимогами, а їх немає
rfp-lacks-price-weight = Ціна важить понад 100 %
rfp-lacks-scale = Найвища оцінка — 0
rfp-lacks-minimum = Технічний мінімум понад 100
rfp-lacks-deadline = Скажіть, доки приймають пропозиції
rfp-lacks-notice = Постачальники мають менше ніж { $days } дн.: виберіть пізніший термін
rfp-lacks-holders = Готових зберігачів ключа: { $holders }, потрібно щонайменше { $threshold }
rfp-lacks-department = Власник процесу «{ $name }» не підписав
rfp-lacks-technical = ІТ не підписало
rfp-lacks-sponsor = Спонсор не підписав
