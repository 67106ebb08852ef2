//! Instants as one reader reads them: how long ago within a week, else the date.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::Formats;

const WEEK: TimeDelta = TimeDelta::days(7);

impl Formats {
    /// The day an instant falls on in the reader's zone.
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// `14:05`
    pub fn clock(&self, at: DateTime<Utc>) -> String {
        self.digits(&at.with_timezone(&self.zone).format("%H:%M").to_string())
    }

    /// `23 Nov 2026, 14:05`
    pub fn exact(&self, at: DateTime<Utc>) -> String {
        self.t("date-time", &[("date", self.date(self.day_of(at)).into()), ("time", self.clock(at).into())])
    }

    /// `5 minutes ago`, `in 3 days`; beyond a week the date.
    pub fn relative(&self, at: DateTime<Utc>) -> String {
        let passed = self.now - at;
        let (past, distance) = (passed >= TimeDelta::zero(), passed.abs());
        if distance >= WEEK {
            return self.date(self.day_of(at));
        }
        if distance < TimeDelta::minutes(1) {
            return self.t("time-now", &[]);
        }
        let (unit, count) = match distance {
            _ if distance < TimeDelta::hours(1) => ("minutes", distance.num_minutes()),
            _ if distance < TimeDelta::days(1) => ("hours", distance.num_hours()),
            _ => ("days", distance.num_days()),
        };
        self.t(&format!("time-{unit}-{}", if past { "ago" } else { "ahead" }), &[("count", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use golive_domain::people::Locale;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_near_is_told_by_its_distance() {
        let en = Formats::of(Locale::En, at("2026-11-23T10:00:00Z"));
        let fa = Formats::of(Locale::Fa, at("2026-11-23T10:00:00Z"));
        let uk = Formats::of(Locale::Uk, at("2026-11-23T10:00:00Z"));
        for (then, english, persian, ukrainian) in [
            ("2026-11-23T09:59:30Z", "just now", "همین حالا", "щойно"),
            ("2026-11-23T09:59:00Z", "1 minute ago", "۱ دقیقه پیش", "1 хвилину тому"),
            ("2026-11-23T08:00:00Z", "2 hours ago", "۲ ساعت پیش", "2 години тому"),
            ("2026-11-22T13:00:00Z", "21 hours ago", "۲۱ ساعت پیش", "21 годину тому"),
            ("2026-11-23T10:12:00Z", "in 12 minutes", "۱۲ دقیقهٔ دیگر", "через 12 хвилин"),
            ("2026-11-26T10:00:00Z", "in 3 days", "۳ روز دیگر", "через 3 дні"),
            ("2026-11-16T10:00:00Z", "16 Nov 2026", "۲۵ آبان ۱۴۰۵", "16 лист. 2026"),
        ] {
            assert_eq!((en.relative(at(then)), fa.relative(at(then))), (english.into(), persian.into()));
            assert_eq!(uk.relative(at(then)), ukrainian);
        }
    }

    #[test]
    fn an_instant_is_shown_in_the_readers_zone() {
        let tehran = Formats { zone: chrono_tz::Asia::Tehran, ..Formats::of(Locale::Fa, at("2026-11-23T10:00:00Z")) };
        assert_eq!(tehran.exact(at("2026-11-23T21:00:00Z")), "۳ آذر ۱۴۰۵، ۰۰:۳۰");
        let kyiv = Formats { zone: chrono_tz::Europe::Kyiv, ..Formats::of(Locale::Uk, at("2026-11-23T10:00:00Z")) };
        assert_eq!(kyiv.exact(at("2026-11-23T22:30:00Z")), "24 лист. 2026, 00:30");
    }
}
