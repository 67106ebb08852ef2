# Acceptance: the departments try what was promised, their process owners sign.

acceptance-title = Приймання
acceptance-text = Користувачі-тестувальники кожного підрозділу перевіряють обіцяне й відповідають власними словами; підписує власник процесу.
acceptance-new = Нова сесія
acceptance-new-text = Один підрозділ, один день, пункти, які він має прийняти, і люди, які їх перевірять.
acceptance-of = { $session } { $title }
acceptance-empty = Жоден підрозділ ще не має сесії
acceptance-empty-text = Заплануйте сесію: виберіть підрозділ, візьміть пункти з його вимог, запросіть користувачів-тестувальників.
acceptance-none = Немає таких сесій
acceptance-none-text = Приберіть фільтр.
acceptance-no-departments = Спершу вкажіть підрозділи в налаштуваннях проєкту.
acceptance-waiting = Чекає на вас
acceptance-wait-sign = Прочитати й підписати
acceptance-wait-try = { $count ->
    [one] Перевірити { $count } пункт
    [few] Перевірити { $count } пункти
    [many] Перевірити { $count } пунктів
   *[other] Перевірити { $count } пункту
 }
acceptance-departments = Підрозділи, які підписали: { $signed } з { $all }
acceptance-sessions = Сесії
acceptance-points = Пункти
acceptance-point = Пункт
acceptance-standing = Стан
acceptance-department-signed = Підписано
acceptance-all-signed = Усі підрозділи підписали.
acceptance-open = відкрито { $open } з { $all }
acceptance-count = { $standing }: { $count }
acceptance-hours-of = { $logged } з { $planned }
acceptance-lacks-owner = Призначте власника процесу, який може підписати
acceptance-lacks-session = Заплануйте сесію
acceptance-lacks-start = { $count ->
    [one] Почніть { $count } заплановану сесію
    [few] Почніть { $count } заплановані сесії
    [many] Почніть { $count } запланованих сесій
   *[other] Почніть { $count } запланованої сесії
 }
acceptance-lacks-points = { $count ->
    [one] { $count } пункт відкритий
    [few] { $count } пункти відкриті
    [many] { $count } пунктів відкриті
   *[other] { $count } пункту відкрито
 }
acceptance-lacks-refused = { $count ->
    [one] У прийманні відмовлено: { $count } сесія. Виправте недоліки й спробуйте ще раз
    [few] У прийманні відмовлено: { $count } сесії. Виправте недоліки й спробуйте ще раз
    [many] У прийманні відмовлено: { $count } сесій. Виправте недоліки й спробуйте ще раз
   *[other] У прийманні відмовлено: { $count } сесії. Виправте недоліки й спробуйте ще раз
 }
acceptance-lacks-signature = { $count ->
    [one] { $count } сесія чекає на підпис
    [few] { $count } сесії чекають на підпис
    [many] { $count } сесій чекають на підпис
   *[other] { $count } сесії чекає на підпис
 }

## The form

acceptance-title-hint = Що треба прийняти, словами самого підрозділу
acceptance-signer = Підписує власник процесу
acceptance-signer-usual = Власник процесу підрозділу
acceptance-signer-hint = Підписати за підрозділ може лише власник його процесу.
acceptance-day = День
acceptance-place = Місце
acceptance-place-hint = Кімната або адреса дзвінка
acceptance-notes = Для користувачів-тестувальників
acceptance-notes-hint = Що взяти із собою, з чого почати. Можна Markdown.
acceptance-fill = Взяти пункти
acceptance-fill-requirements = З вимог підрозділу
acceptance-fill-requirements-note = По одному пункту на кожну вимогу, яку треба виконати, зі зв’язком із нею.
acceptance-fill-cases = З тест-кейсів приймання
acceptance-fill-cases-note = Готові тест-кейси типу «Приймання», власні для підрозділу або спільні.
acceptance-own-points = Ваші пункти
acceptance-own-points-hint = По одному в рядку, мовою бізнесу: що має бути наприкінці звичайного дня?
acceptance-users = Користувачі-тестувальники
acceptance-user = Користувач-тестувальник
acceptance-invite = Запросити користувачів-тестувальників
acceptance-no-users-known = У цьому проєкті ще нікому перевіряти: надайте комусь роль користувача-тестувальника.
acceptance-hours-asked = Годин на кожного
acceptance-hours-asked-hint = Користувачі-тестувальники приділяють від двох до чотирьох годин на тиждень.

## One session

