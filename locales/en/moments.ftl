# Instants in letters, by a clock that is named.

moment-zoned = { $at } ({ $zone })
