//! Civil dates in the reader's calendar. Stored dates are Gregorian; only what is shown and typed is turned.

use chrono::{Datelike, NaiveDate};
use golive_domain::people::CalendarKind;
use icu_calendar::{Date, cal::Persian, types::RataDie};

/// A day as its calendar numbers it; months and days begin at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// The day in a calendar.
pub fn civil(calendar: CalendarKind, date: NaiveDate) -> Civil {
    match calendar {
        CalendarKind::Gregorian => Civil {
            year: date.year(),
            month: u8::try_from(date.month()).expect("twelve at most"),
            day: u8::try_from(date.day()).expect("31 at most"),
        },
        CalendarKind::Jalali => {
            let day = Date::from_rata_die(RataDie::new(i64::from(date.num_days_from_ce())), Persian);
            Civil { year: day.year().extended_year(), month: day.month().ordinal, day: day.day_of_month().0 }
        }
    }
}

/// The day a calendar numbers so; `None` where it has no such day.
pub fn from_civil(calendar: CalendarKind, Civil { year, month, day }: Civil) -> Option<NaiveDate> {
    match calendar {
        CalendarKind::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
        CalendarKind::Jalali => {
            let days = Date::try_new_persian(year, month, day).ok()?.to_rata_die().to_i64_date();
            NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the tables of the Institute of Geophysics, University of Tehran: first and last days of years, and the
    /// thirtieth of Esfand in the leap years 1399 and 1403.
    const WORKED: &[((i32, u8, u8), &str)] = &[
        ((1399, 1, 1), "2020-03-20"),
        ((1399, 12, 30), "2021-03-20"),
        ((1400, 1, 1), "2021-03-21"),
        ((1403, 1, 1), "2024-03-20"),
        ((1403, 12, 30), "2025-03-20"),
        ((1404, 1, 1), "2025-03-21"),
        ((1404, 12, 29), "2026-03-20"),
        ((1405, 1, 1), "2026-03-21"),
        ((1405, 9, 2), "2026-11-23"),
    ];

    #[test]
    fn jalali_dates_agree_with_the_tables() {
        for &((year, month, day), iso) in WORKED {
            let (date, numbered): (NaiveDate, _) = (iso.parse().unwrap(), Civil { year, month, day });
            assert_eq!(civil(CalendarKind::Jalali, date), numbered, "{iso}");
            assert_eq!(from_civil(CalendarKind::Jalali, numbered), Some(date), "{iso}");
        }
    }

    #[test]
    fn esfand_has_a_thirtieth_in_leap_years_only() {
        let thirtieth = |year| from_civil(CalendarKind::Jalali, Civil { year, month: 12, day: 30 });
        assert!(thirtieth(1403).is_some() && thirtieth(1404).is_none());
        assert_eq!(from_civil(CalendarKind::Jalali, Civil { year: 1405, month: 7, day: 31 }), None);
    }

    #[test]
    fn every_day_of_a_lifetime_is_read_back() {
        let first: NaiveDate = "1990-01-01".parse().unwrap();
        for date in first.iter_days().take(40_000) {
            assert_eq!(from_civil(CalendarKind::Jalali, civil(CalendarKind::Jalali, date)), Some(date));
        }
    }
}
