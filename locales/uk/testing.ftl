# Реєстр тестів: тест-кейси, середовища, плани, прогони.

bench-title = Робоче місце
bench-text = Що чекає на вас, що повернулося, що нового й чого ще не підтверджено.
bench-go-on = Виконати наступний тест-кейс
bench-empty = Ще нічого не протестовано
bench-empty-text = Почніть з перевірок, потрібних кожному впровадженню CRM, або напишіть власний тест-кейс.
bench-mine = Мені виконати
bench-no-mine = Вам нічого не призначено.
bench-explorations = Мені дослідити
bench-no-explorations = Для вас не заплановано жодної сесії.
bench-retests = Готові до ретесту
bench-no-retests = Зі збірками нічого не повернулося.
bench-fresh = Нові дефекти
bench-no-fresh = Усі дефекти розібрано.
bench-holes = Обов’язкове без підтвердження
bench-no-holes = Усе обов’язкове підтверджено.
bench-plans = Відкриті плани
bench-all = Усі { $count }
cases-title = Тест-кейси
cases-count = { $count ->
    [one] { $count } тест-кейс
    [few] { $count } тест-кейси
    [many] { $count } тест-кейсів
   *[other] { $count } тест-кейсу
 }
cases-search = Пошук у тест-кейсах
cases-none = Немає тест-кейсів за цими фільтрами
cases-empty = Реєстр порожній
cases-empty-text = Візьміть перевірки з початкової бібліотеки, імпортуйте їх з іншого інструмента або напишіть перший тест-кейс.
cases-bulk-done = { $count ->
    [one] Змінено { $count } тест-кейс
    [few] Змінено { $count } тест-кейси
    [many] Змінено { $count } тест-кейсів
   *[other] Змінено { $count } тест-кейсу
 }
case-new = Новий тест-кейс
case-new-text = Одна перевірка, розписана кроками, які зможе повторити хтось інший.
case-edit = Редагувати { $code }
case-title = { $code } { $title }
case-created = { $code } додано до реєстру
case-saved = Тест-кейс збережено
case-archived = Тест-кейс перенесено в архів
case-restored = Тест-кейс повернуто до реєстру
case-is-archived = Цей тест-кейс в архіві: його більше не виконують, а результати лишаються.
case-linked = Пов’язано
case-unlinked = Зв’язок прибрано
case-frozen = Цю редакцію вже виконано, тож вона лишається такою, як є. Якщо змінити кроки, з’явиться редакція { $next }.
case-frozen-since = Уперше виконано
case-not-executed = Цю редакцію ще не виконували.
case-first-edition = Це перша редакція.
case-edition-title = { $code }, редакція { $number }
case-edition = Редакція { $number }
case-back = До тест-кейсу
case-executed = Виконано
case-steps = Кроки
case-step = Крок
case-action = Дія
case-expected = Очікуваний результат
case-action-of = Крок { $number }: що зробити
case-expected-of = Крок { $number }: що має статися
case-no-steps = Кроків ще немає: тест-кейс оцінюють загалом.
case-parameters-hint = У першому рядку – назви, далі по одному набору значень у рядку, між ними |. {"{"}назва{"}"} у кроці замінює значення; тест-кейс виконують по разу для кожного рядка.
case-alike = Ці тест-кейси схожі на той самий. Якщо вони різні, залиште обидва.
case-flaky = Та сама збірка то проходила, то ні ({ $places }): не довіряйте одному результату.
case-last = Останній результат
case-past = Як минали виконання
case-never-run = Ще жодного разу не виконано.
case-proves = Що підтверджує
case-no-requirements = Ще не підтверджує жодної вимоги.
case-link-requirement = Пов’язати вимогу
case-link-item = Пов’язати елемент беклогу
link-remove = Прибрати зв’язок із { $code }
link-suspect = Під сумнівом: вимога змінилася
link-confirm = І далі підтверджує
link-confirmed = Переглянуто, усе правильно
suites-title = Набори
suites-all = Усі тест-кейси
suite-add = Додати набір
suite-change = Змінити цей набір
suite-under = Усередині
suite-top = На верхньому рівні
suite-remove = Вилучити; тест-кейси лишаться
suite-added = Набір додано
suite-saved = Набір збережено
suite-removed = Набір вилучено, його тест-кейси лишилися
library-title = Початкова бібліотека
library-text = { $count ->
    [one] У вашому реєстрі ще немає { $count } перевірки. Зніміть позначку, якщо вона вас не стосується.
    [few] У вашому реєстрі ще немає { $count } перевірок. Зніміть позначку з того, що вас не стосується.
    [many] У вашому реєстрі ще немає { $count } перевірок. Зніміть позначку з того, що вас не стосується.
   *[other] У вашому реєстрі ще немає { $count } перевірки. Зніміть позначку з того, що вас не стосується.
 }
