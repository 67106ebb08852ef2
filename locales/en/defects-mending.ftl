# A defect and the backlog item that mends it.

defect-mend-text = As a backlog item it can be estimated, planned and built; the defect follows it.
defect-mend-new = Make a backlog item
defect-mend-link = Link an item there is
defect-mend-title-hint = Everything else is taken from the defect: text, requirement, department, assignee.
defect-mend-build = Comes in build
defect-mend-build-open = Not known yet
defect-mend-build-hint = Once the item is done, the defect is fixed in this build.
defect-mend-build-name = Name the build
defect-mend-comes-in = The fix comes in { $build }.
defect-mend-part = Part from this item
defect-mend-unshared = The vendor does not see this defect, but everybody in the project sees the backlog: what the item says, they read.
backlog-mends = Defects it mends

defect-odds-untriaged = { $item } is under way or done, but nobody has weighed this defect: triage it, and it follows.
defect-odds-no-build = { $item } is done, yet the defect is open: name the build that has the fix, or put the item back to work.
defect-odds-dropped = { $item } will not be done, yet the defect is open: link another item, or close the defect with a reason.
defect-odds-ahead = The defect is said to be fixed, but { $item } is not done: close the item, or reopen the defect.
defect-odds-needless = The defect is closed, but { $item } is still to be done: drop the item, or reopen the defect.

odds-untriaged = the defect was not triaged
odds-no-build = no build is named
odds-dropped = the item will not be done
odds-ahead = the item is not done
odds-needless = the defect is closed

defect-mended = { $item } mends it from now on
defect-mend-named = Saved
defect-mend-parted = The defect no longer follows the item

error-mend-there = An item mends this defect already: part from it first
error-mend-none = No item mends this defect: make or link one first
error-mend-dropped = { $code } will not be done: choose another item, or take it up again first

field-fix-build = Build of the fix
field-followed = Followed
field-odds = Missing
field-fixer = Works on the fix
