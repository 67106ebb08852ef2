# The gap log: what is missing between what was promised and what is proved.

gaps-title = Gap log
gaps-kinds = By kind
gaps-as-of = As of
gaps-as-of-day = As of
gaps-live-on = Going live on
gaps-no-day = No day for going live: give the phase “Go-live” its dates in the settings.
gaps-pressing-count =
    { $count ->
        [0] nothing is pressing
        [one] one gap is pressing
       *[other] { $count } gaps are pressing
    }
gaps-owner = Looks after it
gaps-nobody = Nobody
gaps-since = Since
gaps-days = Days
gaps-pressing = Before going live
gaps-decided = Decided
gaps-said = Said about it
gaps-note = What is to be known, or why it was decided so
gaps-note-add = Add a note
gaps-no-decision = Only a note
gaps-none-title = No gap matches these filters
gaps-empty-title = Nothing is missing
gaps-empty-text = Every requirement is proved or waived, every case proves something, and no defect is open.
gap-noted = Noted

gap-kind-failed = Fails
gap-kind-ownerless = Defect without owner
gap-kind-blocked = Blocked
gap-kind-uncovered = No case
gap-kind-suspect = In doubt
gap-kind-open = Open defect
gap-kind-not-landed = Fixed, not installed
gap-kind-stray = Case without requirement
gap-kind-waived = Waived

gap-next-failed = Fix what fails, or waive it with a reason.
gap-next-ownerless = Triage it and say who looks after it.
gap-next-blocked = Clear what blocks the test.
gap-next-uncovered = Write or link a case that proves it.
gap-next-suspect = It changed: look at its cases and confirm them.
gap-next-open = Fix it, retest it, or defer it to a release.
gap-next-not-landed = Install the build that has the fix.
gap-next-stray = Link it to what it proves, or retire it.
gap-next-waived = Have the reason confirmed before going live.

gap-decision-close = Will be closed
gap-decision-accept = Accepted as it is
gap-decision-escalate = Goes to the board

pressing-no = In time
pressing-soon = Soon
pressing-late = Late

field-gap = Gap
