# The service desk: the queue, a ticket, asking for help.

## The queue

queue-count =
    { $open ->
        [0] Nobody waits
       *[other] { $open } open
    }
queue-count-late = { $open } open, { $late } late
queue-as-of = as of
queue-unpromised = Nothing is promised yet, so no deadline runs.
queue-states = By state
queue-open = Open
queue-late = Late
queue-resolved = Resolved
queue-all = All
queue-mine = Mine
queue-nobodys = Nobody’s
queue-any = Any
queue-search-in = Search tickets
queue-none-title = No ticket matches
queue-none-text = Take a filter away, or search for another word.
queue-done-title = Nobody waits for an answer
queue-done-text = Every ticket is resolved. What is asked next appears here, the oldest promise first.
queue-empty-title = Nobody has asked yet
queue-empty-text = Requesters ask under Help, by mail or by telephone. Their tickets stand here, ordered by the time that is left.
service-pages = Pages of the service desk
service-more = More

## Deadlines

deadline-left = { $time } left
deadline-late = late by { $time }
deadline-paused = waits, { $time } left
deadline-paused-late = waits, late by { $time }
deadline-met = kept, { $time } to spare
deadline-none = Nothing is promised
deadline-by-change = by a change

## A ticket

ticket-page = { $code } { $title }
ticket-key = Key
ticket-requester = Requester
ticket-request = Type
ticket-impact = Impact
ticket-urgency = Urgency
ticket-since = Asked
ticket-major = Major incident
ticket-reopened-times =
    { $count ->
        [one] Reopened once
       *[other] Reopened { $count } times
    }
ticket-conversation = Conversation
ticket-history = History
ticket-facts = Facts
ticket-deadlines = Deadlines
ticket-earlier-cycles = Earlier exchanges and hand-overs
ticket-nothing-promised = Nothing is promised for tickets like this one.
ticket-links = Hangs together with
ticket-link = Link
ticket-link-hint = The code of a defect, such as D12. Its item and requirement come along.
ticket-defect = Defect
ticket-item = Backlog item
ticket-followed-by = Asked again
ticket-follows = Asked again after
ticket-public-status = Status
ticket-vendor-worker = At the vendor’s
ticket-rating = Satisfaction
ticket-whole-mail = The whole mail
ticket-watch = Watch this ticket
ticket-claim = I take it
ticket-assign = Give to somebody
ticket-edit = Edit { $code }
ticket-edit-note = Another priority or type is another promise: the clocks keep what has happened and count by the new one.
ticket-priority-follows = As follows from impact and urgency
ticket-priority-follows-is = From impact and urgency follows { $priority }.
somebody-golive = Golive

## Answering

ticket-answer = Answer
ticket-answering =
    { $count ->
        [one] { $who } is answering at this moment.
       *[other] { $who } are answering at this moment.
    }
ticket-what-it-does = What it does
ticket-words = Words
ticket-words-hint = Markdown. Who reads them depends on what they do.
ticket-do = Send
ticket-do-resume = Go on without an answer
ticket-deed-reply = Reply to the requester
ticket-deed-ask = Ask the requester
ticket-deed-note = Internal note
ticket-deed-tell-vendor = Between us and the vendor
ticket-deed-hand-over = Hand to the vendor
ticket-deed-hand-back = Hand back
ticket-deed-resolve = Resolve
ticket-deed-reopen = Reopen
ticket-replied = The requester has your reply.
ticket-waits-now = The ticket waits for the requester; their clocks stand still.
ticket-noted = Noted.
ticket-vendor-told = Written to the other side.
ticket-resumed = The clocks run again.
ticket-handed-over = Handed to the vendor: their clock runs.
ticket-handed-back = Handed back.
ticket-resolved = Resolved.
ticket-reopened = Taken up again.
ticket-assigned = The ticket has somebody who looks after it.
ticket-saved = Saved.
ticket-linked = Linked.
error-ticket-spoken = Somebody wrote meanwhile. Read it above, then send yours again: it is still here.
error-ticket-closed = This ticket is closed. A new one can be opened.
error-ticket-not-now = That cannot be done to a ticket in this state.
error-ticket-not-resolved = You can say how it went once it is resolved.

## Asking

