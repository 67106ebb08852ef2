# The first screen of a project.

today-title = Today
today-sprint = Sprint { $number }
today-board = Open the board
today-burndown = Burndown
today-burndown-summary = { $left } of { $start } remain.
today-committed = { $points } committed
today-day = Day
today-guideline = Guideline
today-remaining = Remaining
today-no-numbers = The numbers begin with the start of the sprint.
today-between = No sprint is running
today-no-sprint = Plan the next sprint: its dates, its goal and what goes into it.
today-next-planned = Sprint { $number } is planned. Fill it and start it.
today-plan-sprint = Plan a sprint
today-to-planning = Go to planning
today-waiting = Waits for you
today-nothing-waits = Nothing waits for you.
today-notices =
    { $count ->
        [one] { $count } new notice
       *[other] { $count } new notices
    }
today-release-waits = The release { $name } waits for approval
today-to-accept = Done, to be accepted or rejected
today-rejected = Came back from review
today-threats = What threatens the sprint
today-no-threats = Nothing in sight.
today-commitment = Capacity and commitment
today-hours = { $planned } planned of { $capacity }
today-cost = Planned cost
today-over-budget = Over the sprint’s budget by
today-over-ceiling = Over the ceiling by
today-left = Left under the ceiling
today-blocked = Blocked
today-mine = Your work
today-dates = Coming up
today-no-dates = Nothing in the next two weeks.
today-missing = The project still lacks

threat-overdue =
    { $days ->
        [one] The sprint is { $days } day past its end: close it
       *[other] The sprint is { $days } days past its end: close it
    }
threat-behind =
    { $points ->
        [one] { $points } point behind the guideline
       *[other] { $points } points behind the guideline
    }
threat-scope =
    { $points ->
        [one] The scope grew by { $points } point since the start
       *[other] The scope grew by { $points } points since the start
    }
threat-hours =
    { $hours ->
        [one] { $hours } hour more is planned than there is
       *[other] { $hours } hours more are planned than there are
    }
threat-overload =
    { $hours ->
        [one] { $name } has { $hours } hour too much
       *[other] { $name } has { $hours } hours too much
    }
threat-blocked =
    { $count ->
        [one] { $count } item is blocked
       *[other] { $count } items are blocked
    }
threat-ceiling = The contract’s ceiling is passed
threat-budget = The sprint’s budget is passed
threat-unrefined =
    { $count ->
        [one] { $count } planned item is not refined
       *[other] { $count } planned items are not refined
    }

coming-review = Review and retrospective
coming-sprint-start = Start and planning
coming-phase-start = A phase begins
coming-phase-end = A phase ends
coming-holiday = Holiday
coming-absence = Away
