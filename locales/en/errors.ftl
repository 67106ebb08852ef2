# Refusals and failures: what is wrong and what to do next.

## Whole pages: <title> and <next>

problem-title = This did not work
problem-signed-out-title = You are signed out
problem-signed-out-next = Sign in to go on. What you typed is kept where it can be.
problem-forbidden-title = You may not do this
problem-forbidden-next = Ask the project manager for a role that may, or go back.
problem-not-found-title = There is nothing here
problem-not-found-next = It was moved or archived, or it is not yours to see. Check the address, or start from your projects.
problem-invalid-title = Some values were refused
problem-invalid-next = Go back, put these right and send it again.
problem-rule-title = This cannot be done now
problem-edited-title = { $who } changed this too
problem-edited-next = Nothing of yours was saved. Compare the two, choose, and save again.
problem-too-many-title = Too many tries
problem-too-many-seconds =
    { $count ->
        [one] Try again in one second.
       *[other] Try again in { $count } seconds.
    }
problem-too-many-minutes =
    { $count ->
        [one] Try again in one minute.
       *[other] Try again in { $count } minutes.
    }
problem-too-large-title = This is too large
problem-too-large-next = Send at most { $limit }: split the file, or leave pictures out.
problem-unavailable-title = The database or the file store does not answer
problem-unavailable-next = Nothing was lost. Try again in a minute; if it lasts, tell the administrator.
problem-internal-title = This did not work
problem-internal-next = It is our fault, and nothing was changed. Try again; if it happens again, tell the administrator this number.
problem-incident = Incident

## Any field

error-required = Fill this in
error-too-long = Shorten this to { $max } characters: it has { $is }.
error-taken = This is taken: choose another
error-duplicate = This is there already: open the existing one, or choose another name
error-unreadable = This could not be read: go back, check the values and send it again ({ $detail })
error-date = Write a date as year, month and day
error-date-none = The calendar has no such day: check the month and the day
error-number = Write a number
error-number-digits = Keep at most { $digits } digits after the decimal mark
error-number-size = Write a smaller number
error-email = Write an e-mail address, such as name@example.com
error-choice = “{ $is }” is none of the choices: { $choices }
error-person-unknown = Nobody of the project is called “{ $name }”
error-zone = “{ $zone }” is no time zone: write one such as Asia/Tehran
error-too-many = Keep at most { $max }: there are { $is }
error-choose = Choose one of the list
error-gone = This is no longer there: choose another
error-ends-before-start = The end is before the start: change one of the two
error-percent = Write a share from 0 to 100
error-none-chosen = Choose at least one
error-file-empty = The file is empty: choose another
error-idempotency-key = Write a key of 1 to { $max } plain letters, digits and signs

## Money, points, hours

error-money = Write an amount, such as 1920.50
error-money-digits =
    { $digits ->
        [0] { $currency } has no decimals: write a whole amount
       *[other] { $currency } has { $digits } decimals: write no more
    }
error-money-negative = Write an amount that is not negative
error-money-size = Write a smaller amount
error-currency = Write a currency’s three letters, such as EUR
error-points = Write points as a number, such as 5 or 2.5
error-points-halves = Points go in halves: 2 or 2.5
error-points-range = Write points from 0 to { $max }
error-hours = Write hours, such as 7.5, 7:30 or 7h 30m
error-hours-range = Write hours from 0 to { $max }

## Accounts

error-password-short = Use at least { $min } characters
error-password-long = Use at most { $max } characters
error-password-weak = Choose a longer or less usual password: this one is { $strength }
    .strength = strength
error-password-weak-keyboard = Choose another password: keys in a row are easy to guess
error-password-weak-repeats = Choose another password: repeated letters are easy to guess
error-password-weak-common = Choose another password: this is one of the most used
error-password-weak-sequence = Choose another password: sequences like abc are easy to guess
error-password-weak-dates = Choose another password: dates and years are easy to guess
error-password-weak-word = Add more words: one alone is easy to guess
error-password-weak-names = Choose another password: names are easy to guess
error-password-wrong = This is not your password: try again, or reset it
error-sign-in = The e-mail address and the password do not fit together: try again, or reset the password
error-code = This code is not valid now: wait for the next one and write it
error-person-suspended = This account is suspended: let it in again first
error-last-administrator = This is the last administrator: name another one first
error-not-oneself = You cannot do this to yourself: ask another administrator
error-name-typed = Write the name exactly: { $name }
error-token-days = Choose from 1 to { $max } days

## Projects

error-project-key = Use 2 to 10 Latin letters and digits, a letter first, such as ARAS
error-role-independence = A person cannot be the independent consultant and on the vendor’s side at once: take one of the two roles back first
error-rasci-nobody-accountable = Nobody is accountable: give one role an A
error-rasci-many-accountable = { $count } roles are accountable ({ $roles }): leave the A to one
    .roles = role
