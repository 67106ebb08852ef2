# Acceptance: the departments try what was promised, their process owners sign.

acceptance-title = Acceptance
acceptance-text = Test users of each department try what was promised, in their own words; its process owner signs.
acceptance-new = New session
acceptance-new-text = One department, one day, the points it shall accept, and the people who try them.
acceptance-of = { $session } { $title }
acceptance-empty = No department has a session yet
acceptance-empty-text = Plan a session: choose the department, take its points from its requirements, invite its test users.
acceptance-none = No session matches
acceptance-none-text = Take a filter away.
acceptance-no-departments = Name the departments of the project in its settings first.
acceptance-waiting = Waits for you
acceptance-wait-sign = Read and sign
acceptance-wait-try = { $count ->
    [one] Try one point
   *[other] Try { $count } points
 }
acceptance-departments = { $signed } of { $all } departments have signed
acceptance-sessions = Sessions
acceptance-points = Points
acceptance-point = Point
acceptance-standing = Where it stands
acceptance-department-signed = Signed
acceptance-all-signed = Every department has signed.
acceptance-open = { $open } of { $all } open
acceptance-count = { $count } { $standing }
acceptance-hours-of = { $logged } of { $planned }
acceptance-lacks-owner = Name a process owner who can sign
acceptance-lacks-session = Plan a session
acceptance-lacks-start = { $count ->
    [one] Start the planned session
   *[other] Start { $count } planned sessions
 }
acceptance-lacks-points = { $count ->
    [one] One point is open
   *[other] { $count } points are open
 }
acceptance-lacks-refused = { $count ->
    [one] One session was refused: mend what was wrong and try again
   *[other] { $count } sessions were refused: mend what was wrong and try again
 }
acceptance-lacks-signature = { $count ->
    [one] One session waits for the signature
   *[other] { $count } sessions wait for the signature
 }

## The form

acceptance-title-hint = What shall be accepted, as the department would say it
acceptance-signer = Process owner who signs
acceptance-signer-usual = The department’s own
acceptance-signer-hint = Only a process owner of the department can sign for it.
acceptance-day = Day
acceptance-place = Place
acceptance-place-hint = A room, or the address of a call
acceptance-notes = For the test users
acceptance-notes-hint = What to bring, where to begin. Markdown works.
acceptance-fill = Take over points
acceptance-fill-requirements = From the department’s requirements
acceptance-fill-requirements-note = One point for each that shall be met, linked to it.
acceptance-fill-cases = From acceptance cases
acceptance-fill-cases-note = Ready cases of the type Acceptance that are the department’s or everybody’s.
acceptance-own-points = Points of your own
acceptance-own-points-hint = One a line, in words of the business: what shall be so at the end of an ordinary day?
acceptance-users = Test users
acceptance-user = Test user
acceptance-invite = Invite test users
acceptance-no-users-known = Nobody in this project can test yet: give somebody the role of a test user.
acceptance-hours-asked = Hours for each of them
acceptance-hours-asked-hint = Test users give two to four hours a week.

## One session

acceptance-session = Session
acceptance-planning = Planning
acceptance-start = Start
acceptance-resume = Try again
acceptance-ask = Ask for the signature
acceptance-cancel = Cancel the session
acceptance-cancel-hint = What was said and logged stays.
acceptance-change = Change the session
acceptance-add-point = Add a point
acceptance-change-points = Change points nobody has tried
acceptance-point-text = What shall be so
acceptance-point-hint = A salesperson finds every call of a customer on one page.
acceptance-remove-point = Remove point { $number }
acceptance-not-begun = This session is planned and has not begun.
acceptance-is-cancelled = This session was cancelled.
acceptance-left = { $left } of { $all } points are left for you.
acceptance-done-trying = You have tried every point. Thank you!
acceptance-no-points = No points yet
acceptance-no-points-text = A session needs points: take them over from the department’s requirements, or write them.
acceptance-place-of = { $at } of { $all }
acceptance-point-before = The point before
acceptance-point-after = The next point
acceptance-accept = I accept
acceptance-reject = I reject
acceptance-not-tried = Not tried
acceptance-remark = Remark
acceptance-remark-hint = Wanted when you reject: what is wrong? A defect is made of it.
acceptance-again-hint = What was wrong is gone. Please try it again.
acceptance-mine = You said: { $opinion }
acceptance-earlier = { $count ->
    [one] Said before: one
   *[other] Said before: { $count }
 }
acceptance-my-hours = My hours
acceptance-hours-hint = 1.5 or 1:30; 0 takes the day back
acceptance-hours-note = What for
acceptance-log = Log the hours
acceptance-week-of = Week of
acceptance-days = Days
acceptance-tried = { $tried } of { $all } points tried
acceptance-change-asked = Change the hours asked for
acceptance-uninvite = Do not invite { $name }
acceptance-nobody-invited = Nobody is invited yet.
acceptance-vendor = You see what was decided. Who tried it, and in which words, stays with the customer.
field-opinion = Opinion
field-test-user = Test user
field-planned-hours = Hours asked for
field-point = Point
field-taken-points = Points taken over
field-planned-on = Day
field-signer = Signs
field-decision = Decision
field-sha256 = SHA-256
field-defect = Defect
field-day = Day

## Signing

