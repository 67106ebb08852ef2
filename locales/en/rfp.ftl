# From the request for proposals to the award.

## Words

rfp-state-draft = being written
rfp-state-in-approval = before those who sign
rfp-state-published = published
rfp-state-closed = closed
rfp-state-evaluated = evaluated
rfp-state-awarded = awarded
rfp-state-cancelled = cancelled
rfp-deed-offer = give it to those who sign
rfp-deed-take-back = take it back
rfp-deed-publish = publish
rfp-deed-close = close
rfp-deed-evaluate = lock the scores
rfp-deed-award = award
rfp-deed-cancel = cancel

## Refusals

error-rfp-deed = The request for proposals is { $state }, which leaves no way to: { $deed }
    .state = rfp-state
    .deed = rfp-deed
