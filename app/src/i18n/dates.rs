//! Dates as one reader reads them: month names are sentences, the calendar is the reader's.

use chrono::{Datelike, NaiveDate};
use golive_domain::people::CalendarKind;

use super::{Civil, Formats, civil, numbers};

impl Formats {
    /// `23 Nov 2026`, `۲ آذر ۱۴۰۵`
    pub fn date(&self, date: NaiveDate) -> String {
        let Civil { year, month, day } = self.civil(date);
        self.t("date", &[("day", self.figure(day).into()), ("month", self.month_short(month).into()), ("year", self.year(year).into())])
    }

    /// `23 Nov`, `۲ آذر`
    pub fn day_month(&self, date: NaiveDate) -> String {
        let Civil { month, day, .. } = self.civil(date);
        self.t("date-day-month", &[("day", self.figure(day).into()), ("month", self.month_short(month).into())])
    }

    /// `November 2026`, `آذر ۱۴۰۵`
    pub fn month_year(&self, date: NaiveDate) -> String {
        let Civil { year, month, .. } = self.civil(date);
        self.t("date-month-year", &[("month", self.month(month).into()), ("year", self.year(year).into())])
    }

    /// `Monday`
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.t(&format!("weekday-{}", date.weekday().number_from_monday()), &[])
    }

    /// `Mon`
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        self.t(&format!("weekday-{}-short", date.weekday().number_from_monday()), &[])
    }

    /// `2–13 Nov 2026`, `28 Nov – 11 Dec 2026`: what both days share is said once.
    pub fn date_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        let (first, last) = (self.civil(from), self.civil(to));
        if first == last {
            return self.date(to);
        }
        let (key, from) = match () {
            () if first.year != last.year => ("date-range", self.date(from)),
            () if first.month != last.month => ("date-range", self.day_month(from)),
            () => ("date-range-days", self.figure(first.day)),
        };
        self.t(key, &[("from", from.into()), ("to", self.date(to).into())])
    }

    /// As a date field holds it: ISO for the browser's own Gregorian picker, else `۱۴۰۵/۰۹/۰۲`.
    pub fn date_for_input(&self, date: NaiveDate) -> String {
        match (self.calendar, self.civil(date)) {
            (CalendarKind::Gregorian, _) => date.to_string(),
            (CalendarKind::Jalali, Civil { year, month, day }) => self.digits(&format!("{year:04}/{month:02}/{day:02}")),
        }
    }

    fn civil(&self, date: NaiveDate) -> Civil {
        civil(self.calendar, date)
    }

    fn month(&self, month: u8) -> String {
        self.t(&format!("month-{}-{month}", self.calendar), &[])
    }

    /// Jalali months are never shortened.
    fn month_short(&self, month: u8) -> String {
        match self.calendar {
            CalendarKind::Jalali => self.month(month),
            CalendarKind::Gregorian => self.t(&format!("month-{}-{month}-short", self.calendar), &[]),
        }
    }

    fn year(&self, year: i32) -> String {
        numbers::digits(self.locale, &year.to_string())
    }

    fn figure(&self, number: u8) -> String {
        numbers::digits(self.locale, &number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use golive_domain::{people::Locale, words::Word as _};

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn reader(locale: Locale, calendar: CalendarKind) -> Formats {
        Formats { calendar, ..Formats::of(locale, DateTime::UNIX_EPOCH) }
    }

    #[test]
    fn each_reader_has_the_own_calendar_and_words() {
        let shown = |locale, calendar| reader(locale, calendar).date(day("2026-11-23"));
        assert_eq!(shown(Locale::En, CalendarKind::Gregorian), "23 Nov 2026");
        assert_eq!(shown(Locale::En, CalendarKind::Jalali), "2 Azar 1405");
        assert_eq!(shown(Locale::Fa, CalendarKind::Jalali), "۲ آذر ۱۴۰۵");
        assert_eq!(shown(Locale::Fa, CalendarKind::Gregorian), "۲۳ نوامبر ۲۰۲۶");
        assert_eq!(shown(Locale::Uk, CalendarKind::Gregorian), "23 лист. 2026");
        assert_eq!(shown(Locale::Uk, CalendarKind::Jalali), "2 азер 1405");
    }

    #[test]
    fn the_leap_day_of_1403_is_shown() {
        assert_eq!(reader(Locale::Fa, CalendarKind::Jalali).date(day("2025-03-20")), "۳۰ اسفند ۱۴۰۳");
    }

    #[test]
    fn a_range_says_what_is_shared_once() {
        let (en, fa) = (reader(Locale::En, CalendarKind::Gregorian), reader(Locale::Fa, CalendarKind::Jalali));
        assert_eq!(en.date_range(day("2026-11-02"), day("2026-11-13")), "2–13 Nov 2026");
        assert_eq!(en.date_range(day("2026-11-28"), day("2026-12-11")), "28 Nov – 11 Dec 2026");
        assert_eq!(en.date_range(day("2026-12-28"), day("2027-01-08")), "28 Dec 2026 – 8 Jan 2027");
        assert_eq!(fa.date_range(day("2026-11-23"), day("2026-12-04")), "۲ تا ۱۳ آذر ۱۴۰۵");
        assert_eq!(en.date_range(day("2026-11-02"), day("2026-11-02")), "2 Nov 2026");
        let uk = reader(Locale::Uk, CalendarKind::Gregorian);
        assert_eq!(uk.date_range(day("2026-11-28"), day("2026-12-11")), "28 лист. – 11 груд. 2026");
    }

    #[test]
    fn weekdays_and_months_have_names() {
        let (en, fa) = (reader(Locale::En, CalendarKind::Gregorian), reader(Locale::Fa, CalendarKind::Jalali));
        assert_eq!((en.weekday(day("2026-11-23")), fa.weekday(day("2026-11-23"))), ("Monday".into(), "دوشنبه".into()));
        assert_eq!((en.month_year(day("2026-11-23")), fa.month_year(day("2026-11-23"))), ("November 2026".into(), "آذر ۱۴۰۵".into()));
        let uk = reader(Locale::Uk, CalendarKind::Gregorian);
        assert_eq!((uk.weekday(day("2026-11-27")), uk.weekday_short(day("2026-11-27"))), ("п’ятниця".into(), "пт".into()));
        assert_eq!(uk.month_year(day("2026-11-23")), "листопад 2026");
    }

    #[test]
    fn a_date_in_a_field_is_read_back() {
        for (locale, calendar) in
            [Locale::En, Locale::Fa, Locale::Uk].into_iter().flat_map(|locale| CalendarKind::ALL.iter().map(move |kind| (locale, *kind)))
        {
            let typed = reader(locale, calendar).date_for_input(day("2026-11-23"));
            assert_eq!(super::super::parse_date(&typed), Ok(day("2026-11-23")), "{typed}");
        }
    }
}
