# Вимоги й покриття.

requirements-count = { $count ->
    [one] { $count } вимога
    [few] { $count } вимоги
    [many] { $count } вимог
   *[other] { $count } вимоги
 }
requirement-new = Нова вимога
requirement-edit = Редагувати { $code }
requirement-edit-text = Інша назва або текст – це нова редакція: усе, що підтверджує вимогу, буде під сумнівом, доки хтось не перегляне.
requirement-title = { $code } { $title }
requirement-created = { $code } записано
requirement-saved = Вимогу збережено
requirement-archived = Вимогу перенесено в архів
requirement-restored = Вимогу повернуто до реєстру
requirement-waived = Вимогу знято з перевірки
requirement-unwaived = Вимогу знову треба підтвердити
requirement-is-archived = Ця вимога в архіві: у покритті її вже не враховано.
requirement-waive = Зняти з перевірки
requirement-waive-hint = Причина стоятиме поруч у кожному звіті.
requirement-unwaive = Повернути до перевірки
requirement-cases = Тест-кейси
requirement-suspect = { $count } під сумнівом
requirement-in-doubt = Зв’язки під сумнівом
requirement-code = Код вимоги
requirement-code-hint = REQ-12, так, як у ваших документах. Якщо не заповнити, буде взято наступний вільний номер.
requirement-no-text = Тексту ще немає: напишіть, що має бути можливим і з чого це видно.
requirement-answers = Чим підтверджено
requirement-no-cases = Цю вимогу ще не перевіряє жоден тест-кейс. Пов’яжіть її зі сторінки тест-кейсу.
requirement-items = Елементи беклогу
requirement-relations = Відношення
relation-to = → вказує на
relation-from = ← з боку
requirement-editions = Редакції
requirement-edition = Редакція { $number } · { $who }
requirement-edition-now = Редакція
requirements-search = Пошук у вимогах
requirements-none = Немає вимог за цими фільтрами
requirements-none-text = Приберіть якийсь фільтр або скиньте всі.
requirements-empty = Чого чекають від системи?
requirements-empty-text = Напишіть першу вимогу або імпортуйте їх із ReqIF, TestLink, XLSX чи CSV. Тест-кейси, що їх перевіряють, покажуть, наскільки вимоги підтверджено.
coverage-title = Покриття
coverage-text = Що з кожної вимоги підтверджено в кожному середовищі: останній результат кожного тест-кейсу, а з них – найгірший.
coverage-shares = Скільки вимог із яким покриттям
coverage-overall = Загалом
coverage-as-of = Оновлено
field-category = Категорія
field-coverage = Покриття
field-external-key = Відоме деінде як
field-suite = Набір
field-minutes = Хвилини
field-preconditions = Передумови
field-parameters = Дані
field-keywords = Ключові слова
field-build = Збірка
field-run = Прогін
field-result = Результат
field-steps = Кроки
field-edition = Редакція
field-waived = Знято з перевірки
field-browser = Браузер
field-device = Пристрій
field-instance = Інсталяція
field-overruled = Задано вручну
