//! Durations of work, counted in minutes.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Sub},
};

use serde::{Deserialize, Serialize};

use crate::{
    Say,
    numerals::{ascii_digits, scaled},
};

/// Minutes of work. A difference may be negative, an estimate is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Minutes(pub i32);

/// How hours and minutes are named, the longest spelling first.
const HOUR_UNITS: &[&str] = &["hours", "hour", "hrs", "hr", "h", "ساعت"];
const MINUTE_UNITS: &[&str] = &["minutes", "minute", "mins", "min", "m", "دقیقه"];

impl Minutes {
    /// No time at all.
    pub const ZERO: Self = Self(0);
    /// The largest duration a person can enter: 10 000 hours.
    pub const MAX_ENTERED: Self = Self(600_000);

    /// Whole hours.
    pub const fn hours(hours: i32) -> Self {
        Self(hours * 60)
    }

    /// Hours as a number for charts.
    pub fn as_hours(self) -> f64 {
        f64::from(self.0) / 60.0
    }

    /// Reads hours as people write them: `7.5`, `7:30`, `7h 30m`, `45m`, `۷٫۵`, `۷ ساعت ۳۰ دقیقه`.
    /// A bare number is hours; a fraction of a minute is rounded to the nearest one.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = ascii_digits(input.trim()).to_lowercase();
        let minutes = clock(&text).or_else(|| with_units(&text)).or_else(|| decimal_hours(&text));
        let minutes = minutes.ok_or_else(|| Say::new("error-hours"))?;
        let fits = (0..=i64::from(Self::MAX_ENTERED.0)).contains(&minutes);
        i32::try_from(minutes)
            .ok()
            .filter(|_| fits)
            .map(Self)
            .ok_or_else(|| Say::new("error-hours-range").with("max", Self::MAX_ENTERED.0 / 60))
    }

    /// How far `self` goes beyond `limit`; `None` within it.
    pub fn over(self, limit: Self) -> Option<Self> {
        (self > limit).then(|| self - limit)
    }
}

/// `7:30`.
fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let (hours, minutes) = (hours.trim(), minutes.trim());
    if !digits(hours) || !digits(minutes) || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60).then(|| hours.saturating_mul(60).saturating_add(minutes))
}

/// `7h 30m`, `7h`, `30 min`.
fn with_units(text: &str) -> Option<i64> {
    let (hours, rest) = leading(text, HOUR_UNITS, 60).map_or((None, text), |(minutes, rest)| (Some(minutes), rest));
    let (minutes, rest) = leading(rest, MINUTE_UNITS, 1).map_or((None, rest), |(minutes, rest)| (Some(minutes), rest));
    let given = hours.is_some() || minutes.is_some();
    (given && rest.is_empty()).then(|| hours.unwrap_or(0).saturating_add(minutes.unwrap_or(0)))
}

/// A number and its unit at the start of the text, in minutes, with what follows.
fn leading<'a>(text: &'a str, units: &[&str], minutes_each: i64) -> Option<(i64, &'a str)> {
    let end = text.find(char::is_alphabetic)?;
    let (number, rest) = text.split_at(end);
    let rest = units.iter().find_map(|unit| rest.strip_prefix(unit)).filter(|rest| !rest.starts_with(char::is_alphabetic))?;
    Some((minutes_of(number, minutes_each)?, rest.trim_start_matches(['.', ',']).trim_start().trim_start_matches('و').trim_start()))
}

fn decimal_hours(text: &str) -> Option<i64> {
    minutes_of(text, 60)
}

/// A decimal count of something that lasts `minutes_each`, to the nearest minute.
fn minutes_of(number: &str, minutes_each: i64) -> Option<i64> {
    let thousandths = scaled(number, 4).ok()?.checked_mul(minutes_each)?;
    Some((thousandths + 5_000).div_euclid(10_000))
}

impl fmt::Display for Minutes {
    /// `7:30`: as files and forms hold it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let minutes = self.0.unsigned_abs();
        f.pad(&format!("{sign}{}:{:02}", minutes / 60, minutes % 60))
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Minutes {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(minutes: I) -> Self {
        minutes.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn seven_and_a_half_hours_is_written_in_many_ways() {
        for text in
            ["7.5", "7,5", "7:30", "7h 30m", "7h30m", "7.5h", "450m", "450 min", "۷٫۵", "۷:۳۰", "۷ ساعت و ۳۰ دقیقه", "7 hours, 30 minutes"]
        {
            assert_eq!(Minutes::parse(text), Ok(Minutes(450)), "{text}");
        }
    }

    #[test]
    fn a_bare_number_is_hours() {
        assert_eq!(Minutes::parse("8"), Ok(Minutes::hours(8)));
        assert_eq!(Minutes::parse("0"), Ok(Minutes::ZERO));
        assert_eq!(Minutes::parse("1,200"), Ok(Minutes::hours(1200)));
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        let why = |text: &str| Minutes::parse(text).expect_err("refused").key;
        for text in ["", "soon", "7:3", "7:60", "7h30", "3d", ":", "h", "7 hm"] {
            assert_eq!(why(text), "error-hours", "{text:?}");
        }
        assert_eq!(why("-2"), "error-hours-range");
        assert_eq!(why("10001"), "error-hours-range");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(minutes in 0..=Minutes::MAX_ENTERED.0) {
            prop_assert_eq!(Minutes::parse(&Minutes(minutes).to_string()), Ok(Minutes(minutes)));
        }

        #[test]
        fn no_text_panics(text in ".{0,16}") {
            let _ = Minutes::parse(&text);
        }
    }
}
