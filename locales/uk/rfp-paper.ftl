# Запит пропозицій на папері: титул, заголовки, низ сторінки. Говорить мовою, якою написано запит.

rfp-paper-pdf = PDF
rfp-paper-docx = Word
rfp-paper-draft = Чернетка
rfp-paper-contents = Зміст
rfp-paper-page = Сторінка { $page } з { $pages }
rfp-paper-foot = { $code } · Редакція { $edition }
rfp-paper-foot-draft = { $code } · Чернетка, { $at }
rfp-paper-buyer = Покупець
rfp-paper-given = Передано на підпис
rfp-paper-as-of = Станом на
rfp-paper-hash = Відбиток (SHA-256)
rfp-paper-chapter = { $place }. { $title }
rfp-paper-code = Код
rfp-paper-requirement = Вимога
rfp-paper-criterion = Критерій
rfp-paper-yes = так
rfp-paper-no = ні
rfp-paper-by-requirements = Вимоги: { $category }
rfp-paper-by-scenes = День демонстрації: { $scenes }
rfp-paper-no-requirements = Вимог ще не вибрано.
rfp-paper-no-criteria = Ще не сказано, за чим оцінюють пропозиції.
