# The test register: cases, environments, plans, runs.

bench-title = Bench
bench-text = What waits for you, what came back, what is new, and what is not proved yet.
bench-go-on = Run the next case
bench-empty = Nothing is tested yet
bench-empty-text = Begin with checks that every CRM roll-out needs, or write your own case.
bench-mine = Mine to run
bench-no-mine = Nothing is assigned to you.
bench-explorations = Mine to explore
bench-no-explorations = No session is planned for you.
bench-retests = Ready for retest
bench-no-retests = Nothing came back with a build.
bench-fresh = New defects
bench-no-fresh = Every defect is triaged.
bench-holes = Musts not proved
bench-no-holes = Every Must is proved.
bench-plans = Open plans
bench-all = All { $count }
cases-title = Cases
cases-count = { $count ->
    [one] One case
   *[other] { $count } cases
 }
cases-search = Search in cases
cases-none = No case matches
cases-empty = The register is empty
cases-empty-text = Take over checks from the starter library, import them from another tool, or write the first case.
cases-bulk-done = { $count ->
    [one] One case changed
   *[other] { $count } cases changed
 }
case-new = New case
case-new-text = One thing to prove, in steps that somebody else can follow.
case-edit = Edit { $code }
case-title = { $code } { $title }
case-created = { $code } is in the register
case-saved = The case is saved
case-archived = The case is archived
case-restored = The case is back in the register
case-is-archived = This case is archived: it is not run any more, its results stay.
case-linked = Linked
case-unlinked = The link is gone
case-frozen = This edition was executed and stays as it is. Other words in its steps make edition { $next }.
case-frozen-since = Executed first
case-not-executed = Nobody has executed this edition.
case-first-edition = This is the first edition.
case-edition-title = { $code }, edition { $number }
case-edition = Edition { $number }
case-back = To the case
case-executed = Executed
case-steps = Steps
case-step = Step
case-action = Do
case-expected = See
case-action-of = Step { $number }: what to do
case-expected-of = Step { $number }: what to see
case-no-steps = There are no steps yet: the case is judged as a whole.
case-parameters-hint = The names on the first line, then one row a line, | between them. {"{"}name{"}"} in a step stands for the value; the case is run once for each row.
case-alike = These cases look like the same one. Keep both if they are not.
case-flaky = One build both passed and failed in { $places }: do not trust a single result.
case-last = Last result
case-past = How it went
case-never-run = It was never run.
case-proves = Proves
case-no-requirements = It proves no requirement yet.
case-link-requirement = Link a requirement
case-link-item = Link a backlog item
link-remove = Remove the link to { $code }
link-suspect = In doubt: the requirement changed
link-confirm = Still proves it
link-confirmed = Looked at and found right
suites-title = Suites
suites-all = All cases
suite-add = Add a suite
suite-change = Change this suite
suite-under = Under
suite-top = At the top
suite-remove = Remove; its cases stay
suite-added = The suite is added
suite-saved = The suite is saved
suite-removed = The suite is gone, its cases stayed
library-title = Starter library
library-text = { $count ->
    [one] One check is not in your register yet.
   *[other] { $count } checks are not in your register yet. Untick what does not concern you.
 }
library-add = Add to the register
library-added = { $count ->
    [one] One case was added
   *[other] { $count } cases were added
 }
