# A sprint is planned.

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
