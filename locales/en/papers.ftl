# An award on paper: the record of the decision, letters, debriefing sheets. Letters speak the language of the bidder.

## The ways to them

papers-title = Papers
papers-text = The record is for you and for auditors. A letter and its debriefing tell a bidder of the own bid alone; each bidder finds their own beside their bid.
papers-text-annulled = The award was annulled: its record is for you and for auditors, and no letter is made of it any more.
papers-record = Record
papers-letter = Letter
papers-debriefing = Debriefing
papers-own = The decision
error-papers-unawarded = There is no award that counts yet: papers are made of one

## The record

papers-record-title = Record of the award: { $title }
papers-record-foot = { $code } · Record of the award
papers-decision = The decision
papers-criteria = What bids were judged by, as published
papers-bids = The bids
papers-judges = Who judged, and what each declared
papers-consensus = Where marks lay apart
papers-seals = The seals
papers-dates = Dates
papers-winner = Awarded to
papers-decided-on = Decided on
papers-decided-by = Decided by
papers-written = Written down
papers-standstill = Last day of the standstill
papers-annulled = Annulled
papers-annulled-why = Why it was annulled
papers-earlier = Awards that were annulled before
papers-no-reasons = No reasons were written beside the ranking.
papers-deviation = Why not the one that comes first
papers-lot = A lot was drawn
papers-lot-among = Among
papers-lot-seed = What was said aloud
papers-lot-witnesses = Witnesses
papers-lot-drawn = Drawn
papers-no-ranking = There is no ranking: not every price is open.
papers-no-reach = Nothing was to be weighed against anything.
papers-unjudged = not judged
papers-never = never
papers-conflicts = Ties to bidders
papers-finished = Finished
papers-judged = Judged
papers-agreed = Agreed
papers-signed-by = Signed by { $names }
papers-not-agreed = Nothing was agreed
papers-submitted = Submitted
papers-commitments = Commitments published at the deadline (SHA-256)
papers-seals-text = Each commitment was published to all bidders at the deadline, before anything was opened. When this paper was made, what is kept was held against it once more.
papers-seal-holds = what was opened is what was committed to
papers-seal-broken = what is kept differs from what was committed to
papers-seal-shut = stayed sealed
papers-published = Published
papers-addendum = Addendum { $number }
papers-answers-opened = Answers opened
papers-locked = Technical scores locked
papers-prices-opened = Prices opened

## Letters

papers-letter-won = Your bid was chosen
papers-letter-lost = Your bid was not chosen
papers-to = To
papers-from = From
papers-about = About
papers-date = Date
papers-greeting = Dear Sir or Madam,
papers-won-text = On { $date } we decided to award the contract for { $code } “{ $title }” to you. Thank you for your bid.
papers-won-standstill = No contract is concluded before the standstill is over; its last day is { $until }. This letter is not the contract. We write to you about the next steps when it is over.
papers-lost-text = On { $date } we decided to award the contract for { $code } “{ $title }” to { $winner }. Your bid was not chosen. Thank you for the work that you put into it.
papers-lost-place = Your bid came to place { $place } of { $ranked }.
papers-lost-tied = Your bid shares place { $place } of { $ranked } with another one.
papers-lost-out = Your bid was not ranked: { $why }.
papers-lost-standstill = No contract is concluded before the standstill is over; its last day is { $until }. Until then you can have the decision reviewed.
papers-own-scores = The scores of your bid
papers-own-score = Score, of 100
papers-no-combined = The price score and the combined score are not stated: the price of another bid could be reckoned from them.
papers-remarks = What the evaluators wrote
papers-debriefing-ask = You may ask for a debriefing until { $until }: write to { $name }, { $email }, and name { $code }.
papers-debriefing-ask-buyer = You may ask for a debriefing until { $until }: write to us, and name { $code }.
papers-debriefing-page = A sheet with the strengths and weaknesses of your bid also lies beside your bid, where you submitted it. We say nothing of what others offered.
papers-closing = Yours faithfully,

## The debriefing sheet

papers-debriefing-title = Debriefing: your bid
papers-debriefing-text = What the evaluators wrote to your bid, without their names and without anything of other bids. Marks went from 0 to { $scale }: what stands in the upper half is a strength, the rest a weakness.
papers-strengths = Strengths
papers-weaknesses = Weaknesses
papers-nothing-written = Nothing was written.
papers-left-out = { $count ->
    [one] One remark names another bidder or a person and is left out.
   *[other] { $count } remarks name another bidder or a person and are left out.
}
