//! When a duty speaks up by itself: at eight in the morning of the days of its reminders, and of the day after it was skipped.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

use super::{Owed, Reminders};
use crate::service::{first_instant, local::date_of};

/// What was said already of the occurrence that stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The reminders that were given, by their days before.
    pub reminded: Vec<u16>,
    /// Its silence opened a ticket.
    pub ticketed: bool,
}

/// What is to be done about the occurrence that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// People are reminded: it falls due in so many days. Those of more days before are over with it.
    Remind { before: u16, days: u16 },
    /// It was to be done so many days ago, one or more: a ticket is opened.
    OpenTicket { days: u32 },
}

/// What is to be done now; nothing where everything was said. Of several reminders that were missed only the latest is given, and none
/// once the day is over.
pub fn call(owed: Owed, reminders: &Reminders, told: &Told, zone: Tz, now: DateTime<Utc>) -> Option<Call> {
    let today = date_of(zone, now);
    if skipped(owed, zone).is_some_and(|at| at <= now) {
        let days = u32::try_from((today - owed.on).num_days()).unwrap_or(1).max(1);
        return (!told.ticketed).then_some(Call::OpenTicket { days });
    }
    let days = u16::try_from((owed.on - today).num_days()).ok()?;
    let come = reminders.before(owed.on).filter(|reminder| eight(zone, reminder.day) <= now);
    // In the order of their days: the last is the latest.
    let latest = come.last()?;
    (!told.reminded.contains(&latest.before)).then_some(Call::Remind { before: latest.before, days })
}

/// When something is to be done next. What was missed is not said at once but on the next morning: whoever brings a duty up to
/// date is not met by a ticket between two steps.
pub fn next_call(owed: Owed, reminders: &Reminders, told: &Told, zone: Tz, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let reminded = reminders.before(owed.on).filter(|reminder| !told.reminded.contains(&reminder.before));
    let reminded = reminded.map(|reminder| eight(zone, reminder.day)).filter(|at| *at > now);
    let skipped = skipped(owed, zone).filter(|_| !told.ticketed).map(|at| if at > now { at } else { next_morning(zone, now) });
    reminded.chain(skipped).min()
}

/// The next eight o'clock in the morning.
pub fn next_morning(zone: Tz, now: DateTime<Utc>) -> DateTime<Utc> {
    let days = date_of(zone, now).iter_days();
    days.map(|day| eight(zone, day)).find(|at| *at > now).unwrap_or(now)
}

/// When the silence about an occurrence is noticed.
fn skipped(owed: Owed, zone: Tz) -> Option<DateTime<Utc>> {
    Some(eight(zone, owed.on.succ_opt()?))
}

fn eight(zone: Tz, day: NaiveDate) -> DateTime<Utc> {
    first_instant(zone, day.and_time(NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEHRAN: Tz = chrono_tz::Asia::Tehran;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn owed() -> Owed {
        Owed { on: "2026-03-10".parse().expect("a date"), after: None }
    }

    fn told(reminded: &[u16], ticketed: bool) -> Told {
        Told { reminded: reminded.to_vec(), ticketed }
    }

    fn says(told: &Told, now: &str) -> Option<Call> {
        call(owed(), &Reminders::of(&[7, 1, 0]), told, TEHRAN, at(now))
    }

    fn next(told: &Told, now: &str) -> Option<String> {
        let next = next_call(owed(), &Reminders::of(&[7, 1, 0]), told, TEHRAN, at(now));
        next.map(|at| at.format("%F %R").to_string())
    }

    #[test]
    fn it_is_said_at_eight_by_the_clock_on_the_wall() {
        assert_eq!(says(&told(&[], false), "2026-03-03T04:29:59Z"), None);
        assert_eq!(says(&told(&[], false), "2026-03-03T04:30:00Z"), Some(Call::Remind { before: 7, days: 7 }));
        assert_eq!(next(&told(&[], false), "2026-02-01T00:00:00Z").as_deref(), Some("2026-03-03 04:30"));
        assert_eq!(next(&told(&[7], false), "2026-03-03T04:30:00Z").as_deref(), Some("2026-03-09 04:30"));
    }

    #[test]
    fn a_reminder_is_given_once_and_of_those_missed_the_latest() {
        assert_eq!(says(&told(&[7], false), "2026-03-05T04:30:00Z"), None);
        assert_eq!(says(&told(&[], false), "2026-03-09T12:00:00Z"), Some(Call::Remind { before: 1, days: 1 }));
        // A server that slept for two days says how many are left now.
        assert_eq!(says(&told(&[], false), "2026-03-05T12:00:00Z"), Some(Call::Remind { before: 7, days: 5 }));
    }

    #[test]
    fn silence_opens_one_ticket_on_the_morning_after() {
        let reminded = told(&[7, 1, 0], false);
        assert_eq!(says(&reminded, "2026-03-11T04:00:00Z"), None);
        assert_eq!(says(&reminded, "2026-03-11T04:30:00Z"), Some(Call::OpenTicket { days: 1 }));
        assert_eq!(says(&reminded, "2026-03-15T04:30:00Z"), Some(Call::OpenTicket { days: 5 }));
        assert_eq!(says(&told(&[], true), "2026-03-15T04:30:00Z"), None);
        assert_eq!(next(&told(&[], true), "2026-03-15T04:30:00Z"), None, "all was said");
    }

    #[test]
    fn what_was_missed_waits_for_the_next_morning() {
        assert_eq!(next(&told(&[], false), "2026-03-15T12:00:00Z").as_deref(), Some("2026-03-16 04:30"));
        assert_eq!(next(&told(&[], false), "2026-03-15T01:00:00Z").as_deref(), Some("2026-03-15 04:30"));
    }
}
