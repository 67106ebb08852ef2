//! What a currency is worth in another, as banks quote it and as people write it: exactly.

use std::fmt;

use chrono::{NaiveDate, TimeDelta};

use crate::{
    Say,
    numerals::{NotANumber, scaled, written},
};

/// What so many units of a currency are worth in the currency that is compared in, as banks quote it: `100 RUB = 45.2170 UAH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub units: u32,
    /// In millionths of the currency that is compared in.
    pub worth: u64,
}

/// Digits after the mark of what is kept of a quotation, and the most that are read of one.
const DIGITS: u32 = 6;
const MOST_DIGITS: u32 = 15;

/// The letters of a rate, so that nobody has to read a novel.
const MOST_LETTERS: usize = 60;

/// The most units a rate is quoted for.
const MOST_UNITS: u32 = 1_000_000_000;

/// Where no bank quoted on the deadline's day, a rate of so many days before it will do.
pub const QUOTED_WITHIN: i64 = 7;

impl Rate {
    /// Reads `48.735`, `۴۸٫۷۳۵`, or for many units of a weak currency a fraction: `45.217/100`. A mark that stands once is the decimal
    /// one. Refuses nothing, zero and less, and what cannot be kept exactly.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.trim();
        if text.is_empty() {
            return Err(Say::new("error-required"));
        }
        if text.chars().count() > MOST_LETTERS {
            return Err(Say::new("error-rate-size"));
        }
        let (worth, units) = text.split_once('/').map_or((text, None), |(worth, units)| (worth, Some(units)));
        let units = units.map_or(Ok(1), |units| scaled(units, 0)).map_err(refused)?;
        let (worth, digits) = read(worth).map_err(refused)?;
        if worth <= 0 || units <= 0 {
            return Err(Say::new("error-rate-zero"));
        }
        let units = units.checked_mul(10_i64.pow(digits - DIGITS)).and_then(|units| u32::try_from(units).ok());
        let units = units.filter(|units| *units <= MOST_UNITS).ok_or_else(|| Say::new("error-rate-size"))?;
        Ok(Self { units, worth: worth.unsigned_abs() })
    }
}

/// A number with as few digits as keep it, [`DIGITS`] at least.
fn read(text: &str) -> Result<(i64, u32), NotANumber> {
    let marks = |mark: char| text.matches(mark).count();
    let text = if marks(',') == 1 && marks('.') == 0 { text.replace(',', ".") } else { text.to_owned() };
    let mut last = Err(NotANumber::Precision);
    for digits in DIGITS..=MOST_DIGITS {
        last = scaled(&text, digits).map(|value| (value, digits));
        if last != Err(NotANumber::Precision) {
            break;
        }
    }
    last
}

/// Whether a rate of this day may stand for the day of the deadline: it is of that day, or of one of the last before it.
pub fn is_quoted_for(day: NaiveDate, deadline: NaiveDate) -> bool {
    day <= deadline && deadline.signed_duration_since(day) <= TimeDelta::days(QUOTED_WITHIN)
}

fn refused(why: NotANumber) -> Say {
    match why {
        NotANumber::Shape => Say::new("error-rate"),
        NotANumber::Precision | NotANumber::Size => Say::new("error-rate-size"),
    }
}

/// As it is kept, and read again: `48.735`, `45.217/100`.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let worth = self.worth();
        if self.units == 1 { f.write_str(&worth) } else { write!(f, "{worth}/{}", self.units) }
    }
}

impl Rate {
    /// What the units are worth, without zeros that say nothing.
    pub fn worth(&self) -> String {
        let worth = written(i64::try_from(self.worth).unwrap_or(i64::MAX), DIGITS);
        worth.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<(u32, u64), String> {
        Rate::parse(text).map(|rate| (rate.units, rate.worth)).map_err(|say| say.key)
    }

    #[test]
    fn a_rate_is_read_as_its_bank_quotes_it() {
        for text in ["48.735", "48,735", " 48.7350 ", "۴۸٫۷۳۵", "٤٨٫٧٣٥", "48.735/1"] {
            assert_eq!(read(text), Ok((1, 48_735_000)), "{text}");
        }
        assert_eq!(read("45.217/100"), Ok((100, 45_217_000)));
        assert_eq!(read("۴۴٫۱ / ۱٬۰۰۰٬۰۰۰"), Ok((1_000_000, 44_100_000)));
        assert_eq!(read("0.0000158"), Ok((10, 158)), "exact, however weak the currency");
        assert_eq!(read("1,048.735"), Ok((1, 1_048_735_000)));
    }

    #[test]
    fn a_rate_that_says_nothing_is_refused() {
        for (text, key) in [
            ("", "error-required"),
            ("  ", "error-required"),
            ("0", "error-rate-zero"),
            ("0.000", "error-rate-zero"),
            ("-48.7", "error-rate-zero"),
            ("48/0", "error-rate-zero"),
            ("48/-1", "error-rate-zero"),
            ("forty", "error-rate"),
            ("48/", "error-rate"),
            ("1/2/3", "error-rate"),
            ("0.0000000000000001", "error-rate-size"),
            ("99999999999999999999", "error-rate-size"),
            ("1/99999999999", "error-rate-size"),
        ] {
            assert_eq!(read(text), Err(key.into()), "{text:?}");
        }
        assert_eq!(read(&"1".repeat(10_000)), Err("error-rate-size".into()));
    }

    #[test]
    fn a_rate_is_of_the_deadlines_day_or_of_the_last_before_it() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let fits = |text: &str| is_quoted_for(day(text), day("2026-12-10"));
        assert!(fits("2026-12-10") && fits("2026-12-03"));
        assert!(!fits("2026-12-11") && !fits("2026-12-02"));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_again(units in 1..=MOST_UNITS, worth in 1_u64..1_000_000_000_000_000) {
            let rate = Rate { units, worth };
            prop_assert_eq!(Rate::parse(&rate.to_string()), Ok(rate));
        }

        #[test]
        fn no_text_panics(text in ".{0,70}") {
            let _ = Rate::parse(&text);
        }
    }
}
