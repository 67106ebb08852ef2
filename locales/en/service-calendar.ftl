# The form of a working calendar: its week, its holidays, its versions.

## The week

calendar-weekday = Day
calendar-hours = Hours
calendar-day = 0 to 24 o’clock
calendar-sum = In all
calendar-closed = closed

## Holidays

holidays-add = Add holidays to the list
holidays-country = Country
holidays-from-year = From year
holidays-to-year = To year
holidays-add-preset = Add its holidays
holidays-preset-note = Years such as 2026 or 1405. The days are put into the list above, where you can change them; nothing is kept before you save.
holidays-from-file = From another calendar’s file
holidays-paste = Text of the file
holidays-paste-hint = Paste it here if it is not at hand as a file. It begins with BEGIN:VCALENDAR.
holidays-file = File
holidays-file-hint = Ends in .ics, up to 500 kB. Whole days and yearly events of the years above are taken.
holidays-add-file = Read the file
holidays-added =
    { $count ->
        [0] No day was added to the list
        [one] One day was added to the list
       *[other] { $count } days were added to the list
    }
holidays-not-saved = Nothing is kept yet: look through them, then save.
holidays-known =
    { $count ->
        [one] One day stood in the list already
       *[other] { $count } days stood in the list already
    }
holidays-twice =
    { $count ->
        [one] One day came more than once and counts once
       *[other] { $count } days came more than once and count once
    }
holidays-left-out =
    { $count ->
        [one] One event is no holiday and was left out
       *[other] { $count } events are no holidays and were left out
    }
holidays-bad-lines =
    { $count ->
        [one] One line could not be read
       *[other] { $count } lines could not be read
    }
holidays-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
holidays-why = What was left out, and why
holidays-nameless = without a name
holidays-worked = Under martial law people work on these days at present: keep those that you keep.
holidays-estimated = What follows the moon is estimated for later years and may be a day off.
unfit-not-whole-days = at an hour, not a whole day
unfit-nameless = has no name
unfit-long = longer than a month
unfit-not-yearly = comes otherwise than once a year
unfit-cut-off = the file ends in the middle of it
error-holidays-unknown = Public holidays are known for { $years }
error-holidays-year = Write a year, such as 2026 or 1405
error-holidays-years = Choose up to { $max } years of one calendar, the first before the last
error-holidays-large = The file is too large: up to { $kilobytes } kB
error-holidays-none = Choose a file, or paste its text

## Versions

calendar-holds-now = holds now
calendar-compare = Compare
calendar-compare-before = Compare with the one before
calendar-compare-was = What this version said
calendar-compare-is = What this one says
calendar-compare-same = Both say the same.
calendar-compared = What is different
calendar-what = What
calendar-not-there = not in it
calendar-day-off = day off
calendar-holiday-on = Holiday on { $date }
calendar-override-on = Hours on { $date }
calendar-break-on = Break on { $date }
