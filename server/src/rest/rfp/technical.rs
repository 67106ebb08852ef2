//! Technical scores as programs read them: every score as the exact fraction it is, and who is out.

use golive_domain::rfp::scoring::{Exact, printed};
use golive_store::scores::BidResult;
use serde::Serialize;
use utoipa::ToSchema;

use crate::rest::wire::{Give as _, Given};

/// A number that is not rounded.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ExactNumber {
    /// `171/2`, or `86` where it is whole.
    exact: String,
    /// With four digits after the point, rounded half away from zero: to show, never to compare.
    printed: String,
}

impl Given<Exact> for ExactNumber {
    fn given(value: Exact) -> Self {
        Self { exact: value.to_string(), printed: printed(&value, 4) }
    }
}

/// A criterion's score of a bid.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpCriterionScore {
    criterion: String,
    /// From 0 to 100; null where nobody judged it and that is left out.
    score: Option<ExactNumber>,
}

/// What a bid costs.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpTotalPrice {
    currency: String,
    /// In minor units.
    minor: i64,
}

/// How good a bid is, apart from its price.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpTechnical {
    bidder: i32,
    name: String,
    /// From 0 to 100.
    score: ExactNumber,
    criteria: Vec<RfpCriterionScore>,
    /// Marks that nobody gave.
    gaps: u32,
    /// Its price is looked at.
    passed: bool,
    /// Once it is open.
    price: Option<RfpTotalPrice>,
    /// The same in minor units of the request's `currency`, by its `rates`: what the ranking compares.
    compared: Option<ExactNumber>,
}

/// Why a bid is not ranked.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum RfpOut {
    /// A mandatory requirement was answered with `no`.
    MandatoryNo,
    BelowMinimum,
}

/// A bid that is not ranked.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpEliminated {
    bidder: i32,
    name: String,
    why: RfpOut,
    /// How many mandatory requirements were answered with `no`.
    mandatory_no: u32,
}

/// The technical score of a bid; `criterion` names the criteria by their place.
pub fn technical(bid: &BidResult, criterion: impl Fn(usize) -> String) -> RfpTechnical {
    let scores = bid.technical.criteria.iter().cloned().enumerate();
    RfpTechnical {
        bidder: bid.bidder,
        name: bid.name.clone(),
        score: bid.technical.score.clone().give(),
        criteria: scores.map(|(at, score)| RfpCriterionScore { criterion: criterion(at), score: score.give() }).collect(),
        gaps: bid.gaps(),
        passed: bid.technical.passed,
        price: bid.prices.as_ref().and_then(|prices| {
            let total = prices.total()?;
            Some(RfpTotalPrice { currency: prices.currency.to_string(), minor: total.amount().0 })
        }),
        compared: bid.compared.clone().give(),
    }
}

/// Why a bid is not ranked, if it is not.
pub fn eliminated(bid: &BidResult) -> Option<RfpEliminated> {
    let mandatory_no = bid.technical.mandatory_no;
    let why = match (bid.technical.passed, mandatory_no) {
        (true, _) => return None,
        (false, 0) => RfpOut::BelowMinimum,
        (false, _) => RfpOut::MandatoryNo,
    };
    Some(RfpEliminated { bidder: bid.bidder, name: bid.name.clone(), why, mandatory_no })
}
