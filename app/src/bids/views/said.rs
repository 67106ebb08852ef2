//! What a bid says, in words and numbers.

use golive_domain::rfp::Prices;

use crate::i18n::{money, t};

/// The price of the bid as people read it.
pub fn total(prices: &Prices) -> String {
    prices.total().map_or_else(|| t("bid-price-size"), money)
}
