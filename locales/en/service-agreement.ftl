# What is promised, and the calendars it is counted in.

service-agreement = Agreement
agreement-since = In effect since
agreement-from = From
agreement-to-come = to come
agreement-versions = Versions
agreement-new-version = New version
agreement-make = Make promises
agreement-begin = Begin with the usual promises
agreement-begun = A calendar as your project works, and promises to begin with. Look through them and save.
agreement-empty-title = Nothing is promised yet
agreement-empty-text = An agreement says within how much working time a requester has an answer and a solution, and the vendor has to act. Without one no clock runs.
agreement-promises = What is promised
agreement-ladder = Who is told, and when
agreement-grace = Grace time in days
agreement-grace-hint = Within it a requester’s message takes up a resolved ticket; later it opens a new one.
agreement-help-desk-contact = Help desk’s contact
agreement-vendor-contact = Vendor’s contact
agreement-contact-hint = A name with a number or an address, for when the queue is not enough. Requesters see the help desk’s, the help desk sees the vendor’s.
agreement-grace-is =
    { $days ->
        [one] A resolved ticket can be taken up again for a day
       *[other] A resolved ticket can be taken up again for { $days } days
    }
agreement-calendars = Calendars
agreement-calendar = Calendar
agreement-metric = Promise
agreement-amount = Target
agreement-amount-hint = Hours as 4, 1:30 or 0.5, or a number of days. Empty promises nothing; 0 promises the first working moment.
agreement-own-lines = Other promises for single types of request
agreement-share = Share of the target
agreement-tell = Tell
agreement-effective = In effect from
agreement-effective-hint = Empty is now. What has passed keeps its price.
agreement-edit-note = Saving makes a new version. Open deadlines are counted anew from then on.
agreement-look-moves = Which deadlines move?
agreement-look-what-if = What if, last quarter?
agreement-moves =
    { $count ->
        [0] No open deadline would move
        [one] One open deadline would move
       *[other] { $count } open deadlines would move
    }
agreement-moves-caption = Open deadlines that would move
agreement-what-if =
    { $count ->
        [0] No ticket was opened in the last quarter
        [one] The last quarter’s one ticket, replayed
       *[other] The last quarter’s { $count } tickets, replayed
    }
agreement-what-if-caption = Kept promises, as they were and as they would have been
agreement-was = As it is
agreement-would = As proposed
agreement-more-broken = More broken
agreement-saved = The new version is kept.
target-unit = Counted in
target-days =
    { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }
target-days-close =
    { $count ->
        [one] close of the next working day
       *[other] close of the { $count }th working day
    }
calendar-first-name = Office hours
calendar-new = New calendar
calendar-edit = Calendar { $name }
calendar-note = When a party works. Targets in working time count only then.
calendar-zone = Time zone
calendar-zone-hint = As Europe/Kyiv or Asia/Tehran
calendar-week = Every week
calendar-week-hint = As 09:00-13:00, 14:00-18:00. An end before its start is on the next day; empty is closed.
calendar-holidays = Holidays
calendar-off-hint = One date a line; what follows it is a name.
calendar-holidays-count =
    { $count ->
        [0] no holidays
        [one] 1 holiday
       *[other] { $count } holidays
    }
calendar-overrides = Days that differ
calendar-overrides-hint = One a line: a date and its hours, as 2026-12-31 09:00-13:00. Without hours the day is off. Goes before a holiday.
calendar-breaks = Breaks
calendar-breaks-hint = One a line: a date and the time cut out of it.
calendar-effective-hint = Empty is now. Time before keeps the old version.
calendar-from-the-beginning = from the beginning
calendar-saved = The calendar is kept; open deadlines are counted by it.
error-time-zone = Name a time zone as Europe/Kyiv
error-window = { $text } is no time from one to another: write 09:00-17:00
error-calendar-line = This line cannot be read: { $line }
error-calendar-empty = A calendar without any working time promises nothing: give it some hours
error-deal-twice = There are two promises for the same thing
error-deal-calendar = A promise counts by a calendar that is not there
error-deal-target = A target is too long: up to 1,000 days
error-deal-share = A share is a whole number of percent up to { $max }, each once
error-deal-tell = Choose who is told at { $share } %
error-deal-grace = Up to 365 days
error-deal-contact = A contact is one line of at most { $max } characters.
error-effective-past = A new version takes effect now or later: time that has passed keeps its price
error-form = The form could not be read
