# Пошук: що знайдено, крім елементів беклогу.

search-found =
    { $count ->
        [0] Нічого
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-all-of-kind = Усі, сторінка за сторінкою
things-item = Елементи беклогу
things-requirement = Вимоги
things-case = Тест-кейси
things-defect = Дефекти
things-plan = Тест-плани
things-exploration = Дослідницькі сесії
things-ticket = Звернення
