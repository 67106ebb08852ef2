//! The days of a report, named as the reader's calendar names them: a month, a quarter, a year, or some days.

use chrono::{Days, NaiveDate};
use golive_domain::people::CalendarKind;

use crate::i18n::{Civil, Formats, civil, from_civil, t_in};

/// How long a named period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    Month,
    Quarter,
    Year,
}

impl Stretch {
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// Some days, the first and the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// `None` for days that have no name of their own.
    pub stretch: Option<Stretch>,
    calendar: CalendarKind,
}

impl Period {
    /// These days, by their name where they have one.
    pub fn of(calendar: CalendarKind, from: NaiveDate, to: NaiveDate) -> Self {
        let named = Stretch::ALL.into_iter().map(|stretch| Self::around(calendar, stretch, from));
        named.into_iter().find(|period| (period.from, period.to) == (from, to)).unwrap_or(Self { from, to, stretch: None, calendar })
    }

    /// The named period a day lies in.
    pub fn around(calendar: CalendarKind, stretch: Stretch, day: NaiveDate) -> Self {
        let month = month_of(calendar, day);
        let first = month - month.rem_euclid(stretch.months());
        let end = begin_of(calendar, first + stretch.months());
        let (from, to) = (begin_of(calendar, first).unwrap_or(day), end.and_then(|day| day.pred_opt()).unwrap_or(day));
        Self { from, to, stretch: Some(stretch), calendar }
    }

    /// As many days before, or the period of the same kind.
    pub fn previous(self) -> Option<Self> {
        let day = self.from.pred_opt()?;
        match self.stretch {
            Some(stretch) => Some(Self::around(self.calendar, stretch, day)),
            None => Some(Self { from: day.checked_sub_days(self.days())?, to: day, ..self }),
        }
    }

    /// As many days after, or the period of the same kind.
    pub fn next(self) -> Option<Self> {
        let day = self.to.succ_opt()?;
        match self.stretch {
            Some(stretch) => Some(Self::around(self.calendar, stretch, day)),
            None => Some(Self { from: day, to: day.checked_add_days(self.days())?, ..self }),
        }
    }

    fn days(self) -> Days {
        Days::new(u64::try_from((self.to - self.from).num_days()).unwrap_or_default())
    }

    /// The first days of the months it touches, and of so many before that there are `least`.
    pub fn months(self, least: i32) -> Vec<NaiveDate> {
        let last = month_of(self.calendar, self.to);
        let first = month_of(self.calendar, self.from).min(last - least + 1);
        (first..=last).filter_map(|month| begin_of(self.calendar, month)).collect()
    }

    /// The first day of the month a day lies in.
    pub fn first_of(self, day: NaiveDate) -> NaiveDate {
        begin_of(self.calendar, month_of(self.calendar, day)).unwrap_or(day)
    }

    /// `November 2026`, `4th quarter of 2026`, `2026`, `2–13 Nov 2026`
    pub fn said(self, formats: &Formats) -> String {
        let Civil { year, month, .. } = civil(self.calendar, self.from);
        let year = formats.digits(&year.to_string());
        match self.stretch {
            Some(Stretch::Month) => formats.month_year(self.from),
            Some(Stretch::Quarter) => {
                t_in(formats.locale, "sla-quarter", &[("nth", (i64::from(month) / 3 + 1).into()), ("year", year.into())])
            }
            Some(Stretch::Year) => t_in(formats.locale, "sla-year", &[("year", year.into())]),
            None => formats.date_range(self.from, self.to),
        }
    }

    /// For the name of a file: `2026-11`, `2026-Q4`, `2026`, `2026-11-02--2026-11-13`.
    pub fn slug(self) -> String {
        let Civil { year, month, .. } = civil(self.calendar, self.from);
        match self.stretch {
            Some(Stretch::Month) => format!("{year:04}-{month:02}"),
            Some(Stretch::Quarter) => format!("{year:04}-Q{}", month / 3 + 1),
            Some(Stretch::Year) => format!("{year:04}"),
            None => format!("{}--{}", self.from, self.to),
        }
    }

    /// As an address asks for it.
    pub fn query(self) -> String {
        format!("from={}&to={}", self.from, self.to)
    }
}

/// Months since the calendar began.
fn month_of(calendar: CalendarKind, day: NaiveDate) -> i32 {
    let Civil { year, month, .. } = civil(calendar, day);
    year * 12 + i32::from(month) - 1
}

fn begin_of(calendar: CalendarKind, month: i32) -> Option<NaiveDate> {
    let of_year = u8::try_from(month.rem_euclid(12)).unwrap_or_default();
    from_civil(calendar, Civil { year: month.div_euclid(12), month: of_year + 1, day: 1 })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use golive_domain::people::Locale;

    use super::*;
    use CalendarKind::{Gregorian, Jalali};

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn days(calendar: CalendarKind, from: &str, to: &str) -> Period {
        Period::of(calendar, day(from), day(to))
    }

    #[test]
    fn a_month_begins_where_the_readers_calendar_begins_it() {
        let azar = Period::around(Jalali, Stretch::Month, day("2026-11-23"));
        assert_eq!((azar.from, azar.to), (day("2026-11-22"), day("2026-12-21")));
        assert_eq!((azar.slug(), azar.said(&Formats::of(Locale::Fa, DateTime::UNIX_EPOCH))), ("1405-09".into(), "آذر ۱۴۰۵".into()));
        let november = Period::around(Gregorian, Stretch::Month, day("2026-11-23"));
        assert_eq!((november.from, november.to, november.slug()), (day("2026-11-01"), day("2026-11-30"), "2026-11".into()));
        assert_eq!(azar.first_of(day("2026-12-05")), day("2026-11-22"));
    }

    #[test]
    fn days_are_known_by_the_name_they_have_in_one_calendar_and_not_in_the_other() {
        let quarter = days(Gregorian, "2026-10-01", "2026-12-31");
        assert_eq!((quarter.stretch, quarter.slug()), (Some(Stretch::Quarter), "2026-Q4".into()));
        assert_eq!(days(Jalali, "2026-10-01", "2026-12-31").slug(), "2026-10-01--2026-12-31");
        assert_eq!(days(Jalali, "2026-03-21", "2027-03-20").slug(), "1405");
        assert_eq!(days(Jalali, "2026-09-23", "2026-12-21").slug(), "1405-Q3");
    }

    #[test]
    fn what_comes_before_what_comes_next_is_the_same_again() {
        for calendar in [Gregorian, Jalali] {
            let some = Period::of(calendar, day("2026-11-05"), day("2026-11-11"));
            let named = Stretch::ALL.map(|stretch| Period::around(calendar, stretch, day("2026-03-20")));
            for period in named.into_iter().chain([some]) {
                assert_eq!(period.next().and_then(Period::previous), Some(period));
                assert_eq!(period.previous().and_then(Period::next), Some(period));
                assert_eq!(period.next().map(|next| next.from), period.to.succ_opt(), "no day is left out");
            }
        }
    }

    #[test]
    fn a_short_period_is_seen_with_the_months_before_it() {
        let months = Period::around(Jalali, Stretch::Month, day("2026-11-23")).months(6);
        assert_eq!((months.len(), months.first(), months.last()), (6, Some(&day("2026-06-22")), Some(&day("2026-11-22"))));
        assert_eq!(days(Gregorian, "2026-01-01", "2026-12-31").months(6).len(), 12);
        assert_eq!(days(Gregorian, "2025-12-31", "2026-01-01").months(1), [day("2025-12-01"), day("2026-01-01")]);
    }
}