library-add = Додати до реєстру
library-added = { $count ->
    [one] Додано { $count } тест-кейс
    [few] Додано { $count } тест-кейси
    [many] Додано { $count } тест-кейсів
   *[other] Додано { $count } тест-кейсу
 }
library-all-there = Уся бібліотека вже у вашому реєстрі
library-all-there-text = Там змінюйте тест-кейси так, як потрібно вашому проєкту.
minutes-short = { $minutes }{ "\u00A0" }хв
environments-title = Середовища
environments-text = Де виконують тести і яка там збірка. Коли встановлено збірку, виправлені дефекти повертаються на ретест.
environments-empty = Де виконують тести?
environments-empty-text = Додайте перше середовище: браузер і пристрій на певній інсталяції.
environment-new = Нове середовище
environment-name-hint = Тест · Firefox
environment-instance = Інсталяція
environment-browser = Браузер
environment-device = Пристрій
environment-no-build = Тут ще не встановлювали жодної збірки.
environment-saved = Середовище збережено
environment-archived = Середовище перенесено в архів: знайдене там більше не враховується
environment-restored = Середовище знову в роботі
builds-title = Збірки
builds-empty = Жодної збірки ще не записано.
build-name = Збірка
build-name-hint = 1.4.2, як її називають розробники
build-notes = Що в ній
build-note = Записати збірку
build-noted = Збірку записано
build-land = Щойно встановлено
build-land-which = Збірка, яку щойно встановлено
build-landed = Збірку встановлено; виправлені дефекти готові до ретесту
plans-title = Плани
plans-text = Що й до якого дня має бути підтверджено і скільки вже зроблено.
plans-empty = Ще нічого не заплановано
plans-empty-text = План складається з прогонів: тест-кейси в середовищах, розподілені між людьми.
plan-new = Новий план
plan-edit = Редагувати { $code }
plan-title = { $code } { $name }
plan-created = План створено: додайте перший прогін
plan-saved = План збережено
plan-name-hint = Регресія спринту 7
plan-goal = Для чого він
plan-share = Показати підряднику
plan-share-note = Тестувальники підрядника бачать план, виконують його й бачать дефекти, які він виявив.
plan-shared = Видно підряднику
plan-close = Закрити план
plan-reopen = Відкрити знову
plan-left = Лишається { $left } з { $all }
plan-standing = Скільки зроблено
plan-empty = Виконувати ще нічого
plan-empty-text = Виберіть тест-кейси й середовища для першого прогону.
plan-runs = Прогони
run-new = Новий прогін
run-name = Назва прогону
run-name-hint = Якщо не заповнити, прогін матиме лише код.
run-unnamed = Прогін
run-narrow = З чого вибрати
run-more = Перші { $shown } тест-кейсів із { $total }: щоб вибрати інші, звузьте добір.
run-sum = { $count ->
    [one] { $count } тест-кейс
    [few] { $count } тест-кейси
    [many] { $count } тест-кейсів
   *[other] { $count } тест-кейсу
 }, на одне середовище { $minutes }{ "\u00A0" }хв
run-create = Створити прогін
run-created = Прогін створено
run-build-there = Та, що там встановлена
run-needs-environment = Для прогону потрібне хоча б одне середовище.
run-no-cases = Немає готових тест-кейсів за цими умовами
run-no-cases-text = Приберіть якийсь фільтр або доведіть тест-кейси в реєстрі до готовності.
run-again = Виконати провалені ще раз
run-assign = Призначити
run-assign-hint = Виберіть один прогін, щоб розподілити його виконання між людьми.
executions-count = { $count ->
    [one] { $count } виконання
    [few] { $count } виконання
    [many] { $count } виконань
   *[other] { $count } виконання
 }
executions-assigned = { $count ->
    [one] Призначено { $count } виконання
    [few] Призначено { $count } виконання
    [many] Призначено { $count } виконань
   *[other] Призначено { $count } виконання
 }
