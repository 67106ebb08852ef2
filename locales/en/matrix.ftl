# Bids beside each other, requirement by requirement.

matrix-title = Bids side by side
matrix-page = Bids for { $code } side by side
matrix-text = What each bidder says to each requirement. Open an answer to read its words. The sums at the foot are of all pages.
matrix-not = Bids lie side by side once their answers are open.
matrix-no-marks = Marks are shown when you have given all of yours, or when the scores are locked.
matrix-no-prices = Prices are under seal.
matrix-none = No requirement fits
matrix-none-text = Take a filter away to see more.
matrix-requirement = Requirement
matrix-area = Area
matrix-code = Answer
matrix-bidder = Answered so by
matrix-differing = Only where answers differ
matrix-refused = Mandatory, answered “not at all”
matrix-unanswered = not answered
matrix-text-of = { $name } on { $code }: { $answer }
matrix-mark = { $mark } of { $scale }
matrix-mark-none = no mark yet
matrix-agreed = agreed
matrix-wanted = agreement wanted
matrix-out = out
matrix-price = Price of the bid
matrix-legend = What the signs mean
matrix-means-full = there as delivered
matrix-means-configuration = by settings, nothing is programmed
matrix-means-customisation = programmed for this project
matrix-means-third-party = another maker’s product does it
matrix-means-no = will not be there; where it is mandatory, the bid is out
matrix-means-wanted = marks lie further apart than the request allows, and not everybody signed one mark
matrix-shown = { $total ->
    [one] { $shown } of one requirement.
   *[other] { $shown } of { $total } requirements.
}
