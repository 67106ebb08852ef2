# How tickets come in: files, rules that say who takes them, old ones from another help desk.

## Files

ticket-files = Files
ticket-files-hint = Up to { $most } files of { $each } each, { $all } together.
ticket-files-again = A form that comes back cannot keep files. Choose these again: { $names }
error-ticket-files-many = That is { $is } files: send at most { $max } at once
error-ticket-file-empty = “{ $name }” is empty: choose another file
error-ticket-files-words = Say a word about the files
error-form-broken = The form arrived only in part: send it again

## Rules

rules-title = Rules
rules-text = Who takes a ticket that comes in. The first rule that fits decides; what no rule fits waits in the queue.
rules-idle =
    { $count ->
        [one] One rule is passed over: nobody is left of those it gives tickets to.
       *[other] { $count } rules are passed over: nobody is left of those they give tickets to.
    }
rules-none = No rules yet
rules-none-text = Without rules, every ticket waits in the queue until somebody takes it.
rules-trial = Try the rules
rules-trial-text = Which rule would take the last { $most } tickets, had they come now. A rule takes { $taken } of { $count }; nothing is changed.
rules-trial-none = No tickets to try
rules-trial-none-text = Once tickets have come in, you see here which rule would take them.
rules-trial-would = Would have it
rules-trial-has = Has it
rules-trial-no-rule = no rule
rule-new = New rule
rule-edit = Edit the rule
rule-edit-of = Edit the rule { $name }
rule-note = Conditions that are left empty hold for every ticket.
rule-place = Place
rule-name = Rule
rule-name-hint = It stands in the history of each ticket the rule gives to somebody.
rule-fits = Which tickets
rule-fits-hint = Nothing chosen means all.
rule-every-ticket = every ticket
rule-any = all
rule-channel = Comes by
rule-from = Requester’s department
rule-words = Words in the subject
rule-words-hint = With commas between; one of them is enough. “print” finds “printer” too.
rule-taker = Who takes them
rule-person = Person
rule-person-choose = choose a person
rule-people = In turn
rule-people-hint = Whoever has the fewest open tickets is next, then whoever waited longest.
rule-in-turn-of = In turn: { $names }
rule-on = The rule is on
rule-off = off
rule-enable = Switch on
rule-disable = Switch off
rule-up = Move { $name } up
rule-down = Move { $name } down
rule-nobody-left = Passed over: { $names } takes no tickets here any more
rule-somebody-left = Takes no tickets here any more: { $names }
rule-saved = The rule is saved.
rule-moved = The rule is moved.
rule-enabled = The rule is on.
rule-disabled = The rule is off.
rule-removed = The rule is gone.
taker-person = One person
taker-in-turn = Several in turn
taker-vendor = The vendor
error-rule-words-many = That is { $is } words: write at most { $max }
error-rule-word = “{ $word }” is no word to look for: write letters or digits, at most { $max } of them
error-rule-changed = Somebody changed this rule meanwhile: load the page again
error-rule-name-taken = Another rule is called so: choose another name
error-rule-person = Choose people who take tickets in this project
field-rule = Rule
field-rule-place = Place
field-rule-enabled = On
event-assignment-rules-edited = changed the rules of who takes tickets

## Old tickets

ticket-import = Bring old tickets
ticket-import-text = Tickets of another help desk, with their past: reports count them in their own months. You see what a file would make before anything is written; it is all of it or nothing.
ticket-import-file = File
ticket-import-file-hint = CSV or XLSX from Zendesk, Jira, Redmine or a spreadsheet, at most 50 MB and 20,000 tickets. It needs a key, a subject and when each was created.
ticket-import-tried = Nothing is written yet.
ticket-import-created = New
ticket-import-updated = Brought up to date
ticket-import-unchanged = Here already
ticket-import-worked = Worked on here, stays
ticket-import-refused = Refused
ticket-import-assignees = Nobody here takes tickets under these names; theirs have no assignee: { $names }
ticket-import-strangers =
    { $count ->
        [one] One requester is not known here.
       *[other] { $count } requesters are not known here.
    } Nobody is given an account; somebody stands in for them on { $lines ->
        [one] one ticket
       *[other] { $lines } tickets
    }, and each ticket keeps the name it came with:
ticket-import-stand-in = Who stands in for them
ticket-import-stand-in-hint = Answers to their tickets go to this person.
ticket-import-myself = I myself
ticket-import-words = What the file means
ticket-import-word = { $column }: “{ $word }”, { $lines ->
        [one] one line
       *[other] { $lines } lines
    }
ticket-import-suggested = A suggestion: save it if it is right.
ticket-import-choose = choose
ticket-import-words-saved = What the words mean is saved.
ticket-import-carry =
    { $count ->
        [one] Bring one ticket in
       *[other] Bring { $count } tickets in
    }
ticket-import-quiet = No mail goes out, and nobody is warned.
ticket-import-first = The first lines as they would be written
ticket-import-line = Line
ticket-import-becomes = What becomes of it
ticket-import-done = Brought in: { $created } new, { $updated } brought up to date
ticket-column-key = Key
ticket-column-title = Subject
ticket-column-text = Description
ticket-column-requester = Requester
ticket-column-request = Type
ticket-column-priority = Priority
ticket-column-state = State
ticket-column-created = Created at
ticket-column-replied = First reply at
ticket-column-resolved = Resolved at
ticket-column-closed = Closed at
ticket-column-assignee = Assignee
ticket-column-department = Department
ticket-origin = From another help desk
ticket-origin-key = Key there
ticket-origin-requester = Asked by
error-ticket-import-ahead = { $value } lies ahead: a ticket’s past ends now
error-ticket-import-before = { $value } is before the ticket was created
error-ticket-import-closed-before = { $value } is before it was resolved
error-ticket-import-over-when = It is over, and no column says since when: name one of resolved or closed
error-ticket-import-word = Nobody knows what “{ $value }” means: say it under “What the file means”
error-ticket-import-column =
    { $column ->
        [key] No column holds the key: say which
        [title] No column holds the subject: say which
        [created] No column says when a ticket was created: say which
       *[other] A column is missing: { $column }
    }
error-ticket-import-twice =
    { $column ->
        [key] Two columns hold the key: leave one out
        [title] Two columns hold the subject: leave one out
       *[other] Two columns hold the same ({ $column }): leave one out
    }
error-ticket-import-many = The file holds more than { $max } tickets: bring it in parts
error-ticket-import-refused =
    { $count ->
        [one] One line is refused, so nothing was written: correct it first
       *[other] { $count } lines are refused, so nothing was written: correct them first
    }
event-ticket-imported = brought from another help desk
event-tickets-imported = brought old tickets in
event-ticket-file-added = added a file
