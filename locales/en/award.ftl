# From the ranking to the contract: the award, the standstill, what was promised.

award = Award
award-page = Award of { $code }
award-text = Who gets the contract and why. It is told to everybody who bid, and concluded when those who lost have had the time to object.
award-not-yet = Not yet
award-not-yet-text = The contract is awarded once the scores are locked, the prices are open and the bids are ranked.
award-stands = The decision
award-was-annulled = Annulled
award-last-day = today is the last day
award-standstill-over = over
award-cancelled = Cancelled
award-cancelled-text = The request was cancelled: nobody is awarded a contract.
award-winner = Winner
award-decided-on = Decided on
award-told-at = Told to bidders
award-until = Standstill until
award-opens = First day for the contract
award-day = { $weekday }, { $date }
award-by = Entered by
award-reasons = Reasons
award-reasons-hint = What speaks for this bid by the published criteria. It goes into the record; bidders do not read it.
award-deviation = Why not the one that comes first
award-deviation-hint = Only where another one is chosen than the first of the ranking, or somebody is passed over.
award-passing-over = Pass over { $name }, whose award was annulled
award-passing-over-note = The others alone are left: where several of them are level, a lot decides. Say below why.
award-drawn = A lot was drawn
award-drawn-number = bidder { $number }
award-drawn-text = Among the bidders { $among }. Each has a ticket, the SHA-256 of the seed, a slash and the bidder’s number; the smallest is drawn. Anybody can repeat it:
award-ticket = Ticket that was drawn
award-seed = Seed of the lot
award-seed-hint = Something nobody here can choose, named aloud before: tomorrow’s lottery numbers, a closing rate of the exchange.
award-witnesses = Witnesses
award-witnesses-hint = Who was there, and where the seed is from.
award-decide = Decide
award-decide-do = Award and tell the bidders
award-decide-text = Everybody who bid gets a letter at once. They read who won; no other name, and no price.
award-to = To
award-to-hint = Only bids that are ranked can be chosen.
award-first = { $name }, who comes first
award-place = { $place }. { $name }
award-standstill = Days of standstill
award-standstill-hint = Calendar days from today. After { $days } of them the contract can be concluded, from { $from } on.
award-decided = Awarded to { $name }: the bidders have a letter
award-was-decided = It was awarded to { $name } a moment ago
award-earlier = Awards that were annulled before
award-annul = Annul the award
award-annul-why = Why
award-annul-hint = Everybody who bid reads this sentence. The next one can be chosen then.
award-annulled = Annulled: the next one can be chosen
award-state-standstill = Standstill
award-state-open = Can be concluded
award-state-concluded = Concluded
award-state-annulled = Annulled
contract = Contract
contract-page = Contract { $code }: { $name }
contract-text = What was agreed, and what the bid promised, requirement by requirement.
contract-none-page = No contract of { $code }
contract-none = No contract
contract-none-unchosen = Nobody was chosen yet. The contract is concluded once it is awarded and the standstill is over.
contract-none-standstill = { $name } was chosen. Those who lost can still object; the last day is { $until }. The contract can be concluded after it.
contract-none-open = { $name } was chosen and the standstill is over: conclude the contract.
contract-none-waits = { $name } was chosen and the standstill is over: the project manager concludes the contract.
contract-conclude = Conclude the contract
contract-conclude-page = Conclude the contract of { $code }
contract-with = With { $name }
contract-foreign = The bid is in { $currency }, the project in another currency: the promises keep their prices, the backlog items bear none.
contract-kind = Kind
contract-ceiling = Ceiling
contract-ceiling-hint = The total of the bid.
contract-signed-on = Signed on
contract-signed-on-hint = Empty while it is not signed.
contract-unsigned = not signed yet
contract-signing-set = Enter the day of signing
contract-signing-correct = Correct the day of signing
contract-signing-hint = Nothing else changes. Empty while it is not signed.
contract-signing-noted = The day of signing is noted
contract-concluded-at = Concluded
contract-rates = Rate card
contract-rates-hint = What the bid prices beside the requirements. A line left empty is left out.
contract-rates-none = No rates were agreed.
contract-rate = Rate { $place }
contract-rate-name = What for
contract-rate-unit = Per
contract-rate-price = Price
contract-requirement = Requirement
contract-item = Backlog
contract-item-none = none
contract-price-within = within the others
contract-was-concluded = The contract was concluded a moment ago
contract-was-concluded-otherwise = A contract was concluded already, over another award than the one you read: it stands as it is
agreed-kind-fixed = Fixed price
agreed-kind-capped = By effort, up to the ceiling
agreed-kind-time-and-material = Time and material
rate-unit-hour = hour
rate-unit-day = day
rate-unit-month = month
rate-unit-piece = piece
bid-request-cancelled = The request was cancelled:
bid-award-annulled = The award was annulled, another decision follows:
bid-award-won = You were chosen.
bid-award-lost = { $name } was chosen, and not your bid.
bid-award-standstill = Nothing is concluded before the end of { $until }. Until then an objection can be raised.
bid-award-open = The standstill is over; the contract can be concluded.
bid-award-concluded = The contract is concluded.
permission-award-decide = Decide who gets the contract, and annul that
permission-contract-conclude = Conclude the contract that was awarded
event-award-decided = awarded the contract
event-award-annulled = annulled the award
event-contract-concluded = concluded the contract
event-contract-signed = said when the contract was signed
rfp-deed-annul = annul the award
field-winner = Winner
field-standstill = Standstill until
field-reasons = Reasons
field-agreement = Contract
field-signed-on = Signed on
error-award-standstill = Those who lost can object until { $until }: conclude the contract after that day
error-award-concluded = The contract is concluded already
error-award-annulled = This award was annulled: choose anew
error-award-changed = Another award was decided since you read it: before you go on, look at who was chosen and at the amounts
error-award-ranking = The ranking or the last award changed since you read it: look at it again, then decide
error-award-days = Write a number of days up to { $most }
error-award-nobody = No bid is ranked: cancel the request, or look at the results
error-award-unranked = This bid is not ranked: choose one that is
error-award-passed-over = This is the bid that is passed over: choose another one
error-award-none-annulled = No award was annulled, so nobody can be passed over
error-award-future = This day has not come yet: write today or an earlier one
error-award-early = Prices were still under seal then: write { $from } or a later day
error-award-sealed = The bids are not ranked yet: open the prices first
error-award-none = Nobody was chosen yet: award the contract first
error-contract-ceiling = Write a ceiling above zero
error-contract-signed-early = Nothing could be signed before { $from }: write that day or a later one
error-contract-rate = A rate is not below zero
error-contract-requirement = The register no longer knows { $code }, which was asked for: give the requirement its code or its title back
mail-bid-decided-subject = It is decided: { $title }
mail-bid-annulled-subject = The award was annulled: { $title }
mail-bid-cancelled-subject = Cancelled: { $title }
award-days-left = { $count ->
    [one] one day is left
   *[other] { $count } days are left
}
award-lot = { $count ->
   *[other] { $count } come first: a lot decides among them
}
contract-promises-told = { $count ->
    [one] One answer of the bid becomes a promise; { $denied } of them a “not at all”. Every other one gets its backlog item, the one that is there or a new one.
   *[other] { $count } answers of the bid become promises; { $denied } of them a “not at all”. Every other one gets its backlog item, the one that is there or a new one.
}
contract-promises = { $count ->
    [one] One promise
   *[other] { $count } promises
}
contract-concluded = { $count ->
    [0] Concluded: no new backlog item, { $linked } linked
    [one] Concluded: one new backlog item, { $linked } linked
   *[other] Concluded: { $count } new backlog items, { $linked } linked
}
error-award-equal = { $count ->
   *[other] { $count } bids are level in the first place: choose “comes first”, and a lot decides
}
mail-bid-decided-body =
    Hello { $name },

    { $project } has decided on { $title }. What it means for your bid, and until when nothing is concluded, stands here:

    { $link }
mail-bid-annulled-body =
    Hello { $name },

    { $project } annulled the award of { $title }. The reason stands here; another decision follows:

    { $link }
mail-bid-cancelled-body =
    Hello { $name },

    { $project } cancelled { $title }. The reason stands here:

    { $link }
