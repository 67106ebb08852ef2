# What the desk does with many tickets and repeated answers: merging, splitting, one deed on many, texts to begin with.

## Merging and splitting

ticket-kin = Same matter
ticket-merge = Merge
ticket-merge-into = Merge into (key)
ticket-merge-hint = The key of the ticket that goes on. This one is closed for good and stays readable; the people who follow it hear of it.
ticket-was-merged = Merged. What is written here from now on reaches the other ticket.
ticket-merged-into = Merged into
ticket-merged-elsewhere = This ticket is about the same as another one, and is worked on there. You hear when that is resolved.
ticket-merged-write = What you write reaches those who work on it.
ticket-took-in = Merged in
ticket-split = Split off
ticket-split-page = Split off { $code }
ticket-split-note = What was said becomes a ticket of its own, of the same person. Both are linked. What the requester wrote counts from when they wrote it.
ticket-split-send = Open the ticket
ticket-was-split = { $code } is opened and linked.
ticket-split-from = Split off from
ticket-split-into = Split off
error-ticket-unknown = There is no ticket { $code } here: look at its key in the queue
error-merge-itself = This is the same ticket: name the one that goes on
error-merge-incident = A known problem is worked on in this ticket: end that first, or merge the other ticket into this one.
error-merge-twice = This ticket is merged already
error-merge-into-merged = { $code } is merged itself: choose { $into }
error-merge-into-closed = { $code } is closed: choose a ticket that goes on
error-split-kept = Only what the requester may read can be split off: copy what they may know into a new ticket

## One deed on many

tickets-many = With the ticked ones
tickets-many-pick = Ticked
tickets-many-priority = Set the priority
tickets-many-watcher = Watcher
tickets-many-watch = Let watch
tickets-many-close = Close resolved ones
tickets-many-done = { $done ->
    [one] One ticket: done
   *[other] { $done } tickets: done
 }
tickets-many-partly = { $more ->
    [0] { $done } done, { $refused } not. { $reasons }
   *[other] { $done } done, { $refused } not. { $reasons } · and { $more } more
 }
error-tickets-none = Tick the tickets first
error-close-open = It is not resolved yet
error-watcher = Choose somebody who may read this ticket

## Texts to begin with

templates-title = Reply texts
templates-text = What is answered again and again, written once: a reply begins with it and is changed before it is sent.
templates-offered = Offered
templates-retired = Retired
templates-none = No texts yet
templates-none-text = Write down what you answer most often. Names, keys and deadlines fill themselves in.
templates-none-retired = Nothing is retired
templates-none-retired-text = Texts that are no longer offered stand here.
template-new = New text
template-edit = Edit the text
template-note = The same name in another language is the same text: a reply takes the one in the requester’s language.
template-name-hint = What you look for when you reply: “We look into it”.
template-language = Language
template-text = Text
template-text-hint = Markdown. These fill themselves in: { $places }
template-changed = Changed
template-deeds = What can be done
template-retire = Retire
template-saved = The text is saved
template-was-retired = The text is offered no more
template-was-restored = The text is offered again
template-begin = Begin with a text
template-insert = Insert
template-no-due = a date still to be agreed
error-template-place = { $place } is nothing that can be filled in. There are: { $places }
error-template-twice = There is a text of this name in this language: edit that one, or choose another name
error-template-retired = A retired text has this name in this language: restore that one, or choose another name

## Words

permission-template-write = Keep reply texts
what-merged = merged into another ticket
field-merged-into = Merged into
field-took-in = Merged in
field-split-into = Split off
event-ticket-merged = merged the ticket into another
event-ticket-took-in = merged a duplicate into the ticket
event-ticket-settled-elsewhere = resolved the ticket this one went into
event-ticket-split = split a ticket off
event-ticket-watched = let somebody watch the ticket
event-template-added = added the reply text
event-template-edited = edited the reply text
event-template-retired = retired the reply text
event-template-restored = offered the reply text again

## Letters

mail-ticket-merged-subject = { $code }: { $title }
mail-ticket-merged-body = { $into ->
    [none]
        Your ticket is about the same as another one that we work on already. It goes on there; we write to you when that is resolved.

        What you answer to this letter reaches those who work on it. What was said so far:
        { $link }
   *[other]
        Your ticket is about the same as { $into }, and goes on there. What you answer to this letter is added to { $into }.

        What was said here so far:
        { $link }
 }
mail-ticket-settled-subject = { $code } is resolved: { $title }
mail-ticket-settled-body =
    The ticket that yours was merged into is resolved.

    Not solved for you? Answer this letter or write to us here:
    { $link }
