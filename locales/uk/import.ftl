# Bringing a backlog in and taking it out.

imports-title = Імпорт
import-title = Імпорт: { $name }
import-lead = Імпортуйте беклог із файлу CSV або XLSX: з Jira, Redmine, Trello чи електронної таблиці.
import-file = Файл
import-file-hint = CSV або XLSX, щонайбільше 50 МБ і 200 000 рядків. Перший рядок містить назви стовпців.
import-upload = Прочитати файл
import-none = Ще нічого не імпортовано
import-none-text = Виберіть файл угорі. Перш ніж щось буде записано, ви рядок за рядком побачите, що станеться.
import-list = Імпорти цього проєкту
import-col-file = Файл
import-col-state = Стан
import-col-by = Хто
import-col-at = Коли
import-col-result = Результат
import-result = Створено { $created }, оновлено { $updated }, без змін { $unchanged }

import-steps = Кроки імпорту
import-step-file = Файл
import-step-columns = Стовпці
import-step-try = Проба
import-step-done = Імпорт

import-columns = Що містить кожен стовпець
import-columns-lead = { $rows ->
    [one] Прочитано { $rows } рядок у кодуванні { $encoding }.
    [few] Прочитано { $rows } рядки в кодуванні { $encoding }.
    [many] Прочитано { $rows } рядків у кодуванні { $encoding }.
   *[other] Прочитано { $rows } рядка в кодуванні { $encoding }.
  } Вміст стовпців визначено за їхніми назвами: виправте, що не так.
import-column = Стовпець файлу
import-column-holds = Містить
import-column-samples = Наприклад
import-column-out = Не імпортувати
import-columns-save = Зберегти відповідність
import-columns-saved = Відповідність стовпців збережено.

import-target-key = Ключ
import-target-title = Назва
import-target-text = Текст
import-target-kind = Тип
import-target-state = Стан
import-target-moscow = Пріоритет (MoSCoW)
import-target-points = Бали
import-target-hours = Години
import-target-assignee = Виконавець
import-target-department = Підрозділ
import-target-labels = Мітки
import-target-parent = Батьківський елемент
import-target-criteria = Критерії приймання
import-target-requirements = Вимоги
import-target-price = Фіксована ціна
import-target-sprint = Спринт
import-target-custom = Власне поле: { $name }

import-plan = Що станеться
import-plan-lead = Ще нічого не записано.
import-plan-line = Рядок
import-plan-key = Ключ
import-plan-item = Назва
import-plan-outcome = Що станеться
import-plan-why = Чому
import-plan-all = Усі рядки
import-plan-refused = Відхилені рядки
import-plan-nothing = Рядків немає.
import-outcome-created = Буде створено
import-outcome-updated = Буде оновлено
import-outcome-unchanged = Без змін
import-outcome-refused = Відхилено
import-points = Бали
import-refused-all = { $count ->
    [one] Відхилено { $count } рядок, тому імпортувати не можна. Виправте його у файлі й завантажте файл ще раз або не імпортуйте відповідний стовпець.
    [few] Відхилено { $count } рядки, тому імпортувати не можна. Виправте їх у файлі й завантажте файл ще раз або не імпортуйте відповідні стовпці.
    [many] Відхилено { $count } рядків, тому імпортувати не можна. Виправте їх у файлі й завантажте файл ще раз або не імпортуйте відповідні стовпці.
   *[other] Відхилено { $count } рядка, тому імпортувати не можна. Виправте їх у файлі й завантажте файл ще раз або не імпортуйте відповідні стовпці.
  }
import-commit = { $count ->
    [one] Імпортувати { $count } рядок
    [few] Імпортувати { $count } рядки
    [many] Імпортувати { $count } рядків
   *[other] Імпортувати { $count } рядка
  }
import-begun = Імпорт триває. Сторінку можна залишити: він продовжиться, і ви знову знайдете його тут.
import-running = Записано елементів: { $done } з { $total }
import-running-label = Імпорт: { $name }
import-refresh = Оновити
import-done = Беклог імпортовано.
import-failed = Нічого не записано.
import-to-backlog = До беклогу
import-again = Імпортувати інший файл

export-csv = Експортувати як CSV
export-xlsx = Експортувати як XLSX
export-json = Експортувати як JSON
export-junit = Експортувати як JUnit XML

