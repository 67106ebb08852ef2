//! What the marks come to: technical scores once they are locked, and the ranking with how firm it is once prices are open.

use std::{collections::BTreeSet, sync::Arc};

use golive_domain::{
    Error, Say,
    access::Permission,
    rfp::{
        Answers, Judging, Part, Prices, RfpState,
        scoring::{Cell, Exact, NoPrice, Priced, Ranking, Reach, Technical, rank, reaches, technical},
    },
    text::ProjectKey,
};

use super::{gather::Judged, ties::refuse_tied};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::rfp,
    rfp::{
        RateRow, RfpRow,
        rates::{compared_by, rate_rows},
        rows::row,
        seen::find,
    },
};

/// Basis points by which a weight is moved to say what would become of the lead.
const STEP: u32 = 500;

fn unread(why: NoPrice) -> Say {
    match why {
        NoPrice::Missing => Say::new("rfp-no-price-missing"),
        NoPrice::NotPositive => Say::new("rfp-no-price-zero"),
        NoPrice::NoRate(currency) => Say::new("rfp-no-price-rate").with("currency", currency.as_str()),
    }
}

/// A bid as it was judged.
#[derive(Clone, Debug)]
pub struct BidResult {
    /// The bidder's number.
    pub bidder: i32,
    pub name: String,
    pub technical: Technical,
    /// In the order of the parts.
    pub cells: Vec<Cell>,
    pub answers: Arc<Answers>,
    /// Once they are open.
    pub prices: Option<Prices>,
    /// What they come to in minor units of the request's currency, by its rates: what the ranking compares.
    pub compared: Option<Exact>,
}

impl BidResult {
    /// Marks that nobody gave and that counted as was declared.
    pub fn gaps(&self) -> u32 {
        self.cells.iter().map(Cell::gaps).sum()
    }
}

/// Everything that is known of who came where.
#[derive(Clone, Debug)]
pub struct Results {
    pub row: RfpRow,
    pub judging: Judging,
    pub parts: Vec<Part>,
    pub bids: Vec<BidResult>,
    /// Once every price that is looked at is open.
    pub ranking: Option<Ranking>,
    pub reaches: Vec<Reach>,
    /// Names of bids whose price cannot be compared, with why.
    pub unpriced: Vec<(String, Say)>,
    /// What foreign currencies were worth, where prices could be named in any.
    pub rates: Vec<RateRow>,
}

impl Results {
    /// Marks that nobody gave, in all bids: `judging` says what they counted as.
    pub fn gaps(&self) -> u32 {
        self.bids.iter().map(BidResult::gaps).sum()
    }
}

/// Whoever reads requests, once the technical scores are locked. Refuses whoever declared a tie (`ties`).
pub async fn results(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Results> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    refuse_tied(&door, &model).await?;
    // Marks that are locked change no more, and everything else that is read here changes with an event.
    door.recall(("results", number), async || of_request(&door, &model).await).await
}

/// The numbers of the bidders whose prices are looked at; nobody's before the technical scores are locked.
pub(crate) async fn passed(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<BTreeSet<i32>> {
    if !matches!(model.state, RfpState::Evaluated | RfpState::Awarded) {
        return Ok(BTreeSet::new());
    }
    let judged = Judged::gather(door, model).await?;
    let technical = technical(&judged.method, &judged.scored()).unwrap_or_default();
    Ok(judged.bids.iter().zip(technical).filter(|(_, technical)| technical.passed).map(|(bid, _)| bid.bidder.number).collect())
}

/// The same within a door that is open.
pub(crate) async fn of_request(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Results> {
    if !matches!(model.state, RfpState::Evaluated | RfpState::Awarded) {
        return Err(Error::rule(Say::new("error-rfp-unlocked")).into());
    }
    let judged = Judged::gather(door, model).await?;
    let scored = judged.scored();
    let technical = technical(&judged.method, &scored).map_err(|gaps| Error::rule(Say::new("error-rfp-gaps").with("count", gaps.len())))?;
    let rated = rate_rows(door, model).await?;
    let rates = compared_by(model, &rated);
    let priced: Vec<Priced> = judged
        .bids
        .iter()
        .zip(&technical)
        .map(|(bid, technical)| Priced {
            technical: technical.clone(),
            price: rates.compared(bid.bid.prices.as_ref().and_then(|prices| prices.0.total())),
            received_at: bid.sent.at,
        })
        .collect();
    let is_open = judged.bids.iter().zip(&technical).all(|(bid, technical)| !technical.passed || bid.bid.prices.is_some());
    let (ranking, unpriced) = match rank(&judged.method, &priced) {
        Ok(ranking) if is_open => (Some(ranking), Vec::new()),
        Ok(_) => (None, Vec::new()),
        Err(unpriced) => {
            let told = unpriced.into_iter().map(|(at, why)| (judged.bids[at].name.clone(), unread(why)));
            (None, if is_open { told.collect() } else { Vec::new() })
        }
    };
    let reaches = if ranking.is_some() { reaches(&judged.method, &priced, STEP) } else { Vec::new() };
    let bids = judged.bids.into_iter().zip(technical).zip(scored).zip(priced).map(|(((bid, technical), scored), priced)| BidResult {
        bidder: bid.bidder.number,
        name: bid.name,
        technical,
        cells: scored.cells,
        answers: Arc::new(bid.bid.answers.0),
        prices: bid.bid.prices.map(|prices| prices.0),
        compared: priced.price.ok(),
    });
    Ok(Results {
        row: row(model),
        bids: bids.collect(),
        judging: judged.judging,
        parts: judged.parts,
        ranking,
        reaches,
        unpriced,
        rates: rated,
    })
}
