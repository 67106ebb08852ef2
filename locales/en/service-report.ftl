# The report on promises: its periods, what it is of, its paper and its workbook.

sla-title = Service report
sla-summary = Summary
sla-files = Report as a file
sla-stretch = Length of the period
sla-a-month = Month
sla-a-quarter = Quarter
sla-a-year = Year
sla-previous = ← { $period }
sla-next = { $period } →
sla-quarter = Quarter { $nth } of { $year }
sla-year = Year { $year }
sla-page = Page { $page } of { $pages }

sla-project = Project
sla-parties = Parties
sla-period = Period
sla-as-of = As of
sla-covers = Counted
sla-covers-all = Every ticket of the project
sla-covers-shared = Tickets handed over to the vendor, and your own
sla-unit = Unit
sla-unit-is = Promises and tickets, in numbers and percent; days and months of { $zone }
sla-agreement-version = version { $version }, since { $since }
sla-agreement-none = None held in this time

sla-level = Level
sla-level-desk = L1 · Help desk
sla-level-vendor = L2 · Vendor
sla-by-target = Kept by target and level
sla-promise = Target
sla-decided = Decided
sla-kept = Kept
sla-broken = Broken
sla-by-change = Broken by a change
sla-share = Share kept
sla-month = Month
sla-first-day = First day
sla-months-before = Months before the period are shown to compare with. They are no part of its other figures.
sla-none-decided = No promise was decided in this time.
sla-chart = Share kept, month by month
sla-chart-note = A line is broken where no promise was decided in a month.
sla-kept-of = { $kept } of { $all } kept
sla-of-resolved = { $some } of { $all } resolved
sla-rating = { $rating } of 5
sla-ratings =
    { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }
sla-open = Open now
sla-open-note = whenever they were opened
sla-age = Age
sla-tickets = Tickets
sla-part = Part
sla-cycle = Cycle
sla-what = Figure
sla-value = Value
sla-out-of = Out of
sla-sheet-targets = Targets
sla-sheet-months = Months
sla-sheet-broken = Breaches

sla-meanings = What the numbers mean
sla-term-share = Share kept
sla-means-share = Kept promises out of all that were decided in the period. A promise is decided when it is kept, or when it falls due unkept; what is answered late counts where it fell due. Rounded down.
sla-term-first-response = First response
sla-means-first-response = Working time from the requester’s first message to the first public reply by a person. It does not pause.
sla-term-next-response = Next response
sla-means-next-response = Working time from the oldest unanswered message of the requester to a public reply. Each exchange counts.
sla-term-resolution = Resolution
sla-means-resolution = Working time from creation to resolved, without the time in which the requester was waited for. A reopened ticket goes on with the same clock.
sla-term-vendor = Vendor
sla-means-vendor = Working time from each hand-over to the vendor until it is handed back. It runs beside the requester’s clock and does not pause it.
sla-term-by-change = Broken by a change
sla-means-by-change = A higher priority or a new agreement found the new deadline already past. It counts as broken and is told apart.
sla-term-late = Late
sla-means-late = The deadline passed and nothing had been done by then that keeps the promise.
sla-term-first-contact = Resolved at first contact
sla-means-first-contact = Tickets resolved in the period with no more than one public reply of the help desk and without the vendor, out of all that were resolved in it.
sla-term-came-back = Reopened
sla-means-came-back = Tickets resolved in the period that were taken up again at least once, out of all that were resolved in it.
sla-term-rated = Satisfaction
sla-means-rated = Mean of the ratings of 1 to 5 that requesters gave in the period.
sla-term-open = Open now, by age
sla-means-open = Tickets not closed and in the queue at the time of the report, by full days since they were opened, whatever the period.
