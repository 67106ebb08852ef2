//! Who comes first.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use num_traits::One;

use super::{
    Method, NoPrice, Technical,
    exact::{Exact, ratio, whole},
    method::WHOLE,
};
use crate::rfp::TieBreak;

/// A bid with its price opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    pub technical: Technical,
    /// In minor units of the currency that is compared in; of no account where the bid did not pass.
    pub price: Result<Exact, NoPrice>,
    pub received_at: DateTime<Utc>,
}

/// Why a bid is not ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// Mandatory requirements were answered with "no": so many.
    MandatoryNo(u32),
    BelowMinimum,
}

/// Where a bid stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its place in what was given to [`rank`].
    pub bid: usize,
    /// From 1; equal after every tie-break is equal here.
    pub place: Result<usize, Out>,
    /// Shares its place: a lot has to be drawn.
    pub tied: bool,
    /// A tie-break put it where it is: others have the same combined score.
    pub by_tie_break: bool,
    /// `Sf`, from 0 to 100; `None` where it is not ranked.
    pub financial: Option<Exact>,
    /// `S`, from 0 to 100.
    pub total: Option<Exact>,
    /// Far below the others' prices: ask how it can be.
    pub low: bool,
}

/// All bids, the ranked ones first in order, then those that are not ranked as they were given.
pub type Ranking = Vec<Standing>;

/// Ranks the bids. Refuses while a bid that passed has no price that can be compared, and says which.
pub fn rank(method: &Method, bids: &[Priced]) -> Result<Ranking, Vec<(usize, NoPrice)>> {
    let passed: Vec<(usize, &Priced)> = bids.iter().enumerate().filter(|(_, bid)| bid.technical.passed).collect();
    let unpriced: Vec<_> = passed.iter().filter_map(|(at, bid)| bid.price.as_ref().err().map(|why| (*at, *why))).collect();
    if !unpriced.is_empty() {
        return Err(unpriced);
    }
    let prices: Vec<&Exact> = passed.iter().filter_map(|(_, bid)| bid.price.as_ref().ok()).collect();
    let lowest = prices.iter().min().copied();
    let mut ranked: Vec<Standing> = Vec::with_capacity(bids.len());
    for ((at, bid), price) in passed.iter().zip(&prices) {
        let financial = lowest.map(|lowest| financial(lowest, price));
        let total = financial.as_ref().map(|financial| combined(method, &bid.technical.score, financial));
        let low = is_low(method, &prices, price);
        ranked.push(Standing { bid: *at, place: Ok(0), tied: false, by_tie_break: false, financial, total, low });
    }
    let order =
        |one: &Standing, other: &Standing| other.total.cmp(&one.total).then_with(|| broken(&method.ties, &bids[one.bid], &bids[other.bid]));
    ranked.sort_by(|one, other| order(one, other).then(one.bid.cmp(&other.bid)));
    place(&mut ranked, order);
    let out = bids.iter().enumerate().filter_map(|(at, bid)| Some((at, why_out(&bid.technical)?)));
    let out =
        out.map(|(bid, why)| Standing { bid, place: Err(why), tied: false, by_tie_break: false, financial: None, total: None, low: false });
    Ok(ranked.into_iter().chain(out.collect::<Vec<_>>()).collect())
}

/// `Sf = 100 × Fm / F`.
pub(super) fn financial(lowest: &Exact, price: &Exact) -> Exact {
    whole(100) * lowest / price
}

/// `S = t × T + p × Sf`.
fn combined(method: &Method, technical: &Exact, financial: &Exact) -> Exact {
    let price = method.price_share();
    (Exact::one() - &price) * technical + price * financial
}

/// What the tie-breaks make of two bids of the same combined score: `Less` stands before.
pub(super) fn broken(ties: &[TieBreak], one: &Priced, other: &Priced) -> Ordering {
    ties.iter().fold(Ordering::Equal, |so_far, tie| {
        so_far.then_with(|| match tie {
            TieBreak::Technical => other.technical.score.cmp(&one.technical.score),
            TieBreak::Price => one.price.as_ref().ok().cmp(&other.price.as_ref().ok()),
            TieBreak::Earlier => one.received_at.cmp(&other.received_at),
        })
    })
}

/// Gives the places to what stands in order: equals share one, and the next after them counts them all.
fn place(ranked: &mut [Standing], order: impl Fn(&Standing, &Standing) -> Ordering) {
    for at in 0..ranked.len() {
        let equals = |other: usize| order(&ranked[other], &ranked[at]) == Ordering::Equal;
        let first = (0..=at).find(|other| equals(*other)).unwrap_or(at);
        let tied = (0..ranked.len()).any(|other| other != at && equals(other));
        let same_total = (0..ranked.len()).any(|other| other != at && ranked[other].total == ranked[at].total && !equals(other));
        ranked[at].place = Ok(first + 1);
        ranked[at].tied = tied;
        ranked[at].by_tie_break = same_total;
    }
}

fn why_out(technical: &Technical) -> Option<Out> {
    match technical {
        Technical { mandatory_no: 1.., .. } => Some(Out::MandatoryNo(technical.mandatory_no)),
        Technical { passed: false, .. } => Some(Out::BelowMinimum),
        Technical { passed: true, .. } => None,
    }
}

/// Below the declared share of the mean of the other prices. One price alone is compared with nothing.
fn is_low(method: &Method, prices: &[&Exact], price: &Exact) -> bool {
    if method.low_price == 0 || prices.len() < 2 {
        return false;
    }
    let others = prices.iter().copied().sum::<Exact>() - price;
    *price < others * ratio(method.low_price, WHOLE) / whole(prices.len() - 1)
}

#[cfg(test)]
#[path = "ranking_tests.rs"]
mod tests;
