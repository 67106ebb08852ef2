//! Dates and times as other tools write them.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::numerals::ascii_digits;

/// An instant, or a time on the clock of the project's own zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    At(DateTime<Utc>),
    Local(NaiveDateTime),
}

/// Which of two numbers is the day where a date has slashes: 03/05 is in May or in March.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    MonthFirst,
    DayFirst,
}

impl Order {
    /// By the dates of a whole column: one that begins with more than twelve settles it.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let day_first = cells.map(ascii_digits).any(|cell| {
            let mut numbers = cell.trim().split('/');
            let first = numbers.next().and_then(|first| first.parse::<u32>().ok());
            let second = numbers.next().and_then(|second| second.parse::<u32>().ok());
            matches!((first, second), (Some(13..=31), Some(1..=12)))
        });
        if day_first { Self::DayFirst } else { Self::MonthFirst }
    }
}

/// Years that a record may lie in. A two-digit year read by a form of four digits is the year 24.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// Zoned first, then times, then days alone.
const ZONED: [&str; 4] = ["%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%d %H:%M %z", "%a, %d %b %Y %H:%M:%S %z"];
const TIMES: [&str; 12] = [
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%d %H:%M",
    "%d/%b/%y %I:%M %p",
    "%d/%b/%Y %I:%M %p",
    "%d/%b/%y %H:%M",
    "%d/%b/%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%y %H:%M",
    "%b %d, %Y, %I:%M:%S %p",
    "%d %b %Y %H:%M",
];
const DAYS: [&str; 7] = ["%Y-%m-%d", "%d/%b/%y", "%d/%b/%Y", "%d.%m.%Y", "%d.%m.%y", "%d %b %Y", "%b %d, %Y"];
const MONTH_FIRST: [&str; 7] =
    ["%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M", "%m/%d/%y %I:%M %p", "%m/%d/%y %H:%M", "%m/%d/%Y", "%m/%d/%y"];
const DAY_FIRST: [&str; 7] =
    ["%d/%m/%Y %I:%M %p", "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%y %I:%M %p", "%d/%m/%y %H:%M", "%d/%m/%Y", "%d/%m/%y"];

/// Reads an instant, a time or a day, in any digits, years of the solar Hijri calendar too. `None` for what is none.
pub fn moment(text: &str, order: Order) -> Option<Moment> {
    let text = ascii_digits(text.trim());
    let zoned = text.strip_suffix('Z').map(|instant| format!("{instant}+0000")).unwrap_or_else(|| text.clone());
    let zoned = zoned.strip_suffix(" UTC").map(|instant| format!("{instant} +0000")).unwrap_or(zoned);
    let zoned = |form: &&str| DateTime::parse_from_str(&zoned, form).ok().filter(|at| YEARS.contains(&at.year()));
    if let Some(at) = ZONED.iter().find_map(zoned) {
        return Some(Moment::At(at.with_timezone(&Utc)));
    }
    if let Some(time) = solar(&text) {
        return Some(Moment::Local(time));
    }
    let slashes = match order {
        Order::MonthFirst => &MONTH_FIRST,
        Order::DayFirst => &DAY_FIRST,
    };
    let known = |time: &NaiveDateTime| YEARS.contains(&time.year());
    let time = |form: &&str| NaiveDateTime::parse_from_str(&text, form).ok().filter(known);
    let day = |form: &&str| NaiveDate::parse_from_str(&text, form).ok().map(|day| day.and_time(NaiveTime::MIN)).filter(known);
    let found = TIMES.iter().chain(slashes).find_map(time).or_else(|| DAYS.iter().chain(slashes).find_map(day));
    found.map(Moment::Local)
}

