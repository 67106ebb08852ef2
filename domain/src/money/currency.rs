//! Currencies by their ISO 4217 codes.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Say;

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "columns", sea_orm(value_type = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro, in cents.
    pub const EUR: Self = Self(*b"EUR");
    /// The US dollar, in cents.
    pub const USD: Self = Self(*b"USD");
    /// The pound sterling, in pence.
    pub const GBP: Self = Self(*b"GBP");
    /// The Iranian rial, which has no smaller unit here.
    pub const IRR: Self = Self(*b"IRR");
    /// The złoty, in grosze.
    pub const PLN: Self = Self(*b"PLN");
    /// The hryvnia, in kopiikas.
    pub const UAH: Self = Self(*b"UAH");
    /// The Russian rouble, in kopecks.
    pub const RUB: Self = Self(*b"RUB");

    /// The currencies a form offers first; any other ISO code is taken too.
    pub const USUAL: [Self; 7] = [Self::EUR, Self::USD, Self::GBP, Self::IRR, Self::PLN, Self::UAH, Self::RUB];

    /// Three letters, in either case; refuses anything else, but knows no list: ISO 4217 goes on.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let code = input.trim().to_ascii_uppercase();
        <[u8; 3]>::try_from(code.as_bytes())
            .ok()
            .filter(|code| code.iter().all(u8::is_ascii_uppercase))
            .map(Self)
            .ok_or_else(|| Say::new("error-currency"))
    }

    /// The ISO 4217 code in capitals.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("three ASCII letters")
    }

    /// Digits after the decimal mark. ISO gives the rial two, which nobody has used in a lifetime: here it has none.
    pub fn minor_digits(self) -> u32 {
        match &self.0 {
            b"IRR" | b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX" | b"VND" | b"VUV"
            | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A text that is no ISO currency code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an ISO 4217 code")]
pub struct UnknownCurrency(String);

impl FromStr for Currency {
    type Err = UnknownCurrency;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).map_err(|_| UnknownCurrency(text.to_owned()))
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_three_letters_and_knows_its_digits() {
        assert_eq!(Currency::parse(" pln "), Ok(Currency::PLN));
        assert!(Currency::parse("zł").is_err() && Currency::parse("EURO").is_err() && Currency::parse("E1R").is_err());
        let digits: Vec<_> = Currency::USUAL.iter().map(|c| (c.as_str(), c.minor_digits())).collect();
        assert_eq!(digits, [("EUR", 2), ("USD", 2), ("GBP", 2), ("IRR", 0), ("PLN", 2), ("UAH", 2), ("RUB", 2)]);
    }
}
