//! Results as programs read them: every score as the exact fraction it is.

use chrono::NaiveDate;
use golive_domain::rfp::{
    Absent, RfpState,
    scoring::{Flip, Reach, Standing, Weight},
};
use golive_store::{rfp::RateRow, scores::Results};
use serde::Serialize;
use utoipa::ToSchema;

use super::technical::{ExactNumber, RfpEliminated, RfpTechnical, eliminated, technical};
use crate::rest::wire::{Give as _, Given, Of};

type State = Of<RfpState>;
type Missing = Of<Absent>;

/// Where a bid stands.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpStanding {
    bidder: i32,
    name: String,
    /// From 1; equals share one.
    place: usize,
    /// Shares its place: a lot has to be drawn.
    tied: bool,
    /// Others have the same score: a tie-break put it here.
    by_tie_break: bool,
    /// The price's score, from 0 to 100.
    financial: Option<ExactNumber>,
    /// The combined score, from 0 to 100.
    total: Option<ExactNumber>,
    /// Far below the others' prices: ask how it can be.
    low: bool,
}

/// Where somebody else comes first.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpFlip {
    /// The share of the weight, from 0 to 1.
    at: ExactNumber,
    /// The bidder who leads beyond it; null where nobody is left that passes.
    winner: Option<i32>,
}

/// How far one weight can be moved.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpReach {
    /// The criterion that is weighed; null for the price.
    criterion: Option<String>,
    /// As published, from 0 to 1.
    share: ExactNumber,
    /// The smallest change that changes the winner; null where none does.
    distance: Option<ExactNumber>,
    /// When it weighs less.
    less: Option<RfpFlip>,
    /// When it weighs more.
    more: Option<RfpFlip>,
    /// The winner's lead with five hundredths less, in points.
    lead_less: Option<ExactNumber>,
    lead_more: Option<ExactNumber>,
}

/// A bid whose price cannot be compared.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpUnpriced {
    name: String,
    why: String,
}

/// What a foreign currency was worth at the deadline.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpQuotedRate {
    currency: String,
    /// In the request's currency, exactly: `0.9`, or one for so many units, `45.217/100`.
    rate: String,
    /// The day it was quoted for.
    day: NaiveDate,
    source: String,
}

/// Everything that is known of who came where.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpResults {
    state: State,
    /// What prices are compared in.
    currency: String,
    /// By which, where they could be named in others.
    rates: Vec<RfpQuotedRate>,
    /// Marks that nobody gave, in all bids; those of a place where all signed one are none.
    gaps: u32,
    /// What each of them counted as, as published.
    absent: Missing,
    technical: Vec<RfpTechnical>,
    eliminated: Vec<RfpEliminated>,
    /// Those that passed, the first one first; null while prices are sealed, or one cannot be compared.
    ranking: Option<Vec<RfpStanding>>,
    reaches: Vec<RfpReach>,
    unpriced: Vec<RfpUnpriced>,
}

impl Given<Results> for RfpResults {
    fn given(told: Results) -> Self {
        let criterion = |at: usize| told.judging.criteria.get(at).map(|one| one.name.clone()).unwrap_or_default();
        let bidder = |at: usize| told.bids.get(at).map(|bid| bid.bidder);
        let standing = |one: Standing| {
            let bid = told.bids.get(one.bid)?;
            Some(RfpStanding {
                bidder: bid.bidder,
                name: bid.name.clone(),
                place: one.place.ok()?,
                tied: one.tied,
                by_tie_break: one.by_tie_break,
                financial: one.financial.give(),
                total: one.total.give(),
                low: one.low,
            })
        };
        let flip = |flip: Flip| RfpFlip { at: flip.at.give(), winner: flip.winner.and_then(bidder) };
        let reach = |reach: Reach| RfpReach {
            distance: reach.distance().give(),
            criterion: match reach.weight {
                Weight::Criterion(at) => Some(criterion(at)),
                Weight::Price => None,
            },
            share: reach.share.give(),
            less: reach.less.map(flip),
            more: reach.more.map(flip),
            lead_less: reach.swing.less.give(),
            lead_more: reach.swing.more.give(),
        };
        let rate = |rate: &RateRow| {
            let (currency, set) = (rate.currency.to_string(), rate.set.clone()?);
            Some(RfpQuotedRate { currency, rate: set.rate.to_string(), day: set.day, source: set.source })
        };
        Self {
            state: Of(told.row.state),
            currency: told.row.currency.to_string(),
            rates: told.rates.iter().filter_map(rate).collect(),
            gaps: told.gaps(),
            absent: Of(told.judging.absent),
            technical: told.bids.iter().map(|bid| technical(bid, criterion)).collect(),
            eliminated: told.bids.iter().filter_map(eliminated).collect(),
            ranking: told.ranking.clone().map(|ranking| ranking.into_iter().filter_map(standing).collect()),
            reaches: told.reaches.iter().cloned().map(reach).collect(),
            unpriced: told.unpriced.iter().cloned().map(|(name, why)| RfpUnpriced { name, why: why.give() }).collect(),
        }
    }
}
