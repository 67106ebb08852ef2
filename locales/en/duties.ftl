# Duties: what recurs after go-live. Calendars of other programs, holidays.

duty-kind-check = Check
duty-kind-renewal = Renewal
rhythm-weekly = Every week
rhythm-every-two-weeks = Every two weeks
rhythm-monthly = Every month
rhythm-quarterly = Every quarter
rhythm-yearly = Every year
country-ir = Iran
country-pl = Poland
country-ru = Russia
country-ua = Ukraine

## What a project begins with

duty-resources = Check resources and availability
duty-resources-steps =
    Look at the disk, memory and processor of each server, and at what they were a week ago.
    Look at the times it could not be reached since the last check, and at what was slow.
    Note what runs out within three months, and who sees to it.
duty-form-and-mail = Check forms and mail
duty-form-and-mail-steps =
    Fill in and send each form that customers use; find what it made in the CRM.
    Have a mail sent from the CRM to an address outside, and answer it; find the answer in the CRM.
    Look for mail that was returned or is still waiting.
duty-backup-restore = Prove that the backup can be restored
duty-backup-restore-steps =
    Restore the latest backup on a machine that is not the live one.
    Sign in, open five records of different kinds and their files, and compare counts with the live system.
    Note how old the backup was and how long the restore took; delete the copy.
duty-domain = Renew the domain
duty-domain-steps =
    See that the owner, the contact address and the way of payment are still right.
    Pay, and keep the receipt.
    Look up the new date of expiry, and the certificate’s.
duty-sms = Renew the SMS service
duty-sms-steps =
    Compare what was sent with what was bought, and choose the size anew.
    Pay, and keep the receipt.
    Send a message to yourself through the CRM.
duty-hosting = Renew the hosting
duty-hosting-steps =
    Compare what is used with what is paid for, and choose the size anew.
    Pay, and keep the receipt.
    See that the backups run on.

## Refusals

error-rhythm = “{ $part }” is no part of a rhythm that can be read: write a rule such as FREQ=WEEKLY;INTERVAL=2
error-rhythm-hours = A duty is due on a day, not at an hour: choose every day or less often
error-rhythm-ends-twice = A rhythm ends after a number of times or on a date: leave one out
error-rhythm-never = This rhythm never comes: change the rule or its first day
error-reminders = Write how many days before, such as 30, 7, 1: at most { $most } whole numbers up to { $days }
error-holidays-file = This is no calendar: choose a file that ends in .ics
error-holidays-many = The calendar holds more than { $max } days, or too many that recur: choose one that has only holidays
error-duty-cost = Write an amount of nought or more
error-duty-owner = Choose somebody who sees the duties of this project
error-duty-archived = This duty is archived: restore it first
error-duty-over = Nothing is owed any more: every day of this duty was answered
error-duty-future = Choose today or a day before: nobody has done it yet
error-duty-long-ago = Look at the year: this day is long before the duty began
error-duty-too-early = This answers nothing: the next is due on { $due } and can be done after { $after }

## Pages

duties-title = Maintenance
duties-text = What has to be done again and again so that the system keeps running, with proof each time.
duties-open = Open
duties-overdue = Overdue
duties-all = All
duties-none = None of these
duties-none-text = Everything that was to be done was done.
duties-empty = Nobody looks after anything yet
duties-empty-text = Begin with the usual six (restoring the backup, forms and mail, resources, domain, SMS, hosting) and change what is different here.
duties-begin = Begin with the usual six
duties-begun = { $count ->
    [0] They are there already
    [one] One duty is added: give it an owner and look at its first day
   *[other] { $count } duties are added: give each an owner and look at its first day
 }
duty-new = New duty
duty-new-text = What is to be done, how often, and who sees to it.
duty-page = { $code } { $title }
duty-edit = Edit { $code }
duty-added = The duty is added
duty-saved = The duty is saved
duty-done = Noted: it was done
duty-archived = The duty is archived; its evidence stays
duty-restored = The duty is asked for again
duty-archived-mark = Archived
duty-key = Key
duty-standing = Standing
duty-state-overdue = Overdue
duty-state-due = Due today
duty-state-upcoming = To be done
duty-state-over = Over
duty-overdue-by = { $days ->
    [one] Overdue for { $days } day
   *[other] Overdue for { $days } days
 }
rhythm-once = Once
rhythm-rule = Another rhythm
duty-title-hint = What is done, with its verb: “Check forms and mail”.
duty-steps-hint = A step a line.
duty-first = First day
duty-first-hint = The day it is due, or comes on first. Where only the rhythm changes, it goes on from what is owed.
duty-rule = Rule
duty-rule-hint = For another rhythm, a rule as calendars write it: FREQ=MONTHLY;BYDAY=1MO is the first Monday of each month.
duty-reminders-hint = Days before, with commas between: 30, 7, 1. In the morning of these days the owner gets a letter.
duty-reminded-before = { $days } days before
duty-no-reminders = None
duty-cost = Cost
duty-cost-hint = Of each time. The vendor’s people do not see it.
duty-cost-now = What it cost this time
duty-next = Next days
duty-prove = It was done
duty-do = Note it as done
duty-evidence = Evidence
duty-evidence-hint = What you saw, and where it is kept: counts, a screenshot’s address, the number of the invoice.
duty-done-on = Done on
duty-never-done = It was not done yet.
duty-answers = for
duty-tickets = Tickets that silence opened
duty-watch = Watch this duty
duties-feed = In your own calendar
duties-feed-text = Your calendar program can subscribe to these duties. The address is yours alone: whoever knows it reads what you may read here.
duties-feed-begin = Make an address
duties-feed-since = There is an address since
duties-feed-renew = Make a new address
duties-feed-end = Take the address back
duties-feed-fresh = Copy this address into your calendar program now: it is shown this once.
duties-feed-ended = The address opens nothing any more

## Words

field-owner = Owner
field-rhythm = Rhythm
field-first-day = First day
field-reminders = Reminders
field-cost = Cost
field-evidence = What shows it
field-occurrence = Due day
permission-duty-read = Read duties
permission-duty-write = Write duties down
subject-kind-duty = Duty
job-kind-duty = Look after a duty
event-duty-added = added the duty
event-duty-edited = edited the duty
event-duty-done = did the duty
event-duty-archived = archived the duty
event-duty-restored = restored the duty
event-duty-reminded = reminded of the duty
event-duty-overdue = noticed that the duty was not done

## Letters

mail-duty-reminder-subject = { $days ->
    [0] Today: { $title }
    [one] Tomorrow: { $title }
   *[other] In { $days } days: { $title }
 }
mail-duty-reminder-body =
    { $code } { $title } is due on { $due }.

    Read the steps, and say that it was done:
    { $link }
mail-duty-overdue-subject = Not done: { $title }
mail-duty-overdue-body =
    { $code } { $title } was due on { $due }. The ticket { $ticket } was opened for it.

    Read the steps, and say that it was done:
    { $link }