error-rasci-nobody-responsible = Nobody is responsible: give at least one role an R
error-calendar-weekdays = Choose at least one working day
error-calendar-hours = Write the hours of a working day: more than 0, at most 24
error-holiday-line = Line { $line } is no holiday: write a date and a name, such as 2026-12-25 Christmas (“{ $text }”)
error-rasci-letters = Use only the letters R, A, S, C and I
error-rate-dates = The rate ends before it begins: change one of the dates
error-rate-overlap = { $skill } has two rates for the same days: change the dates of one
error-last-project-manager = This is the last project manager: give the role to another person first
error-role-held = This person holds this role already
error-process-owner-department = Choose the department whose process it is
error-department-in-use =
    { $items ->
        [0] { $people } people stand in { $name }: move them first
       *[other] { $name } is used by { $people } people and { $items } items: move them first
    }
error-organisation-in-use =
    { $count ->
        [one] One person works for { $name }: change that first
       *[other] { $count } people work for { $name }: change that first
    }
error-no-column = { $state } is no column of the board
    .state = item-state

## Backlog

error-choices-none = Name at least one choice
error-choices-many = Name at most { $max } choices: there are { $is }
error-choices-twice = “{ $choice }” stands there twice: take one out
error-filter-key = “{ $key }” is no filter
error-filter-value = “{ $value }” is no value of this filter
error-archive-in-sprint = The item is in a sprint: take it out first, then archive it
error-comment-changed = The comment was changed meanwhile: load the page and edit it again
error-dependency-loop = These would wait for each other in a circle: { $loop }
error-parent-loop = These would be each other’s parents in a circle: { $loop }
error-parent-depth = Items nest { $max } deep at most: this would be { $depth }
error-item-unknown = There is no item { $code } in this project
error-estimate-finished = The item is finished: its estimate stays
error-rank-self = An item cannot stand before itself: choose another place
error-state-acceptance = The product owner accepts work in the review
error-state-way = An item cannot go from { $from } to { $to }
    .from = item-state
    .to = item-state
error-state-no-sprint = { $to } is for items in a sprint: plan it into one first
    .to = item-state
error-state-in-sprint = The item is in a sprint: take it out to make it { $to }
    .to = item-state
error-undo-nothing = There is nothing of yours to undo here
error-undo-stale = Somebody changed this since: it cannot be undone any more

## Import

error-import-word = “{ $value }” is not known here: map it, or correct it in the file
error-import-cells = The line has { $is } cells and the file’s head only { $max }: check quotes and separators
error-import-key-twice = The key { $value } stood in line { $line } already
error-import-parent = There is no item { $value } to be the parent, in the file or in the backlog
error-import-parent-loop = The parents go in a circle: { $loop }
error-map-shape = “{ $part }” is no mapping: write field=column
error-map-target = “{ $target }” is no field of an item
error-map-target-twice = Two columns fill { $target }: leave one out
    .target = target
error-map-header = The file has no column “{ $header }”
error-map-header-twice = The column “{ $header }” stands there twice: rename one in the file
error-map-title = Choose the column that holds the title
error-map-known = What this file says in its columns is known: there is nothing to name
error-map-column = “{ $column }” is nothing that a column can hold
error-map-case-twice = Two columns hold { $column }: leave one out
    .column = case-column
error-map-requirement-twice = Two columns hold { $column }: leave one out
    .column = requirement-column

## Sprints

error-carry-no-next-sprint = There is no next sprint: plan one first, or send the items to the backlog
error-carry-not-unfinished = Only unfinished items can be carried over: load the page again
error-release-empty = Choose at least one accepted item
error-release-not-accepted =
    { $count ->
        [one] { $items } is not accepted yet: accept it first, or leave it out
       *[other] { $items } are not accepted yet: accept them first, or leave them out
    }
error-board-column = This is no column of the board
error-reject-not-done = Only done items can be rejected: load the page again
error-reject-reason = Say why, so that the team knows what to change
error-release-approved = The release is approved: prepare another one
error-sprint-closed = The sprint is closed
error-sprint-dates = The sprint ends before it starts: change one of the dates
error-sprint-too-long = A sprint lasts { $days } days at most
error-sprint-item-finished = “{ $title }” is finished: it cannot be planned
error-sprint-not-active = The sprint is not running: start it first
error-sprint-not-planned = The sprint has been started already

## Mail that was not taken in, and why

error-mail-too-large = The mail has { $is } MB, and { $max } MB are read: ask the sender to bring the files another way
error-mail-none = This is no mail: look at what the mailbox brought, and delete it there
error-mail-no-sender = The mail names nobody to answer: if it matters, open the ticket by hand
error-mail-address = “{ $address }” is no address that can be answered: if the mail matters, open the ticket by hand
error-mail-parts = The mail has more than { $max } parts: ask the sender to send it in pieces
error-mail-deep = The mail holds mails within mails, more than { $max } deep: ask the sender for the innermost one
error-mail-own-loop = We sent this ourselves, and it came back
error-mail-own-address = This comes from one of our own addresses
error-mail-report = A mail server reports on a mail of ours: it was not delivered, or was opened
error-mail-auto-submitted = A program sent this, and says so
error-mail-auto-reply = This is an automatic answer, such as an absence note
error-mail-empty-return-path = This was sent so that nobody can answer it, as reports of mail servers are
error-mail-machine = This comes from an address that nobody reads
error-mail-precedence = This was sent to many at once
error-mail-list = This came by a mailing list
error-mail-no-answers = Its sender wants no automatic answers
