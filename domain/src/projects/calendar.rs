//! When a project works: weekdays, hours, holidays, and who is away.
//!
//! Days are civil dates of the project's zone. Saturday to Wednesday is as ordinary a week as Monday to Friday.

use std::{collections::BTreeSet, fmt, str::FromStr};

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{Say, backlog::Minutes};

/// The weekdays that are worked, written `sat,sun,mon,tue,wed`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "columns", sea_orm(value_type = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Weekdays(u8);

/// In the order a Persian week runs; the names are those of `chrono` in lower case.
const WEEK: [(Weekday, &str); 7] = [
    (Weekday::Sat, "sat"),
    (Weekday::Sun, "sun"),
    (Weekday::Mon, "mon"),
    (Weekday::Tue, "tue"),
    (Weekday::Wed, "wed"),
    (Weekday::Thu, "thu"),
    (Weekday::Fri, "fri"),
];

impl Weekdays {
    /// Nobody works.
    pub const NONE: Self = Self(0);
    /// Monday to Friday.
    pub const WESTERN: Self = Self(0b0001_1111);
    /// Saturday to Wednesday.
    pub const IRANIAN: Self = Self(0b0110_0111);

    /// These days; one that is given twice counts once.
    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |bits, day| bits | Self::bit(day)))
    }

    /// Whether the day is worked.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & Self::bit(day) != 0
    }

    /// Days worked a week, 0 to 7.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The days in their order, from Monday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().map(|(day, _)| day).filter(move |day| self.contains(*day))
    }

    fn bit(day: Weekday) -> u8 {
        1 << day.num_days_from_monday()
    }
}

impl fmt::Display for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = WEEK.iter().filter(|(day, _)| self.contains(*day)).map(|(_, name)| *name).collect();
        f.pad(&names.join(","))
    }
}

impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text that names no weekdays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a weekday")]
pub struct UnknownWeekday(String);

impl FromStr for Weekdays {
    type Err = UnknownWeekday;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let day = |name: &str| WEEK.iter().find(|(_, known)| *known == name).map(|(day, _)| *day);
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        let days: Result<Vec<Weekday>, _> = names.map(|name| day(name).ok_or_else(|| UnknownWeekday(name.to_owned()))).collect();
        days.map(Self::of)
    }
}

impl TryFrom<String> for Weekdays {
    type Error = UnknownWeekday;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Weekdays> for String {
    fn from(days: Weekdays) -> Self {
        days.to_string()
    }
}

/// Days somebody is away, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// Working time lost on each of these days; `None` is the whole day.
    pub minutes_a_day: Option<Minutes>,
}

/// A project's working calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    pub zone: Tz,
    pub weekdays: Weekdays,
    /// Working time of a full day.
    pub minutes_per_day: Minutes,
    pub holidays: BTreeSet<NaiveDate>,
}

impl WorkingCalendar {
    /// Refuses a week without a working day, or a day without or beyond 24 hours.
    pub fn checked(self) -> Result<Self, Say> {
        if self.weekdays == Weekdays::NONE {
            return Err(Say::new("error-calendar-weekdays"));
        }
        if !(Minutes(1)..=Minutes::hours(24)).contains(&self.minutes_per_day) {
            return Err(Say::new("error-calendar-hours"));
        }
        Ok(self)
    }

    /// The civil date of an instant where the project works.
    pub fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// The first instant of a later date than this. Found by halving, which asks nothing of what a zone's clock does at
    /// midnight (some leap over it), to the second: no zone's midnight falls between two.
    pub fn day_ends(&self, date: NaiveDate) -> DateTime<Utc> {
        // Clocks are at most 14 hours ahead of UTC and 12 behind.
        let midnight = date.and_time(NaiveTime::MIN).and_utc();
        let (mut before, mut after) = (midnight - TimeDelta::hours(15), midnight + TimeDelta::hours(24 + 13));
        while after - before > TimeDelta::seconds(1) {
            let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
            if self.date_of(middle) > date { after = middle } else { before = middle }
        }
        after
    }

    /// Whether somebody works on the date: a weekday that is worked, and no holiday.
    pub fn is_working(&self, date: NaiveDate) -> bool {
        self.weekdays.contains(date.weekday()) && !self.holidays.contains(&date)
    }

    /// The working days from one date to another, both included; none when they are the wrong way round.
    pub fn working_days(&self, from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        days(from, until).filter(|date| self.is_working(*date))
    }

    /// The last day of a stretch of so many working days that begins at `from`: two weeks are ten. `None` when the
    /// calendar has no such day in the next ten years.
    pub fn last_of(&self, from: NaiveDate, working_days: usize) -> Option<NaiveDate> {
        let horizon = from.checked_add_days(chrono::Days::new(3_653))?;
        self.working_days(from, horizon).nth(working_days.checked_sub(1)?)
    }

    /// What one person can give between two dates, both included: each working day less what absences take, at the
    /// person's share of time in percent, rounded down to the minute once. Absences that overlap take a day once.
    pub fn capacity(&self, from: NaiveDate, until: NaiveDate, share_percent: u8, absences: &[Absence]) -> Minutes {
        let present: i64 = self.working_days(from, until).map(|date| i64::from(self.present(date, absences).0)).sum();
        let minutes = present * i64::from(share_percent.min(100)) / 100;
        Minutes(i32::try_from(minutes).unwrap_or(i32::MAX))
    }

    fn present(&self, date: NaiveDate, absences: &[Absence]) -> Minutes {
        let on_day = absences.iter().filter(|absence| absence.from <= date && date <= absence.until);
        let lost: Minutes = on_day.map(|absence| absence.minutes_a_day.unwrap_or(self.minutes_per_day).max(Minutes::ZERO)).sum();
        (self.minutes_per_day - lost).max(Minutes::ZERO)
    }
}

/// Every date from one to another, both included.
pub(crate) fn days(from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |date| *date <= until)
}

/// A time zone by its IANA name.
pub fn parse_zone(input: &str) -> Result<Tz, Say> {
    input.trim().parse().map_err(|_| Say::new("error-zone").with("zone", input.trim()))
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
