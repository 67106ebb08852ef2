# The vocabularies of the service desk.

request-bug = Something is broken
request-consultation = Advice
request-small-development = Small development
request-access = Access
request-configuration = Configuration
request-integration = Integration

ticket-priority-p1 = P1, at once
ticket-priority-p2 = P2, soon
ticket-priority-p3 = P3, in its turn
ticket-priority-p4 = P4, when there is time

impact-high = Many, or a whole process
impact-medium = Some, or there is a way around
impact-low = One person

urgency-high = Work stands still
urgency-medium = Work is hindered
urgency-low = It can wait

ticket-state-new = New
ticket-state-open = In work
ticket-state-waiting-on-requester = Waits for requester
ticket-state-waiting-on-vendor = With the vendor
ticket-state-resolved = Resolved
ticket-state-closed = Closed

channel-web = Form
channel-phone = Telephone
channel-email = E-mail
channel-rest = Interface
channel-import = Import
channel-duty = Duty

audience-public = Everybody on the ticket
audience-vendor = Help desk and vendor
audience-internal = Internal

metric-first-response = First response
metric-next-response = Next response
metric-resolution = Resolution
metric-vendor = Vendor

target-unit-working-minutes = working hours
target-unit-working-days = working days, same time
target-unit-working-days-to-close = working days, to the close

clock-running = runs
clock-paused = waits
clock-met = kept
clock-breached = broken
clock-none = not promised

cause-late = Late
cause-change = A change of priority or agreement

what-opened-by-requester = the requester asked
what-opened-by-agent = written down for the requester
what-requester-wrote = the requester wrote
what-replied = answered in public
what-auto-replied = answered by itself
what-noted = noted
what-waits = asked the requester
what-resumed = went on without an answer
what-handed-over = handed to the vendor
what-handed-back = handed back by the vendor
what-resolved = resolved
what-reopened = reopened

tell-assignee = Whoever works on it
tell-help-desk = Help desk
tell-vendor-manager = Vendor’s manager
tell-project-manager = Project manager
tell-sponsor = Sponsor

subject-kind-ticket = Ticket

event-agreement-edited = changed what is promised
event-service-calendar-edited = changed a working calendar
event-ticket-opened = opened the ticket
event-ticket-edited = edited the ticket
event-ticket-assigned = gave the ticket to somebody
event-ticket-written = wrote
event-ticket-replied = replied
event-ticket-noted = noted
event-ticket-asked = asked the requester
event-ticket-resumed = went on
event-ticket-handed-over = handed the ticket to the vendor
event-ticket-handed-back = handed the ticket back
event-ticket-resolved = resolved the ticket
event-ticket-reopened = reopened the ticket
event-ticket-closed = closed the ticket
event-ticket-rated = said how it went
event-ticket-linked = linked the ticket
event-ticket-warned = warned of a deadline

field-request = Type
field-impact = Impact
field-urgency = Urgency
field-vendor-worker = At the vendor’s
field-major = Major incident
field-status = Status
field-rating = Satisfaction
field-rating-remark = Remark
field-metric = Promise
field-share = Share of the target, %
field-effective = In effect from

job-kind-warn = Warn of a deadline
job-kind-close = Close a resolved ticket
job-kind-replan = Read deadlines anew
job-kind-post = Send letters
job-kind-sweep = Sweep up

job-standing-planned = Planned
job-standing-running = Running
job-standing-failing = Failing
job-standing-given-up = Given up
job-standing-done = Done
