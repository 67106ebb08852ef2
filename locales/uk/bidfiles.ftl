# Files of a bid: what a bidder puts to it, and the opened bid as the buyer reads it.

bid-files = Файли
bid-files-page = Файли до { $code }
bid-files-text = Вони йдуть разом із пропозицією, коли ви її подаєте. Доти вони лежать тут зашифрованими, разом із назвами; подане раніше не змінюється.
bid-files-choose = Які файли додати
bid-files-hint = Не більше файлів на всю пропозицію: { $most }, кожен до { $each }, разом до { $all }.
bid-files-add = Додати
bid-files-added = { $count ->
    [1] Додано й зашифровано: подайте пропозицію, щоб надіслати його
   *[other] Додано й зашифровано: подайте пропозицію, щоб надіслати їх
}
bid-files-none = Файлів ще немає
bid-files-none-text = Буклет, рекомендації, план: усе, про що йдеться у відповідях.
bid-file-name = Назва
bid-file-size = Розмір
bid-file-by = Додано
bid-file-deeds = Що можна зробити
bid-file-remove = Вилучити { $name }
bid-file-removed = Вилучено. Подане лишається, доки ви не подасте знову.
error-bid-files-none = Виберіть принаймні один файл
error-bid-files-many = Пропозиція має щонайбільше { $max } файлів, а зараз їх { $there }: вилучіть зайві або об’єднайте кілька в один
error-bid-files-bytes = Файли пропозиції разом мають щонайбільше { $max } МБ: вилучіть зайві або приберіть зображення
error-bid-file-empty = Один із файлів порожній: виберіть знову без нього
error-bid-file-damaged = Файл пошкоджено: це не те, що було збережено. Попросіть того, хто обслуговує Golive, відновити його з резервної копії
rfp-opened-page = Пропозиція { $name } до { $code }
rfp-opened-text = Як її подано; відкрито { $at }.
rfp-opened-not = Жодної пропозиції ще не відкрито: зберігачі ключа відкриють їх разом після завершення терміну.
rfp-opened-read = Прочитати пропозицію
rfp-opened-whole-bid = Уся пропозиція з файлами
rfp-opened-prices-sealed = Ціни ще під печаткою: їх відкривають, коли технічні бали зафіксовано.
rfp-opened-others = Інші ціни та ціна загалом
