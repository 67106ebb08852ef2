# Bidding: the pages of bidders, and what the buyer sees of them.

bids = Bids
bids-text = Requests for proposals that you were invited to answer.
bids-none = Nobody invited you to bid
bids-none-text = A buyer sends an invitation by mail; it appears here then.
bid-buyer = Buyer
bid-vendor = Vendor
bid-own = Your bid
bid-fingerprint = Fingerprint
bid-clock = { $at }, { $zone }
bid-buyers-clock = For the buyer: { $at }
bid-standing-none = nothing submitted
bid-standing-declined = declined
bid-standing-counts = counts
bid-standing-lapsed = lapsed
bid-read = Read the request
bid-read-text = What is asked for, as it is out now.
bid-request-page = Request { $code }
bid-answers-page = Answers to { $code }
bid-receipt-page = Receipt for { $code }
bid-people = People
bid-colleague = Invite a colleague
bid-colleague-text = They work on this bid with you. Tell them the phrase yourself: Golive does not know it. Whoever was invited stands here once they have come in.
bid-colleague-invited = If they may bid for you, they get a letter
bid-declined-text = You told the buyer that you will not bid.
bid-decline = We will not bid
bid-declined = The buyer is told that you will not bid
bid-come-back = We will bid after all
bid-back = You bid again
bid-over = The deadline has passed: nothing can be changed any more.
bid-phrase-text = What you write here is encrypted under a phrase that only your people know. Choose five words that have nothing to do with each other, write them down, and tell them to your colleagues. Nobody can give them to you again, the buyer and Golive least of all.
bid-zone = Your clock
bid-zone-hint = Deadlines are shown by it, beside the buyer’s.
bid-begin = Begin the bid
bid-begun = Begun: this browser has the key now
bid-unlock = Unlock
bid-unlock-text = Your bid is locked in this browser. Write the phrase that your people chose.
bid-unlocked = Unlocked in this browser
bid-lock = Lock
bid-locked = Locked: this browser has the key no more
bid-forgotten = Nobody knows the phrase any more
bid-start-over-text = What was being worked on is lost then. What you submitted stays and counts.
bid-start-over = Begin anew with another phrase
bid-started-over = Choose a new phrase
bid-answer = Answer
bid-answers = Answers
bid-answers-text = What you type is kept as you type it, encrypted. Nobody reads it before you submit, and nobody before the deadline.
bid-tab-requirements = Requirements
bid-tab-rest = Letter and other prices
bid-answer-code = Answer
bid-answer-none = not answered yet
bid-answer-text = How
bid-price = Price in { $currency }
bid-price-column = Price
bid-price-hint = Empty where it is within the others.
bid-beside = Somebody of yours wrote this at the same time. Take over what you need. It goes when you save this line changed, or say so here.
bid-beside-settled = Nothing of this is needed any more
bid-beside-waits = Colleagues wrote something else at the same time, and nobody has taken it over yet. It is not submitted: { $codes }
bid-beside-waits-rest = A colleague wrote the letter or the other prices at the same time, and nobody has taken that over yet. It is not submitted.
bid-save-next = Save and go on
bid-back-to = Back to the bid
bid-saved = Saved, encrypted
bid-saved-beside = Saved. Somebody of yours changed these meanwhile, both stand there: { $codes }
bid-rest-beside = Somebody of yours saved this meanwhile: theirs stands, and yours is shown above it. Make one of both.
bid-letter = Letter
bid-letter-hint = What you say of the whole: who you are, how you would go about it. Markdown.
bid-others-text = Prices of what is no single requirement: licences, hosting, training, travel.
bid-other = What
bid-total = Total:
bid-progress = { $answered } of { $all } requirements answered
bid-lacks = Before you submit
bid-not-asked = Nobody asked for { $code }
bid-price-negative = A price is below nothing
bid-price-size = The prices are too large
bid-too-long = The bid is longer than { $max } MB: shorten the texts, or attach them as files
bid-lacks-price = Write at least one price
bid-submit = Submit under seal
bid-submitted = Submitted: keep the receipt
bid-confirm = It stands as it is
bid-confirmed = Confirmed
bid-withdraw = Withdraw
bid-withdrawn = Withdrawn: it counts no more
bid-counts-text = A bid of yours lies under seal. You may replace it until the deadline.
bid-lapsed-text = The bid was not confirmed after an addendum before the deadline: it counts no more.
bid-receipts = What you sent
bid-receipt = Receipt
bid-receipt-text = What was submitted, when the server took it, and how anybody can prove that it was not changed.
bid-receipt-locked = What was submitted is shown in a browser that has the key.
bid-receipt-other-phrase = It was submitted under an earlier phrase of your people, and only that one shows what is in it. What was submitted stands all the same.
bid-sent-at = Taken at
bid-sent-content = What was submitted
bid-sent-submitted = Submitted
bid-sent-confirmed = Confirmed
bid-sent-withdrawn = Withdrawn
bid-hash-answers = Commitment, answers
bid-hash-prices = Commitment, prices
bid-salt-answers = Salt, answers
bid-salt-prices = Salt, prices
bid-verify = A commitment is SHA-256 over the words “golive bid commitment 1”, a zero byte, the salt and the content. At the deadline all commitments are shown to every bidder: find yours there.
bid-commitments = Commitments of all bids
bid-commitments-text = Of every bid that counts, without names: of its answers, and of its prices.
bid-commitment-own = yours
bid-addenda = Addenda
bid-addendum = Addendum { $number }
bid-deadline-moved = Bids until now:
bid-questions = Questions and answers
bid-question = Question { $number }
bid-question-own = yours
bid-question-waits = Not answered yet. The others see it with its answer.
bid-questions-none = Nobody asked yet.
bid-ask = Ask
bid-ask-label = Your question
bid-ask-hint = All bidders read it with its answer, and nobody is told who asked. Name nothing that gives you away.
bid-asked = Asked: the answer goes to all
bid-envelope-answers = Answers
bid-envelope-prices = Prices
answer-code-full = Out of the box
answer-code-configuration = By settings
answer-code-customisation = By programming
answer-code-third-party = By somebody else’s product
answer-code-no = Not at all
rfp-bidding = Bidding
rfp-bidding-page = Bidding for { $code }
rfp-bidding-text = Who was invited, what they ask, what is changed, and the opening.
rfp-not-out = Nobody reads it yet: it is published when nothing is missing.
rfp-bidders = Bidders
rfp-bidders-none = Nobody is invited yet
rfp-bidders-none-text = Invite vendors of the long list: they come in by a letter and see this request alone.
rfp-invite = Invite a vendor
rfp-invite-text = They get a letter with the way in. They see this request, its answers and addenda, and nothing else of the project.
rfp-invite-nobody = The list of vendors is empty.
rfp-invite-add = Write one down
rfp-invited = Invited: they get a letter
rfp-invited-at = Invited
rfp-joined = Came in
rfp-joined-not = not yet
rfp-declined = will not bid
rfp-bid = Bid
rfp-bid-none = none
rfp-bid-there = under seal
rfp-bid-unconfirmed = not confirmed
rfp-bid-lapsed = lapsed
rfp-questions-none = Nobody asked yet.
rfp-question-waits = waits for an answer
rfp-answer = Answer
rfp-answer-again = Say it better
rfp-answer-hint = All bidders read it. Nobody is told who asked.
rfp-answer-send = Answer all bidders
rfp-answered = Answered to all bidders
rfp-amend = Change the request by an addendum
rfp-amend-body = What is changed
rfp-amend-hint = Markdown. All bidders are told, and have to confirm their bid or submit it anew.
rfp-amend-deadline = Bids until
rfp-amend-notice = Bidders have at least { $days } days from now: nearer deadlines move by themselves.
rfp-amend-send = Send the addendum
rfp-amended = The addendum went to all bidders
rfp-opening = Opening
rfp-bid-opened = counts
rfp-prices-later = Prices stay under seal until the technical scores are locked.
rfp-opening-none = No bid counts.
rfp-unopened = These bids did not open, and are not judged. The others are open. Tell whoever runs this server; then a key holder writes the phrase once more.
rfp-unopened-missing = nothing lies under seal
rfp-unopened-shares = the key holders’ shares do not fit it
rfp-unopened-commitment = what lies there is not what was submitted
rfp-unopened-content = what lies there cannot be read
rfp-sealed-text = Bids lie under seal until the deadline. Nobody reads them before, not even who runs this server.
rfp-opened-by = Wrote their phrase: { $names }
rfp-opened-whole = open
rfp-open = Open with my phrase
error-bid-cancelled = The request was cancelled: nothing is taken any more
error-bid-late = Too late: it came { $seconds } seconds after the deadline, by the server’s clock
error-bid-closed = Bids are not taken at this time
error-bid-phrase-chosen = Your people chose a phrase already: write that one
error-bid-phrase-none = No phrase was chosen yet
error-bid-phrase = This is not the phrase that was chosen
error-bid-locked = Your bid is locked in this browser. Unlock it on its page; what you typed is still there when you go back.
error-bid-others = At most { $max } lines
error-bid-overtaken = Somebody of yours saved this meanwhile: look at theirs, then save again
error-bid-none = There is no bid that counts
error-bid-other-phrase = It was submitted under another phrase
error-rfp-amend = A request is changed by an addendum while it is out and before the deadline
error-rfp-answered = Somebody answered this meanwhile: read theirs above. What you typed is still in the form; send it again if it is to stand instead.
error-rfp-answer-late = Questions are answered while the request is out and before the deadline
error-rfp-earlier = A deadline is moved later, never earlier
error-rfp-invite = Vendors are invited while the request is out and before the deadline
error-bid-stands = Your bid lies under seal: withdraw it first
error-bidder-other = This person bids for another vendor here
error-bidder-inside = This person works for the buyer in this project: nobody bids on both sides
error-bidder-people = At most { $max } people work on one bid
error-rfp-phrase = This is not the phrase you chose
event-bid-sent = sent a bid
event-rfp-question-asked = A bidder asked a question
event-rfp-question-answered = answered a bidder’s question
event-rfp-amended = changed the request by an addendum
event-bids-opened = wrote the phrase for the opening
permission-bid-read = Read a request one was invited to
field-answer = Answer
field-deadline = Bids until
field-holder = Key holder
field-judged = What bids are judged by
bidder-did-start-over = begins anew with another phrase
bidder-did-declined = will not bid
bidder-did-back = will bid after all
field-bidder = Bidder
mail-bid-invitation-subject = { $project } asks for your bid: { $title }
mail-bid-answered-subject = A question on { $title } was answered
mail-bid-addendum-subject = { $title } was changed: confirm your bid
bid-standing-unconfirmed = { $count ->
    [one] confirm it: one addendum came
   *[other] confirm it: { $count } addenda came
}
bid-unconfirmed-text = { $count ->
    [one] An addendum came after your bid: it lapses at the deadline unless you confirm it or submit it anew.
   *[other] { $count } addenda came after your bid: it lapses at the deadline unless you confirm it or submit it anew.
}
bid-lacks-answers = { $count ->
    [one] One requirement has no answer
   *[other] { $count } requirements have no answer
}
bid-mandatory-no = { $count ->
    [one] One mandatory requirement is answered with “not at all”: the bid will be out.
   *[other] { $count } mandatory requirements are answered with “not at all”: the bid will be out.
}
error-bid-unfit = { $count ->
    [one] One thing is missing before it can be submitted
   *[other] { $count } things are missing before it can be submitted
}
rfp-opening-text = { $count ->
    [one] One bid counts. It opens when { $threshold } key holders have written their phrase.
   *[other] { $count } bids count. They open when { $threshold } key holders have written their phrase.
}
rfp-opened = { $count ->
    [0] Your share is open. The others write their phrase now.
    [one] One bid is open
   *[other] { $count } bids are open
}
error-rfp-sealed = { $part ->
    [answers] The answers are opened after the deadline, and not twice
   *[other] Prices are opened when the technical scores are locked
}
mail-bid-invitation-body =
    Hello { $name },

    { $project } invites you to bid: { $title }. Read the request, ask, and submit your bid here:

    { $link }

    If you have no account yet, another letter brings you the link to make one.
mail-bid-answered-body =
    Hello { $name },

    a question on { $title } ({ $project }) was answered to all bidders:

    { $link }
mail-bid-addendum-body =
    Hello { $name },

    { $project } changed { $title } by an addendum. A bid you submitted lapses unless you confirm it or submit it anew before the deadline:

    { $link }