execution-title = { $code } · { $place }
execution-place = { $place } з { $of }
execution-row = рядок { $row }
execution-step = Крок { $step }
execution-previous = Попередній тест-кейс
execution-next = Наступний тест-кейс
execution-next-open = Наступний невиконаний
execution-outdated = Відтоді тест-кейс переписано: цей прогін зберігає текст, з яким його створено.
execution-closed = План закрито, результати більше не приймаються.
execution-contradicts = Результат задано вручну, і він не збігається з кроками.
execution-whole = Тест-кейс загалом
execution-verdict = Вердикт щодо кроку { $step }
execution-actual = Що сталося на кроці { $step }
execution-actual-hint = Що сталося натомість
execution-report = Повідомити про дефект
execution-save = Зберегти результати
execution-save-next = Зберегти й далі
execution-overrule = Задати результат вручну
execution-overruled = Задано вручну
execution-by-steps = Повернути результат за кроками
execution-evidence = Докази
execution-file = Файл
execution-file-hint = Вставте або перетягніть зображення будь-куди на цій сторінці чи зніміть його телефоном.
execution-no-files = Жоден файл ще не показує, що сталося.
execution-file-remove = Вилучити { $name }
execution-told = Що знайдено
execution-when = Коли
execution-by = Хто
execution-took = Тривалість
result-recorded = Записано: { $result }
    .result = case-result
result-overruled = Результат задано вручну
result-by-steps = Результат знову визначають кроки
evidence-added = Файл додано
evidence-removed = Файл прибрано
runner-help = P пройдено · F провалено · B заблоковано · S пропущено · N не застосовно · ↑ ↓ кроки · D дефект · Enter наступний тест-кейс
runner-kept = Крок { $step }: { $verdict }
runner-waiting = Немає зв’язку. Результатів на цьому пристрої: { $count }; їх буде надіслано, коли зв’язок повернеться
runner-sent = Збережено
runner-done = Усі кроки оцінено: Enter переходить до наступного тест-кейсу
runner-refused = Результат не прийнято:
runner-upload-failed = не вдалося надіслати
select = Вибрати
error-suite-loop = Набір не може бути всередині самого себе: виберіть інше місце
error-suite-depth = Рівнів – не більше { $max }, а цей був би { $depth }-м
error-case-minutes = Хвилин – не більше { $max }: довший тест-кейс варто розділити на кілька
error-cases-none = Виберіть хоча б один тест-кейс
error-cases-many = За раз можна вибрати не більше тест-кейсів, ніж { $max }
error-plan-dates = Кінець раніше за початок
error-plan-closed = План закрито: відкрийте його знову, перш ніж щось додавати
error-run-not-ready = «{ $title }» у стані «{ $state }»: спершу доведіть його до готовності
    .state = case-state
error-run-environments = Виберіть хоча б одне середовище
error-run-large = У прогоні може бути не більше виконань, ніж { $max }, а було б { $is }: звузьте добір тест-кейсів або середовищ
error-run-nothing-failed = У цьому прогоні нічого не провалено
error-executions-none = Виберіть хоча б одне виконання
error-step-unknown = Кроку { $step } немає: оновіть сторінку

tests-import = Імпорт
tests-import-of = Імпорт { $name }
tests-import-text = Тест-кейси, вимоги, результати й дефекти з інших інструментів. Ви бачите, що вийде з файлу, ще до запису; імпортується або все, або нічого.
tests-import-what = Що у файлі?
tests-import-format = Формат
tests-import-guess = Визначити за файлом
tests-import-place = Середовище результатів
tests-import-place-hint = Потрібне лише для результатів.
tests-import-file = Файл
tests-import-file-hint = TestLink, TestRail, Xray, Qase, Zephyr Scale, Gherkin, JUnit, ReqIF, CSV або XLSX; дефекти – таблицями з Jira, Redmine чи Bugzilla. Не більше 50 МБ
tests-import-try = Подивитися, що вийде
tests-import-another = Інший файл
tests-import-would = Що вийде
tests-import-carry = Імпортувати
tests-import-line = Рядок { $line }:
tests-import-refused = { $count ->
    [one] Відхилено { $count } рядок, тому імпортувати нічого не можна. Виправте файл і завантажте його знову.
    [few] Відхилено { $count } рядки, тому імпортувати нічого не можна. Виправте файл і завантажте його знову.
    [many] Відхилено { $count } рядків, тому імпортувати нічого не можна. Виправте файл і завантажте його знову.
   *[other] Відхилено { $count } рядка, тому імпортувати нічого не можна. Виправте файл і завантажте його знову.
 }
