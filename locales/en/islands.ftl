# What islands say: dragging, keys, the palette, suggestions.

drag-grip = Move { $item }
drag-help = Press Space to pick up, the arrows to move, Space to drop, Escape to put it back.
drag-picked = Picked up { $item }, place { $place } of { $of }.
drag-moved = { $item }: place { $place } of { $of }, { $list }.
drag-dropped = Dropped { $item } at place { $place } of { $of }, { $list }.
drag-cancelled = { $item } is back where it was.
drag-failed = { $item } went back to its place.
drag-offline = The server does not answer. Check the connection and try again.

keys-title = Keys
keys-palette = Go to, find an item
keys-search = Search
keys-create = Create
keys-down = Next item
keys-up = Previous item
keys-open = Open the item
keys-select = Tick the item
keys-edit = Edit the item
keys-help = Show the keys

palette-title = Go to
palette-ask = A room, a key, words of an item, a test or a defect
palette-go = Rooms
palette-tests = Requirements, tests, defects
palette-items = Items
palette-none = Nothing by that name.

peek-failed = The details could not be opened. Check the connection and try again.
suggest-ask = Key or words of the title
suggest-none = No item has this key or these words.