library-all-there = The whole library is in your register
library-all-there-text = Change the cases there as your project needs them.
minutes-short = { $minutes } min
environments-title = Environments
environments-text = Where tests are run, and which build is there. A build that lands brings fixed defects back for retest.
environments-empty = Where are tests run?
environments-empty-text = Add the first environment: a browser and a device on an installation.
environment-new = New environment
environment-name-hint = Test · Firefox
environment-instance = Installation
environment-browser = Browser
environment-device = Device
environment-no-build = No build was installed here yet.
environment-saved = The environment is saved
environment-archived = The environment is archived: what was found there no longer counts
environment-restored = The environment is in use again
builds-title = Builds
builds-empty = No build is noted yet.
build-name = Build
build-name-hint = 1.4.2, as its makers call it
build-notes = What is in it
build-note = Note the build
build-noted = The build is noted
build-land = Installed now
build-land-which = Build that is installed now
build-landed = The build is there; fixed defects are ready for retest
plans-title = Plans
plans-text = What is to be proved by when, and how far it is.
plans-empty = Nothing is planned yet
plans-empty-text = A plan gathers runs: cases in environments, given to people.
plan-new = New plan
plan-edit = Edit { $code }
plan-title = { $code } { $name }
plan-created = The plan is made: add its first run
plan-saved = The plan is saved
plan-name-hint = Sprint 7 regression
plan-goal = What is it for
plan-share = Share with the vendor
plan-share-note = The vendor’s testers see it, run it, and see the defects it shows.
plan-shared = Shared with the vendor
plan-close = Close the plan
plan-reopen = Open again
plan-left = { $left } of { $all } left
plan-standing = How far it is
plan-empty = There is nothing to run yet
plan-empty-text = Choose cases and environments for the first run.
plan-runs = Runs
run-new = New run
run-name = Name of the run
run-name-hint = Left empty, it has its code alone.
run-unnamed = Run
run-narrow = Choose from
run-more = The first { $shown } of { $total } cases: narrow them to choose others.
run-sum = { $count ->
    [one] One case
   *[other] { $count } cases
 }, { $minutes } minutes an environment
run-create = Make the run
run-created = The run is made
run-build-there = The one that is there
run-needs-environment = A run needs at least one environment.
run-no-cases = No ready case matches
run-no-cases-text = Take a filter away, or make cases ready in the register.
run-again = Run the failed ones again
run-assign = Assign
run-assign-hint = Choose one run to give its executions to people.
executions-count = { $count ->
    [one] One execution
   *[other] { $count } executions
 }
executions-assigned = { $count ->
    [one] One execution assigned
   *[other] { $count } executions assigned
 }
execution-title = { $code } on { $place }
execution-place = { $place } of { $of }
execution-row = row { $row }
execution-step = Step { $step }
execution-previous = Previous case
execution-next = Next case
execution-next-open = Next to run
execution-outdated = The case has been written anew since: this run keeps the words it was made with.
execution-closed = The plan is closed and takes no more results.
execution-contradicts = The result was set by hand and says something else than the steps.
execution-whole = The case as a whole
execution-verdict = Verdict on step { $step }
execution-actual = What was seen at step { $step }
execution-actual-hint = What was seen instead
execution-report = Report a defect
execution-save = Save results
execution-save-next = Save and go on
execution-overrule = Set the result by hand
execution-overruled = Set by hand
execution-by-steps = Let the steps speak again
execution-evidence = Evidence
execution-file = File
execution-file-hint = Paste or drop a picture anywhere on this page, or take one with the phone.
execution-no-files = No file shows what was seen yet.
execution-file-remove = Remove { $name }
execution-told = What was found
execution-when = When
execution-by = By
execution-took = Took
result-recorded = Recorded: { $result }
    .result = case-result
result-overruled = The result is set by hand
result-by-steps = The steps speak again
evidence-added = The file is there
evidence-removed = The file is taken off
runner-help = P passed · F failed · B blocked · S skipped · N not applicable · ↑ ↓ steps · D defect · Enter next case
runner-kept = Step { $step }: { $verdict }
runner-waiting = No line: { $count } results are kept on this device and sent when it is back
runner-sent = Saved
runner-done = All steps are judged: Enter goes to the next case
runner-refused = A result was not taken:
runner-upload-failed = could not be sent
select = Select
error-suite-loop = A suite cannot hang below itself: choose another place
error-suite-depth = Keep to { $max } levels: this would be the { $depth }th
error-case-minutes = Keep to { $max } minutes: a case that takes longer is several
error-cases-none = Choose at least one case
error-cases-many = Choose at most { $max } cases at once
error-plan-dates = The end lies before the beginning
error-plan-closed = The plan is closed: open it again before anything is added
error-run-not-ready = “{ $title }” is { $state }: make it ready first
    .state = case-state
