# The inbox, the audit, the history of a project.


notices-title = Сповіщення
notices-none = Нічого нового
notices-none-note = Коли вас згадають, дадуть вам роботу або змінять те, за чим ви стежите, ви побачите це тут.
notices-read = Позначити як прочитане
notices-read-all = Позначити все як прочитане
notices-all-read = Усі сповіщення прочитано
watching-on = Ви стежите: новини надходитимуть у ваші сповіщення
watching-off = Ви більше не стежите

audit-title = Аудит
audit-note = Кожна зміна: хто й коли її зробив. Тут нічого не можна редагувати.
history-note = Кожна зміна цього проєкту: хто й коли її зробив.
audit-none = Нічого не знайдено
audit-none-note = За вашим запитом змін не записано.
audit-anyone = Будь-хто
audit-anything = Будь-що
audit-kind = Що сталося
audit-project = Проєкт
audit-from = Від
audit-to = До
audit-when = Коли
audit-who = Хто
audit-what = Що
audit-record = Запис
audit-changes = Було, стало
