# Search: what is found beside backlog items.

search-found =
    { $count ->
        [0] Nothing
        [one] One result
       *[other] { $count } results
    }
search-all-of-kind = All of them, page by page
things-item = Backlog items
things-requirement = Requirements
things-case = Test cases
things-defect = Defects
things-plan = Test plans
things-exploration = Exploratory sessions
things-ticket = Tickets
