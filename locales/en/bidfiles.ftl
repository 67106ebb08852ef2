# Files of a bid: what a bidder puts to it, and the opened bid as the buyer reads it.

bid-files = Files
bid-files-page = Files for { $code }
bid-files-text = They go with the bid when you submit it. Until then they lie here encrypted, with their names; what you submitted before does not change.
bid-files-choose = Files to add
bid-files-hint = Up to { $most } files for the whole bid, { $each } each, { $all } together.
bid-files-add = Add
bid-files-added = { $count ->
    [one] Added, encrypted: submit the bid to send it
   *[other] Added, encrypted: submit the bid to send them
}
bid-files-none = No files yet
bid-files-none-text = A brochure, references, a plan: whatever the answers speak of.
bid-file-name = Name
bid-file-size = Size
bid-file-by = Added
bid-file-deeds = What can be done
bid-file-remove = Remove { $name }
bid-file-removed = Removed. What you submitted stands until you submit again.
error-bid-files-none = Choose at least one file
error-bid-files-many = A bid has at most { $max } files, and { $there } are there: remove some, or put several into one
error-bid-files-bytes = The files of a bid have at most { $max } MB together: remove some, or leave pictures out
error-bid-file-empty = One of the files is empty: choose again without it
error-bid-file-damaged = The file is damaged: it is not what was kept. Ask whoever runs Golive to bring it back from a backup
rfp-opened-page = Bid of { $name } for { $code }
rfp-opened-text = As it was submitted, opened { $at }.
rfp-opened-not = No bid is opened yet: the key holders open them together after the deadline.
rfp-opened-read = Read the bid
rfp-opened-whole-bid = The bid whole, with its files
rfp-opened-prices-sealed = The prices are still sealed: they are opened when the technical scores are locked.
rfp-opened-others = Other prices, and the price of the whole
