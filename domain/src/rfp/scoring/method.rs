//! What bids are judged by, as it is published: locked from then on.

use super::exact::{Exact, ratio};
use crate::rfp::{Absent, TieBreak};

/// A whole, in basis points.
pub const WHOLE: u32 = 10_000;

/// One of the published criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Of the technical score, in basis points.
    pub weight: u32,
    /// What is judged under it, by weights among themselves: the requirements of a chapter, the scenes of a demo day. A criterion
    /// that is judged as it stands has one.
    pub parts: Vec<u32>,
}

/// How bids are scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    pub criteria: Vec<Criterion>,
    /// The best mark; the worst is 0.
    pub scale: u32,
    /// Of price in the combined score, in basis points; the rest is the technical score's.
    pub price_weight: u32,
    /// The technical score that is needed to have the price opened, in hundredths of a point.
    pub minimum: u32,
    pub absent: Absent,
    /// What decides between equal combined scores, in order.
    pub ties: Vec<TieBreak>,
    /// A price below this share of the others' mean is flagged as abnormally low, in basis points; 0 flags none.
    pub low_price: u32,
}

/// Why a method cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("there are no criteria")]
    NoCriteria,
    #[error("the weights of the criteria add up to {0} basis points and not to 10,000")]
    Weights(u64),
    #[error("criterion {0} weighs nothing")]
    Weightless(usize),
    #[error("what is judged under criterion {0} weighs nothing")]
    PartsWeightless(usize),
    #[error("the price weighs more than everything")]
    PriceWeight,
    #[error("the scale ends at 0")]
    Scale,
    #[error("the technical minimum is above 100")]
    Minimum,
}

impl Method {
    /// Every reason why it cannot be published.
    pub fn flaws(&self) -> Vec<Flaw> {
        let sum: u64 = self.criteria.iter().map(|criterion| u64::from(criterion.weight)).sum();
        let weightless = self.criteria.iter().enumerate().flat_map(|(at, criterion)| {
            let parts: u64 = criterion.parts.iter().copied().map(u64::from).sum();
            let own = (criterion.weight == 0).then_some(Flaw::Weightless(at));
            own.into_iter().chain((parts == 0).then_some(Flaw::PartsWeightless(at)))
        });
        let whole = match self.criteria.is_empty() {
            true => Some(Flaw::NoCriteria),
            false => (sum != u64::from(WHOLE)).then_some(Flaw::Weights(sum)),
        };
        let price = (self.price_weight > WHOLE).then_some(Flaw::PriceWeight);
        let scale = (self.scale == 0).then_some(Flaw::Scale);
        let minimum = (self.minimum > 100 * 100).then_some(Flaw::Minimum);
        whole.into_iter().chain(weightless).chain(price).chain(scale).chain(minimum).collect()
    }

    /// The things that are judged, of all criteria.
    pub fn parts(&self) -> usize {
        self.criteria.iter().map(|criterion| criterion.parts.len()).sum()
    }

    /// The share of the price in the combined score, from 0 to 1.
    pub(super) fn price_share(&self) -> Exact {
        ratio(self.price_weight, WHOLE)
    }

    /// The share of each criterion in the technical score, from 0 to 1.
    pub(super) fn shares(&self) -> Vec<Exact> {
        let sum: u64 = self.criteria.iter().map(|criterion| u64::from(criterion.weight)).sum();
        self.criteria.iter().map(|criterion| ratio(criterion.weight, sum.max(1))).collect()
    }

    pub(super) fn minimum_score(&self) -> Exact {
        ratio(self.minimum, 100)
    }
}
