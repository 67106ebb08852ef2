# Judging bids: marks, what is agreed on, the ranking.

rfp-evaluation = Evaluation
rfp-evaluation-page = Evaluation of { $code }
rfp-evaluation-text = Who judges, how far each is, and where marks lie apart. Nobody sees what another gave before they have finished their own.
rfp-evaluators = Evaluators
rfp-evaluators-text = Two or more. Each says first whether anything ties them to a bidder.
rfp-evaluators-none = Nobody yet
rfp-evaluator-add = Name an evaluator
rfp-evaluator-named = Named: they hear of it
rfp-evaluator-dismissed = Evaluates no more
rfp-excuse = Excuse
rfp-excuse-why = Why they cannot go on
rfp-excuse-hint = Their marks are kept and count no more, and nobody waits for them. It stands in the record. Named again, they judge on.
rfp-evaluator-excused = Excused: nobody waits for them
rfp-excused-mark = excused
rfp-own-excused = You judge no more here:
rfp-undeclared = has not declared
rfp-tied-mark = tied to a bidder
rfp-finished-mark = finished
rfp-judges-mark = judges
rfp-marks-given = { $given } of { $all } marks
rfp-declare = Declare
rfp-declared = Declared
rfp-declare-text = Before you judge: does anything tie you to one of the bidders, such as kin, shares, a former or a coming post?
rfp-conflict = What ties me
rfp-conflict-hint = Leave it empty if nothing does. Who is tied judges nothing; it is no shame.
rfp-tied-to = Tied to
rfp-tied-to-hint = Those whom it is about. Who is not among them stands in the text.
rfp-tied = You judge nothing here. You declared:
rfp-tied-shut = Until the award you read nothing of what bids say.
rfp-declare-again = Declare anew
rfp-declarations = Declarations
rfp-declarations-text = Every one is kept, also of who judges no more. The newest of each counts.
rfp-declared-anew = declared anew since
rfp-own-finished = You have given all your marks. They change no more.
rfp-own-gaps = You have finished with { $given } of { $all } marks. They change no more.
rfp-not-yet = Not yet
rfp-sheet-not = Bids are judged once they are open, by those who were named to judge.
rfp-own-marks = Your marks
rfp-judge = Judge the bids
rfp-judge-later = You judge when the bids are open.
rfp-finish = I have finished
rfp-finish-early = Finish with marks missing
rfp-finish-zero = Each of them counts as zero, and your marks change no more.
rfp-finish-renormalise = They are left out and what was given weighs more; your marks change no more.
rfp-finished = Finished: now you see where marks lie apart
rfp-sheet-page = Marks for { $code }
rfp-sheet-text = From 0 to { $scale }. A mark at either end, and an abstention, wants a reason. You see no price here, and nobody else’s mark.
rfp-sheet-shut = Marks can be read here and not changed.
rfp-sheet-none = Nothing is judged
rfp-sheet-none-text = The request names no criteria.
rfp-mark-to = Mark, 0 to { $scale }
rfp-mark-none = not judged yet
rfp-mark-reason = Why
rfp-mark-reason-hint = The bidder may be told this when the debriefing comes.
rfp-abstains = abstains
rfp-marks-of = Marks of { $name }: { $part }
rfp-marks = Marks
rfp-marks-kept = Kept
rfp-apart = Marks that lie apart
rfp-apart-text = Where they lie further apart than the request allows, the evaluators talk, agree on one mark, and each signs it. The single marks are kept.
rfp-apart-none = Nothing lies apart.
rfp-spread = { $spread } apart
rfp-no-mark = nobody gave a mark
rfp-agree = Write down what you agreed on
rfp-agreed = Written down: the others sign it
rfp-agreed-on = Agreed: { $mark }
rfp-consensus-signed = Signed
rfp-lock = Lock the scores
rfp-locked = Locked: prices can be opened
rfp-left-out = These bids did not open. If you lock the scores now, nobody judges them and they are left out for good: whatever can be done to open them comes first.
rfp-left-sealed = still under seal
rfp-lock-without = { $count ->
    [one] I lock the scores without this one bid
   *[other] I lock the scores without these { $count } bids
}
rfp-locked-without = { $count ->
    [one] without one bid that did not open
   *[other] without { $count } bids that did not open
}
rfp-results = Results
rfp-results-page = Results of { $code }
rfp-results-text = Technical scores from 0 to 100, prices against the lowest one, both by their published weights. Calculated in fractions; only what is printed is rounded.
rfp-prices-sealed = Prices are under seal still: the key holders open them on the page of bidding.
rfp-unpriced = These bids cannot be ranked:
rfp-no-price-missing = no price was named
rfp-no-price-zero = a price of zero or less is no price
rfp-no-price-rate = no rate was fixed for { $currency }
rfp-ranking = Ranking
rfp-place = Place
rfp-technical = Technical score
rfp-financial = Price score
rfp-total = Together
rfp-out-minimum = below the technical minimum
rfp-tied-place = level: a lot decides
rfp-by-tie-break = by tie-break
rfp-low = abnormally low: ask how
rfp-technical-table = Technical scores by criterion
rfp-not-passed = not passed
rfp-firm = How firm the ranking is
rfp-firm-text = How far each weight would have to be moved before another bid comes first; the others keep their proportions.
rfp-distance = Smallest change
rfp-less = If it weighs less
rfp-more = If it weighs more
rfp-flip = { $name } from { $at } on
rfp-flip-never = never another
rfp-firm-mark = none changes it
rfp-tornado = The lead while each weight is moved by five points
rfp-tornado-text = The winner’s lead while each weight is moved by five percentage points to either side, the widest on top. Left of the line another bid leads.
rfp-swing = { $name }: { $less } to { $more } points
error-rfp-evaluator = Choose somebody of the project who reads requests and stands on no vendor’s side
error-rfp-declared = You have given marks: what you declared stands
error-rfp-tie-untold = Say what ties you to them
error-rfp-scores-locked = The scores are locked
error-rfp-undeclared = Declare first whether anything ties you to a bidder
error-rfp-tied = You declared a tie to a bidder: until the award you read nothing of what bids say
error-rfp-evaluator-tied = They declared a tie to a bidder: it stays in the record and keeps the bids from them
error-rfp-excused = You were excused: you judge no more here
error-rfp-finished = You have finished: your marks change no more
error-rfp-blind = You see the marks of the others when you have finished your own
error-rfp-no-mark = Give at least one mark: who gives none has not judged, and can ask to be excused
error-rfp-not-apart = The marks do not lie apart here
error-rfp-mark = Write a mark from 0 to { $scale }
error-rfp-mark-reason = Say why: a mark at either end and an abstention want a reason
error-rfp-mark-changed = You changed this in another window: look at it, then save again
error-rfp-consensus-changed = It was written anew meanwhile: read it, then sign
error-rfp-one-judge = At least two people judge before the scores are locked
error-rfp-left-out = { $count ->
    [0] Every bid is open: look again, then lock the scores
    [one] One bid did not open and would be left out: { $names }. Confirm that number first
   *[other] { $count } bids did not open and would be left out: { $names }. Confirm that number first
}
error-rfp-unlocked = Results are shown when the scores are locked
event-evaluator-named = named an evaluator
event-evaluator-declared = spoke as an evaluator
event-consensus-told = agreed on a mark
event-rfp-evaluated = locked the scores
field-evaluator = Evaluator
field-gaps = Marks left out
evaluator-did-free = nothing ties them
evaluator-did-tied = tied to a bidder
evaluator-did-finished = gave all marks
evaluator-did-finished-gaps = finished with marks missing
consensus-did-told = wrote it down
consensus-did-signed = signed it
rfp-out-mandatory = { $count ->
    [one] one mandatory “not at all”
   *[other] { $count } mandatory “not at all”
}
error-rfp-evaluator-gave = { $count ->
    [one] They gave a mark already: it is kept
   *[other] They gave { $count } marks already: they are kept
}
error-rfp-unfinished = { $count ->
    [one] One mark is missing
   *[other] { $count } marks are missing
}
error-rfp-unfinished-zero = { $count ->
    [one] One mark is missing and would count as zero: confirm that it is one, or give it
   *[other] { $count } marks are missing and each would count as zero: confirm this number, or give them
}
error-rfp-unfinished-renormalise = { $count ->
    [one] One mark is missing; it would be left out and what was given would weigh more: confirm that it is one, or give it
   *[other] { $count } marks are missing; they would be left out and what was given would weigh more: confirm this number, or give them
}
rfp-finish-gaps = { $count ->
    [one] One mark of mine is missing, and I finish without it
   *[other] { $count } marks of mine are missing, and I finish without them
}
rfp-gaps-zero = { $count ->
    [one] One mark is missing. As published, it counts as zero.
   *[other] { $count } marks are missing. As published, each counts as zero.
}
rfp-gaps-renormalise = { $count ->
    [one] One mark is missing. As published, it is left out and what was given weighs more.
   *[other] { $count } marks are missing. As published, they are left out and what was given weighs more.
}
rfp-bid-gaps = { $count ->
    [one] one mark missing
   *[other] { $count } marks missing
}
error-rfp-others-judge = { $count ->
    [one] One evaluator has not finished
   *[other] { $count } evaluators have not finished
}
error-rfp-apart = { $count ->
    [one] Marks lie apart in one place: agree, and sign it
   *[other] Marks lie apart in { $count } places: agree, and sign it
}
error-rfp-late-bid = { $count ->
    [one] One evaluator had finished when a bid opened and has not judged it: excuse them, and name another in their place
   *[other] { $count } evaluators had finished when a bid opened and have not judged it: excuse them, and name others in their place
}
error-rfp-gaps = { $count ->
    [one] Nobody gave a mark in one place: agree on one, and sign it
   *[other] Nobody gave a mark in { $count } places: agree on marks, and sign them
}