acceptance-sign = Sign
acceptance-sign-of = { $session }: signature
acceptance-statement = What is signed
acceptance-read-signed = Read what was signed
acceptance-what-is-signed = What is signed
acceptance-said = What was said
acceptance-decision = Decision
acceptance-reservations = Accepted although open
acceptance-reservations-hint = Tick each point that you accept although it is open: your signature names it.
acceptance-reason-hint = Wanted when you refuse. With reservations: what shall be done, and until when?
acceptance-your-name = Your name
acceptance-your-name-hint = Typed in full, as you would sign on paper
acceptance-seen = You sign what stands above, with this hash:
acceptance-untried = { $count ->
    [one] One point was tried by nobody.
   *[other] { $count } points were tried by nobody.
 }
acceptance-own-work = You worked on { $codes }, so you cannot sign what it mended: another process owner of the department has to be named.
acceptance-waits-for = This waits for the signature of { $name }.
acceptance-nothing-to-sign = There is nothing to sign yet
acceptance-nothing-to-sign-text = A session is signed once it runs.
acceptance-back = To the session
acceptance-signed-before = Signed before
acceptance-print = This page prints as it stands. The hash is the SHA-256 of the text at its end.
acceptance-signature = Signature
acceptance-signed-as = Signed as
acceptance-account = Account
acceptance-signed-at = Signed at
acceptance-hash = SHA-256
acceptance-sound = Worked out anew, and the same
acceptance-unsound = The kept text no longer has this hash
acceptance-check = Hash on paper
acceptance-check-hint = Type or paste the 64 digits to compare them with the text that is kept here.
acceptance-check-do = Compare
acceptance-check-same = It is the same: the paper and the kept text say the same.
acceptance-check-differs = It differs: the paper shows another text than the one that is kept here.
acceptance-whole-text = The text that is signed, letter by letter

## What was done

acceptance-created = The session is planned
acceptance-saved = Saved
acceptance-invited = They are invited, and told so
acceptance-uninvited = No longer invited
acceptance-point-added = The point is added
acceptance-point-removed = The point is removed
acceptance-filled = { $count ->
    [0] There was nothing new to take over
    [one] One point was taken over
   *[other] { $count } points were taken over
 }
acceptance-started = The session runs
acceptance-resumed = The session runs again
acceptance-asked = The process owner is asked to sign
acceptance-cancelled = The session is cancelled
acceptance-recorded = Point { $point } is noted: here is the next one
acceptance-all-tried = Point { $point } is noted. You have tried every point.
acceptance-rejected = Point { $point } is rejected: { $defect } stands for it, and whoever mends it is told your words
acceptance-hours-logged = The hours are logged
acceptance-signed = It is signed, and everyone who took part is told

## Words

acceptance-state-planned = Planned
acceptance-state-running = Running
acceptance-state-signed = Signed
acceptance-state-refused = Refused
acceptance-state-cancelled = Cancelled
opinion-accepted = Accepted
opinion-rejected = Rejected
opinion-not-tried = Not tried
point-standing-accepted = accepted
point-standing-rejected = rejected
point-standing-again = to try again
point-standing-untried = not tried
acceptance-decision-accepted = Accepted
acceptance-decision-with-reservations = Accepted with reservations
acceptance-decision-refused = Refused
acceptance-load-under = less than the two hours a week that are asked for
acceptance-load-so-far = so far this week; two to four hours are asked for
acceptance-load-within = within the two to four hours a week
acceptance-load-over = more than the four hours a week that are asked for

## What is refused

error-acceptance-not-now = A session that is { $state } does not take this: look at what its page offers
    .state = acceptance-state
error-acceptance-not-running = This session is { $state }: points and hours are recorded while it runs
    .state = acceptance-state
error-acceptance-open = Points { $points } are open: accept with reservations that name them, or refuse
error-acceptance-nothing-open = Nothing is open: accept without reservations
error-acceptance-unnamed = Tick the open points { $points } as well, or refuse
error-acceptance-not-open = Points { $points } are not open: take their ticks away
error-acceptance-reason = Say why
error-acceptance-remark = Say what is wrong, so that it can be mended
error-acceptance-changed = Something has changed since this page was shown. Read it again before you sign.
error-acceptance-fixer-signs = You worked on { $codes }: whoever mends does not sign for it. Another process owner of the department has to be named.
error-acceptance-not-owner = This is no process owner of { $department }
error-acceptance-no-owner = { $department } has no process owner: name one on the team page
error-acceptance-no-points = A session without points has nothing to accept: add some first
error-acceptance-no-users = Nobody is invited: a session needs at least one test user
error-acceptance-user = Only test users, process owners and other people of the business can be invited
error-acceptance-user-began = This person has recorded something already, and that stays
error-acceptance-asked = Ask for { $least } minutes to { $most } hours
error-acceptance-day = This day is still to come: log hours once they are worked
error-acceptance-hours = A day has { $max } hours
error-acceptance-department = Points were tried already: plan another session for the other department
error-acceptance-point-tried = Point { $number } was tried already and stays as it is: add another one
error-acceptance-point-changed = Somebody changed the words of point { $number } meanwhile: read it again
error-acceptance-points-many = Keep to { $max } points: { $is } are several sessions
error-acceptance-case = No test case is called { $code }
error-acceptance-item = No backlog item is called { $code }
error-acceptance-defect-open = { $code } is not verified yet: this point can be tried again when it is
error-department-accepts = { $name } has sessions of acceptance: they keep their department
