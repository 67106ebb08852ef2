//! What one calendar says otherwise than another.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Weekday};

use super::{Calendar, Window};

/// What is said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Differs {
    Zone,
    /// The hours of a weekday, by its number from Monday, 1 to 7.
    Weekday(u8),
    Holiday(NaiveDate),
    Override(NaiveDate),
    Break(NaiveDate),
}

/// One thing as two calendars say it. A side that says nothing of it is `None`; a day without hours is said by none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub what: Differs,
    pub was: Option<String>,
    pub is: Option<String>,
}

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Everything the second calendar says otherwise than the first: zone, week, then dates in their order. Two that work alike have no
/// difference; a holiday that is only called otherwise is one.
pub fn compare(was: &Calendar, is: &Calendar) -> Vec<Difference> {
    let mut all = Vec::new();
    let zone = |calendar: &Calendar| Some(calendar.zone().name().to_owned());
    note(&mut all, Differs::Zone, zone(was), zone(is));
    for (day, number) in WEEK.into_iter().zip(1..) {
        note(&mut all, Differs::Weekday(number), hours(was.weekly().on(day)), hours(is.weekly().on(day)));
    }
    let dates: BTreeSet<NaiveDate> = was.holidays().union(is.holidays()).copied().collect();
    for date in dates {
        note(&mut all, Differs::Holiday(date), called(was, date), called(is, date));
    }
    dated(&mut all, Differs::Override, was.overrides(), is.overrides());
    dated(&mut all, Differs::Break, was.breaks(), is.breaks());
    all
}

fn note(all: &mut Vec<Difference>, what: Differs, was: Option<String>, is: Option<String>) {
    if was != is {
        all.push(Difference { what, was, is });
    }
}

fn dated(all: &mut Vec<Difference>, what: fn(NaiveDate) -> Differs, was: &Dated, is: &Dated) {
    let dates: BTreeSet<NaiveDate> = was.keys().chain(is.keys()).copied().collect();
    for date in dates {
        let said = |days: &Dated| days.get(&date).map(|windows| hours(windows).unwrap_or_default());
        note(all, what(date), said(was), said(is));
    }
}

type Dated = BTreeMap<NaiveDate, Vec<Window>>;

/// `09:00–13:00, 14:00–18:00`
fn hours(windows: &[Window]) -> Option<String> {
    let said: Vec<String> = windows.iter().map(ToString::to_string).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// A holiday's name, empty where it has none.
fn called(calendar: &Calendar, date: NaiveDate) -> Option<String> {
    let name = || calendar.names().get(&date).cloned().unwrap_or_default();
    calendar.holidays().contains(&date).then(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Week;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn window(from: &str, to: &str) -> Window {
        Window::parse(from, to).expect("a window")
    }

    fn office() -> crate::service::Draft {
        let week = Week { mon: vec![window("09:00", "17:00")], tue: vec![window("09:00", "17:00")], ..Week::default() };
        Calendar::draft(chrono_tz::UTC, week).holiday(date("2026-05-03"), "May")
    }

    #[test]
    fn a_calendar_differs_in_nothing_from_itself() {
        let calendar = office().finish().expect("a calendar");
        assert_eq!(compare(&calendar, &calendar), []);
    }

    #[test]
    fn what_is_said_otherwise_is_told_from_both_sides() {
        let was = office().overrides(date("2026-12-31"), [window("09:00", "13:00")]).finish().expect("a calendar");
        let week = Week { mon: vec![window("09:00", "17:00")], wed: vec![window("10:00", "12:00")], ..Week::default() };
        let is = Calendar::draft(chrono_tz::Europe::Kyiv, week).holiday(date("2026-05-01"), "").overrides(date("2026-12-31"), []);
        let is = is.breaks(date("2026-11-23"), [window("13:00", "14:00")]).finish().expect("a calendar");
        let said = |was: Option<&str>, is: Option<&str>| (was.map(str::to_owned), is.map(str::to_owned));
        let found: Vec<_> = compare(&was, &is).into_iter().map(|each| (each.what, (each.was, each.is))).collect();
        assert_eq!(
            found,
            [
                (Differs::Zone, said(Some("UTC"), Some("Europe/Kyiv"))),
                (Differs::Weekday(2), said(Some("09:00–17:00"), None)),
                (Differs::Weekday(3), said(None, Some("10:00–12:00"))),
                (Differs::Holiday(date("2026-05-01")), said(None, Some(""))),
                (Differs::Holiday(date("2026-05-03")), said(Some("May"), None)),
                (Differs::Override(date("2026-12-31")), said(Some("09:00–13:00"), Some(""))),
                (Differs::Break(date("2026-11-23")), said(None, Some("13:00–14:00"))),
            ]
        );
    }
}
