//! What holds of every rule that is read.

use chrono::{NaiveDate, TimeDelta};
use proptest::{prelude::*, sample::subsequence};

use super::Rhythm;

const TEHRAN: chrono_tz::Tz = chrono_tz::Asia::Tehran;
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

prop_compose! {
    fn some_date()(days in 0..20_000_i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date") + TimeDelta::days(days.into())
    }
}

prop_compose! {
    /// Rules as people write them, and some that nobody would.
    fn rule()(
        frequency in prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
        interval in 1..6_u8,
        months in subsequence((1..=12).collect::<Vec<_>>(), 0..4),
        days in subsequence((-28..=28).filter(|day| *day != 0).collect::<Vec<_>>(), 0..4),
        weekdays in subsequence(WEEKDAYS.to_vec(), 0..4),
        number in prop::option::of(-4..=4_i8),
        end in prop_oneof![Just(String::new()), (1..60_u32).prop_map(|count| format!(";COUNT={count}"))],
        last in any::<bool>(),
        week_start in prop::sample::select(WEEKDAYS.to_vec()),
    ) -> String {
        let days = if frequency == "WEEKLY" { Vec::new() } else { texts(&days) };
        let long = matches!(frequency, "MONTHLY" | "YEARLY");
        let number = number.filter(|number| long && days.is_empty() && *number != 0).map_or(String::new(), |number| number.to_string());
        let weekdays: Vec<String> = weekdays.iter().map(|day| format!("{number}{day}")).collect();
        let lists = [("BYMONTH", texts(&months)), ("BYMONTHDAY", days), ("BYDAY", weekdays)];
        let lists = lists.into_iter().filter(|(_, values)| !values.is_empty()).map(|(name, values)| format!(";{name}={}", values.join(",")));
        let lists = lists.collect::<String>();
        let last = if last && long && !lists.is_empty() { ";BYSETPOS=-1" } else { "" };
        format!("FREQ={frequency};INTERVAL={interval};WKST={week_start}{lists}{last}{end}")
    }
}

/// Refused only where it never comes.
fn comes(rule: &str, from: NaiveDate) -> Option<Rhythm> {
    let read = Rhythm::parse(rule, from, TEHRAN);
    assert!(read.as_ref().err().is_none_or(|say| say.key == "error-rhythm-never"), "{rule}: {read:?}");
    read.ok()
}

fn texts(numbers: &[i32]) -> Vec<String> {
    numbers.iter().map(ToString::to_string).collect()
}

proptest! {
    #[test]
    fn occurrences_strictly_increase(rule in rule(), from in some_date()) {
        let Some(rhythm) = comes(&rule, from) else { return Ok(()) };
        let days = rhythm.occurrences(NaiveDate::MIN, 40);
        prop_assert!(days.is_sorted_by(|one, next| one < next), "{days:?}");
        prop_assert!(days[0] == rhythm.begins() && days[0] >= from);
    }

    #[test]
    fn occurrences_from_a_day_are_those_that_are_left(rule in rule(), from in some_date(), later in 0..400_i64) {
        let Some(rhythm) = comes(&rule, from) else { return Ok(()) };
        let later = from + TimeDelta::days(later);
        let all = rhythm.occurrences(NaiveDate::MIN, 500);
        let left: Vec<_> = all.iter().copied().filter(|date| *date >= later).take(3).collect();
        prop_assert_eq!(&rhythm.occurrences(later, 3)[..left.len()], &left[..]);
        let next = all.iter().copied().find(|date| *date > later);
        prop_assert!(next.is_none() || rhythm.next_after(later) == next);
    }

    /// What is kept of a rhythm is its text and the day it begins on.
    #[test]
    fn a_rhythm_is_read_as_it_is_kept(rule in rule(), from in some_date()) {
        let Some(rhythm) = comes(&rule, from) else { return Ok(()) };
        prop_assert_eq!(Rhythm::parse(rhythm.text(), rhythm.begins(), TEHRAN), Ok(rhythm.clone()));
        prop_assert!(rhythm.text().len() <= Rhythm::MAX, "{}", rhythm.text());
    }
}
