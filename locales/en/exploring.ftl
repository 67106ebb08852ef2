# Exploratory sessions: charter, notes, debrief.

explore-title = Explore
explore-text = A charter, a time box, and notes while you look: for what no written case would find.
explore-open = Planned and running
explore-ended = Ended
explore-empty = Nobody is exploring
explore-empty-text = Choose something that nobody has a case for yet, say what you want to find out, and look at it for an hour.
explore-none-ended = No session has ended yet
explore-none-ended-text = What was found out is read here once a session is debriefed.
exploration-new = New session
exploration-new-text = Three answers make a charter: what, with what, to find out what.
exploration-edit = Edit { $code }
exploration-page = { $code } { $target }
exploration-planned = The session is planned
exploration-saved = The charter is saved
exploration-started = The clock runs: write down what you see
exploration-debriefed = The session is debriefed
exploration-abandoned = The session is abandoned; its notes stay
exploration-charter = Charter
field-target = What
exploration-target-hint = A part of the system, a role, a flow: “The offer of a customer with two currencies”.
field-means = With what
exploration-means-hint = Data, tools, a device, the rights of a role.
field-aim = To find out
exploration-aim-hint = The risk or the question: “Whether totals survive a change of the rate”.
field-tester = Who explores
field-problems-percent = Looking into problems (%)
field-setup-percent = Setting up (%)
exploration-nobody = Whoever starts it
exploration-box = Time box
exploration-minutes-unit = min
exploration-requirements-hint = Codes, with commas between.
exploration-share = Share with the vendor
exploration-share-note = The vendor’s testers see its notes and may explore along.
exploration-start = Start the clock
exploration-left = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
 }
exploration-over = { $minutes ->
    [0] The time is up
    [one] { $minutes } minute over
   *[other] { $minutes } minutes over
 }
exploration-of = of { $minutes } minutes
exploration-clock-left = { $time } left
exploration-clock-over = { $time } over
exploration-enter = Enter sends the note; Shift and Enter begin a new line.
exploration-note = Note
exploration-note-hint = Begin with ? for a question, ! for a problem, * for an idea.
exploration-note-add = Note it
exploration-notes = Notes
exploration-no-notes = Nothing is noted yet.
exploration-notes-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }, { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
 }
exploration-unsent = The session ended while you were writing. Your words are not kept in it; here they are:
exploration-minute = minute { $minute }
exploration-end = Debrief and end
exploration-debrief = Debrief
exploration-debrief-hint = What was covered, what you found out, what is still open.
exploration-share-testing = Testing
exploration-share-problems = Looking into problems
exploration-share-setup = Setting up
exploration-shares-hint = Of the whole time; the rest was testing.
exploration-abandon = Abandon
exploration-why-abandoned = Why it was abandoned
exploration-planned-by = Planned by
exploration-began = Began
exploration-ended-at = Ended
requirement-not-explored = Nobody has explored this yet.
defects-from-note = From { $session }, note { $note }: look through what is filled in.

error-exploration-timebox = Choose a time box of { $min } to { $max } minutes
error-exploration-state = The session has moved on since you saw it. Look at it again
error-exploration-ended = The session has ended: its charter stays as it was
error-exploration-not-running = Notes are taken while the session runs. Start it first; what has ended stays as it is
error-exploration-full = A session holds { $max } notes. Debrief this one and start another
error-exploration-requirements = Look at { $max } requirements at most, or plan a second session
error-exploration-tester = This person records no results here: choose somebody who does
error-exploration-tester-unshared = This person is of the vendor: share the session with the vendor first
error-exploration-shares = Together these are { $is } %. They cannot be more than 100
error-note-reported = This note is a defect already