acceptance-session = Сесія
acceptance-planning = Планування
acceptance-start = Почати
acceptance-resume = Спробувати ще раз
acceptance-ask = Попросити підпис
acceptance-cancel = Скасувати сесію
acceptance-cancel-hint = Відповіді й записані години залишаться.
acceptance-change = Змінити сесію
acceptance-add-point = Додати пункт
acceptance-change-points = Змінити пункти, яких ніхто не перевіряв
acceptance-point-text = Що має бути
acceptance-point-hint = Менеджер із продажу бачить усі дзвінки клієнта на одній сторінці.
acceptance-remove-point = Вилучити пункт { $number }
acceptance-not-begun = Сесію заплановано, вона ще не почалася.
acceptance-is-cancelled = Цю сесію скасовано.
acceptance-left = Вам залишилося перевірити пунктів: { $left } з { $all }.
acceptance-done-trying = Ви перевірили всі пункти. Дякуємо!
acceptance-no-points = Пунктів ще немає
acceptance-no-points-text = Сесії потрібні пункти: візьміть їх із вимог підрозділу або напишіть.
acceptance-place-of = { $at } з { $all }
acceptance-point-before = Попередній пункт
acceptance-point-after = Наступний пункт
acceptance-accept = Приймаю
acceptance-reject = Відхиляю
acceptance-not-tried = Не перевірено
acceptance-remark = Зауваження
acceptance-remark-hint = Потрібне, якщо ви відхиляєте: що не так? З нього буде створено дефект.
acceptance-again-hint = Недолік усунено. Перевірте, будь ласка, ще раз.
acceptance-mine = Ваша відповідь: { $opinion }
acceptance-earlier = Попередні відповіді: { $count }
acceptance-my-hours = Мої години
acceptance-hours-hint = 1,5 або 1:30; 0 скасовує години цього дня
acceptance-hours-note = На що
acceptance-log = Записати години
acceptance-week-of = Тиждень від
acceptance-days = Дні
acceptance-tried = Перевірено пунктів: { $tried } з { $all }
acceptance-change-asked = Змінити потрібні години
acceptance-uninvite = Не запрошувати: { $name }
acceptance-nobody-invited = Ще нікого не запрошено.
acceptance-vendor = Ви бачите, що вирішено. Хто перевіряв і якими словами відповів, знає лише замовник.
field-opinion = Відповідь
field-test-user = Користувач-тестувальник
field-planned-hours = Потрібні години
field-point = Пункт
field-taken-points = Взяті пункти
field-planned-on = День
field-signer = Підписує
field-decision = Рішення
field-sha256 = SHA-256
field-defect = Дефект
field-day = День

## Signing

acceptance-sign = Підписати
acceptance-sign-of = { $session }: підпис
acceptance-statement = Що підписується
acceptance-read-signed = Прочитати підписане
acceptance-what-is-signed = Що підписується
acceptance-said = Відповіді
acceptance-decision = Рішення
acceptance-reservations = Відкриті пункти, прийняті із застереженням
acceptance-reservations-hint = Позначте кожен пункт, який приймаєте, хоча він відкритий: ваш підпис назве його.
acceptance-reason-hint = Потрібна, якщо ви відмовляєте. Якщо із застереженнями: що треба зробити й до якого дня?
acceptance-your-name = Ваше ім’я
acceptance-your-name-hint = Повністю, як ви підписалися б на папері
acceptance-seen = Ви підписуєте те, що наведено вище, з таким хешем:
acceptance-untried = { $count ->
    [one] { $count } пункту ніхто не перевіряв.
    [few] { $count } пунктів ніхто не перевіряв.
    [many] { $count } пунктів ніхто не перевіряв.
   *[other] { $count } пункту ніхто не перевіряв.
 }
acceptance-own-work = Ви працювали над { $codes }, тому не можете підписати виправлене: треба призначити іншого власника процесу цього підрозділу.
acceptance-waits-for = Чекає на підпис: { $name }.
acceptance-nothing-to-sign = Підписувати ще нічого
acceptance-nothing-to-sign-text = Сесію підписують, коли вона триває.
acceptance-back = До сесії
acceptance-signed-before = Підписано раніше
acceptance-print = Сторінка друкується так, як є. Хеш – це SHA-256 тексту, наведеного наприкінці.
acceptance-signature = Підпис
acceptance-signed-as = Підписано як
acceptance-account = Обліковий запис
acceptance-signed-at = Коли підписано
acceptance-hash = SHA-256
acceptance-sound = Обчислено наново, збігається
acceptance-unsound = Збережений текст більше не має цього хешу
acceptance-check = Хеш на папері
acceptance-check-hint = Введіть або вставте 64 символи, щоб порівняти їх зі збереженим текстом.
acceptance-check-do = Порівняти
acceptance-check-same = Збігається: на папері й у збереженому тексті те саме.
acceptance-check-differs = Не збігається: на папері інший текст, ніж збережений тут.
acceptance-whole-text = Текст, який підписується, літера в літеру