error-run-environments = Choose at least one environment
error-run-large = A run has at most { $max } executions, this would be { $is }: narrow the cases or the environments
error-run-nothing-failed = Nothing failed in this run
error-executions-none = Choose at least one execution
error-step-unknown = There is no step { $step }: load the page anew

tests-import = Import
tests-import-of = Import of { $name }
tests-import-text = Test cases, requirements, results and defects from other tools. You see what a file would make before anything is written; it is all of it or nothing.
tests-import-what = What does the file bring?
tests-import-format = Format
tests-import-guess = Told by the file
tests-import-place = Environment of the results
tests-import-place-hint = Only results ask for it.
tests-import-file = File
tests-import-file-hint = TestLink, TestRail, Xray, Qase, Zephyr Scale, Gherkin, JUnit, ReqIF, CSV or XLSX; defects as tables of Jira, Redmine or Bugzilla. At most 50 MB
tests-import-try = See what it would make
tests-import-another = Another file
tests-import-would = What it would make
tests-import-carry = Import
tests-import-line = Line { $line }:
tests-import-refused = { $count ->
    [one] One line is refused, so nothing can be imported. Mend it in the file and bring it again.
   *[other] { $count } lines are refused, so nothing can be imported. Mend them in the file and bring it again.
 }
tests-import-alike = { $count ->
    [one] { $count } of the new cases looks like another one, of the register or of the file. It is imported all the same.
   *[other] { $count } of the new cases look like other ones, of the register or of the file. They are imported all the same.
}
tests-import-alike-list = Looks like another case
tests-import-as-line = as in line { $line } of the file
tests-imported = Imported: { $created } new, { $updated } brought up to date
made-suites = Suites
made-cases = Cases
made-steps = Steps
made-requirements = Requirements
made-links = Links
made-relations = Relations
made-passed = Passed
made-failed = Failed
made-skipped = Skipped
made-created = New
made-updated = Brought up to date
made-refused = Refused

pick-title = Regression pick
pick-text = The cases most worth running again in the time there is, and why each.
pick-hours = Hours for testing
unit-hours = h
pick-choose = Choose
pick-none = Nothing asks for another run
pick-none-text = Nothing changed, nothing failed, and everything was run lately; or the time is too short for any case.
pick-sum = { $count } of { $of } ready cases, { $hours } an environment.
pick-since = Changes count since
pick-run = Regression
pick-why = Why
pick-changed = Its component changed
pick-failed = Failed { $failures } of { $runs } times
pick-defects = { $defects ->
    [one] One defect near it
   *[other] { $defects } defects near it
 }
pick-integration = Crosses to another system
pick-long-ago = Not run for { $days } days
pick-never = Never run

## Figures of a plan, and its report

case-flaky-mark = Flaky
case-flaky-hint = One build both passed and failed: do not trust a single result
burn-title = How the plan goes on
burn-planned = { $count ->
    [one] one execution, as of { $at }
   *[other] { $count } executions, as of { $at }
 }
burn-left = Left to do
burn-passed = Passed
burn-recorded = Results that day
burn-meant = Meant to be left
burn-summary = Of { $planned } executions { $left } are left, { $passed } passed and { $failed } failed.
executions-left-at = Left after
executions-passed-at = Passed by the end of
executions-recorded-after = Results after
executions-recorded-until = Results up to
burn-not-begun = The chart begins with the first day of the plan.
burn-large = This plan is large: its report shows how it goes on.
report = Report
report-of = Test report: { $name }
report-title = Report of { $code } { $name }
report-back = To the plan
report-print = Print this page, or save it as PDF: the menus stay away.
report-what = What was tested
report-dates = Planned
report-tested = Tested
report-places = Where, on which builds
report-people = Who, how many
report-results = Results
report-coverage = What is proved
report-coverage-note = By the latest result of every case in every environment, those of other plans among them.
report-no-requirements = The cases of this plan look at no requirement.
report-broken = Failed and blocked
report-nothing-broken = Nothing failed and nothing is blocked.
report-open-defects = Open defects
report-no-open-defects = No defect that this plan showed is open.
report-list = Every execution
report-more = The first { $shown } of { $total }: all of them leave as a file.
