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
