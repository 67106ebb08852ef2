//! Public holidays to begin a calendar with: a proposal that people edit, not the law.
//!
//! The data are those of the Python package `holidays` 0.109 (MIT), written by `make.py` beside the files. What it knows and what
//! it does not:
//! - Iran: what follows the moon is announced when the moon is seen. Past the years the package has seen confirmed, those dates are
//!   estimates and may be a day off; their names say so. Days of mourning are proclaimed within days and are not foreseen.
//! - Ukraine: since March 2022, under martial law, holidays are no days off, and one that falls on a weekend moves nowhere. The
//!   package has none as public from then on and keeps them as working days. They are given here all the same, because many
//!   keep them, and [`Country::works_on_them`] says that the law does not.
//! - Russia: the government moves days off each year. The years it has not decided yet have no moved days, and Saturdays that are
//!   worked in exchange are in no list of holidays.
//! - Poland: Christmas Eve is a day off since 2025. Days off that an employer owes for a holiday on a Saturday are not in it.

use std::ops::RangeInclusive;

use chrono::{Datelike as _, NaiveDate};

use crate::words;

words! {
    /// A country whose public holidays are known.
    pub enum Country {
        Iran = "ir",
        Poland = "pl",
        Russia = "ru",
        Ukraine = "ua",
    }
}

/// The years whose holidays are known.
pub const YEARS: RangeInclusive<i32> = 2024..=2030;

/// A public holiday. Several on one date are one, their names joined by a semicolon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub date: NaiveDate,
    pub english: &'static str,
    /// Its name in the country's own language.
    pub own: &'static str,
}

impl Country {
    /// Whether its law has people work on these days at present.
    pub fn works_on_them(self) -> bool {
        matches!(self, Self::Ukraine)
    }

    fn file(self) -> &'static str {
        match self {
            Self::Iran => include_str!("ir.csv"),
            Self::Poland => include_str!("pl.csv"),
            Self::Russia => include_str!("ru.csv"),
            Self::Ukraine => include_str!("ua.csv"),
        }
    }
}

/// A country's holidays of some years, in order; none of a year outside [`YEARS`].
pub fn preset(country: Country, years: RangeInclusive<i32>) -> Vec<Holiday> {
    country.file().lines().filter_map(read).filter(|holiday| years.contains(&holiday.date.year())).collect()
}

fn read(line: &'static str) -> Option<Holiday> {
    let (date, names) = line.split_once(',')?;
    let (english, own) = names.split_once(',')?;
    Some(Holiday { date: date.parse().ok()?, english, own })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word;

    fn named(country: Country, date: &str) -> Option<(&'static str, &'static str)> {
        let date: NaiveDate = date.parse().expect("a date");
        let found = preset(country, date.year()..=date.year()).into_iter().find(|holiday| holiday.date == date);
        found.map(|holiday| (holiday.english, holiday.own))
    }

    #[test]
    fn each_country_keeps_its_own_days() {
        for (country, date, english, own) in [
            (Country::Iran, "2026-03-21", "Nowruz", "جشن نوروز"),
            (Country::Iran, "2024-03-20", "Nowruz", "جشن نوروز"),
            (Country::Iran, "2027-04-02", "Nature's Day", "روز طبیعت"),
            (Country::Poland, "2026-05-03", "National Day of the Third of May", "Święto Narodowe Trzeciego Maja"),
            (Country::Poland, "2025-12-24", "Christmas Eve", "Wigilia"),
            (Country::Ukraine, "2026-08-24", "Independence Day", "День незалежності України"),
            (Country::Russia, "2026-06-12", "Russia Day", "День России"),
            (Country::Russia, "2026-01-09", "Day off (substituted from 2026-01-03)", "Выходной (перенесено с 03.01.2026)"),
        ] {
            let (in_english, in_own) = named(country, date).unwrap_or_else(|| panic!("{date} in {country}"));
            assert!(in_english.contains(english) && in_own.contains(own), "{date}: {in_english}, {in_own}");
        }
        assert_eq!(named(Country::Poland, "2024-12-24"), None, "Christmas Eve was worked then");
        assert_eq!(named(Country::Iran, "2026-12-25"), None);
    }

    #[test]
    fn every_line_of_every_country_is_a_day_of_a_known_year() {
        for country in Country::ALL {
            let all = preset(*country, YEARS);
            assert_eq!(all.len(), country.file().lines().count(), "{country}");
            assert!(all.is_sorted_by(|one, next| one.date < next.date), "{country}");
            assert!(all.iter().all(|holiday| !holiday.english.is_empty() && !holiday.own.is_empty()), "{country}");
            assert!(YEARS.into_iter().all(|year| preset(*country, year..=year).len() >= 10), "{country}");
            assert!(preset(*country, 2031..=2050).is_empty(), "{country}");
        }
    }

    #[test]
    fn what_is_not_certain_says_so() {
        let estimated = |country, year| preset(country, year..=year).iter().filter(|holiday| holiday.english.contains("estimated")).count();
        assert_eq!(estimated(Country::Iran, 2024), 0);
        assert!(estimated(Country::Iran, 2029) > 10);
        assert_eq!(estimated(Country::Poland, 2029), 0);
        let worked: Vec<_> = Country::ALL.iter().filter(|country| country.works_on_them()).collect();
        assert_eq!(worked, [&Country::Ukraine]);
    }
}
