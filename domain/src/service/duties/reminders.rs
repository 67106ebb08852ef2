//! When people are reminded of a duty: some days before it falls due.

use std::{collections::BTreeSet, fmt};

use chrono::{Days, NaiveDate};

use super::DutyStanding;
use crate::{Say, numerals::ascii_digits};

/// How many days before an occurrence people are reminded, none on the day twice; nought is the day itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reminders(BTreeSet<u16>);

/// One reminder of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub day: NaiveDate,
    /// Days until it falls due.
    pub before: u16,
}

impl Reminders {
    /// Longest time before, in days.
    pub const EARLIEST: u16 = 365;
    /// As many as there may be.
    pub const MOST: usize = 10;

    /// Reads `30, 7, 1` in any digits; nothing is no reminder. Refuses what is no number of days, more than [`Self::EARLIEST`],
    /// and more than [`Self::MOST`] of them.
    pub fn parse(text: &str) -> Result<Self, Say> {
        let refused = || Say::new("error-reminders").with("days", Self::EARLIEST).with("most", Self::MOST);
        let text = ascii_digits(text);
        let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '،' | ';')).filter(|part| !part.is_empty());
        let days = parts.map(|part| part.parse().ok().filter(|days| *days <= Self::EARLIEST).ok_or_else(refused));
        let days: BTreeSet<u16> = days.collect::<Result<_, _>>()?;
        if days.len() <= Self::MOST { Ok(Self(days)) } else { Err(refused()) }
    }

    /// Those of a duty that is delivered with the program.
    pub(super) fn of(days: &[u16]) -> Self {
        Self(days.iter().copied().collect())
    }

    /// The days before, the earliest reminder first.
    pub fn days(&self) -> impl Iterator<Item = u16> {
        self.0.iter().rev().copied()
    }

    /// The reminders of an occurrence, in order.
    pub fn before(&self, on: NaiveDate) -> impl Iterator<Item = Reminder> {
        self.days().filter_map(move |before| Some(Reminder { day: on.checked_sub_days(Days::new(before.into()))?, before }))
    }

    /// The reminder that falls on a day, of a duty that stands so on that day. What is overdue has its ticket and needs none.
    pub fn on(&self, today: NaiveDate, standing: DutyStanding) -> Option<Reminder> {
        match standing {
            DutyStanding::Upcoming { on } | DutyStanding::Due { on } => self.before(on).find(|reminder| reminder.day == today),
            DutyStanding::Overdue { .. } | DutyStanding::Over => None,
        }
    }
}

/// As it is read: `30, 7, 1`.
impl fmt::Display for Reminders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.days().map(|days| days.to_string()).collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn reminders_are_read_as_they_are_written() {
        for (typed, read) in [("1, 30,7", "30, 7, 1"), ("۳۰، ۷، ۷", "30, 7"), ("0", "0"), (" ", ""), ("14;2 3", "14, 3, 2")] {
            let reminders = Reminders::parse(typed).expect("reminders");
            assert_eq!(reminders.to_string(), read);
            assert_eq!(Reminders::parse(read), Ok(reminders));
        }
        for refused in ["366", "-1", "soon", "1.5", "1 2 3 4 5 6 7 8 9 10 11", "70000"] {
            assert!(Reminders::parse(refused).is_err_and(|say| say.key == "error-reminders"), "{refused}");
        }
    }

    #[test]
    fn a_reminder_falls_on_its_day_and_on_no_other() {
        let reminders = Reminders::of(&[30, 7, 0]);
        let on = date("2026-03-01");
        let days: Vec<_> = reminders.before(on).map(|reminder| reminder.day.to_string()).collect();
        assert_eq!(days, ["2026-01-30", "2026-02-22", "2026-03-01"]);
        let falls = |today| reminders.on(date(today), DutyStanding::Upcoming { on }).map(|reminder| reminder.before);
        assert_eq!(falls("2026-02-22"), Some(7));
        assert_eq!(falls("2026-02-23"), None);
        assert_eq!(reminders.on(on, DutyStanding::Due { on }), Some(Reminder { day: on, before: 0 }));
    }

    #[test]
    fn what_is_overdue_has_a_ticket_and_no_reminder() {
        let reminders = Reminders::of(&[0, 1]);
        let since = date("2026-03-01");
        assert_eq!(reminders.on(since, DutyStanding::Overdue { since, days: 1 }), None);
        assert_eq!(reminders.on(since, DutyStanding::Over), None);
    }
}
