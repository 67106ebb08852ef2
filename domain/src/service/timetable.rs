//! A calendar with all its versions, ready to be asked for working time.
//!
//! Each year is laid out the first time it is asked for and kept, so that a hundred thousand deadlines on one calendar cost
//! two searches each.

use std::{fmt, ops::RangeInclusive, sync::OnceLock};

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};

use super::{
    Calendar, Line,
    days::{Workday, workdays},
    lines::{Span, clipped, cover},
    year::Year,
};

/// The years whose working time is known. What lies outside counts as not worked, and nothing falls due there: this bounds
/// every search.
pub const KNOWN_YEARS: RangeInclusive<i32> = 1900..=2399;

/// A calendar from the first to the last of its versions. Time before a version takes effect is priced by the one before
/// it; the first holds from the beginning.
pub struct Timetable {
    /// In order of time; the instant each takes effect, in microseconds since 1970.
    versions: Vec<(i64, Calendar)>,
    years: Box<[Laid]>,
}

/// What is known of a year, once somebody asked.
#[derive(Default)]
struct Laid {
    hours: OnceLock<Year>,
    days: OnceLock<Vec<Workday>>,
}

/// What it is, not what was laid out of it so far.
impl fmt::Debug for Timetable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.versions()).finish()
    }
}

impl Timetable {
    /// By one calendar, for ever until another takes effect.
    pub fn new(first: Calendar) -> Self {
        Self { versions: vec![(i64::MIN, first)], years: KNOWN_YEARS.map(|_| Laid::default()).collect() }
    }

    /// The same with one version more. Of two that take effect at one instant the later given counts.
    pub fn then(&self, effective: DateTime<Utc>, calendar: Calendar) -> Self {
        let mut versions = self.versions.clone();
        let place = versions.partition_point(|(from, _)| *from <= effective.timestamp_micros());
        versions.insert(place, (effective.timestamp_micros(), calendar));
        Self { versions, years: KNOWN_YEARS.map(|_| Laid::default()).collect() }
    }

    /// The version that is in force at an instant.
    pub fn version_at(&self, at: DateTime<Utc>) -> &Calendar {
        let begun = self.versions.partition_point(|(from, _)| *from <= at.timestamp_micros());
        &self.versions[begun.saturating_sub(1)].1
    }

    /// Every version with the instant it takes effect, in order; the first holds from the beginning and has none.
    pub fn versions(&self) -> impl Iterator<Item = (Option<DateTime<Utc>>, &Calendar)> {
        self.versions.iter().map(|(from, calendar)| (DateTime::from_timestamp_micros(*from), calendar))
    }

    /// The version that takes effect last.
    pub fn latest(&self) -> &Calendar {
        &self.versions[self.versions.len() - 1].1
    }

    /// Working time between two instants, to the microsecond; none when they are the wrong way round.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        let (from, to) = (known(from), known(to));
        if from >= to {
            return TimeDelta::zero();
        }
        let years: i64 = (year_of(from)..year_of(to)).map(|year| self.year(year).total()).sum();
        TimeDelta::microseconds(years + self.year(year_of(to)).until(to) - self.year(year_of(from)).until(from))
    }

    /// The earliest instant at which so much working time has passed since `start`: what fills a window exactly is due at
    /// its closing instant. Nothing (or less) is due at the first working instant. `None` where the calendar has not so
    /// much working time left.
    pub fn due(&self, start: DateTime<Utc>, worked: TimeDelta) -> Option<DateTime<Utc>> {
        let (start, end) = (known(start), beginning(*KNOWN_YEARS.end() + 1));
        if worked <= TimeDelta::zero() {
            return self.opening(instant(start));
        }
        let mut left = worked.num_microseconds().filter(|left| *left <= end - start)?;
        left += self.year(year_of(start)).until(start);
        for year in year_of(start)..=*KNOWN_YEARS.end() {
            let year = self.year(year);
            if let Some(due) = year.filled(left) {
                return Some(instant(due));
            }
            left -= year.total();
        }
        None
    }

    /// The first working instant from here on. `None` where there is none.
    pub fn opening(&self, from: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let from = known(from);
        (year_of(from)..=*KNOWN_YEARS.end()).find_map(|year| self.year(year).opening(from)).map(instant)
    }

    /// Whether an instant is worked, or is the closing instant of time that was.
    pub fn holds(&self, at: DateTime<Utc>) -> bool {
        let at = known(at);
        // On the first instant of a year the last one may just have closed.
        self.year(year_of(at)).holds(at) || self.year(year_of((at - 1).max(known_from()))).holds(at)
    }

    /// Every instant between two, with the line of the calendar that holds.
    pub(super) fn spans(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Span> {
        let (mut cursor, to) = (known(from), known(to));
        let mut all = Vec::new();
        for span in self.covered(cursor, to) {
            if cursor < span.from {
                all.push(Span { from: cursor, to: span.from, line: Line::Outside });
            }
            cursor = span.to;
            all.push(span);
        }
        if cursor < to {
            all.push(Span { from: cursor, to, line: Line::Outside });
        }
        all
    }

    /// What the versions say of one date, each by its own clock, while it is in force.
    pub(super) fn of_date(&self, date: NaiveDate, say: impl Fn(&Calendar, NaiveDate) -> Vec<Span>) -> Vec<Span> {
        let known = beginning(*KNOWN_YEARS.start())..beginning(*KNOWN_YEARS.end() + 1);
        let parts = self.in_force(known.start, known.end).map(|(from, to, calendar)| clipped(say(calendar, date), from, to));
        parts.flatten().collect()
    }

    /// Each version with the part of a time in which it is in force.
    pub(super) fn in_force(&self, from: i64, to: i64) -> impl Iterator<Item = (i64, i64, &Calendar)> {
        let ends = self.versions.iter().skip(1).map(|(from, _)| *from).chain([i64::MAX]);
        let parts = self.versions.iter().zip(ends).map(move |((begin, calendar), end)| (*begin.max(&from), end.min(to), calendar));
        parts.filter(|(from, to, _)| from < to)
    }

    fn covered(&self, from: i64, to: i64) -> Vec<Span> {
        self.in_force(from, to).flat_map(|(from, to, calendar)| cover(calendar, from, to, instant)).collect()
    }

    /// A year of [`KNOWN_YEARS`].
    fn year(&self, year: i32) -> &Year {
        self.laid(year).hours.get_or_init(|| Year::of(&self.covered(beginning(year), beginning(year + 1))))
    }

    /// The working days of a year, by the dates of their own clock; none of a year that is not known.
    pub(super) fn workdays(&self, year: i32) -> &[Workday] {
        if !KNOWN_YEARS.contains(&year) {
            return &[];
        }
        self.laid(year).days.get_or_init(|| workdays(self, year))
    }

    fn laid(&self, year: i32) -> &Laid {
        let index = usize::try_from(year - KNOWN_YEARS.start()).unwrap_or_default();
        &self.years[index]
    }
}

/// Microseconds since 1970, within the years that are known.
fn known(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros().clamp(known_from(), beginning(*KNOWN_YEARS.end() + 1) - 1)
}

fn known_from() -> i64 {
    beginning(*KNOWN_YEARS.start())
}

fn beginning(year: i32) -> i64 {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a year near the known ones");
    first.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros()
}

fn year_of(micros: i64) -> i32 {
    instant(micros).year()
}

pub(super) fn instant(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).expect("an instant near the known years")
}

#[cfg(test)]
#[path = "timetable_tests.rs"]
mod tests;
