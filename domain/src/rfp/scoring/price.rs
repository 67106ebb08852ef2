//! Prices in several currencies, made one by rates that are fixed when the bids are opened.

use std::collections::BTreeMap;

use num_bigint::BigInt;

use super::{
    exact::{Exact, ratio, whole},
    rate::Rate,
};
use crate::money::{Currency, Money};

/// The rates that were fixed at the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// What is compared in.
    pub base: Currency,
    /// What the foreign ones are worth in it; one that is not among them cannot be compared.
    pub others: BTreeMap<Currency, Rate>,
}

/// Why a bid has no price that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPrice {
    #[error("no price was named")]
    Missing,
    #[error("a price of zero or less is no price")]
    NotPositive,
    #[error("no rate was fixed for {0}")]
    NoRate(Currency),
}

impl Rates {
    /// A request whose prices are all named in its own currency: a price in any other is [`NoPrice::NoRate`].
    pub fn of(base: Currency) -> Self {
        Self { base, others: BTreeMap::new() }
    }

    /// A price in minor units of the base, not rounded: two bids that differ by less than a cent differ.
    pub fn compared(&self, price: Option<Money>) -> Result<Exact, NoPrice> {
        let price = price.ok_or(NoPrice::Missing)?;
        if price.minor <= 0 {
            return Err(NoPrice::NotPositive);
        }
        if price.currency == self.base {
            return Ok(whole(price.minor));
        }
        let rate = self.others.get(&price.currency).filter(|rate| rate.units > 0 && rate.worth > 0);
        let rate = rate.ok_or(NoPrice::NoRate(price.currency))?;
        let minor_units = |currency: Currency| BigInt::from(10).pow(currency.minor_digits());
        let units = ratio(price.minor, minor_units(price.currency)) / whole(rate.units);
        Ok(units * ratio(rate.worth, 1_000_000) * whole(minor_units(self.base)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rfp::scoring::printed;

    fn rates() -> Rates {
        let others = BTreeMap::from([
            (Currency::EUR, Rate { units: 1, worth: 48_735_000 }),
            (Currency::IRR, Rate { units: 1_000_000, worth: 44_100_000 }),
        ]);
        Rates { base: Currency::UAH, others }
    }

    #[test]
    fn a_foreign_price_is_compared_at_the_rate_that_was_fixed() {
        let euros = rates().compared(Some(Money { minor: 10_001, currency: Currency::EUR }));
        assert_eq!(printed(&euros.unwrap(), 4), "487398.7350", "in kopiykas, unrounded");
        let digits = Currency::IRR.minor_digits();
        let rials = Money { minor: 5_000_000 * 10_i64.pow(digits), currency: Currency::IRR };
        assert_eq!(rates().compared(Some(rials)), Ok(whole(22_050)));
    }

    #[test]
    fn nothing_and_zero_are_no_prices() {
        let price = |minor, currency| rates().compared(Some(Money { minor, currency }));
        assert_eq!(rates().compared(None), Err(NoPrice::Missing));
        assert_eq!(price(0, Currency::UAH), Err(NoPrice::NotPositive));
        assert_eq!(price(-1, Currency::EUR), Err(NoPrice::NotPositive));
        assert_eq!(price(1, Currency::PLN), Err(NoPrice::NoRate(Currency::PLN)));
    }
}
