# From the request for proposals to the award.

## Words

room-rfp = RFP
subject-kind-rfp = Request for proposals
permission-rfp-read = Read requests for proposals
permission-rfp-write = Write requests for proposals
permission-rfp-sign = Sign one’s own part of a request for proposals
permission-rfp-publish = Publish and cancel requests for proposals
event-rfp-begun = began the request for proposals
event-rfp-edited = changed the facts of the request
event-rfp-section-edited = wrote in a section
event-rfp-requirements-chosen = changed the requirements of the request
event-rfp-judging-edited = changed what bids are judged by
event-rfp-offered = gave the request to those who sign
event-rfp-taken-back = took the request back
event-rfp-signed = signed the request
event-rfp-holder-named = named a key holder
event-rfp-holder-ready = chose a phrase as key holder
event-rfp-published = published the request
event-rfp-cancelled = cancelled the request
rfp-state-draft = Draft
rfp-state-in-approval = Being signed
rfp-state-published = Published
rfp-state-closed = Closed
rfp-state-evaluated = Evaluated
rfp-state-awarded = Awarded
rfp-state-cancelled = Cancelled
rfp-deed-offer = give it to those who sign
rfp-deed-take-back = take it back
rfp-deed-publish = publish
rfp-deed-close = close
rfp-deed-evaluate = lock the scores
rfp-deed-award = award
rfp-deed-cancel = cancel
rfp-section-company = The company
rfp-section-subject = The project
rfp-section-present = What there is now
rfp-section-requirements = Requirements
rfp-section-schedule = Schedule
rfp-section-deadline = Answers
rfp-section-budget = Budget
rfp-section-criteria = Criteria
rfp-completeness-empty = Empty
rfp-completeness-begun = Begun
rfp-completeness-whole = Whole
rfp-signer-department = Department
rfp-signer-technical = Technical part
rfp-signer-sponsor = The whole, by the sponsor
rfp-absent-block = Nothing is ranked before every mark is given
rfp-absent-zero = A missing mark is zero
rfp-absent-renormalise = A missing mark is left out
rfp-tie-technical = The higher technical score
rfp-tie-price = The lower price
rfp-tie-earlier = The earlier receipt
crm-kind-standard-cloud = A standard product in the cloud
crm-kind-open-source = An open product in the own house
crm-kind-tailor-made = Made for this company
field-notice-days = Days of notice
field-threshold = Key holders who open together
field-scale = Best mark
field-price-weight = Weight of the price
field-minimum = Technical minimum
field-absent = Missing marks
field-ties = Tie-breaks
field-low-price = Abnormally low below
field-spread = Marks may lie apart by
field-part = Part

## Refusals

error-rfp-deed = This request is “{ $state }”, which leaves no way to: { $deed }
    .state = rfp-state
    .deed = rfp-deed
error-rfp-offered = It lies before those who sign: take it back first
error-rfp-out = Vendors have read it: write an addendum
error-rfp-not-offered = Nobody has given it to those who sign yet
error-rfp-changed = It was changed since you opened it: read it again
error-rfp-signed = This part is signed already
error-rfp-deadline-past = The deadline is over already: choose a later one
error-rfp-too-many = A request asks for at most { $max } requirements: take out some first
error-rfp-not-asked = The request does not ask for { $code }: reload the page
error-rfp-holder = Choose somebody of the project who reads requests and stands on no vendor’s side
error-rfp-holders-fixed = It is published: its key holders are fixed
error-rfp-scene-twice = Two scenes bear one name: their marks could not be told apart
error-rfp-phrase-weak = This phrase is soon guessed: take five words that have nothing to do with each other
error-rfp-phrase-again = Both differ: write the same phrase twice
error-rfp-lacks = { $count ->
    [one] One thing is missing before it can be published: it stands beside the request
   *[other] { $count } things are missing before it can be published: they stand beside the request
}
error-number-between = Write a number from { $min } to { $max }

## What it lacks

rfp-lacks-section = Write “{ $section }”
    .section = rfp-section
rfp-lacks-requirements = Choose the requirements
rfp-lacks-criteria = Say what bids are judged by
rfp-lacks-weights = The weights of the criteria add up to { $sum } % and not to 100 %
rfp-lacks-weight = Criterion { $place } has no weight
rfp-lacks-parts = Criterion { $place } is judged by requirements, and there are none
rfp-lacks-price-weight = The price weighs more than 100 %
rfp-lacks-scale = The best mark is 0
rfp-lacks-minimum = The technical minimum is above 100
rfp-lacks-deadline = Say until when bids are taken
rfp-lacks-notice = Vendors have less than { $days } days: choose a later deadline
rfp-lacks-holders = { $holders } of at least { $threshold } key holders are ready
rfp-lacks-department = The owner of { $name } has not signed
rfp-lacks-technical = IT has not signed
rfp-lacks-sponsor = The sponsor has not signed