/// `1403/02/15`, maybe with a time behind it.
fn solar(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once([' ', 'T']).map_or((text, ""), |(day, time)| (day, time.trim()));
    let mut numbers = day.split(['/', '-']).map(|number| number.parse::<i32>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if numbers.next().is_some() || !(1300..1500).contains(&year) {
        return None;
    }
    let date = from_solar(year, month, day)?;
    let time = match time {
        "" => NaiveTime::MIN,
        time => ["%H:%M:%S", "%H:%M"].iter().find_map(|form| NaiveTime::parse_from_str(time, form).ok())?,
    };
    Some(date.and_time(time))
}

/// Days before a date of the solar Hijri calendar, counted from one that does not matter: eight leap years in thirty-three.
fn solar_days(year: i32, month: i32, day: i32) -> i32 {
    let year = year + 1595;
    let before = if month < 7 { (month - 1) * 31 } else { (month - 7) * 30 + 186 };
    365 * year + year / 33 * 8 + (year % 33 + 3) / 4 + before + day
}

fn from_solar(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => solar_days(year + 1, 1, 1) - solar_days(year, 12, 1),
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // 1 Farvardin 1300.
    let begin = NaiveDate::from_ymd_opt(1921, 3, 21)?;
    let days = u64::try_from(solar_days(year, month, day) - solar_days(1300, 1, 1)).ok()?;
    begin.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> Option<String> {
        match moment(text, Order::MonthFirst)? {
            Moment::Local(time) => Some(time.format("%Y-%m-%d %H:%M").to_string()),
            Moment::At(at) => Some(at.format("%Y-%m-%d %H:%MZ").to_string()),
        }
    }

    #[test]
    fn every_tools_way_is_read() {
        for (written, meant) in [
            ("2024-03-05T14:22:33.000+0200", "2024-03-05 12:22Z"),
            ("2024-03-05 14:22:33 UTC", "2024-03-05 14:22Z"),
            ("2024-03-05T14:22:33Z", "2024-03-05 14:22Z"),
            ("2024-03-05 14:22", "2024-03-05 14:22"),
            ("05/Mar/24 2:22 PM", "2024-03-05 14:22"),
            ("03/05/2024 02:22 PM", "2024-03-05 14:22"),
            ("05.03.2024 14:22", "2024-03-05 14:22"),
            ("05.03.24 14:22", "2024-03-05 14:22"),
            ("05.03.24", "2024-03-05 00:00"),
            ("03/05/24 2:22 PM", "2024-03-05 14:22"),
            ("03/05/24", "2024-03-05 00:00"),
            ("05/Mar/24", "2024-03-05 00:00"),
            ("2024-03-05", "2024-03-05 00:00"),
            ("۱۴۰۲/۱۲/۱۵ ۱۴:۲۲", "2024-03-05 14:22"),
        ] {
            assert_eq!(local(written).as_deref(), Some(meant), "{written}");
        }
        for nothing in ["", "soon", "2024-13-01", "1403/12/31", "31/02/2024", "0024-03-05", "9999-12-31T00:00:00Z"] {
            assert_eq!(local(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn one_day_beyond_twelve_settles_a_column() {
        let order = Order::of(["03/05/2024", "25/12/2024 10:00"].into_iter());
        assert_eq!(order, Order::DayFirst);
        assert_eq!(moment("03/05/2024", order), moment("2024-05-03", order));
        assert_eq!(Order::of(["03/05/2024", "12/25/2024"].into_iter()), Order::MonthFirst);
    }

    #[test]
    fn leap_years_of_the_solar_calendar_are_known() {
        // New Year's days and the last days of leap years, as printed in Iranian calendars.
        for (solar, gregorian) in [
            ("1399/12/30", "2021-03-20"),
            ("1400/01/01", "2021-03-21"),
            ("1403/12/30", "2025-03-20"),
            ("1404/01/01", "2025-03-21"),
            ("1403/01/01", "2024-03-20"),
            ("1405/01/01", "2026-03-21"),
        ] {
            assert_eq!(local(solar), local(gregorian), "{solar}");
        }
        assert_eq!(local("1402/12/30"), None);
    }
}