help-title = My tickets
help-note = What you asked the service desk, and when you will hear.
help-empty-title = You have not asked anything yet
help-empty-text = Say what hinders you. You see when you will have an answer before you send it.
ticket-ask-first = Ask for help
ticket-new = Ask for help
ticket-new-note = One thing at a time is answered soonest.
ticket-title = What is it about?
ticket-title-hint = One line: what you wanted to do and what happened.
ticket-body = What happened
ticket-body-hint = What you did, what you expected, what you saw. Markdown.
ticket-promised-now = Sent now, you hear by
ticket-weighed = Impact × urgency
ticket-ask = Send
ticket-asked = { $code } is with the service desk.
ticket-take-down = Write a ticket down
ticket-take-down-note = For somebody who telephoned. They see it as their own.
ticket-take-down-send = Write it down
ticket-taken-down = Written down; the requester can follow it.
ticket-caller-hint = Who is not known yet is invited.
ticket-caller-name-hint = Wanted where the address is new.
ticket-write = Write to the service desk
ticket-not-solved = Not solved?
ticket-your-words = Your words
ticket-send = Send
ticket-waits-for-you = The service desk waits for your answer.
ticket-written = The service desk has your words.
ticket-reopens-until = Your words take this ticket up again until
ticket-opens-anew = This ticket has been over for a while: your words open a new one that is linked to it.
ticket-opened-anew = { $code } was opened and linked to the ticket that was over.
ticket-rate = How did it go?
ticket-rate-remark = What could have been better?
ticket-rate-send = Send
ticket-rated = Thank you.
rating-5 = Very well
rating-4 = Well
rating-3 = So so
rating-2 = Badly
rating-1 = Very badly

## The ledger

ledger-page = { $code }: why this deadline
ledger-of = { $metric }: why this deadline
ledger-why = Why?
ledger-caption = Stretches of time, counted or not
ledger-promised = Promised
ledger-elapsed = Elapsed
ledger-due = Due
ledger-stopped = Stopped
ledger-zone = Time zone
ledger-from = From
ledger-to = To
ledger-counts = Counted
ledger-not = not counted
ledger-event = Because
ledger-line = By the calendar
ledger-sum = Counted in all
ledger-ahead = What lies ahead is shown as it will count if nothing happens until the deadline.
ledger-runs = The clock runs
ledger-waits = Waits for the requester
ledger-resolved = Resolved
ledger-weekly = Every { $day } { $window }
ledger-override = On { $date } { $window }
ledger-holiday = Holiday on { $date }
ledger-break = Break on { $date } { $window }
ledger-outside = Outside working time

## The report

service-report = Report
report-from = From
report-to = To
report-kept = Kept promises
report-what-counts = A promise counts where it was decided: kept when it was answered, broken when it fell due.
report-share = { $share } of { $count }
report-none-yet = None yet
report-opened = Opened
report-resolved = Resolved
report-first-contact = Resolved at first contact
report-came-back = Reopened
report-rated = Satisfaction
report-rating = { $rating } of 5 ({ $count })
report-backlog = Open now, by age
report-age-day = up to a day
report-age-3-days = up to 3 days
report-age-week = up to a week
report-age-month = up to 30 days
report-age-longer = longer
report-by-month = Kept by month
report-by-priority = Kept by priority
report-by-request = Kept by type
report-broken-count =
    { $count ->
        [0] No promise was broken
        [one] One broken promise
       *[other] { $count } broken promises
    }
report-broken-caption = Broken promises
report-broken-more = The latest { $shown } of { $total } are shown.
report-none-broken = Every promise of this time was kept.
report-promise = Promise
report-cause = Cause
report-still-open = still open
report-vendors = the vendor’s clock
report-desks = the help desk’s clock
error-report-span = Choose up to three years, the first day before the last

## Letters

mail-ticket-replied-subject = { $code }: { $title }
mail-ticket-replied-body =
    { $body }

    See the whole ticket and answer:
    { $link }
mail-ticket-asked-subject = { $code }: a question about { $title }
mail-ticket-asked-body =
    The service desk needs your answer to go on:

    { $body }

    Answer here:
    { $link }
mail-ticket-resolved-subject = { $code } is resolved: { $title }
mail-ticket-resolved-body =
    { $body }

    Not solved? Write to us here, and say how it went:
    { $link }
mail-ticket-warning-subject = { $share } % of the time used: { $code }
mail-ticket-warning-body =
    { $code } { $title }

    { $share } % of the promised time ({ $metric }) is used. Due: { $due }

    { $link }
    .metric = metric

## Whom one turns to in person

contact-in-person = In person
