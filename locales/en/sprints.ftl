# Sprints: list, facts, board. Planning and closing have files of their own.

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
