use super::*;
use crate::service::fixture::{always, at, calendar, nights, office};

/// Working minutes between two instants.
fn minutes(calendar: Calendar, from: &str, to: &str) -> i64 {
    Timetable::new(calendar).elapsed(at(from), at(to)).num_minutes()
}

fn due(timetable: &Timetable, start: &str, minutes: i64) -> Option<DateTime<Utc>> {
    timetable.due(at(start), TimeDelta::minutes(minutes))
}

#[test]
fn a_filled_window_is_due_at_its_close_and_nothing_at_the_first_opening() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    // A Friday, ten in the morning.
    assert_eq!(due(&warsaw, "2026-05-08T10:00:00+02:00", 420), Some(at("2026-05-08T17:00:00+02:00")));
    assert_eq!(due(&warsaw, "2026-05-08T10:00:00+02:00", 421), Some(at("2026-05-11T09:01:00+02:00")));
    assert_eq!(due(&warsaw, "2026-05-08T17:00:00+02:00", 0), Some(at("2026-05-11T09:00:00+02:00")));
    assert_eq!(due(&warsaw, "2026-05-08T16:59:00+02:00", 0), Some(at("2026-05-08T16:59:00+02:00")));
    assert!(warsaw.holds(at("2026-05-08T17:00:00+02:00")), "a closing instant");
    assert!(!warsaw.holds(at("2026-05-08T17:00:00.000001+02:00")));
}

