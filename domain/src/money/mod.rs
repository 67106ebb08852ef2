//! Money: whole minor units of an ISO currency, never a float.
//!
//! An hour's price times minutes is the one place where money is rounded: half up, once a line, as a pocket calculator
//! does it. Totals add the rounded lines, so that a printed column adds up to its sum.

mod currency;

pub use currency::{Currency, UnknownCurrency};

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    Say,
    backlog::Minutes,
    numerals::{NotANumber, scaled, written},
};

/// An amount in the minor unit of a currency that the project names once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Minor(pub i64);

impl Minor {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount a person can enter: a hundred such lines still add up without overflow.
    pub const MAX_ENTERED: Self = Self(10_000_000_000_000_000);

    /// The sum, or `None` when it cannot be kept.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, which may be below nothing, or `None` when it cannot be kept.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum, or `None` when it cannot be kept.
    pub fn total(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// `minutes` at a rate per hour, rounded half up (away from zero) to the minor unit. `None` when too large to keep.
    pub fn for_minutes(rate_per_hour: Self, minutes: Minutes) -> Option<Self> {
        let sixtieths = i128::from(rate_per_hour.0) * i128::from(minutes.0);
        let rounded = (sixtieths.abs() + 30) / 60 * sixtieths.signum();
        i64::try_from(rounded).ok().map(Self)
    }

    /// How far `self` goes beyond `limit`; `None` within it.
    pub fn over(self, limit: Self) -> Option<Self> {
        self.checked_sub(limit).filter(|over| over.0 > 0)
    }

    /// The same amount with the currency it is of.
    pub fn of(self, currency: Currency) -> Money {
        Money { minor: self.0, currency }
    }
}

/// An amount with its currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

/// Digits of an amount, for a page to write in the reader's numerals and marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces {
    pub negative: bool,
    /// Digits before the mark, in groups of three, the highest first.
    pub groups: Vec<String>,
    /// Digits after the mark; empty where the currency has none.
    pub fraction: String,
}

impl Money {
    /// Reads what people type: `1 920,50`, `1,920.50`, `۱٬۹۲۰٫۵۰`, with or without the currency's own code.
    pub fn parse(input: &str, currency: Currency) -> Result<Self, Say> {
        let text = input.trim();
        let code = currency.as_str();
        let bare = strip_code(text, code).trim();
        let refused = |why| match why {
            NotANumber::Shape => Say::new("error-money"),
            NotANumber::Precision => Say::new("error-money-digits").with("digits", currency.minor_digits()).with("currency", code),
            NotANumber::Size => Say::new("error-money-size"),
        };
        let minor = scaled(bare, currency.minor_digits()).map_err(refused)?;
        if minor.abs() > Minor::MAX_ENTERED.0 {
            return Err(refused(NotANumber::Size));
        }
        Ok(Self { minor, currency })
    }

    /// The sum of two amounts of one currency; `None` when the currencies differ or the sum cannot be kept.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor).filter(|_| self.currency == other.currency)?;
        Some(Self { minor, ..self })
    }

    /// The amount in minor units, without its currency.
    pub fn amount(self) -> Minor {
        Minor(self.minor)
    }

    /// The bare number with a point, as forms and files hold it: `1920.50`.
    pub fn plain(self) -> String {
        written(self.minor, self.currency.minor_digits())
    }

    /// Sign, groups of three digits and fraction, for a language to put its own marks between.
    pub fn pieces(self) -> Pieces {
        let plain = self.plain();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let digits = whole.trim_start_matches('-').as_bytes();
        let groups = digits.rchunks(3).rev().map(|group| group.iter().copied().map(char::from).collect()).collect();
        Pieces { negative: self.minor < 0, groups, fraction: fraction.to_owned() }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.plain(), self.currency)
    }
}