error-import-file-empty = Файл порожній: перший рядок має містити назви стовпців
error-import-file-kind = Це ні CSV, ні XLSX: збережіть файл в одному з цих форматів
error-import-file-none = Виберіть файл
error-import-columns-many = У файлі забагато стовпців: щонайбільше { $max }
error-import-rows-many = У файлі забагато рядків: щонайбільше { $max }, поділіть його
error-import-quote-open = Лапки після рядка { $line } («{ $start }») ніде не закрито
error-import-workbook-broken = Не вдалося відкрити книгу: збережіть її ще раз як XLSX без пароля
error-import-workbook-large = Після розпакування книга завелика: збережіть аркуш як CSV
error-import-field = У проєкті немає поля «{ $name }»
error-import-sprint = Спринти не імпортують: елементи потрапляють у спринт під час планування. Не імпортуйте цей стовпець
error-import-accepted = Роботу приймає лише власник продукту: імпортуйте її як готову
error-import-department = У проєкті немає підрозділу «{ $value }»: додайте його або виправте файл
error-import-archived = Елемент в архіві: спершу відновіть його
error-import-nothing = У файлі немає рядків для імпорту
error-import-refused = { $count ->
    [one] Відхилено { $count } рядок, нічого не записано
    [few] Відхилено { $count } рядки, нічого не записано
    [many] Відхилено { $count } рядків, нічого не записано
   *[other] Відхилено { $count } рядка, нічого не записано
  }
error-import-begun = Цей імпорт уже почато
error-import-interrupted = Під час імпорту сервер зупинився; нічого не записано. Почніть ще раз
error-export-long = Текст у рядку { $row } задовгий для книги: експортуйте як CSV
error-export-rows = Книга вміщує щонайбільше { $max } рядків, а тут більше: експортуйте як CSV
error-file-json = Рядок { $line } – не JSON нашого експорту: { $reason }
error-file-data-rows = Рядки даних у рядку { $line } не відповідають своїм назвам

## Files of tests, requirements and results

file-format-testlink = TestLink (XML)
file-format-testrail = TestRail (XML або CSV)
file-format-xray = Xray (CSV)
file-format-qase = Qase (CSV)
file-format-zephyr = Zephyr Scale (XML)
file-format-gherkin = Gherkin (.feature)
file-format-junit = JUnit (XML)
file-format-reqif = ReqIF (XML або ZIP)
file-format-csv = CSV
file-format-xlsx = XLSX
file-format-json = JSON (власний експорт)

error-file-root = Рядок { $line }: файл починається з «{ $name }», отже, це не { $format }. Виберіть його справжній формат
    .format = file-format
