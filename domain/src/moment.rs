//! An instant as it travels in a sentence: it is put into words where the sentence is said.

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Tz;

use crate::{people::CalendarKind, words::Word as _};

/// An instant, by whose clock it is told, and in which calendar: `2026-11-24T13:00:00Z Asia/Tehran jalali`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub at: DateTime<Utc>,
    pub zone: Tz,
    pub calendar: CalendarKind,
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        write!(f, "{at} {} {}", self.zone.name(), self.calendar.as_str())
    }
}

/// The text does not name an instant, a zone and a calendar, as [`Moment`] is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no moment: write 2026-11-24T13:00:00Z Asia/Tehran jalali")]
pub struct NoMoment;

impl FromStr for Moment {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        let mut parts = text.split(' ');
        let (Some(at), Some(zone), Some(calendar), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(NoMoment);
        };
        let at = DateTime::parse_from_rfc3339(at).map_err(|_| NoMoment)?.to_utc();
        let zone = zone.parse().map_err(|_| NoMoment)?;
        Ok(Self { at, zone, calendar: CalendarKind::parse(calendar).ok_or(NoMoment)? })
    }
}

/// A day, and in which calendar it is told: `2026-11-24 jalali`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: NaiveDate,
    pub calendar: CalendarKind,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.date, self.calendar.as_str())
    }
}

impl FromStr for Day {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        let (date, calendar) = text.split_once(' ').ok_or(NoMoment)?;
        Ok(Self { date: date.parse().map_err(|_| NoMoment)?, calendar: CalendarKind::parse(calendar).ok_or(NoMoment)? })
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;

    #[test]
    fn what_is_no_moment_is_none() {
        for text in ["", "none", "2026-11-24 13:00 (UTC)", "2026-11-24T13:00:00Z", "2026-11-24T13:00:00Z Mars/Olympus jalali", "x y z"] {
            assert_eq!(text.parse::<Moment>(), Err(NoMoment), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_moment_is_read_as_it_is_written(
            micros in 0_i64..4_102_444_800_000_000,
            zone in select(chrono_tz::TZ_VARIANTS.to_vec()),
            calendar in select(CalendarKind::ALL.to_vec()),
        ) {
            let moment = Moment { at: DateTime::from_timestamp_micros(micros).expect("an instant"), zone, calendar };
            prop_assert_eq!(moment.to_string().parse::<Moment>(), Ok(moment));
            let day = Day { date: moment.at.date_naive(), calendar };
            prop_assert_eq!(day.to_string().parse::<Day>(), Ok(day));
        }
    }
}
