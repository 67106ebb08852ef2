# Форма робочого календаря: тиждень, свята, версії.

## Тиждень

calendar-weekday = День
calendar-hours = Години
calendar-day = Від 0 до 24 години
calendar-sum = Разом
calendar-closed = вихідний

## Свята

holidays-add = Додати свята до списку
holidays-country = Країна
holidays-from-year = Від року
holidays-to-year = До року
holidays-add-preset = Додати свята країни
holidays-preset-note = Роки, наприклад, 2026 або 1405. Дні з’являться у списку вище, де їх можна змінити; нічого не зберігається, доки ви не натиснете «Зберегти».
holidays-from-file = З файлу іншого календаря
holidays-paste = Текст файлу
holidays-paste-hint = Вставте його сюди, якщо файлу немає під рукою. Він починається з BEGIN:VCALENDAR.
holidays-file = Файл
holidays-file-hint = З розширенням .ics, до 500 кБ. Беруться цілі дні та щорічні події вказаних вище років.
holidays-add-file = Прочитати файл
holidays-added =
    { $count ->
        [0] До списку не додано жодного дня
        [one] До списку додано { $count } день
        [few] До списку додано { $count } дні
        [many] До списку додано { $count } днів
       *[other] До списку додано { $count } дня
    }
holidays-not-saved = Ще нічого не збережено: перегляньте дні й збережіть.
holidays-known =
    { $count ->
        [one] { $count } день уже був у списку
        [few] { $count } дні вже були у списку
        [many] { $count } днів уже були у списку
       *[other] { $count } дня вже було у списку
    }
holidays-twice =
    { $count ->
        [one] { $count } день трапився кілька разів і врахований один раз
        [few] { $count } дні трапилися кілька разів і враховані по одному разу
        [many] { $count } днів трапилися кілька разів і враховані по одному разу
       *[other] { $count } дня трапилося кілька разів і враховано один раз
    }
holidays-left-out =
    { $count ->
        [one] { $count } подія не є святом, її пропущено
        [few] { $count } події не є святами, їх пропущено
        [many] { $count } подій не є святами, їх пропущено
       *[other] { $count } події не є святами, їх пропущено
    }
holidays-bad-lines =
    { $count ->
        [one] Не вдалося прочитати { $count } рядок
        [few] Не вдалося прочитати { $count } рядки
        [many] Не вдалося прочитати { $count } рядків
       *[other] Не вдалося прочитати { $count } рядка
    }
holidays-and-more =
    { $count ->
        [one] і ще { $count } день
        [few] і ще { $count } дні
        [many] і ще { $count } днів
       *[other] і ще { $count } дня
    }
holidays-why = Що пропущено й чому
holidays-nameless = без назви
holidays-worked = Під час воєнного стану ці дні робочі: залиште ті, які святкуєте у себе.
holidays-estimated = Дати за місячним календарем на наступні роки приблизні й можуть змінитися на день.
unfit-not-whole-days = о певній годині, а не цілий день
unfit-nameless = не має назви
unfit-long = триває понад місяць
unfit-not-yearly = повторюється інакше, ніж раз на рік
unfit-cut-off = файл обривається посередині
error-holidays-unknown = Державні свята відомі за { $years } роки
error-holidays-year = Напишіть рік, наприклад, 2026 або 1405
error-holidays-years = Виберіть не більше років, ніж { $max }, за одним літочисленням, перший раніше за останній
error-holidays-large = Файл завеликий: можна до { $kilobytes } кБ
error-holidays-none = Виберіть файл або вставте його текст

## Версії

calendar-holds-now = діє зараз
calendar-compare = Порівняти
calendar-compare-before = Порівняти з попередньою
calendar-compare-was = Що було в цій версії
calendar-compare-is = Що в цій
calendar-compare-same = Обидві версії однакові.
calendar-compared = Відмінності
calendar-what = Що саме
calendar-not-there = немає
calendar-day-off = вихідний
calendar-holiday-on = Свято { $date }
calendar-override-on = Години { $date }
calendar-break-on = Перерва { $date }