fn strip_code<'a>(text: &'a str, code: &str) -> &'a str {
    let is_code = |part: Option<&str>| part.is_some_and(|part| part.eq_ignore_ascii_case(code));
    let tail = text.len().checked_sub(code.len());
    if is_code(text.get(..code.len())) {
        &text[code.len()..]
    } else if let Some(tail) = tail.filter(|tail| is_code(text.get(*tail..))) {
        &text[..tail]
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn eur(text: &str) -> Result<i64, String> {
        Money::parse(text, Currency::EUR).map(|money| money.minor).map_err(|say| say.key)
    }

    #[test]
    fn an_amount_is_read_as_its_writer_meant_it() {
        for text in ["1920.50", "1 920,50", "1,920.50", "EUR 1920.5", "1.920,50 eur", "۱۹۲۰٫۵"] {
            assert_eq!(eur(text), Ok(192_050), "{text}");
        }
        assert_eq!(Money::parse("۱٬۲۵۰٬۰۰۰", Currency::IRR).map(|m| m.minor), Ok(1_250_000));
    }

    #[test]
    fn a_refused_amount_says_why() {
        assert_eq!(eur("twelve"), Err("error-money".into()));
        assert_eq!(eur("12.505,5"), Ok(1_250_550));
        assert_eq!(eur("0.505"), Err("error-money-digits".into()));
        assert_eq!(eur("900000000000000000"), Err("error-money-size".into()));
        assert_eq!(eur("12 USD"), Err("error-money".into()));
    }

    #[test]
    fn ninety_minutes_at_65_euro_are_97_50() {
        assert_eq!(Minor::for_minutes(Minor(6_500), Minutes(90)), Some(Minor(9_750)));
    }

    #[test]
    fn half_a_cent_is_rounded_up() {
        assert_eq!(Minor::for_minutes(Minor(1), Minutes(30)), Some(Minor(1)));
        assert_eq!(Minor::for_minutes(Minor(1), Minutes(29)), Some(Minor(0)));
    }

    #[test]
    fn amounts_of_two_currencies_do_not_add() {
        assert_eq!(Minor(1).of(Currency::EUR).checked_add(Minor(1).of(Currency::USD)), None);
        assert_eq!(Minor(1).of(Currency::EUR).checked_add(Minor(2).of(Currency::EUR)), Some(Minor(3).of(Currency::EUR)));
    }

    #[test]
    fn a_page_writes_the_pieces_its_own_way() {
        let pieces = Minor(-123_456_705).of(Currency::EUR).pieces();
        assert_eq!(pieces, Pieces { negative: true, groups: vec!["1".into(), "234".into(), "567".into()], fraction: "05".into() });
        assert_eq!(Minor(500).of(Currency::IRR).pieces().fraction, "");
    }

    #[test]
    fn beyond_the_ceiling_is_told_by_how_much() {
        assert_eq!(Minor(120).over(Minor(100)), Some(Minor(20)));
        assert_eq!(Minor(100).over(Minor(100)), None);
    }

    proptest! {
        #[test]
        fn a_plain_amount_is_read_back(minor in -Minor::MAX_ENTERED.0..Minor::MAX_ENTERED.0, at in 0..Currency::USUAL.len()) {
            let money = Minor(minor).of(Currency::USUAL[at]);
            prop_assert_eq!(Money::parse(&money.plain(), money.currency), Ok(money));
            prop_assert_eq!(Money::parse(&money.to_string(), money.currency), Ok(money));
        }

        #[test]
        fn a_price_is_within_half_a_unit_of_the_exact_one(rate in 0_i64..10_000_000, minutes in 0_i32..600_000) {
            let price = Minor::for_minutes(Minor(rate), Minutes(minutes)).expect("small");
            let twice_off = (i128::from(price.0) * 60 - i128::from(rate) * i128::from(minutes)) * 2;
            prop_assert!(twice_off > -60 && twice_off <= 60);
        }

        #[test]
        fn more_minutes_never_cost_less(rate in 0_i64..10_000_000, minutes in 0_i32..600_000) {
            prop_assert!(Minor::for_minutes(Minor(rate), Minutes(minutes)) <= Minor::for_minutes(Minor(rate), Minutes(minutes + 1)));
        }

        #[test]
        fn no_text_panics(text in ".{0,16}") {
            let _ = Money::parse(&text, Currency::EUR);
        }
    }
}
