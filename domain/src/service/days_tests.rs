use chrono::TimeDelta;

use super::*;
use crate::service::{
    Metric, Target, Terms, What, clock,
    fixture::{at, calendar, events, nights, office},
};

/// The same time, so many working days later.
fn later(calendar: crate::service::Calendar, start: &str, days: u32) -> Option<DateTime<Utc>> {
    same_time(&Timetable::new(calendar), at(start), days)
}

fn close(calendar: crate::service::Calendar, start: &str, days: u32) -> Option<DateTime<Utc>> {
    to_close(&Timetable::new(calendar), at(start), days)
}

#[test]
fn day_one_is_the_next_working_day_whatever_the_start_is() {
    let warsaw = || office("Europe/Warsaw", r#","holidays":["2026-05-11"]"#);
    assert_eq!(later(warsaw(), "2026-05-05T10:30:00+02:00", 1), Some(at("2026-05-06T10:30:00+02:00")));
    // A Saturday; Monday is off.
    assert_eq!(later(warsaw(), "2026-05-09T10:30:00+02:00", 1), Some(at("2026-05-12T10:30:00+02:00")));
    assert_eq!(later(warsaw(), "2026-05-09T10:30:00+02:00", 3), Some(at("2026-05-14T10:30:00+02:00")));
    // Late on Sunday in Warsaw is Monday nowhere that matters.
    assert_eq!(later(warsaw(), "2026-05-10T23:30:00+02:00", 1), Some(at("2026-05-13T09:00:00+02:00")));
}

#[test]
fn a_time_that_is_not_worked_gives_way_to_the_next_opening() {
    let warsaw = || office("Europe/Warsaw", "");
    assert_eq!(later(warsaw(), "2026-05-05T07:00:00+02:00", 1), Some(at("2026-05-06T09:00:00+02:00")));
    assert_eq!(later(warsaw(), "2026-05-07T20:00:00+02:00", 1), Some(at("2026-05-11T09:00:00+02:00")));
    assert_eq!(later(warsaw(), "2026-05-07T17:00:00+02:00", 1), Some(at("2026-05-08T17:00:00+02:00")), "a closing instant stays");
    let noon = r#"{"tz":"UTC","weekly":{"mon":[["09:00","12:00"],["13:00","17:00"]],"tue":[["09:00","12:00"],["13:00","17:00"]]}}"#;
    assert_eq!(later(calendar(noon), "2026-05-04T12:30:00Z", 1), Some(at("2026-05-05T13:00:00Z")));
    assert_eq!(later(calendar(noon), "2026-05-04T12:00:00Z", 1), Some(at("2026-05-05T12:00:00Z")));
}

#[test]
fn a_night_belongs_to_the_day_it_began_on() {
    let night = || nights("Europe/Warsaw", "");
    // Three on Tuesday morning, in Monday's shift: Wednesday at three is in Tuesday's.
    assert_eq!(later(night(), "2026-05-05T03:00:00+02:00", 1), Some(at("2026-05-06T03:00:00+02:00")));
    assert_eq!(close(night(), "2026-05-05T03:00:00+02:00", 1), Some(at("2026-05-07T06:00:00+02:00")));
    // Saturday's early hours are Friday's: the next working day is Monday.
    assert_eq!(later(night(), "2026-05-08T23:00:00+02:00", 1), Some(at("2026-05-11T23:00:00+02:00")));
    assert_eq!(close(night(), "2026-05-09T03:00:00+02:00", 0), Some(at("2026-05-09T06:00:00+02:00")));
}

#[test]
fn the_close_is_the_last_of_the_day() {
    let split = r#"{"tz":"UTC","weekly":{"mon":[["13:00","17:00"],["09:00","12:00"]],"tue":[["09:00","18:00"]]},"breaks":{"2026-05-12":[["15:00","20:00"]]}}"#;
    let split = || calendar(split);
    assert_eq!(close(split(), "2026-05-05T10:00:00Z", 1), Some(at("2026-05-11T17:00:00Z")));
    assert_eq!(close(split(), "2026-05-05T10:00:00Z", 2), Some(at("2026-05-12T15:00:00Z")));
    assert_eq!(close(split(), "2026-05-11T17:00:00Z", 0), Some(at("2026-05-11T17:00:00Z")));
    let whole = r#"{"tz":"Europe/Berlin","weekly":{"sat":[["00:00","24:00"]],"sun":[["00:00","24:00"]]}}"#;
    // The day of the leap ends at its own midnight.
    assert_eq!(close(calendar(whole), "2026-03-28T10:00:00+01:00", 1), Some(at("2026-03-30T00:00:00+02:00")));
    assert_eq!(later(calendar(whole), "2026-03-28T02:30:00+01:00", 1), Some(at("2026-03-29T03:00:00+02:00")));
}

#[test]
fn pauses_add_their_working_time() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let terms = [Terms { since: at("2026-05-04T10:00:00+02:00"), promise: Some((Target::WorkingDays(2), &warsaw)) }];
    let life = events(&[
        ("2026-05-04T10:00:00+02:00", What::OpenedByRequester),
        ("2026-05-05T12:00:00+02:00", What::Waits),
        ("2026-05-06T09:00:00+02:00", What::Resumed),
    ]);
    let read = clock(Metric::Resolution, &life, &terms, at("2026-05-06T09:00:00+02:00"));
    // Five hours of Tuesday afternoon, on Wednesday at ten.
    assert_eq!(read.due(), Some(at("2026-05-06T15:00:00+02:00")));
    // Two days are sixteen hours here; seven and three were counted.
    assert_eq!(read.current().and_then(|cycle| cycle.left), Some(TimeDelta::hours(16 - 10)));
    let paused = clock(Metric::Resolution, &life, &terms, at("2026-05-05T14:00:00+02:00"));
    assert_eq!(paused.due(), None);
}

#[test]
fn days_that_never_come_are_not_due() {
    let once = r#"{"tz":"UTC","weekly":{},"overrides":{"2026-05-11":[["09:00","10:00"]]}}"#;
    assert_eq!(later(calendar(once), "2026-05-01T09:30:00Z", 1), Some(at("2026-05-11T09:30:00Z")));
    assert_eq!(later(calendar(once), "2026-05-01T09:30:00Z", 2), None);
    assert_eq!(later(office("UTC", ""), "2026-05-01T09:30:00Z", u32::MAX), None);
}

#[test]
fn a_date_is_told_by_the_version_in_force() {
    let tehran = calendar(r#"{"tz":"Asia/Tehran","weekly":{"sun":[["08:00","16:00"]],"mon":[["08:00","16:00"]]}}"#);
    let moved = Timetable::new(office("Europe/Warsaw", "")).then(at("2026-05-06T00:00:00Z"), tehran);
    // Two working days after a Monday: Tuesday in Warsaw, then Sunday in Tehran, each by its own clock.
    assert_eq!(same_time(&moved, at("2026-05-04T10:00:00+02:00"), 1), Some(at("2026-05-05T10:00:00+02:00")));
    assert_eq!(same_time(&moved, at("2026-05-04T10:00:00+02:00"), 2), Some(at("2026-05-10T10:00:00+03:30")));
}
