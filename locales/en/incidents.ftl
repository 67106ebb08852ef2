# Major incidents: a known problem, what everybody reads of it, "me too", its end.

incidents-title = Known problems
incidents-note = What hits many at once, where it stands, and how it ended.
incidents-none-title = No problem is known
incidents-none-text = When one thing hits many, the service desk says so here.
incident-page = { $code } { $title }

## What everybody reads

incident-known = Known problem
incident-since = since
incident-last-update = last update
incident-people = People
incident-hit =
    { $count ->
        [one] hits one person
       *[other] hits { $count } people
    }
incident-goes-on = goes on
incident-over = over
incident-updates = What was said
incident-worked-on = Worked on in
incident-me-too = Me too
incident-me-too-with-this = Me too: this ticket is about it
incident-counted = You are counted and hear what becomes of it.
incident-hit-you = Does it hit you?
incident-with = Your ticket about it
incident-with-none = none: only count me
incident-with-hint = It can be resolved together with the problem.
incident-do-link-own = Add my ticket
incident-joined = You are counted. You hear what becomes of it.

## What the service desk does

incident-of-ticket = Known problem
incident-declare = Declare a major incident
incident-title = What everybody calls it
incident-title-hint = In your own words: the requester’s title is not shown to others.
incident-status = Public status
incident-status-hint = Everybody of the project reads it where they ask for help. Up to 500 characters.
incident-do-declare = Declare
incident-was-declared = Everybody reads it now where they ask for help.
incident-say = Tell everybody where it stands
incident-do-say = Tell
incident-was-updated = Everybody reads it now.
incident-end = End the incident
incident-closing = Closing words
incident-closing-hint = What was wrong and that it is over. Everybody reads them.
incident-resolve-too =
    { $count ->
        [one] Resolve the one ticket that is open
       *[other] Resolve the { $count } tickets that are open
    }
incident-resolve-note = Each requester is told with these words.
incident-do-end = End it
incident-was-ended =
    { $count ->
        [0] The incident is over.
        [one] The incident is over, and one ticket is resolved.
       *[other] The incident is over, and { $count } tickets are resolved.
    }
incident-hangs-count =
    { $count ->
        [0] No ticket hangs on it
        [one] One ticket hangs on it
       *[other] { $count } tickets hang on it
    }
incident-nothing-hangs = Link the tickets that are about the same thing: they can be resolved with it.
incident-link = Link a ticket
incident-link-hint = Its code, such as S12.
incident-do-link = Link
incident-linked = The ticket hangs on the incident now.
incident-unlink = { $code } is about something else
incident-unlinked = The ticket stands by itself again.
incident-part-of = Part of the known problem
incident-still-goes-on = The ticket is resolved, and everybody still reads of the problem: end it on its page.

error-incident-ended = This incident is over already
error-incident-ticket-over = This ticket is over: reopen it first, or take an open one
error-incident-running = This ticket is part of a known problem already: end that one first
error-incident-ticket-unknown = There is no ticket of this code: write it as S12
error-incident-elsewhere = This ticket is part of another known problem: take it out there first
error-incident-full = { $max } tickets hang on this incident, and no more can

## Words

field-tries = Tries
subject-kind-incident = Known problem
subject-kind-job = Job
event-incident-declared = declared a known problem
event-incident-updated = told where the problem stands
event-incident-joined = said “me too”
event-incident-linked = changed what hangs on the problem
event-incident-ended = said that the problem is over
event-job-retried = had a job tried again

## Letters

mail-incident-ended-subject = It is over: { $title }
mail-incident-ended-body =
    The known problem { $code } is over: { $title }

    { $closing }

    What was said of it:
    { $link }