## What was done

acceptance-created = Сесію заплановано
acceptance-saved = Збережено
acceptance-invited = Запрошено, сповіщення надіслано
acceptance-uninvited = Більше не запрошено
acceptance-point-added = Пункт додано
acceptance-point-removed = Пункт вилучено
acceptance-filled = { $count ->
    [0] Нових пунктів не знайдено
    [one] Взято { $count } пункт
    [few] Взято { $count } пункти
    [many] Взято { $count } пунктів
   *[other] Взято { $count } пункту
 }
acceptance-started = Сесія почалася
acceptance-resumed = Сесія триває знову
acceptance-asked = Власника процесу попросили підписати
acceptance-cancelled = Сесію скасовано
acceptance-recorded = Пункт { $point } записано: ось наступний
acceptance-all-tried = Пункт { $point } записано. Ви перевірили всі пункти.
acceptance-rejected = Пункт { $point } відхилено: створено дефект { $defect }, і той, хто його виправлятиме, прочитає ваші слова
acceptance-hours-logged = Години записано
acceptance-signed = Підписано; усі учасники отримають сповіщення

## Words

acceptance-state-planned = Заплановано
acceptance-state-running = Триває
acceptance-state-signed = Підписано
acceptance-state-refused = Відмовлено
acceptance-state-cancelled = Скасовано
opinion-accepted = Прийнято
opinion-rejected = Відхилено
opinion-not-tried = Не перевірено
point-standing-accepted = прийнято
point-standing-rejected = відхилено
point-standing-again = перевірити ще раз
point-standing-untried = не перевірено
acceptance-decision-accepted = Прийнято
acceptance-decision-with-reservations = Прийнято із застереженнями
acceptance-decision-refused = Відмовлено
acceptance-load-under = менше за потрібні дві години на тиждень
acceptance-load-so-far = поки що за цей тиждень; потрібно від двох до чотирьох годин
acceptance-load-within = у межах двох–чотирьох годин на тиждень
acceptance-load-over = більше за потрібні чотири години на тиждень

## What is refused

error-acceptance-not-now = Сесія у стані «{ $state }» цього не допускає: подивіться, що пропонує її сторінка
    .state = acceptance-state
error-acceptance-not-running = Стан сесії – «{ $state }»: пункти й години записують, поки вона триває
    .state = acceptance-state
error-acceptance-open = Відкриті пункти: { $points }. Прийміть із застереженнями, назвавши їх, або відмовте
error-acceptance-nothing-open = Відкритих пунктів немає: прийміть без застережень
error-acceptance-unnamed = Позначте й ці відкриті пункти: { $points }, або відмовте
error-acceptance-not-open = Ці пункти не відкриті: { $points }. Зніміть із них позначки
error-acceptance-reason = Напишіть чому
error-acceptance-remark = Напишіть, що не так, щоб це можна було виправити
error-acceptance-changed = Відколи ви відкрили сторінку, щось змінилося. Прочитайте її ще раз, перш ніж підписувати.
error-acceptance-fixer-signs = Ви працювали над { $codes }: хто виправляв, той не підписує. Треба призначити іншого власника процесу цього підрозділу.
error-acceptance-not-owner = Це не власник процесу підрозділу «{ $department }»
error-acceptance-no-owner = Підрозділ «{ $department }» не має власника процесу: призначте його на сторінці команди
error-acceptance-no-points = У сесії без пунктів нічого приймати: спершу додайте їх
error-acceptance-no-users = Нікого не запрошено: потрібен хоча б один користувач-тестувальник
error-acceptance-user = Запросити можна лише користувачів-тестувальників, власників процесів та інших представників бізнесу
error-acceptance-user-began = Ця людина вже щось записала, і це залишається
error-acceptance-asked = Укажіть від { $least } хв до { $most } год
error-acceptance-day = Цей день ще не настав: записуйте години, коли їх відпрацьовано
error-acceptance-hours = У добі лише { $max } год
error-acceptance-department = Деякі пункти вже перевірено: для іншого підрозділу заплануйте іншу сесію
error-acceptance-point-tried = Пункт { $number } уже перевірено, він лишається як є: додайте інший
error-acceptance-point-changed = Хтось тим часом змінив текст пункту { $number }: прочитайте його ще раз
error-acceptance-points-many = Пунктів може бути щонайбільше { $max }, а тут { $is }: поділіть їх на кілька сесій
error-acceptance-case = Немає тест-кейсу { $code }
error-acceptance-item = Немає елемента беклогу { $code }
error-acceptance-defect-open = { $code } ще не перевірено: пункт можна буде перевірити знову після цього
error-department-accepts = Підрозділ «{ $name }» має сесії приймання: вони лишаються за ним
