# What the server does by itself, for administrators.

jobs-title = Jobs
jobs-note = What the server does by itself: letters, warnings, deadlines. What was given up needs somebody to look.
jobs-by-standing = Jobs by how they stand
jobs-all = All
jobs-kind = Job
jobs-standing = Stands
jobs-when = When
jobs-tries = Tries
jobs-error = Last error
jobs-retry = Try again now
jobs-retried = The job is due now
jobs-none = No jobs yet
jobs-none-text = Jobs are planned when the server starts and when people work: a deadline to warn of, a letter to send.
jobs-none-such = No job stands so
jobs-none-such-text = Nothing to look after here.
jobs-show-all = Show all jobs
