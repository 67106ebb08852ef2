# Слова служби підтримки.

request-bug = Щось не працює
request-consultation = Консультація
request-small-development = Невелике доопрацювання
request-access = Доступ
request-configuration = Налаштування
request-integration = Інтеграція

ticket-priority-p1 = P1, негайно
ticket-priority-p2 = P2, найближчим часом
ticket-priority-p3 = P3, у свою чергу
ticket-priority-p4 = P4, коли буде час

impact-high = Багато людей або цілий процес
impact-medium = Кілька людей, або є обхідний шлях
impact-low = Одна людина

urgency-high = Робота стоїть
urgency-medium = Робота ускладнена
urgency-low = Може зачекати

ticket-state-new = Нове
ticket-state-open = У роботі
ticket-state-waiting-on-requester = Чекає на заявника
ticket-state-waiting-on-vendor = У підрядника
ticket-state-resolved = Розв’язане
ticket-state-closed = Закрите

channel-web = Форма
channel-phone = Телефон
channel-email = Електронна пошта
channel-rest = API
channel-import = Імпорт
channel-duty = Регламентна робота

audience-public = Усі учасники звернення
audience-vendor = Служба підтримки й підрядник
audience-internal = Внутрішнє

metric-first-response = Перша відповідь
metric-next-response = Наступна відповідь
metric-resolution = Розв’язання
metric-vendor = Підрядник

target-unit-working-minutes = робочі години
target-unit-working-days = робочі дні, до тієї самої години
target-unit-working-days-to-close = робочі дні, до кінця дня

clock-running = триває
clock-paused = на паузі
clock-met = дотримано
clock-breached = прострочено
clock-none = не встановлено

cause-late = Запізнення
cause-change = Зміна пріоритету або угоди

what-opened-by-requester = звернення заявника
what-opened-by-agent = записано за заявника
what-requester-wrote = повідомлення заявника
what-replied = надано відповідь заявникові
what-auto-replied = надіслано автоматичну відповідь
what-noted = додано нотатку
what-waits = поставлено запитання заявникові
what-resumed = продовжено без відповіді
what-handed-over = передано підряднику
what-handed-back = повернуто від підрядника
what-resolved = розв’язано
what-reopened = відкрито знову

tell-assignee = Виконавець
tell-help-desk = Служба підтримки
tell-vendor-manager = Керівник проєкту від підрядника
tell-project-manager = Керівник проєкту
tell-sponsor = Спонсор

subject-kind-ticket = Звернення

event-agreement-edited = змінено угоду про рівень послуг
event-service-calendar-edited = змінено календар підтримки
event-ticket-opened = створено звернення
event-ticket-edited = змінено звернення
event-ticket-assigned = призначено виконавця звернення
event-ticket-written = написано повідомлення
event-ticket-replied = надано відповідь
event-ticket-noted = додано нотатку
event-ticket-asked = поставлено запитання заявникові
event-ticket-resumed = продовжено роботу над зверненням
event-ticket-handed-over = передано звернення підряднику
event-ticket-handed-back = повернуто звернення службі підтримки
event-ticket-resolved = розв’язано звернення
event-ticket-reopened = знову відкрито звернення
event-ticket-closed = закрито звернення
event-ticket-rated = оцінено допомогу
event-ticket-linked = змінено зв’язки звернення
event-ticket-warned = надіслано попередження про строк

field-request = Тип
field-impact = Вплив
field-urgency = Терміновість
field-vendor-worker = Виконавець від підрядника
field-major = Масштабний збій
field-status = Хід розв’язання
field-rating = Оцінка допомоги
field-rating-remark = Зауваження
field-metric = Зобов’язання
field-share = Частка цільового строку, %
field-effective = Діє від

job-kind-warn = Попередити про строк
job-kind-close = Закрити розв’язане звернення
job-kind-replan = Перерахувати строки
job-kind-post = Надіслати листи
job-kind-sweep = Прибрати зайве

job-standing-planned = Заплановано
job-standing-running = Виконується
job-standing-failing = Не вдається
job-standing-given-up = Припинено
job-standing-done = Виконано
