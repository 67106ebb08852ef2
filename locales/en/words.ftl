# Words of the other vocabularies: <vocabulary>-<word>.

## People and accounts

person-state-invited = Invited
person-state-active = Active
person-state-suspended = Suspended
person-state-erased = Erased
link-kind-set-up = Set-up
link-kind-invitation = Invitation
link-kind-reset = Password reset
token-scope-read = Read only
token-scope-write = Read and write
strength-very-weak = Very weak
strength-weak = Weak
strength-fair = Fair
strength-good = Good
strength-strong = Strong
calendar-kind-gregorian = Gregorian
calendar-kind-jalali = Jalali
theme-system = As the device
theme-light = Light
theme-dark = Dark

## Projects

methodology-agile = Agile
methodology-hybrid = Hybrid
methodology-waterfall = Waterfall
project-size-small = Small
project-size-medium = Medium
project-size-large = Large
contract-kind-fixed = Fixed price
contract-kind-time-and-material = Time and material
organisation-kind-customer = Customer
organisation-kind-vendor = Vendor
organisation-kind-bidder = Bidder
organisation-kind-independent = Independent
phase-kind-readiness = Readiness
phase-kind-selection = Selection
phase-kind-analysis = Analysis
phase-kind-build = Build
phase-kind-migration = Migration
phase-kind-training = Training
phase-kind-go-live = Go-live
phase-kind-operation = Operation

severity-blocking = Blocks the project
severity-warning = Will be missed
severity-hint = Good to have
missing-role = Nobody is { $name }
    .name = role
missing-process-owner = No process owner for { $name } is named
missing-departments = No departments are named
missing-board = There is no steering board
missing-help-desk = Nobody is the help-desk contact
missing-charter = Vision, goals and scope are not written
missing-calendar = Working days and hours are not set
missing-phases = The project has no phases
missing-ceiling = The contract has no ceiling
missing-rates = There are no hourly rates, so items have no price
missing-rasci = { $name }: not exactly one is accountable
    .name = deliverable

letter-r = Responsible
letter-a = Accountable
letter-s = Supports
letter-c = Consulted
letter-i = Informed
deliverable-charter = Project charter
deliverable-requirements = Requirements
deliverable-rfp = Request for proposal
deliverable-vendor-choice = Choice of the vendor
deliverable-analysis = Analysis
deliverable-backlog = Backlog
deliverable-increment = Increment
deliverable-test-plan = Test plan
deliverable-acceptance = Acceptance
deliverable-data-migration = Data migration
deliverable-integration = Integration
deliverable-training = Training
deliverable-go-live = Go-live
deliverable-support = Support
deliverable-adoption-report = Adoption report
deliverable-monthly-report = Monthly report

## Backlog

item-kind-epic = Epic
item-kind-story = Story
item-kind-task = Task
item-kind-defect-fix = Defect fix
item-kind-change-request = Change request
moscow-must = Must
moscow-should = Should
moscow-could = Could
moscow-wont = Won’t
item-state-new = New
item-state-refined = Refined
item-state-in-sprint = In sprint
item-state-in-progress = In progress
item-state-in-review = In review
item-state-done = Done
item-state-accepted = Accepted
item-state-dropped = Dropped
lack-estimate = It is not estimated
lack-criteria = It has no acceptance criteria
field-kind-text = Text
field-kind-number = Number
field-kind-date = Date
field-kind-choice = Choice
field-kind-person = Person
filter-key-text = Text
filter-key-kind = Kind
filter-key-state = State
filter-key-status = Open or finished
filter-key-moscow = Priority
filter-key-department = Department
filter-key-label = Label
filter-key-assignee = Assignee
filter-key-sprint = Sprint
filter-key-parent = Parent
filter-key-blocked = Blocked
filter-key-archived = Archived
filter-key-sort = Sorted by
filter-key-direction = Direction
filter-key-page = Page
sort-rank = Order
sort-code = Key
sort-title = Title
sort-kind = Kind
sort-state = State
sort-moscow = Priority
sort-points = Points
sort-hours = Hours
sort-price = Price
sort-assignee = Assignee
sort-created = Created
sort-changed = Changed
direction-asc = Ascending
direction-desc = Descending
status-open = Open
status-finished = Finished
status-all = All

## Import

target-key = Key
target-title = Title
target-text = Text
target-kind = Kind
target-state = State
target-moscow = Priority
target-points = Points
target-hours = Hours
target-assignee = Assignee
target-department = Department
target-labels = Labels
target-parent = Parent
target-criteria = Acceptance criteria
target-requirements = Requirements
target-price = Price
target-sprint = Sprint
import-state-planned = Tried
import-state-running = Running
import-state-done = Done
import-state-failed = Failed

## Sprints

sprint-state-planned = Planned
sprint-state-active = Active
sprint-state-closed = Closed
carry-to-next-sprint = Next sprint
carry-to-backlog-top = Top of the backlog
carry-to-backlog-bottom = Bottom of the backlog
stay-end-carried-on = Carried on
stay-end-carried-back = Back to the backlog
stay-end-taken-out = Taken out
stay-end-moved = Moved to another sprint
stay-end-finished = Finished
scope-change-added = Added
scope-change-removed = Removed
scope-change-re-estimated = Re-estimated
scope-change-cancelled = Cancelled
scope-change-restored = Restored
release-state-prepared = Prepared
release-state-approved = Approved