error-file-title-column = Жоден стовпець не містить назв тест-кейсів: укажіть, який саме, або назвіть його «Title» у першому рядку
error-file-code-column = Жоден стовпець не містить кодів вимог: укажіть, який саме, або назвіть його «Code» у першому рядку
error-file-case-title = Тест-кейс не має назви: додайте її
error-file-requirement-code = Вимога не має коду: додайте його
error-file-result-name = Результат не називає тесту: його елемент не має ні назви, ні класу
error-file-title-long = Скоротіть назву до { $max } символів: зараз { $is }
error-file-text-long = Скоротіть текст до { $max } символів: зараз { $is }
error-file-word-long = Скоротіть «{ $value }…»: символів { $is }, а зберегти можна щонайбільше { $max }
error-file-key-twice = «{ $value }» уже було в рядку { $first }: у файлі кожен ключ трапляється один раз
error-file-xml-doctype = Рядок { $line }: файл оголошує тип документа (DOCTYPE), який задля безпеки не читається. Видаліть оголошення
error-file-xml-entity = Рядок { $line }: «&{ $name };» нічого не означає в XML без типу документа. Напишіть сам символ
error-file-xml-ampersand = Рядок { $line }: амперсанд стоїть окремо. Напишіть замість нього «&amp;»
error-file-xml-crossed = Рядок { $line }: «{ $closed }» закрито, поки «{ $open }» ще відкрито
error-file-xml-not-open = Рядок { $line }: «{ $closed }» закрито, хоча не було відкрито
error-file-xml-unclosed = Рядок { $line }: тут починається тег, коментар або розділ CDATA, який ніде не закінчується
error-file-xml-cut = Рядок { $line }: файл закінчується раніше, ніж закрито всі елементи. Експортуйте його ще раз
error-file-xml-attribute = Рядок { $line }: атрибут без лапок або повторюється
error-file-xml-attributes = Рядок { $line }: елемент має забагато атрибутів, щонайбільше { $max }
error-file-xml-outside = Рядок { $line }: щось стоїть поза зовнішнім елементом
error-file-xml-empty = Рядок { $line }: у файлі немає жодного елемента
error-file-xml-broken = Рядок { $line }: це не правильно побудований XML. Експортуйте файл ще раз
error-file-xml-deep = Рядок { $line }: завелика глибина вкладення елементів, щонайбільше { $max }
error-file-xml-many = Рядок { $line }: у файлі забагато елементів, щонайбільше { $max }. Поділіть його
error-file-xml-text = Рядок { $line }: один із текстів більший за { $max } МБ
error-file-xml-encoding = Рядок { $line }: кодування «{ $name }» тут невідоме. Збережіть файл у UTF-8
error-file-xml-bytes = Рядок { $line }: тут є символ, якого немає в кодуванні { $name }. Збережіть файл у UTF-8
error-file-gherkin-feature = Рядок { $line }: файл feature починається з «Feature:» своєю мовою
error-file-gherkin-language = Рядок { $line }: у Gherkin немає мови «{ $code }»
error-file-gherkin-line = Рядок { $line }: «{ $text }» тут не на місці. Крок починається словом на зразок «Given», «When» або «Then»
error-file-gherkin-row = Рядок { $line }: стовпці не такі, як у першому рядку таблиці, або немає риски в кінці
error-file-gherkin-tags = Рядок { $line }: теги починаються з «@» і стоять над тим, чого стосуються
error-file-gherkin-text-open = Рядок { $line }: тут починається текст у лапках, який ніде не закінчується
error-file-reqif-object = У файлі немає вимоги з ідентифікатором «{ $id }»
error-file-zip-broken = Не вдалося відкрити архів: експортуйте його ще раз без пароля
error-file-zip-large = Після розпакування архів більший за { $max } МБ: поділіть його
error-file-zip-empty = В архіві немає файлу .reqif

brings-tests = Тест-кейси
brings-requirements = Вимоги
brings-results = Результати тестів
case-column-key = Ключ в іншому інструменті
case-column-title = Назва
case-column-summary = Короткий опис
case-column-suite = Набір
case-column-type = Тип
case-column-priority = Пріоритет
case-column-component = Компонент
case-column-preconditions = Передумови
case-column-steps = Кроки: що зробити
case-column-data = Дані кроку
case-column-expected = Очікуваний результат
case-column-keywords = Ключові слова
case-column-requirements = Коди вимог
case-column-minutes = Хвилини
requirement-column-code = Код
requirement-column-title = Назва
requirement-column-text = Текст
requirement-column-markdown = Текст у Markdown
requirement-column-category = Категорія
requirement-column-moscow = MoSCoW
requirement-column-department = Підрозділ
requirement-column-parent = Код вищої вимоги
requirement-column-path = Документ і розділ
error-file-format = Файл не має жодного з відомих форматів: виберіть формат або інший файл
brings-defects = Дефекти
made-defects = Дефекти
made-others = Інші типи, пропущено
error-file-defect-key-column = Жоден стовпець не містить ключів дефектів: назвіть його «Key» у першому рядку
error-file-defect-title-column = Жоден стовпець не містить назв дефектів: назвіть його «Title» у першому рядку
error-file-defect-key = Дефект не має ключа: додайте його, щоб наступний імпорт знову знайшов дефект
error-file-defect-title = Дефект не має назви: додайте її
error-file-date = «{ $value }» – дата в невідомому записі: напишіть так: 2026-03-31 14:05
error-file-date-ahead = { $value } ще не настало: виправте дату
error-file-defects-table = Дефекти імпортують із таблиць: експортуйте їх як CSV або XLSX
defects-there = Звідки дефект
defects-there-status = Стан там
defects-there-resolved = Розв’язано там
field-origin = В іншій системі
