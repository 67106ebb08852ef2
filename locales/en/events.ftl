# The inbox, the audit, the history of a project.


notices-title = Notices
notices-none = Nothing new
notices-none-note = When someone mentions you, gives you work or changes what you watch, it comes here.
notices-read = Mark as read
notices-read-all = Mark all as read
notices-all-read = All notices are read
watching-on = You are watching: its news come to your notices
watching-off = You are no longer watching

audit-title = Audit
audit-note = Every change, who made it and when. Nothing here can be edited.
history-note = Every change of this project, who made it and when.
audit-none = Nothing matches
audit-none-note = No change was recorded for what you asked.
audit-anyone = Anyone
audit-anything = Anything
audit-kind = What happened
audit-project = Project
audit-from = From
audit-to = To
audit-when = When
audit-who = Who
audit-what = What
audit-record = Record
audit-changes = From, to
