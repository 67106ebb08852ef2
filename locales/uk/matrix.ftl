# Пропозиції поруч, вимога за вимогою.

matrix-title = Пропозиції поруч
matrix-page = Пропозиції до { $code } поруч
matrix-text = Що кожен учасник каже про кожну вимогу. Розгорніть відповідь, щоб прочитати її текст. Підсумки внизу рахують усі сторінки.
matrix-not = Пропозиції стоять поруч, коли їхні відповіді відкрито.
matrix-no-marks = Оцінки видно, коли ви поставили всі свої або коли оцінки зафіксовано.
matrix-no-prices = Ціни під печаткою.
matrix-none = Жодна вимога не підходить
matrix-none-text = Зніміть якийсь фільтр, щоб побачити більше.
matrix-requirement = Вимога
matrix-area = Напрям
matrix-code = Відповідь
matrix-bidder = Хто так відповів
matrix-differing = Лише там, де відповіді різні
matrix-refused = Обов’язкова, з відповіддю «Ні»
matrix-unanswered = без відповіді
matrix-text-of = { $name } про { $code }: { $answer }
matrix-mark = { $mark } з { $scale }
matrix-mark-none = ще без оцінки
matrix-agreed = погоджено
matrix-wanted = потрібна згода
matrix-out = вибуває
matrix-price = Ціна пропозиції
matrix-legend = Що означають знаки
matrix-means-full = є одразу після постачання
matrix-means-configuration = налаштуванням, без програмування
matrix-means-customisation = програмують для цього проєкту
matrix-means-third-party = це робить продукт іншого виробника
matrix-means-no = не буде; якщо вимога обов’язкова, пропозиція вибуває
matrix-means-wanted = оцінки розходяться більше, ніж дозволяє запит, і не всі підписали одну оцінку
matrix-shown = { $total ->
    [one] { $shown } з { $total } вимоги.
    [few] { $shown } з { $total } вимог.
    [many] { $shown } з { $total } вимог.
   *[other] { $shown } з { $total } вимоги.
}
