# What islands say: dragging, keys, the palette, suggestions.

drag-grip = Перемістити { $item }
drag-help = Пробіл – узяти, стрілки – перемістити, пробіл – відпустити, Escape – повернути на місце.
drag-picked = Узято { $item }, місце { $place } з { $of }.
drag-moved = { $item }: місце { $place } з { $of }, { $list }.
drag-dropped = { $item } відпущено: місце { $place } з { $of }, { $list }.
drag-cancelled = { $item } знову на попередньому місці.
drag-failed = { $item } повернуто на своє місце.
drag-offline = Сервер не відповідає. Перевірте з’єднання й спробуйте ще раз.

keys-title = Клавіші
keys-palette = Перейти, знайти елемент
keys-search = Шукати
keys-create = Створити
keys-down = Наступний елемент
keys-up = Попередній елемент
keys-open = Відкрити елемент
keys-select = Позначити елемент
keys-edit = Редагувати елемент
keys-help = Показати клавіші

palette-title = Перейти
palette-ask = Розділ, ключ, слова з елемента, тесту чи дефекту
palette-go = Розділи
palette-tests = Вимоги, тести, дефекти
palette-items = Елементи
palette-none = Нічого з такою назвою.

peek-failed = Не вдалося відкрити подробиці. Перевірте з’єднання й спробуйте ще раз.
suggest-ask = Ключ або слова з назви
suggest-none = Немає елемента з таким ключем чи такими словами.
