# A sprint ends: review, closing, report, charts.

## Review

sprint-review-title = Review of sprint { $number }
review-waiting =
    { $count ->
        [0] Nothing waits for acceptance
        [one] { $count } item waits for acceptance
       *[other] { $count } items wait for acceptance
    }
review-done = Done, to be accepted
review-nothing-waits = Nothing waits: every done item has been looked at.
review-product-owner-only = The product owner accepts or rejects these items.
review-definition-of-done = What this project calls done
review-accepted = Accepted
review-open = Not finished
review-why = What is missing in { $code }?
review-why-hint = The assignee reads this; the item is in progress again from today
review-reject = Reject with this reason
review-notes = Notes
review-said = Review
review-learnt = Retrospective
review-learnt-hint = What went well, what did not, what changes from tomorrow
sprint-item-accepted = Accepted
sprint-item-rejected = Rejected: the item is open again
sprint-notes-saved = Notes saved

## Closing

sprint-close-title = Close sprint { $number }
close-question =
    { $count ->
        [one] { $count } item ({ $points ->
            [one] { $points } point
           *[other] { $points } points
        }) not finished. Move it to Sprint { $next } or back to the backlog?
       *[other] { $count } items ({ $points ->
            [one] { $points } point
           *[other] { $points } points
        }) not finished. Move them to Sprint { $next } or back to the backlog?
    }
close-all-finished =
    { $count ->
        [0] The sprint is empty. It can be closed.
        [one] Its { $count } item is finished. The sprint can be closed.
       *[other] All { $count } items are finished. The sprint can be closed.
    }
close-not-reviewed =
    { $count ->
        [one] { $count } done item has not been looked at by the product owner. It can still be accepted after closing.
       *[other] { $count } done items have not been looked at by the product owner. They can still be accepted after closing.
    }
close-to-review = Go to the review
close-all = All of them to
close-onward = The next sprint is
close-onward-hint = For what goes on in the next sprint
close-new-sprint = Sprint { $number }, planned now
close-each = Item by item
close-like-all = As all
close-where = Where { $code } goes
close-do = Close sprint { $number }
close-nothing = Nothing to close
close-forbidden = The project manager, the product owner or the coordinator closes the sprint.
close-not-active = Only a running sprint can be closed.
sprint-closed-toast = Sprint { $number } is closed. Carried over: { $carried }. Back in the backlog: { $returned }.

## Report

sprint-report-title = Report of sprint { $number }
report-not-started = Not started yet
report-not-started-text = Ledger and charts begin when the sprint starts.
report-started = Started
report-closed = Closed
report-items = Items of the sprint
report-no-items = No item was ever in this sprint.
report-state-now = State today
report-came = Came
report-went = Went
report-still-in = In the sprint
report-carried-in = Carried in
report-no-notes = Nothing written yet.
ledger-title = Scope ledger, in points
ledger-points = Points
ledger-committed = Committed
ledger-added = Added
ledger-removed = Removed
ledger-re-estimated = Re-estimated
ledger-done = Done
ledger-unfinished = Not finished
ledger-cancelled = Cancelled
ledger-carried = Of the unfinished, carried on to the next sprint: { $points ->
    [one] { $points } point
   *[other] { $points } points
} in { $items ->
    [one] { $items } item
   *[other] { $items } items
}
ledger-broken = The two sides differ. This must not happen: please report it.

## Charts

chart-day = Day
chart-start = Start
chart-burndown = Burndown
chart-committed = { $points ->
    [one] { $points } point
   *[other] { $points } points
} committed
chart-guideline = Guideline
chart-remaining = Remaining points
chart-burndown-summary = { $start ->
    [one] { $start } point was committed
   *[other] { $start } points were committed
}; left now: { $left }.
chart-burnup = Burnup
chart-scope = Scope in points
chart-done = Done points
chart-burnup-summary = { $done } of { $scope ->
    [one] { $scope } point
   *[other] { $scope } points
} done.
chart-velocity = Velocity
chart-mean = Mean
chart-range = Range
chart-velocity-summary = Points a sprint on average over { $count ->
    [one] { $count } closed sprint
   *[other] { $count } closed sprints
}: { $mean }. Range: { $range }.
