//! Public holidays of the story: Iran's of the solar and the lunar year, and two of Poland's.

use chrono::{Datelike, NaiveDate};

/// A day nobody works, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PublicHoliday {
    pub day: NaiveDate,
    pub name: &'static str,
}

/// Month and day of the Gregorian year on which solar holidays fall in most years.
const SOLAR: &[(u32, u32, &str)] = &[
    (2, 11, "پیروزی انقلاب"),
    (3, 20, "ملی شدن صنعت نفت"),
    (3, 21, "نوروز"),
    (3, 22, "نوروز"),
    (3, 23, "نوروز"),
    (3, 24, "نوروز"),
    (4, 1, "روز جمهوری اسلامی"),
    (4, 2, "سیزده‌به‌در"),
    (6, 4, "رحلت امام خمینی"),
    (6, 5, "قیام پانزده خرداد"),
];

/// Month and day of the lunar year.
const LUNAR: &[(u32, u32, &str)] = &[
    (1, 9, "تاسوعا"),
    (1, 10, "عاشورا"),
    (2, 20, "اربعین"),
    (2, 28, "رحلت پیامبر"),
    (3, 17, "میلاد پیامبر"),
    (6, 3, "شهادت حضرت فاطمه"),
    (7, 13, "ولادت امام علی"),
    (7, 27, "مبعث"),
    (8, 15, "نیمه شعبان"),
    (9, 21, "شهادت امام علی"),
    (10, 1, "عید فطر"),
    (10, 2, "عید فطر"),
    (12, 10, "عید قربان"),
    (12, 18, "عید غدیر"),
];

const POLISH: &[(u32, u32, &str)] = &[
    (1, 1, "Nowy Rok (PL)"),
    (1, 6, "Trzech Króli (PL)"),
    (5, 1, "Święto Pracy (PL)"),
    (5, 3, "Święto Konstytucji (PL)"),
    (8, 15, "Wniebowzięcie NMP (PL)"),
    (11, 1, "Wszystkich Świętych (PL)"),
    (11, 11, "Święto Niepodległości (PL)"),
    (12, 25, "Boże Narodzenie (PL)"),
];

/// Polish holidays on which the whole project rests: the branch is closed and its test users are needed.
const SHARED: usize = 2;

/// The holidays between two days, both included, in order and each day once.
pub(super) fn between(from: NaiveDate, until: NaiveDate) -> Vec<PublicHoliday> {
    let mut polish = 0;
    let on = |day: NaiveDate| {
        let lunar = lunar(day);
        let named = |list: &[(u32, u32, &'static str)], month: u32, date: u32| {
            list.iter().find(|(m, d, _)| (*m, *d) == (month, date)).map(|(.., name)| *name)
        };
        let iranian = named(SOLAR, day.month(), day.day()).or_else(|| named(LUNAR, lunar.0, lunar.1));
        let shared = named(POLISH, day.month(), day.day()).filter(|_| polish < SHARED);
        polish += usize::from(iranian.is_none() && shared.is_some());
        iranian.or(shared).map(|name| PublicHoliday { day, name })
    };
    from.iter_days().take_while(|day| *day <= until).filter_map(on).collect()
}

/// Month and day of the tabular lunar calendar: thirty years of 354 days and eleven leap days. The real one follows the
/// moon as it is seen and may be a day off, which a demonstration may be too.
fn lunar(day: NaiveDate) -> (u32, u32) {
    /// 1 Muharram of the year 1, proleptic Gregorian.
    const EPOCH: NaiveDate = match NaiveDate::from_ymd_opt(622, 7, 19) {
        Some(day) => day,
        None => NaiveDate::MIN,
    };
    let days = (day - EPOCH).num_days();
    let year = (30 * days + 10_646) / 10_631;
    let first = 354 * (year - 1) + (3 + 11 * year) / 30;
    let in_year = days - first;
    // Months of thirty and twenty-nine days take turns.
    let month = ((2 * in_year) / 59).clamp(0, 11);
    let date = in_year - (59 * month + 1) / 2;
    (u32::try_from(month + 1).unwrap_or(1), u32::try_from(date + 1).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn lunar_days_are_known_within_one() {
        let near = |known: &str, wanted: (u32, u32)| {
            let known = day(known);
            [known - Days::new(1), known, known + Days::new(1)].into_iter().any(|day| lunar(day) == wanted)
        };
        assert!(near("2024-04-10", (10, 1)));
        assert!(near("2025-07-06", (1, 10)));
        assert!(near("2026-05-27", (12, 10)));
    }

    #[test]
    fn a_winter_has_the_holidays_of_both_countries() {
        let found = between(day("2026-10-20"), day("2027-03-31"));
        let polish = found.iter().filter(|holiday| holiday.name.ends_with("(PL)")).count();
        assert_eq!(polish, SHARED);
        assert!(found.iter().any(|holiday| holiday.name == "نوروز" && holiday.day == day("2027-03-21")));
        assert!(found.windows(2).all(|pair| pair[0].day < pair[1].day));
    }
}
