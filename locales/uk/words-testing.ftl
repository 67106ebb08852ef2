# Слова тестів і дефектів: <словник>-<слово>.

## Тести

test-type-data = Дані
test-type-functional = Функціональний
test-type-integration = Інтеграція
test-type-ui-ux = Зручність
test-type-security = Безпека
test-type-performance = Продуктивність
test-type-regression = Регресія
test-type-compatibility = Сумісність
test-type-synchronisation = Синхронізація
test-type-migration = Міграція
test-type-acceptance = Приймання
case-state-draft = Чернетка
case-state-ready = Готовий
case-state-retired = Виведений з ужитку
exploration-state-planned = Заплановано
exploration-state-running = Триває
exploration-state-debriefed = Підсумовано
exploration-state-abandoned = Припинено
note-kind-observation = Спостереження
note-kind-question = Питання
note-kind-problem = Проблема
note-kind-idea = Ідея
verdict-passed = Пройдено
verdict-failed = Провалено
verdict-blocked = Заблоковано
verdict-skipped = Пропущено
verdict-not-applicable = Не застосовно
verdict-not-run = Не виконано
case-result-failed = Провалено
case-result-blocked = Заблоковано
case-result-in-progress = У роботі
case-result-not-run = Не виконано
case-result-passed = Пройдено
case-result-not-applicable = Не застосовно
coverage-uncovered = Не покрито
coverage-not-run = Не виконано
coverage-in-progress = У роботі
coverage-failed = Провалено
coverage-blocked = Заблоковано
coverage-passed = Пройдено
coverage-waived = Знято з перевірки

plan-state-open = Відкритий
plan-state-closed = Закритий

## Дефекти

severity-s1 = S1 · втрата даних або ніхто не може працювати
severity-s2 = S2 · не працює важлива функція
severity-s3 = S3 · є обхідний шлях
severity-s4 = S4 · вада зовнішнього вигляду
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4
frequency-always = Завжди
frequency-often = Часто
frequency-sometimes = Іноді
frequency-once = Один раз
defect-state-new = Новий
defect-state-triaged = Розібраний
defect-state-in-progress = У роботі
defect-state-fixed = Виправлений
defect-state-ready-for-retest = Готовий до ретесту
defect-state-verified = Перевірений
defect-state-duplicate = Дублікат
defect-state-rejected = Відхилений
defect-state-deferred = Відкладений
defect-state-cannot-reproduce = Не відтворюється
age-0-7 = 0–7 днів
age-8-14 = 8–14 днів
age-15-30 = 15–30 днів
age-over-30 = понад 30 днів
lack-component = Компонент
lack-environment = Середовище
lack-test = Тест, що його знайшов

## Відмови

error-parameter-name = Дайте кожному параметру власну назву без фігурних дужок: «{ $name }» порожня, має дужку або повторюється
error-parameter-row = У рядку { $row } має бути по одному значенню для кожної назви, а назв { $names }
error-parameters-many = Назв – не більше { $names }, рядків – не більше { $rows }: решті місце у файлі даних
error-override-reason = Напишіть, чому результат відрізняється від кроків
defect-not-in-build = Ця збірка старіша за ту, що містить виправлення: дочекайтеся тієї або змініть збірку з виправленням
defect-fixer-verifies = Хто працював над виправленням, не може його перевіряти: попросіть про ретест когось іншого
defect-not-now = Дефект у стані «{ $state }» туди не переходить: подивіться, що пропонує його сторінка
    .state = defect-state
error-steps-many = Розділіть тест-кейс: у ньому кроків { $is }, а найбільше може бути { $max }
