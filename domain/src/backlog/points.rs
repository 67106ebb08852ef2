//! Story points, counted in halves so that they stay whole numbers.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
};

use serde::{Deserialize, Serialize};

use crate::{
    Say,
    numerals::{NotANumber, ascii_digits, scaled},
};

/// Half-points: `HalfPoints(5)` is two and a half points. A difference may be negative, an estimate is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct HalfPoints(pub i32);

impl HalfPoints {
    /// Nothing to do: an estimate too.
    pub const ZERO: Self = Self(0);
    /// The largest estimate of one item.
    pub const MAX_ENTERED: Self = Self(20_000);

    /// Whole points.
    pub const fn whole(points: i32) -> Self {
        Self(points * 2)
    }

    /// Points as a number for charts.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    /// Reads `3`, `2.5`, `2,5`, `½`, `2½`, `۲٫۵`: halves only, 0 to 10 000 points.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = ascii_digits(input.trim());
        let (text, half) = text.strip_suffix('½').map_or((text.as_str(), 0), |whole| (whole.trim_end(), 5));
        let tenths = match (text, half) {
            ("", 5) => Ok(0),
            // "2.5½" is no number: the half stands for the fraction.
            (whole, 5) => scaled(whole, 0).map(|whole| whole.saturating_mul(10)),
            (number, _) => scaled(number, 1),
        };
        let tenths = tenths.map(|tenths| tenths.saturating_add(half)).map_err(|why| match why {
            NotANumber::Precision => Say::new("error-points-halves"),
            NotANumber::Shape | NotANumber::Size => Say::new("error-points"),
        })?;
        if tenths % 5 != 0 {
            return Err(Say::new("error-points-halves"));
        }
        i32::try_from(tenths / 5)
            .ok()
            .map(Self)
            .filter(|points| (Self::ZERO..=Self::MAX_ENTERED).contains(points))
            .ok_or_else(|| Say::new("error-points-range").with("max", Self::MAX_ENTERED))
    }
}

impl fmt::Display for HalfPoints {
    /// `2.5`, `3`: as files and forms hold it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, half) = (self.0.unsigned_abs() / 2, if self.0 % 2 == 0 { "" } else { ".5" });
        f.pad(&format!("{sign}{whole}{half}"))
    }
}

impl Add for HalfPoints {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for HalfPoints {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for HalfPoints {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for HalfPoints {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for HalfPoints {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for HalfPoints {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn points_are_read_in_halves() {
        for (text, half_points) in [("3", 6), ("2.5", 5), ("2,5", 5), ("½", 1), ("2½", 5), ("2 ½", 5), ("۲٫۵", 5), ("8.0", 16), ("0", 0)]
        {
            assert_eq!(HalfPoints::parse(text), Ok(HalfPoints(half_points)), "{text}");
        }
    }

    #[test]
    fn anything_but_halves_is_refused_with_its_reason() {
        let why = |text: &str| HalfPoints::parse(text).expect_err("refused").key;
        assert_eq!(why("2.3"), "error-points-halves");
        assert_eq!(why("2.25"), "error-points-halves");
        assert_eq!(why("-1"), "error-points-range");
        assert_eq!(why("10001"), "error-points-range");
        assert_eq!(why("L"), "error-points");
        assert_eq!(why(""), "error-points");
        assert_eq!(why("2.5½"), "error-points-halves");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(half_points in 0..=HalfPoints::MAX_ENTERED.0) {
            let points = HalfPoints(half_points);
            prop_assert_eq!(HalfPoints::parse(&points.to_string()), Ok(points));
        }

        #[test]
        fn no_text_panics(text in ".{0,12}½?") {
            let _ = HalfPoints::parse(&text);
        }
    }
}
