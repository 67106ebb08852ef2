# What every page says: the frame, actions, lists, forms, numbers, dates.

## Frame

skip-to-content = Skip to content
frame-rooms = Rooms
frame-you-are-here = You are here
frame-search = Search
frame-notices = Notices
frame-notices-new =
    { $count ->
        [0] Notices
       *[other] Notices: { $count } new
    }
frame-account = My account
frame-all-projects = All projects
frame-administration = Administration
frame-people = People
frame-audit = Audit

room-today = Today
room-team = Team
room-requirements = Requirements
room-backlog = Backlog
room-sprints = Sprints
room-tests = Tests
room-defects = Defects
room-releases = Releases
room-queue = Service
room-help = Help
room-imports = Import
room-history = History
room-settings = Settings

## Actions

action-accept = Accept
action-add = Add
action-apply = Apply
action-approve = Approve
action-archive = Archive
action-back = Back
action-cancel = Cancel
action-change = Change
action-clear-filters = Clear filters
action-close = Close
action-confirm = Confirm
action-continue = Continue
action-copy = Copy
action-create = Create
action-delete = Delete
action-dismiss = Dismiss
action-download = Download
action-edit = Edit
action-export = Export
action-filter = Filter
action-import = Import
action-more = More
action-move = Move
action-open = Open
action-reject = Reject
action-remove = Remove
action-restore = Restore
action-retry = Try again
action-save = Save
action-search = Search
action-send = Send
action-show-all = Show all
action-sign-in = Sign in
action-sign-out = Sign out
action-start = Start
action-undo = Undo
action-upload = Upload

## Forms

field-optional = optional
choose = Choose …
choose-none = None
error-summary-title =
    { $count ->
        [one] One thing to put right
       *[other] { $count } things to put right
    }
date-hint-jalali = Year, month and day, such as { $example }
file-choose = Choose a file
file-drop = or drop it here

## Lists

pager = Pages
pager-range = { $from }–{ $to } of { $total }
pager-none = Nothing here
pager-previous = Previous
pager-next = Next
table-empty = Nothing matches.
select-all = Select all
select-one = Select { $name }
selected-count = { $count } selected
sort-by = Sort by { $column }
filters = Filters
filter-remove = Remove the filter { $name }
more-count = { $count } more

## Marks and states

nobody = Nobody
yes = Yes
no = No
none = None
nothing = –
not-yet = not yet
unknown = Unknown
loading = Loading
new-mark = New
blocked = Blocked
live-on = Live
live-off = Offline, trying again
rag-on-track = On track
rag-at-risk = At risk
rag-off-track = Off track
rag-unknown = Not yet known
points-title = Points
history-of = { $who } { $what }
history-system = Golive

## Charts

chart-as-table = As a table
chart-scope-change = Scope change
chart-today = Today

## Numbers

percent = { $percent }%
money = { $symbol }{ "\u00A0" }{ $amount }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-pln = zł
currency-uah = ₴
currency-rub = ₽
currency-irr = IRR
hours-short = { $hours }{ "\u00A0" }h
points-count =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
items-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
days-count =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
working-days-count =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB

## Dates and times

date = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-time = { $date }, { $time }
date-range = { $from } – { $to }
date-range-days = { $from }–{ $to }

time-now = just now
time-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-minutes-ahead =
    { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
time-hours-ahead =
    { $count ->
        [one] in { $count } hour
       *[other] in { $count } hours
    }
time-days-ahead =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-1-short = Mon
weekday-2-short = Tue
weekday-3-short = Wed
weekday-4-short = Thu
weekday-5-short = Fri
weekday-6-short = Sat
weekday-7-short = Sun

month-gregorian-1 = January
month-gregorian-2 = February
month-gregorian-3 = March
month-gregorian-4 = April
month-gregorian-5 = May
month-gregorian-6 = June
month-gregorian-7 = July
month-gregorian-8 = August
month-gregorian-9 = September
month-gregorian-10 = October
month-gregorian-11 = November
month-gregorian-12 = December
month-gregorian-1-short = Jan
month-gregorian-2-short = Feb
month-gregorian-3-short = Mar
month-gregorian-4-short = Apr
month-gregorian-5-short = May
month-gregorian-6-short = Jun
month-gregorian-7-short = Jul
month-gregorian-8-short = Aug
month-gregorian-9-short = Sep
month-gregorian-10-short = Oct
month-gregorian-11-short = Nov
month-gregorian-12-short = Dec
month-jalali-1 = Farvardin
month-jalali-2 = Ordibehesht
month-jalali-3 = Khordad
month-jalali-4 = Tir
month-jalali-5 = Mordad
month-jalali-6 = Shahrivar
month-jalali-7 = Mehr
month-jalali-8 = Aban
month-jalali-9 = Azar
month-jalali-10 = Dey
month-jalali-11 = Bahman
month-jalali-12 = Esfand

## Loads and parts

load = { $used } of { $limit }
load-of = Hours of { $name }
load-over = { $hours } over
split = { $done } done, { $doing } in progress, { $todo } to do

## Two editors

conflict-choose = Choose what shall stand, field by field.
conflict-mine = Yours
conflict-theirs = Theirs

# The gallery, for developers
gallery-title = The kit

list-comma = { ", " }
after-who = { " " }
conflict-overtaken = What you typed still stands below. Save again to let it take the place of theirs, or cancel to leave theirs.