#[test]
fn a_night_shift_is_as_long_as_its_night() {
    let saturday = |zone: &str| calendar(&format!(r#"{{"tz":"{zone}","weekly":{{"sat":[["22:00","06:00"]]}}}}"#));
    assert_eq!(minutes(saturday("Europe/Berlin"), "2026-03-28T12:00:00Z", "2026-03-30T00:00:00Z"), 7 * 60);
    assert_eq!(minutes(saturday("Europe/Berlin"), "2026-10-24T12:00:00Z", "2026-10-26T00:00:00Z"), 9 * 60);
    assert_eq!(minutes(saturday("Asia/Tehran"), "2026-03-28T12:00:00Z", "2026-03-30T00:00:00Z"), 8 * 60);
}

#[test]
fn windows_in_the_hour_of_a_change_follow_the_clock() {
    let sunday = |windows: &str| calendar(&format!(r#"{{"tz":"Europe/Kyiv","weekly":{{"sun":[{windows}]}}}}"#));
    let spring = |windows| minutes(sunday(windows), "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z");
    let autumn = |windows| minutes(sunday(windows), "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z");
    // From three the clocks of Kyiv leap to four, and in autumn from four back to three.
    assert_eq!(spring(r#"["02:30","05:00"]"#), 90);
    assert_eq!(spring(r#"["03:10","03:50"]"#), 0);
    assert_eq!(spring(r#"["03:30","04:30"]"#), 30);
    assert_eq!(autumn(r#"["03:30","04:30"]"#), 120);
    assert_eq!(autumn(r#"["03:00","03:30"]"#), 30);
    assert_eq!(autumn(r#"["03:30","04:00"]"#), 90);
}

#[test]
fn a_day_of_tehran_that_begins_at_one_has_twenty_three_hours() {
    let tehran = always("Asia/Tehran");
    let day = |from, to| tehran.elapsed(at(from), at(to)).num_hours();
    assert_eq!(day("2022-03-22T01:00:00+04:30", "2022-03-23T00:00:00+04:30"), 23);
    let shift = r#"{"tz":"Asia/Tehran","weekly":{"mon":[["22:00","06:00"]]},"holidays":["2022-03-22"]}"#;
    assert_eq!(minutes(calendar(shift), "2022-03-21T12:00:00Z", "2022-03-23T00:00:00Z"), 120);
}

#[test]
fn a_holiday_cuts_last_nights_shift_and_an_override_beats_it() {
    let week = ("2026-05-11T12:00:00+02:00", "2026-05-16T12:00:00+02:00");
    let of_week = |more| minutes(nights("Europe/Warsaw", more), week.0, week.1);
    assert_eq!(of_week(""), 5 * 480);
    // Thursday: two hours are left of Wednesday's shift, and its own does not open.
    assert_eq!(of_week(r#","holidays":["2026-05-14"]"#), 3 * 480 + 120);
    let both = r#","holidays":["2026-05-14"],"overrides":{"2026-05-14":[["10:00","12:00"]]}"#;
    assert_eq!(of_week(both), 4 * 480 + 120);
    // The tail of an override's own night is last night's, too.
    let eve = r#","holidays":["2026-05-14"],"overrides":{"2026-05-13":[["20:00","04:00"]]}"#;
    assert_eq!(of_week(eve), 3 * 480 + 240);
    assert_eq!(of_week(r#","overrides":{"2026-05-14":[]}"#), 4 * 480);
}

#[test]
fn breaks_are_cut_out_and_overlaps_count_once() {
    let monday = ("2026-05-11T00:00:00+02:00", "2026-05-12T00:00:00+02:00");
    let twice = r#"{"tz":"Europe/Warsaw","weekly":{"mon":[["09:00","13:00"],["12:00","17:00"],["10:00","11:00"]]}"#;
    let of_monday = |more: &str| minutes(calendar(&format!("{twice}{more}}}")), monday.0, monday.1);
    assert_eq!(of_monday(""), 480);
    assert_eq!(of_monday(r#","breaks":{"2026-05-11":[["12:30","13:15"],["13:00","13:30"],["16:30","18:00"]]}"#), 480 - 60 - 30);
    // A break is of its own date: it reaches into a night, not back from it.
    let night = r#","breaks":{"2026-05-12":[["02:00","03:00"]],"2026-05-13":[["23:00","01:00"]]}"#;
    assert_eq!(minutes(nights("Europe/Warsaw", night), "2026-05-11T12:00:00+02:00", "2026-05-14T12:00:00+02:00"), 3 * 480 - 60 - 120);
}

#[test]
fn time_before_a_version_is_priced_by_the_one_before() {
    let wednesday_noon = at("2026-05-06T12:00:00+02:00");
    let longer = calendar(r#"{"tz":"Europe/Warsaw","weekly":{"wed":[["10:00","20:00"]],"thu":[["10:00","20:00"]]}}"#);
    let timetable = Timetable::new(office("Europe/Warsaw", "")).then(wednesday_noon, longer);
    let hours = |from, to| timetable.elapsed(at(from), at(to)).num_hours();
    assert_eq!(hours("2026-05-06T00:00:00+02:00", "2026-05-07T00:00:00+02:00"), 3 + 8);
    assert_eq!(hours("2026-05-04T00:00:00+02:00", "2026-05-11T00:00:00+02:00"), 8 + 8 + 11 + 10);
    assert_eq!(timetable.version_at(wednesday_noon - TimeDelta::microseconds(1)).weekly().mon.len(), 1);
    assert!(timetable.version_at(wednesday_noon).weekly().mon.is_empty());
}

#[test]
fn a_year_that_turns_over_loses_nothing() {
    let tehran = always("Asia/Tehran");
    assert_eq!(due(&tehran, "2025-12-31T12:00:00Z", 24 * 60), Some(at("2026-01-01T12:00:00Z")));
    assert_eq!(due(&tehran, "2025-12-31T12:00:00Z", 12 * 60), Some(at("2026-01-01T00:00:00Z")));
    assert_eq!(due(&tehran, "2020-01-01T00:00:00Z", 366 * 24 * 60), Some(at("2021-01-01T00:00:00Z")));
    assert!(tehran.holds(at("2026-01-01T00:00:00Z")));
}

#[test]
fn a_calendar_that_ends_has_nothing_due_after_its_end() {
    let once = r#"{"tz":"UTC","weekly":{},"overrides":{"2026-05-11":[["09:00","10:00"]]}}"#;
    let once = Timetable::new(calendar(once));
    assert_eq!(due(&once, "2026-05-01T00:00:00Z", 60), Some(at("2026-05-11T10:00:00Z")));
    assert_eq!(due(&once, "2026-05-01T00:00:00Z", 61), None);
    assert_eq!(due(&once, "2026-05-11T10:00:00Z", 0), None);
}

#[test]
fn the_ends_of_time_are_no_trap() {
    let always = always("Pacific/Kiritimati");
    let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    // Five hundred years with their leap days, less the last microsecond.
    assert_eq!(always.elapsed(first, last), TimeDelta::days(500 * 365 + 121) - TimeDelta::microseconds(1));
    assert_eq!(always.elapsed(last, first), TimeDelta::zero());
    assert_eq!(always.due(last, TimeDelta::hours(1)), None);
    assert_eq!(always.due(first, TimeDelta::MAX), None);
    assert_eq!(always.due(at("2026-01-01T00:00:00Z"), TimeDelta::minutes(-5)), Some(at("2026-01-01T00:00:00Z")));
}
