# Defects: list, board, retest queue, one defect.

## Pages

defects-list = List
defects-board = Board
defects-retest = Retest
defects-views = Ways to look at defects
defects-board-title = Triage board
defects-board-note = The worst first in every column.
defects-board-empty = Nothing waits for anybody. What is reported next appears here as new.
defects-retest-title = Retest queue
defects-new-title = Report a defect
defects-edit-title = Edit { $code }
defect-title = { $code } { $title }
defects-report = Report a defect
defects-report-send = Report

## List

defects-count =
    { $open ->
        [0] Nothing is open
       *[other] { $open } open, { $ready } ready for retest
    }
defects-states = By state
defects-open = Open
defects-closed = Closed
defects-closed-as = Closed as
defects-all = All
defects-state-count = { $state } ({ $count })
defects-key = Key
defects-age = Age
defects-stands = Here for
defects-finder = Found by
defects-days =
    { $count ->
        [0] today
        [one] 1 day
       *[other] { $count } days
    }
defects-came-back =
    { $count ->
        [one] Came back once
       *[other] Came back { $count } times
    }
defects-handed-over = Handed over
defects-search-in = Search defects
defects-mine = Mine
defects-any = Any
defects-this-requirement = this one
defects-cards =
    { $count ->
        [one] 1 defect
       *[other] { $count } defects
    }
defects-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
defects-column-empty = None here.

## Empty

defects-empty-title = No defects yet
defects-empty-text = Report what does not work. A test step that fails offers to report one with everything filled in.
defects-none-title = No defect matches these filters
defects-none-text = Take a filter away to see more.
defects-none-here-title = None stands here
defects-none-here-text = Look among all of them, or at another state.
defects-all-gone-title = No open defects
defects-all-gone-text = Everything that was found is closed.

## Retest queue

retest-count =
    { $ready ->
        [0] None ready, { $waiting } waiting for a build
       *[other] { $ready } ready, { $waiting } waiting for a build
    }
retest-ready = Ready to test again ({ $count })
retest-waiting = Waiting for a build ({ $count })
retest-build-there = { $build } is installed
retest-no-build = no build is installed
retest-fixed-in = fixed in { $build }
retest-empty-title = Nothing to test again
retest-empty-text = When a build with a fix is installed on an environment, what was found there comes here by itself.

## Form

defects-title-hint = What goes wrong, in one line
defects-story = How to see it
defects-story-hint = Step by step: what you did, what you expected, what you saw. Markdown.
defects-from-step = From step { $step } of { $case }. Everything it says is filled in.
defects-priority-hint = Empty, it follows from severity and frequency.
defects-priority-follows = Follows from severity and frequency
defects-priority-follows-is = From severity and frequency it would be { $priority }.
defects-priority-reason-hint = Why the business sees it otherwise
defects-priority-because = instead of { $priority }: { $reason }
defects-environment-hint = It is tested again there.
defects-component-hint = The part of the system
defects-requirement-hint = The code of the one it breaks
defects-department-hint = Whose work it disturbs

## One defect

defects-facts = Facts
defects-next = What comes next
defects-no-story = Nobody wrote down how to see it.
defects-build-found = Seen in build
defects-fixers = Worked on the fix
defects-external-key = Key elsewhere
defects-links = Where it belongs
defects-case = Test case
defects-execution = Seen
defects-seen-at = in this test
defects-seen-at-step = at step { $step } of this test
defects-duplicate = Reported again as
defects-history = History
defects-watch = Watch
defects-unwatch = Stop watching
defects-evidence = Evidence
defects-evidence-add = Add evidence
defects-evidence-file = Screenshot, log or any other file
defects-file-remove = Remove { $name }
defects-file-of-step = step { $step }
defects-remarks = Remarks
defects-remark = Remark
defects-remark-hint = Markdown
defects-remark-send = Add remark
defects-internal = Keep from the vendor
defects-internal-note = The vendor's people do not see this remark.
defects-internal-mark = Not for the vendor

