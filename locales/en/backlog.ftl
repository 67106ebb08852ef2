# The backlog: list, item, refine, search.

backlog-count =
    { $count ->
        [one] One item
       *[other] { $count } items
    }
backlog-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
backlog-new = New item
backlog-new-title = New item
backlog-edit-title = Edit { $code }
backlog-edit-one = Edit { $item }
backlog-item-title = { $code } { $title }
backlog-refine = Refine
backlog-refine-title = Refine
backlog-refine-count =
    { $count ->
        [0] Everything is refined
        [one] One item is not refined yet
       *[other] { $count } items are not refined yet
    }
backlog-search-title = Search
backlog-search-in = Search the backlog
backlog-search-first = The first { $count } of what bears these words.
backlog-search-all = All of it, page by page
backlog-search-none-title = Nothing by these words
backlog-search-none-text = Try fewer words, the beginning of a word, or a key such as 214.

## Empty

backlog-empty-title = The backlog is empty
backlog-empty-text = Write the first item down, or bring a list in from another tool.
backlog-none-title = Nothing matches these filters
backlog-none-text = Take a filter away to see more.
backlog-all-finished-title = Nothing is left to do here
backlog-all-finished-text =
    { $count ->
        [one] One item is there, and it is finished.
       *[other] { $count } items are there, all of them finished.
    }
backlog-show-finished = Show what is finished
backlog-refined-title = Everything is refined
backlog-refined-text = Every open item has an estimate and acceptance criteria.

## Filters

filter-text = Text
filter-kind = Kind
filter-state = State
filter-status = Open or finished
filter-moscow = Priority
filter-department = Department
filter-label = Label
filter-assignee = Assignee
filter-sprint = Sprint
filter-parent = Parent
filter-blocked = Blocked
filter-archived = Archived
backlog-any = Any
backlog-mine = Mine
backlog-no-sprint = In no sprint
backlog-sort = Sort by
backlog-direction = Direction
backlog-saved-filters = Saved filters
backlog-filter-keep = Save this filter
backlog-filter-share = Everybody in the project sees it
backlog-filter-saved = Filter saved
backlog-filter-delete = Delete the filter { $name }
backlog-filter-deleted = Filter deleted

## Many at once

backlog-bulk = Ticked items
backlog-bulk-done =
    { $count ->
        [0] Nothing had to change
        [one] One item changed
       *[other] { $count } items changed
    }
backlog-label-add = Add label
backlog-label-remove = Take label off
backlog-parent-set = Set parent

## Form

backlog-markdown = Markdown. Call somebody with @name.
backlog-criteria-hint = One a line. An item with criteria and an estimate is refined.
backlog-commas = With commas between
backlog-code-hint = Its key or number, such as 214
backlog-at-top = Put it at the top of the backlog

## Item

backlog-no-text = No text yet.
backlog-no-criteria = No acceptance criteria yet.
backlog-facts = Facts
backlog-deeds = Do
backlog-move-to = Move to
backlog-take-up = Take up again
backlog-history = History
backlog-tick = Mark as met
backlog-untick = Mark as not met
backlog-undo-last = Undo my last change
backlog-estimate = Estimate
backlog-estimated-on = Estimated on
backlog-created-at = Created
backlog-updated-at = Changed
backlog-price-frozen = baseline
backlog-price-fixed = agreed
backlog-price-no-rate = No rate for { $skills }
backlog-price-too-large = Too large to reckon
backlog-block = Mark as blocked
backlog-unblock = It can go on
backlog-watch = Watch
backlog-unwatch = Stop watching
backlog-watchers =
    { $count ->
        [0] Nobody watches
        [one] One person watches
       *[other] { $count } people watch
    }
backlog-place = Move in the order
backlog-place-after = Place behind
backlog-place-hint = A key such as 214, or “top” or “bottom”
backlog-children = Parts
backlog-needs = Needs first
backlog-needed-by = Waits for this
backlog-need-add = Add a dependency
backlog-need-code = Needs
backlog-unneed = No longer needs { $item }
backlog-stays = Sprints
backlog-carried-in = carried over

## Talk

backlog-comments = Comments
backlog-comment = Comment
backlog-comment-hint = Markdown. Call somebody with @name.
backlog-comment-send = Comment
backlog-comment-edited = edited
backlog-comment-gone = This comment was withdrawn.
backlog-files = Files
backlog-file = File
backlog-file-hint = Up to { $limit }
backlog-file-remove = Take { $name } off

## Refine

backlog-hours-by-skill = Hours by skill
backlog-fixed = Agreed price
backlog-fixed-hint = Instead of hours times rates
backlog-next-item = Next item

## Done

backlog-created = { $item } is written down
backlog-saved = Saved
backlog-moved = Moved
backlog-state-changed = Moved
backlog-blocked = Marked as blocked
backlog-unblocked = No longer blocked
backlog-archived = Archived
backlog-restored = Restored
backlog-undone = Taken back
backlog-watched = You will hear of its news
backlog-unwatched = You will not hear of its news
backlog-estimated = Estimate saved
backlog-linked = Linked
backlog-unlinked = No longer linked
backlog-commented = Comment added
backlog-comment-saved = Comment saved
backlog-comment-removed = Comment withdrawn
backlog-file-attached = File attached
backlog-file-removed = File taken off
field-estimate = Estimate
field-fixed = Agreed price
