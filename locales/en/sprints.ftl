# Sprints: list, planning, board, review, closing, report.

sprint = Sprint
sprint-number = Sprint { $number }
sprint-goal-is = Goal: { $goal }
sprint-tab-planning = Planning
sprint-tab-board = Board
sprint-tab-review = Review
sprint-tab-report = Report
sprint-item-unrefined = Not refined
sprint-item-carried =
    { $count ->
        [one] Carried over once
       *[other] Carried over { $count } times
    }

## List

sprints-empty = No sprint yet
sprints-empty-text = A sprint is two weeks with a goal. Plan the first one, then fill it from the backlog.
sprints-count =
    { $count ->
        [one] { $count } sprint
       *[other] { $count } sprints
    }
sprint-line = { $done } of { $points ->
    [one] { $points } point
   *[other] { $points } points
} · { $items ->
    [one] { $items } item
   *[other] { $items } items
}
velocity-not-yet = Velocity: not yet. It is known once the first sprint is closed.
velocity-range = { $lowest }–{ $highest ->
    [one] { $highest } point
   *[other] { $highest } points
}

## A sprint's own facts

sprint-new = Plan a sprint
sprint-new-text = The dates follow the last sprint and the project’s working days; change them as you need.
sprint-plan = Plan sprint
sprint-edit = Edit sprint
sprint-edit-title = Edit sprint { $number }
sprint-goal = Goal
sprint-goal-hint = One sentence: what will be possible afterwards that is not today?
sprint-name = Name
sprint-name-hint = Beside its number, if the team likes names
sprint-starts = First day
sprint-ends = Last day
sprint-budget = Sprint budget
sprint-budget-hint = Planning warns when the items cost more
sprint-planned = Sprint { $number } is planned. Fill it from the backlog.
sprint-saved = Sprint { $number } saved

## Planning

sprint-planning-title = Plan sprint { $number }
sprint-start = Start sprint
sprint-started = Sprint { $number } has started
sprint-items-added =
    { $count ->
        [0] Nothing was added: choose items first
        [one] { $count } item added to the sprint
       *[other] { $count } items added to the sprint
    }
sprint-items-added-unrefined =
    { $count ->
        [one] { $count } item added; it is not refined yet
       *[other] { $count } items added; not refined yet: { $unrefined }
    }
sprint-items-removed =
    { $count ->
        [0] Nothing was taken out: choose items first
        [one] { $count } item went back to the backlog
       *[other] { $count } items went back to the backlog
    }
sprint-capacity-saved = Hours saved
plan-moscow = Priority
plan-any = Any
plan-refined-only = Refined only
plan-backlog-empty = Nothing here. Write items into the backlog, or clear the filter.
plan-sprint-empty = Nothing planned yet. Choose items of the backlog and add them.
plan-add = Add to sprint { $number }
plan-remove = Back to the backlog
plan-velocity = Velocity { $lowest }–{ $highest ->
    [one] { $highest } point
   *[other] { $highest } points
}
plan-sums = { $points ->
    [one] { $points } point
   *[other] { $points } points
} · { $items ->
    [one] { $items } item
   *[other] { $items } items
}
plan-unsized =
    { $count ->
        [one] { $count } item without points
       *[other] { $count } items without points
    }
plan-capacity = Capacity in hours
plan-capacity-edit = Hours by person
plan-capacity-reset = By the calendar
plan-by-calendar = { $hours } by the calendar at { $share } of the time.
plan-hours-of = Hours of { $name }
plan-holidays = Project holidays: { $days }
plan-unassigned = { $hours } are planned for nobody yet.
plan-unhoured =
    { $count ->
        [one] { $count } item has no hours: nobody’s capacity counts it.
       *[other] { $count } items have no hours: nobody’s capacity counts them.
    }
plan-money-title = Money, { $currency }
plan-money = { $used } planned
plan-money-of = { $used } of { $limit }
plan-money-left = { $left } left under the contract’s ceiling
plan-unpriced =
    { $count ->
        [one] { $count } item has no price yet and is not in the sum
       *[other] { $count } items have no price yet and are not in the sum
    }
plan-over = { $name } is { $over } over: { $planned } planned, { $capacity } available.
plan-over-no-seat = { $planned } are planned for a person who has no hours in this sprint.
plan-away =
    { $days ->
        [one] Away { $days } working day.
       *[other] Away { $days } working days.
    }
plan-away-why =
    { $days ->
        [one] Away { $days } working day ({ $why }).
       *[other] Away { $days } working days ({ $why }).
    }
plan-over-all = The sprint is { $over } over: { $planned } planned, the team has { $capacity }.
plan-over-budget = The items cost { $over } more than the sprint’s budget.
plan-over-ceiling = The planned sprints are { $over } over the contract’s ceiling.
plan-over-velocity = More than the team finished in any of its last sprints ({ $lowest }–{ $highest ->
    [one] { $highest } point
   *[other] { $highest } points
}).
plan-unrefined =
    { $count ->
        [one] { $count } item is not refined: its estimate or its acceptance criteria are missing.
       *[other] { $count } items are not refined: estimates or acceptance criteria are missing.
    }
plan-start-title = Start sprint { $number }?
plan-start-text = From now on { $points ->
    [one] { $points } point
   *[other] { $points } points
} in { $items ->
    [one] { $items } item
   *[other] { $items } items
} are promised, and every change of scope shows in the burndown.
plan-start-empty = The sprint is empty: nothing is promised.

## Board

sprint-board-title = Board of sprint { $number }
sprint-close = Close sprint
board-not-started = This sprint has not started: cards can be looked at and not moved.
board-progress = { $done } of { $points ->
    [one] { $points } point
   *[other] { $points } points
} done
board-view = View
board-columns = Columns
board-lanes = By assignee
board-lane-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
board-cards =
    { $cards ->
        [one] { $cards } card
       *[other] { $cards } cards
    }
board-wip = { $cards } / { $limit }
board-wip-over = { $cards } / { $limit }, { $over } over
board-over-limit = This column now holds { $cards } cards and should hold { $limit }: finish something first.
board-card-open = Details of { $code }
board-move-to = Move to
board-open-item = Open the item
board-dropped = Given up in this sprint
card-code = Item
card-title = Title
card-state = State
card-points = Points
card-hours = Hours
card-price = Price
card-carried = Carried over
card-criteria = Acceptance criteria
card-criterion-met = Met:
card-criterion-open = Not yet met:
daily-title = Daily lines
daily-today = Today
daily-empty = Nobody has written today.
daily-mine = Your line for today
daily-hint = What you do today, and what is in your way
sprint-daily-saved = Your line is saved
scope-title = Scope changes
scope-empty = Nothing was added, taken out or re-estimated since the start.
scope-points = { $change } { $points ->
    [one] point
   *[other] points
}

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
