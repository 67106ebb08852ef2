//! Fractions of whole numbers of any size, and how they are printed.

use num_bigint::BigInt;
use num_rational::BigRational;

/// An exact number.
pub type Exact = BigRational;

/// A whole number, exactly.
pub(super) fn whole(value: impl Into<BigInt>) -> Exact {
    Exact::from_integer(value.into())
}

/// `part / all`, exactly; `all` is not zero.
pub(super) fn ratio(part: impl Into<BigInt>, all: impl Into<BigInt>) -> Exact {
    Exact::new(part.into(), all.into())
}

/// With so many digits after the point, rounded half away from zero: what a page and a record print. Never read back.
pub fn printed(value: &Exact, digits: u32) -> String {
    let unit = BigInt::from(10).pow(digits);
    let scaled = (value * whole(unit)).round().to_integer();
    let (sign, text) = match scaled.to_string().strip_prefix('-') {
        Some(positive) => ("-", positive.to_owned()),
        None => ("", scaled.to_string()),
    };
    let digits = digits as usize;
    if digits == 0 {
        return format!("{sign}{text}");
    }
    let padded = format!("{text:0>width$}", width = digits + 1);
    let (before, after) = padded.split_at(padded.len() - digits);
    format!("{sign}{before}.{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(printed(&ratio(1, 8), 2), "0.13");
        assert_eq!(printed(&ratio(-1, 8), 2), "-0.13");
        assert_eq!(printed(&ratio(200, 3), 2), "66.67");
        assert_eq!(printed(&whole(100), 2), "100.00");
        assert_eq!(printed(&ratio(5, 2), 0), "3");
    }
}
