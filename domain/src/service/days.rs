//! Targets of working days.
//!
//! Day 1 is the next working day after the start's local date, whatever day the start itself is. The time of day is kept;
//! where that is not worked, the next opening takes its place, and a closing instant stays. A working day is a date of whose
//! own windows something is left: the early hours of a Saturday that end Friday's night shift do not make one.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::{
    KNOWN_YEARS, Timetable,
    lines::worked_on,
    local::{date_of, first_instant, reads},
    timetable::instant,
};

/// The same time of day, so many working days later. Zero of them is the first working instant, as zero minutes are.
pub(super) fn same_time(timetable: &Timetable, start: DateTime<Utc>, days: u32) -> Option<DateTime<Utc>> {
    if days == 0 {
        return timetable.opening(start);
    }
    let date = after(timetable, start, days)?.date;
    let local = date.and_time(reads(timetable.version_at(start).zone(), start).time());
    let at = by_its_clock(timetable, local);
    if timetable.holds(at) { Some(at) } else { timetable.opening(at) }
}

/// The close of the last of so many working days: of the windows that open on it, the last to end, and be it after midnight.
/// Zero days end with the first close from the start on.
pub(super) fn to_close(timetable: &Timetable, start: DateTime<Utc>, days: u32) -> Option<DateTime<Utc>> {
    if days > 0 {
        return after(timetable, start, days).map(|day| instant(day.close));
    }
    let today = date_of(timetable.version_at(start).zone(), start);
    // Last night's shift may still be on.
    let from = today.pred_opt().unwrap_or(today);
    let closes = (from.year()..=*KNOWN_YEARS.end()).flat_map(|year| timetable.workdays(year));
    closes.filter(|day| day.date >= from).map(|day| instant(day.close)).find(|close| *close >= start)
}

/// The Nth working day after the date of the start.
fn after(timetable: &Timetable, start: DateTime<Utc>, days: u32) -> Option<Workday> {
    let today = date_of(timetable.version_at(start).zone(), start);
    let mut left = usize::try_from(days).ok()?.checked_sub(1)?;
    for year in today.year()..=*KNOWN_YEARS.end() {
        let days = timetable.workdays(year);
        let later = &days[days.partition_point(|day| day.date <= today)..];
        if let Some(day) = later.get(left) {
            return Some(*day);
        }
        left -= later.len();
    }
    None
}

/// A date of whose own windows something is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Workday {
    pub date: NaiveDate,
    /// When the last of its windows ends, in microseconds since 1970.
    pub close: i64,
}

/// The working days of a year of the local calendar, in order.
pub(super) fn workdays(timetable: &Timetable, year: i32) -> Vec<Workday> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter().flat_map(|first| first.iter_days());
    let dates = first.take_while(|date| date.year() == year);
    let close = |date| timetable.of_date(date, worked_on).iter().map(|span| span.to).max();
    dates.filter_map(|date| Some(Workday { date, close: close(date)? })).collect()
}

/// A time on the wall, by the clock of the version that is in force then.
fn by_its_clock(timetable: &Timetable, local: chrono::NaiveDateTime) -> DateTime<Utc> {
    let of = |zone| first_instant(zone, local);
    let mut all = timetable.in_force(i64::MIN, i64::MAX).map(|(from, to, calendar)| (from, to, of(calendar.zone())));
    // Where zones change on that very day no version may claim the time, or two: the first does, else the last in force.
    let fitting = all.find(|(from, to, at)| (*from..*to).contains(&at.timestamp_micros()));
    fitting.map_or_else(|| of(timetable.version_at(of(timetable.latest().zone())).zone()), |(_, _, at)| at)
}

#[cfg(test)]
#[path = "days_tests.rs"]
mod tests;
