//! When tickets come in: many while everything is new, more at the end of a month, few around Nowruz.

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc, Weekday};
use golive_domain::service::{Timetable, first_instant};

use super::dice::{between, dice};

/// So many instants from the first day to the last, in order, within the hours of the help desk but for a few.
pub(super) fn arrivals(desk: &Timetable, days: (NaiveDate, NaiveDate), count: usize) -> Vec<DateTime<Utc>> {
    let weights: Vec<(NaiveDate, f64)> =
        days.0.iter_days().take_while(|day| *day <= days.1).map(|day| (day, weight(desk, days.0, day))).collect();
    let total: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let (mut all, mut passed) = (Vec::with_capacity(count), 0.0);
    for (day, weight) in weights {
        passed += weight;
        while all.len() < count && (all.len() as f64 + 0.5) * total / count as f64 <= passed {
            all.push(within(desk, day, all.len()));
        }
    }
    all.sort_unstable();
    all
}

/// How much a day is asked, an ordinary one being 1.
fn weight(desk: &Timetable, live: NaiveDate, day: NaiveDate) -> f64 {
    let calendar = desk.latest();
    if calendar.holidays().contains(&day) || calendar.weekly().on(day.weekday()).is_empty() {
        return 0.0;
    }
    let age = match (day - live).num_days() {
        ..30 => 3.2,
        30..60 => 2.0,
        _ => 1.0,
    };
    let short = if day.weekday() == Weekday::Thu { 0.4 } else { 1.0 };
    // Months of the solar year end around the twentieth.
    let month_end = if (18..=22).contains(&day.day()) { 1.8 } else { 1.0 };
    let nowruz = (day.month(), day.day()) >= (3, 14) && (day.month(), day.day()) <= (4, 4);
    age * short * if nowruz { 0.25 } else { month_end }
}

/// Some time of a day; one in fourteen writes in the evening.
fn within(desk: &Timetable, day: NaiveDate, ticket: usize) -> DateTime<Utc> {
    let open = if day.weekday() == Weekday::Thu { 280 } else { 510 };
    let minute = if dice(ticket, 1, 14) == 0 { between(ticket, 2, 1_050, 1_290) } else { between(ticket, 2, 485, 485 + open) };
    let local = day.and_hms_opt(0, 0, 0).unwrap_or_default() + TimeDelta::minutes(minute) + TimeDelta::seconds(between(ticket, 3, 0, 59));
    first_instant(desk.latest().zone(), local)
}

/// The last instant before `now` since which so many minutes were worked.
pub(super) fn ago(timetable: &Timetable, now: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    let worked = TimeDelta::minutes(minutes);
    let (mut early, mut late) = (now - TimeDelta::days(120), now);
    while late - early > TimeDelta::seconds(1) {
        let middle = early + (late - early) / 2;
        if timetable.elapsed(middle, now) >= worked { early = middle } else { late = middle }
    }
    early
}

/// So many working minutes later.
pub(super) fn later(timetable: &Timetable, from: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    timetable.due(from, TimeDelta::minutes(minutes)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::behin::terms::desk_calendar;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_begins_with_many_tickets_and_rests_at_nowruz() {
        let desk = Timetable::new(desk_calendar(2025..=2026).unwrap());
        let (first, last) = (day("2025-11-23"), day("2026-11-20"));
        let all = arrivals(&desk, (first, last), 248);
        assert_eq!(all.len(), 248);
        let of = |from: &str, to: &str| all.iter().filter(|at| (day(from)..day(to)).contains(&at.date_naive())).count();
        assert!(of("2025-11-23", "2026-01-23") > 3 * of("2026-08-01", "2026-10-01") / 2);
        assert!(of("2026-03-14", "2026-04-05") < 8);
    }

    #[test]
    fn a_working_time_ago_is_so_much_working_time_ago() {
        let desk = Timetable::new(desk_calendar(2025..=2026).unwrap());
        for now in ["2026-11-23T12:00:00Z", "2026-11-27T02:00:00Z", "2026-03-25T09:00:00Z"] {
            let now: DateTime<Utc> = now.parse().unwrap();
            let opened = ago(&desk, now, 560);
            assert_eq!(desk.elapsed(opened, now).num_minutes(), 560);
            assert!(later(&desk, opened, 480) < now);
        }
    }
}
