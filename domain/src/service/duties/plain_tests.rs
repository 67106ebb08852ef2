//! Rules against their plain reading: day by day, without the crate.

use chrono::{Datelike as _, NaiveDate};
use proptest::{prelude::*, sample::subsequence};

use super::Rhythm;

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

prop_compose! {
    fn some_date()(days in 0..20_000_i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2000, 1, 1).expect("a date") + chrono::TimeDelta::days(days.into())
    }
}

fn numbers(of: std::ops::RangeInclusive<i32>, most: usize) -> impl Strategy<Value = Vec<i32>> {
    subsequence(of.filter(|number| *number != 0).collect::<Vec<_>>(), 1..most)
}

fn weekdays() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(WEEKDAYS.to_vec(), 1..7)
}

fn list<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// The rule comes on these days of the next eight years, and on no others.
fn comes(rule: &str, from: NaiveDate, on: impl Fn(NaiveDate) -> bool) {
    let until = from + chrono::TimeDelta::days(3_000);
    let plain: Vec<_> = from.iter_days().take_while(|date| *date < until).filter(|date| on(*date)).collect();
    match Rhythm::parse(rule, from, chrono_tz::UTC) {
        Ok(rhythm) => assert_eq!(rhythm.dates().take_while(|date| *date < until).collect::<Vec<_>>(), plain, "{rule} from {from}"),
        Err(say) => assert_eq!((say.key.as_str(), plain), ("error-rhythm-never", vec![]), "{rule} from {from}"),
    }
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).expect("a small number")
}

fn month(date: NaiveDate) -> i32 {
    date.year() * 12 + signed(date.month0())
}

/// Counted from either end, the last being -1.
fn counted(numbers: &[i32], number: i32, of: i32) -> bool {
    numbers.contains(&number) || numbers.contains(&(number - of - 1))
}

fn weekday(date: NaiveDate) -> &'static str {
    WEEKDAYS[date.weekday().num_days_from_monday() as usize]
}

proptest! {
    #[test]
    fn weeks_are_counted_from_the_one_it_begins_in(from in some_date(), interval in 1..5_i64, days in weekdays(), start in 0..7_usize) {
        let rule = format!("FREQ=WEEKLY;INTERVAL={interval};BYDAY={};WKST={}", list(&days), WEEKDAYS[start]);
        let week = |date: NaiveDate| (date.num_days_from_ce() + 6 - i32::try_from(start).expect("a weekday")).div_euclid(7);
        comes(&rule, from, |date| i64::from(week(date) - week(from)) % interval == 0 && days.contains(&weekday(date)));
    }

    #[test]
    fn days_of_months(from in some_date(), interval in 1..5_i32, months in numbers(1..=12, 12), days in numbers(-31..=31, 20), weekdays in weekdays()) {
        let lists = format!("BYMONTH={};BYMONTHDAY={};BYDAY={}", list(&months), list(&days), list(&weekdays));
        comes(&format!("FREQ=MONTHLY;INTERVAL={interval};{lists}"), from, |date| {
            (month(date) - month(from)) % interval == 0
                && months.contains(&signed(date.month()))
                && counted(&days, signed(date.day()), date.num_days_in_month().into())
                && weekdays.contains(&weekday(date))
        });
    }

    #[test]
    fn weekdays_of_months_by_number(from in some_date(), interval in 1..5_i32, number in -4..=5_i32, days in weekdays()) {
        prop_assume!(number != 0);
        let numbered: Vec<_> = days.iter().map(|day| format!("{number}{day}")).collect();
        comes(&format!("FREQ=MONTHLY;INTERVAL={interval};BYDAY={}", list(&numbered)), from, |date| {
            let (before, left) = (signed(date.day0()) / 7, (i32::from(date.num_days_in_month()) - signed(date.day())) / 7);
            let nth = if number > 0 { before + 1 } else { -left - 1 };
            (month(date) - month(from)) % interval == 0 && nth == number && days.contains(&weekday(date))
        });
    }

    #[test]
    fn the_last_of_a_month(from in some_date(), days in weekdays()) {
        comes(&format!("FREQ=MONTHLY;BYDAY={};BYSETPOS=-1", list(&days)), from, |date| {
            let later = date.iter_days().skip(1).take_while(|later| later.month() == date.month());
            days.contains(&weekday(date)) && !later.into_iter().any(|later| days.contains(&weekday(later)))
        });
    }

    #[test]
    fn days_of_years(from in some_date(), interval in 1..4_i32, days in numbers(-366..=366, 20)) {
        comes(&format!("FREQ=YEARLY;INTERVAL={interval};BYYEARDAY={}", list(&days)), from, |date| {
            let length = if date.leap_year() { 366 } else { 365 };
            (date.year() - from.year()) % interval == 0 && counted(&days, signed(date.ordinal()), length)
        });
    }

    #[test]
    fn weekdays_of_a_years_months_by_number(from in some_date(), months in numbers(1..=12, 6), number in -5..=5_i32, day in 0..7_usize) {
        prop_assume!(number != 0);
        let rule = format!("FREQ=YEARLY;BYMONTH={};BYDAY={number}{}", list(&months), WEEKDAYS[day]);
        comes(&rule, from, |date| {
            let (before, left) = (signed(date.day0()) / 7, (i32::from(date.num_days_in_month()) - signed(date.day())) / 7);
            let nth = if number > 0 { before + 1 } else { -left - 1 };
            months.contains(&signed(date.month())) && nth == number && weekday(date) == WEEKDAYS[day]
        });
    }

    #[test]
    fn weekdays_of_years_by_number(from in some_date(), number in -53..=53_i32, day in 0..7_usize) {
        prop_assume!(number.abs() > 0 && number > -53);
        comes(&format!("FREQ=YEARLY;BYDAY={number}{}", WEEKDAYS[day]), from, |date| {
            let length = if date.leap_year() { 366 } else { 365 };
            let nth = if number > 0 { signed(date.ordinal0()) / 7 + 1 } else { -((length - signed(date.ordinal())) / 7) - 1 };
            nth == number && weekday(date) == WEEKDAYS[day]
        });
    }
}