tests-import-alike = { $count ->
    [one] { $count } новий тест-кейс схожий на інший, з реєстру або з файлу. Його однаково буде імпортовано.
    [few] { $count } нові тест-кейси схожі на інші, з реєстру або з файлу. Їх однаково буде імпортовано.
    [many] { $count } нових тест-кейсів схожі на інші, з реєстру або з файлу. Їх однаково буде імпортовано.
   *[other] { $count } нового тест-кейсу схожі на інші, з реєстру або з файлу. Їх однаково буде імпортовано.
}
tests-import-alike-list = Схожі на інші тест-кейси
tests-import-as-line = як у рядку { $line } файлу
tests-imported = Імпортовано: нових { $created }, оновлених { $updated }
made-suites = Набори
made-cases = Тест-кейси
made-steps = Кроки
made-requirements = Вимоги
made-links = Зв’язки
made-relations = Відношення
made-passed = Пройдено
made-failed = Провалено
made-skipped = Пропущено
made-created = Нові
made-updated = Оновлені
made-refused = Відхилені

pick-title = Добір для регресії
pick-text = Тест-кейси, які найбільше варто виконати знову за наявний час, і чому саме вони.
pick-hours = Годин на тестування
unit-hours = год
pick-choose = Дібрати
pick-none = Нічого не треба виконувати знову
pick-none-text = Нічого не змінилося, нічого не провалено, і все нещодавно виконано; або часу замало для будь-якого тест-кейсу.
pick-sum = { $count } з { $of } готових тест-кейсів, на одне середовище { $hours }.
pick-since = Відлік змін почато:
pick-run = Регресія
pick-why = Чому
pick-changed = Змінився його компонент
pick-failed = Провалено { $failures } з { $runs }
pick-defects = { $defects ->
    [one] Поруч { $defects } дефект
    [few] Поруч { $defects } дефекти
    [many] Поруч { $defects } дефектів
   *[other] Поруч { $defects } дефекту
 }
pick-integration = Зачіпає іншу систему
pick-long-ago = { $days ->
    [one] Не виконано вже { $days } день
    [few] Не виконано вже { $days } дні
    [many] Не виконано вже { $days } днів
   *[other] Не виконано вже { $days } дня
 }
pick-never = Ще не виконувався

## Показники плану та звіт про нього

case-flaky-mark = Нестабільний
case-flaky-hint = Та сама збірка то проходила, то ні: не довіряйте одному результату
burn-title = Як просувається план
burn-planned = { $count ->
    [one] { $count } виконання, станом на { $at }
    [few] { $count } виконання, станом на { $at }
    [many] { $count } виконань, станом на { $at }
   *[other] { $count } виконання, станом на { $at }
 }
burn-left = Лишається
burn-passed = Пройдено
burn-recorded = Результатів за день
burn-meant = Мало б лишатися
burn-summary = З { $planned } виконань лишається { $left }, пройдено { $passed }, провалено { $failed }.
executions-left-at = Лишалося на кінець
executions-passed-at = Пройдено до кінця
executions-recorded-after = Результати після
executions-recorded-until = Результати до
burn-not-begun = Діаграма з’явиться в перший день плану.
burn-large = Цей план великий: як він просувається, показує звіт.
report = Звіт
report-of = Звіт про тестування: { $name }
report-title = Звіт про { $code } { $name }
report-back = До плану
report-print = Надрукуйте цю сторінку або збережіть її як PDF: меню туди не потраплять.
report-what = Що протестовано
report-dates = Заплановано
report-tested = Протестовано
report-places = Де і на яких збірках
report-people = Хто і скільки
report-results = Результати
report-coverage = Що підтверджено
report-coverage-note = За останнім результатом кожного тест-кейсу в кожному середовищі, зокрема з інших планів.
report-no-requirements = Тест-кейси цього плану не перевіряють жодної вимоги.
report-broken = Провалено й заблоковано
report-nothing-broken = Нічого не провалено й не заблоковано.
report-open-defects = Відкриті дефекти
report-no-open-defects = Серед дефектів, які виявив цей план, відкритих немає.
report-list = Усі виконання
report-more = Перші { $shown } з { $total }: усі можна вивантажити файлом.
