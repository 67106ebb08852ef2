# Mail to the service desk, and from it.

## Letters

mail-ticket-opened-subject = { $code }: we have your request: { $title }
mail-ticket-opened-body =
    The service desk has your request { $code }: { $title }

    { $response ->
        [none] { "" }
       *[other] You hear from us by { $response }.
    }
    { $resolution ->
        [none] { "" }
       *[other] It is to be solved by { $resolution }.
    }

    To add something, answer this mail, or write here:
    { $link }

## Mail that came in

mail-page = Mail
mail-note = What came in by mail. What is held waits for somebody to look at it.
mail-held-count =
    { $count ->
        [0] Nothing is held
        [one] One mail is held
       *[other] { $count } mails are held
    }
mail-look = Look
mail-shown = By what became of it
mail-all = All
mail-from = From
mail-about = About
mail-came = Came
mail-why = Why
mail-size = Size
mail-ticket = Ticket
mail-nobody = nobody
mail-no-subject = no subject
mail-raw = As it came
mail-raw-of = The mail from { $sender } as it came, as a file
mail-let-in = Let in
mail-discard = Throw away
mail-was-let-in = The mail is a ticket now, and its sender a requester.
mail-was-discarded = The mail is gone.
mail-none-title = Nothing is held
mail-none-text = What a mail’s sender may do is done at once. What nobody can decide but a person waits here.
mail-none-of-it-title = No such mail
mail-none-of-it-text = Nothing of this kind came in yet.
mail-boxes = Mailboxes
mail-box-polled = looked into
mail-box-never = not looked into yet; mail may be brought otherwise
mail-box-failing = Cannot be read: { $error }
mail-file-left-out = was too much and is not kept
mail-files = Files

mail-outcome-held = Held
mail-outcome-ticket = Opened a ticket
mail-outcome-message = Added to a ticket
mail-outcome-ignored = Left alone
mail-outcome-discarded = Thrown away

error-mail-empty = The mail says nothing: no text, no subject, no file
error-mail-unknown-sender = Nobody here is known as { $address }: let it in, and they can ask the service desk from now on
error-mail-others-ticket = { $address } writes on somebody else’s ticket: let in, it becomes a ticket of their own
error-mail-sender-out = The account of { $address } is suspended: readmit the person first, or throw the mail away
error-mail-may-not = Its sender may not do this on the ticket: answer it on its page, or let the mail in as a ticket of its own
error-mail-too-many = { $address } opened very many tickets within an hour: look whether a person writes there
error-mail-failed = Golive failed over this mail; its log knows it as { $incident }. Read it as it came, and open the ticket by hand
error-mail-settled = Somebody has seen to this mail already: load the page again

event-mail-held = held a mail
event-mail-ignored = left a mail alone that a program sent
event-mail-let-in = let a mail in
event-mail-discarded = threw a mail away
job-kind-poll = Look into a mailbox
