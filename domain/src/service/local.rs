//! From the clock on the wall to the instant it means.

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, Offset as _, SubsecRound as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;

/// The first instant at which the local clock reads this time or later. Where clocks leap over it (a DST gap), that is the
/// leap; where they read it twice (an overlap), the first time.
pub fn first_instant(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => at.to_utc(),
        LocalResult::Ambiguous(one, other) => one.min(other).to_utc(),
        LocalResult::None => leap_over(zone, local),
    }
}

/// Found by halving, to the second: no zone leaps between two.
fn leap_over(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    // No zone was ever as much as sixteen hours from UTC.
    let whole = local.trunc_subsecs(0).and_utc();
    let (mut before, mut after) = (whole - TimeDelta::hours(16), whole + TimeDelta::hours(16));
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if reads(zone, middle) >= local { after = middle } else { before = middle }
    }
    after
}

/// What the local clock reads at an instant.
pub(super) fn reads(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.naive_utc() + zone.offset_from_utc_datetime(&at.naive_utc()).fix()
}

/// The civil date at an instant.
pub(super) fn date_of(zone: Tz, at: DateTime<Utc>) -> NaiveDate {
    reads(zone, at).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(zone: Tz, local: &str) -> String {
        first_instant(zone, local.parse().expect("a local time")).format("%F %R%.f").to_string()
    }

    #[test]
    fn a_leap_stands_for_the_times_it_leaps_over() {
        for (zone, local, meant) in [
            (chrono_tz::Europe::Berlin, "2026-03-29T02:30:00", "2026-03-29 01:00"),
            (chrono_tz::Europe::Kyiv, "2026-03-29T03:59:59.123456", "2026-03-29 01:00"),
            // Tehran's clocks used to leap at midnight.
            (chrono_tz::Asia::Tehran, "2022-03-22T00:00:00", "2022-03-21 20:30"),
            (chrono_tz::Asia::Tehran, "2022-03-22T00:30:00", "2022-03-21 20:30"),
            // Samoa changed sides of the date line: a day that never was.
            (chrono_tz::Pacific::Apia, "2011-12-30T09:00:00", "2011-12-30 10:00"),
        ] {
            assert_eq!(at(zone, local), meant, "{local} in {zone}");
        }
    }

    #[test]
    fn of_an_hour_that_comes_twice_the_first_counts() {
        for (zone, local, meant) in [
            (chrono_tz::Europe::Warsaw, "2026-10-25T02:00:00", "2026-10-25 00:00"),
            (chrono_tz::Europe::Warsaw, "2026-10-25T02:59:00", "2026-10-25 00:59"),
            (chrono_tz::Europe::Warsaw, "2026-10-25T03:00:00", "2026-10-25 02:00"),
            (chrono_tz::Asia::Tehran, "2021-09-21T23:30:00", "2021-09-21 19:00"),
            (chrono_tz::Asia::Tehran, "2021-09-22T00:00:00", "2021-09-21 20:30"),
        ] {
            assert_eq!(at(zone, local), meant, "{local} in {zone}");
        }
    }

    /// By the definition, minute for minute: the clock's high-water mark around each change of three years, everywhere.
    #[test]
    fn every_zone_agrees_with_its_own_clock() {
        let begin: DateTime<Utc> = "2010-01-01T00:00:00Z".parse().expect("an instant");
        for zone in chrono_tz::TZ_VARIANTS {
            let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
            let differs = |at: &DateTime<Utc>, length| offset(*at) != offset(*at + length);
            let days = (0..3 * 365).map(|day| begin + TimeDelta::days(day)).filter(|day| differs(day, TimeDelta::days(1)));
            let hours = days.flat_map(|day| (0..24).map(move |hour| day + TimeDelta::hours(hour)));
            for hour in hours.filter(|hour| differs(hour, TimeDelta::hours(1))) {
                around_a_change(zone, hour);
            }
        }
    }

    fn around_a_change(zone: Tz, hour: DateTime<Utc>) {
        let minute = TimeDelta::minutes(1);
        let mut high = reads(zone, hour - minute);
        for step in 0..4 * 60 {
            let at = hour - minute + minute * step;
            while reads(zone, at) >= high {
                assert_eq!(first_instant(zone, high), at, "{high} in {zone}");
                high += minute;
            }
        }
    }
}
