# Words of tests and defects: <vocabulary>-<word>.

## Tests

test-type-data = Data
test-type-functional = Functional
test-type-integration = Integration
test-type-ui-ux = Usability
test-type-security = Security
test-type-performance = Performance
test-type-regression = Regression
test-type-compatibility = Compatibility
test-type-synchronisation = Synchronisation
test-type-migration = Migration
test-type-acceptance = Acceptance
case-state-draft = Draft
case-state-ready = Ready
case-state-retired = Retired
exploration-state-planned = Planned
exploration-state-running = Running
exploration-state-debriefed = Debriefed
exploration-state-abandoned = Abandoned
note-kind-observation = Observation
note-kind-question = Question
note-kind-problem = Problem
note-kind-idea = Idea
verdict-passed = Passed
verdict-failed = Failed
verdict-blocked = Blocked
verdict-skipped = Skipped
verdict-not-applicable = Not applicable
verdict-not-run = Not run
case-result-failed = Failed
case-result-blocked = Blocked
case-result-in-progress = In progress
case-result-not-run = Not run
case-result-passed = Passed
case-result-not-applicable = Not applicable
coverage-uncovered = Uncovered
coverage-not-run = Not run
coverage-in-progress = In progress
coverage-failed = Failed
coverage-blocked = Blocked
coverage-passed = Passed
coverage-waived = Waived

plan-state-open = Open
plan-state-closed = Closed

## Defects

severity-s1 = S1 · data lost, or nobody can work
severity-s2 = S2 · an important function fails
severity-s3 = S3 · there is a way round
severity-s4 = S4 · it looks wrong
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4
frequency-always = Always
frequency-often = Often
frequency-sometimes = Sometimes
frequency-once = Once
defect-state-new = New
defect-state-triaged = Triaged
defect-state-in-progress = In progress
defect-state-fixed = Fixed
defect-state-ready-for-retest = Ready for retest
defect-state-verified = Verified
defect-state-duplicate = Duplicate
defect-state-rejected = Rejected
defect-state-deferred = Deferred
defect-state-cannot-reproduce = Cannot reproduce
age-0-7 = 0–7 days
age-8-14 = 8–14 days
age-15-30 = 15–30 days
age-over-30 = over 30 days
lack-component = Component
lack-environment = Environment
lack-test = Test that found it

## What is refused

error-parameter-name = Give each parameter a name of its own without braces: “{ $name }” is empty, has one, or is there twice
error-parameter-row = Row { $row } needs one value for each of the { $names } names
error-parameters-many = Keep to { $names } names and { $rows } rows: more belongs into a data file
error-override-reason = Say why the result differs from its steps
defect-not-in-build = This build is older than the one with the fix: wait for that one, or correct which build has it
defect-fixer-verifies = Who worked on the fix cannot verify it: ask somebody else to retest
defect-not-now = A defect that is { $state } does not go there: look at what its page offers
    .state = defect-state
error-steps-many = Split the case: it has { $is } steps, { $max } are the most
