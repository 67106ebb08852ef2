//! Reading back what people type in their own numerals and calendar.

use chrono::NaiveDate;
use golive_domain::{Say, numerals::ascii_digits, people::CalendarKind};

use super::{Civil, from_civil};

/// Reads `2026-11-23`, `1405/09/02`, `۱۴۰۵/۹/۲`: the year first, and it tells the calendar, for no project runs in a
/// Gregorian year before 1700 or a Jalali one after it.
pub fn parse_date(input: &str) -> Result<NaiveDate, Say> {
    let text = ascii_digits(input.trim()).replace(['\u{200e}', '\u{200f}'], "");
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [year, month, day] = parts[..] else { return Err(Say::new("error-date")) };
    let civil = year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok());
    let Some(((year, month), day)) = civil else { return Err(Say::new("error-date")) };
    let calendar = match year {
        1200..1700 => CalendarKind::Jalali,
        1700..10_000 => CalendarKind::Gregorian,
        _ => return Err(Say::new("error-date")),
    };
    from_civil(calendar, Civil { year, month, day }).ok_or_else(|| Say::new("error-date-none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_calendars_and_all_digits_are_read() {
        let day = Ok("2026-11-23".parse().unwrap());
        for text in ["2026-11-23", "2026/11/23", "1405/09/02", "۱۴۰۵/۰۹/۰۲", "۱۴۰۵/۹/۲", " 1405-9-2 ", "٢٠٢٦-١١-٢٣"] {
            assert_eq!(parse_date(text), day, "{text}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_told_from_what_is_no_date() {
        assert_eq!(parse_date("2026-02-30").unwrap_err().key, "error-date-none");
        assert_eq!(parse_date("1404/12/30").unwrap_err().key, "error-date-none");
        for text in ["", "tomorrow", "05/09/02", "23.11.2026", "2026-11", "2026-11-23-1"] {
            assert_eq!(parse_date(text).unwrap_err().key, "error-date", "{text}");
        }
    }
}
