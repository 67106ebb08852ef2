use super::*;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Saturday to Wednesday, eight hours, in Tehran; Nowruz 1405 off.
fn tehran() -> WorkingCalendar {
    WorkingCalendar {
        zone: parse_zone("Asia/Tehran").expect("a zone"),
        weekdays: Weekdays::IRANIAN,
        minutes_per_day: Minutes::hours(8),
        holidays: days(day("2026-03-21"), day("2026-03-24")).collect(),
    }
}

#[test]
fn an_iranian_week_works_from_saturday_to_wednesday() {
    assert_eq!(Weekdays::IRANIAN.to_string(), "sat,sun,mon,tue,wed");
    assert_eq!("mon, tue,wed,thu,fri".parse(), Ok(Weekdays::WESTERN));
    assert_eq!("someday".parse::<Weekdays>(), Err(UnknownWeekday("someday".into())));
    assert!(!tehran().is_working(day("2026-04-02")), "a Thursday");
    assert!(tehran().is_working(day("2026-04-04")), "a Saturday");
}

#[test]
fn holidays_are_no_working_days() {
    let worked: Vec<_> = tehran().working_days(day("2026-03-20"), day("2026-03-28")).collect();
    assert_eq!(worked, [day("2026-03-25"), day("2026-03-28")]);
}

#[test]
fn two_weeks_of_work_end_on_the_tenth_working_day() {
    assert_eq!(tehran().last_of(day("2026-04-04"), 10), Some(day("2026-04-15")));
    let never = WorkingCalendar { weekdays: Weekdays::NONE, ..tehran() };
    assert_eq!(never.last_of(day("2026-04-04"), 1), None);
}

#[test]
fn an_evening_in_utc_is_tomorrow_in_tehran() {
    let at = "2026-04-04T21:00:00Z".parse().expect("an instant");
    assert_eq!(tehran().date_of(at), day("2026-04-05"));
}

#[test]
fn a_day_ends_at_midnight_of_its_own_zone() {
    let ends =
        |zone: &str, date: &str| WorkingCalendar { zone: parse_zone(zone).expect("a zone"), ..tehran() }.day_ends(day(date)).to_rfc3339();
    assert_eq!(ends("Asia/Tehran", "2026-04-04"), "2026-04-04T20:30:00+00:00");
    assert_eq!(ends("Europe/Warsaw", "2026-03-29"), "2026-03-29T22:00:00+00:00");
    // Tehran's clocks used to leap from midnight to one o'clock.
    assert_eq!(ends("Asia/Tehran", "2022-03-21"), "2022-03-21T20:30:00+00:00");
}

#[test]
fn capacity_is_presence_at_the_persons_share() {
    let (from, until) = (day("2026-04-04"), day("2026-04-15"));
    assert_eq!(tehran().capacity(from, until, 100, &[]), Minutes::hours(80));
    assert_eq!(tehran().capacity(from, until, 50, &[]), Minutes::hours(40));
    let away = [
        // Wednesday to the next Saturday: two working days
        Absence { from: day("2026-04-08"), until: day("2026-04-11"), minutes_a_day: None },
        // two hours on a day that is lost already, and on one that is not
        Absence { from: day("2026-04-11"), until: day("2026-04-12"), minutes_a_day: Some(Minutes::hours(2)) },
    ];
    assert_eq!(tehran().capacity(from, until, 50, &away), Minutes::hours(31));
}

#[test]
fn a_calendar_without_days_or_hours_is_refused() {
    let key = |calendar: WorkingCalendar| calendar.checked().expect_err("refused").key;
    assert_eq!(key(WorkingCalendar { weekdays: Weekdays::NONE, ..tehran() }), "error-calendar-weekdays");
    assert_eq!(key(WorkingCalendar { minutes_per_day: Minutes(0), ..tehran() }), "error-calendar-hours");
    assert_eq!(parse_zone("Tehran/Asia").expect_err("refused").key, "error-zone");
}

fn absences() -> impl Strategy<Value = Vec<Absence>> {
    let absence = (0_u64..20, 0_u64..6, prop::option::of(0_i32..600)).prop_map(|(from, length, minutes)| {
        let from = day("2026-04-01") + chrono::Days::new(from);
        Absence { from, until: from + chrono::Days::new(length), minutes_a_day: minutes.map(Minutes) }
    });
    prop::collection::vec(absence, 0..5)
}

proptest! {
    #[test]
    fn weekdays_are_read_back_as_written(bits in 0_u8..128) {
        prop_assert_eq!(Weekdays(bits).to_string().parse(), Ok(Weekdays(bits)));
    }

    #[test]
    fn a_day_ends_where_the_next_begins(offset in 0_u64..2_000, zone in prop::sample::select(&chrono_tz::TZ_VARIANTS)) {
        let calendar = WorkingCalendar { zone, ..tehran() };
        let date = day("2022-01-01") + chrono::Days::new(offset);
        let ends = calendar.day_ends(date);
        prop_assert_eq!(calendar.date_of(ends), date + chrono::Days::new(1));
        prop_assert_eq!(calendar.date_of(ends - TimeDelta::microseconds(1)), date);
    }

    #[test]
    fn absences_never_add_and_capacity_is_never_negative(absences in absences(), share in 0_u8..=100) {
        let (from, until) = (day("2026-04-04"), day("2026-04-15"));
        let (with, without) = (tehran().capacity(from, until, share, &absences), tehran().capacity(from, until, share, &[]));
        prop_assert!(Minutes::ZERO <= with && with <= without);
    }

    #[test]
    fn a_stretch_holds_the_working_days_it_was_asked_for(start in 0_u64..60, length in 1_usize..40) {
        let from = day("2026-03-01") + chrono::Days::new(start);
        let last = tehran().last_of(from, length).expect("a working week");
        prop_assert_eq!(tehran().working_days(from, last).count(), length);
        prop_assert!(tehran().is_working(last));
    }
}