## Deeds

defect-triage = Triage
defect-triage-to = Who looks after it
defect-triage-hint = Check severity and priority first: editing changes them.
defect-take-up = Take up the fix
defect-join = Join the fix
defect-fix = It is fixed
defect-fix-where = Fixed in…
defect-fix-build = Fixed in build
defect-fix-hint = It comes back for retest when this build is installed.
defect-no-builds = To say where it is fixed, a build must be noted first: ask whoever installs them.
defect-waits = Fixed in { $build }. It is ready for retest as soon as that build is on { $place }.
defect-waits-for = Waits for { $build }
defect-waits-nowhere = Fixed in { $build }, but nobody said where it was found. Edit it and name the environment, or it will not come back for retest.
defect-verify = It is gone
defect-fail = Still there
defect-fail-seen = What was seen this time
defect-own-fix = You worked on this fix, so somebody else verifies it.
defect-own-fix-finder = You worked on this fix, so somebody else verifies it: { $who } found it.
defect-own-fix-short = your own fix
defect-reopen = Reopen
defect-assign = Give to somebody else
defect-duplicate = Duplicate
defect-duplicate-of = The same as
defect-duplicate-hint = Its key or number, such as D7
defect-reject = Works as it should
defect-reject-why = Why this is right
defect-defer = Defer
defect-defer-open = No release yet
defect-cannot = Cannot reproduce
defect-cannot-why = What was tried
defect-hand-over = Hand over to the vendor
defect-take-back = Take back from the vendor

## Done

defect-reported = { $code } is reported
defect-saved = Saved
defect-triaged = Triaged
defect-taken-up = You are on it
defect-fixed = Fixed; its finder hears of it when the build is there
defect-verified = Verified and closed
defect-back = Back to whoever fixes it
defect-reopened = Reopened
defect-closed = Closed
defect-assigned = Given on
defect-handed-over = Handed over: the vendor's people see it now
defect-taken-back = Taken back: the vendor's people no longer see it
defect-commented = Remark added
defect-file-added = Evidence added
defect-file-removed = Evidence removed

## Refused

error-defect-unknown = There is no defect { $code } here: check the number
error-duplicate-loop = { $code } is already a duplicate of this one: reopen it first, or name another
error-priority-reason = Say why it is not { $priority }, as severity and frequency make it
    .priority = priority
error-requirement-unknown = There is no requirement { $code } here: check the code

## Fields, as history names them

field-severity = Severity
field-frequency = How often
field-priority = Priority
field-priority-reason = Reason for the priority
field-component = Component
field-environment = Environment
field-build-fixed = Build with the fix
field-duplicate-of = Duplicate of
field-release = Release
field-requirement = Requirement
field-fix-item = Backlog item
field-shared = The vendor sees it

## Figures

figures-title = Figures
figures-as-of = As of { $at }
figures-empty-title = Nothing to count yet
figures-empty-text = The figures begin with the first defect.
figures-not-yet = not yet
figures-rate = Reopen rate
figures-rate-text = Of the defects whose fix was tried again, the share that came back at least once.
figures-rate-of = of
figures-weeks = Opened, closed and open by week
figures-weeks-note = a defect that came back is opened again
figures-weeks-summary = In the week of { $week } { $opened } were opened, { $closed } closed, and { $open } are open.
figures-week = Week from
figures-opened = Opened
figures-closed = Closed
figures-open = Open at its end
figures-ageing = How old the open ones are
figures-ageing-note = Open defects by severity and by days since they were reported
figures-together = Together
figures-by-component = By component
figures-by-kind = Found by tests of type
figures-by-environment = By environment
figures-no-component = No component
figures-no-kind = Reported by hand
figures-no-environment = No environment
defects-without = Without
defects-filter-came-back = Came back
defects-filter-retested = Fix tried again
defects-filter-opened-in = Opened in
defects-filter-closed-in = Closed in
defects-filter-open-at = Open after
