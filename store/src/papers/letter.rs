//! What a bidder is told of an award: of the own bid, and who won.
//!
//! The price score and the combined score of a bid stay out of it, even its own: with the own price they tell the lowest price of all.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    people::Locale,
    rfp::{
        RfpState,
        scoring::{Exact, Out},
    },
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    decided::{Decision, who},
    remarks::{Remark, remarks},
};
use crate::{
    Desk, Result,
    bids::{own, with_vendor},
    desk::{Door, ProjectScope},
    entity::{bidder, rfp},
    rfp::{buyer, rows::rfp_code, seen::find},
    scores::{Results, of_request},
};

/// A letter to one bidder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub project: ProjectKey,
    /// `RFP-1`
    pub code: String,
    pub title: String,
    /// The bidder's.
    pub language: Locale,
    pub buyer: String,
    /// The IANA name of the bidder's zone.
    pub time_zone: String,
    /// The bidder's number and name.
    pub bidder: i32,
    pub name: String,
    /// Who won.
    pub winner: String,
    pub won: bool,
    pub decided_on: NaiveDate,
    pub standstill_until: NaiveDate,
    pub decided_by: Option<String>,
    /// Whom to ask for a debriefing: name and address.
    pub contact: Option<(String, Option<String>)>,
    pub scores: Vec<LetterScore>,
    /// From 0 to 100.
    pub technical: Exact,
    /// That is needed, in hundredths of a point.
    pub minimum: u32,
    /// The best mark of the scale.
    pub scale: u32,
    /// Why it was not ranked, or its place.
    pub place: Option<Result<usize, Out>>,
    /// It shares its place.
    pub tied: bool,
    /// How many bids were ranked.
    pub ranked: usize,
    pub remarks: Vec<Remark>,
    /// Words of evaluators that name another bidder are not read to this one: so many.
    pub left_out: usize,
    /// Read at this instant.
    pub at: DateTime<Utc>,
}

/// The bid's own score under a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterScore {
    /// The criterion, as it was published.
    pub name: String,
    /// Of the technical score, in basis points.
    pub weight: u32,
    /// From 0 to 100; `None` where nobody judged it and that is left out.
    pub score: Option<Exact>,
}

/// Whoever reads requests, and stands on no vendor's side: the letter to the bidder of this number. Refuses before there is an award
/// that counts; not found is who has no bid that was judged.
pub async fn letter(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32) -> Result<Letter> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let found = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id)).filter(bidder::COLUMN.number.eq(bidder));
    let bidder = found.one(door.db()).await?.ok_or(Error::NotFound)?;
    written(&door, &row, &bidder).await
}

/// A bidder's person: the letter to that bidder, and to no other.
pub async fn own_letter(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Letter> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    written(&door, &own.rfp, &own.bidder).await
}

async fn written(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model, bidder: &bidder::Model) -> Result<Letter> {
    let unawarded = || Error::rule(Say::new("error-papers-unawarded"));
    if row.state != RfpState::Awarded {
        return Err(unawarded().into());
    }
    let decision = Decision::of(door, row).await?;
    if decision.annulled.is_some() {
        return Err(unawarded().into());
    }
    let results = of_request(door, row).await?;
    let at = results.bids.iter().position(|bid| bid.bidder == bidder.number).ok_or(Error::NotFound)?;
    let (_, vendor) = with_vendor(door, bidder.id).await?;
    let (remarks, left_out) = remarks(door, &results, bidder.id, &vendor.name).await?;
    let contact = match row.author_id {
        Some(id) => who(door, id).await?.map(|who| (who.name, who.email)),
        None => None,
    };
    let standing = results.ranking.iter().flatten().find(|standing| standing.bid == at);
    Ok(Letter {
        project: door.project().key.clone(),
        code: rfp_code(row.number),
        title: row.title.clone(),
        language: vendor.language,
        buyer: buyer(door).await?,
        time_zone: bidder.zone.clone(),
        bidder: bidder.number,
        name: vendor.name,
        won: decision.winner.0 == bidder.number,
        winner: decision.winner.1,
        decided_on: decision.decided_on,
        standstill_until: decision.standstill_until,
        decided_by: decision.by,
        contact,
        scores: scores(&results, at),
        technical: results.bids[at].technical.score.clone(),
        minimum: results.judging.minimum,
        scale: results.judging.scale,
        place: standing.map(|standing| standing.place),
        tied: standing.is_some_and(|standing| standing.tied),
        ranked: results.ranking.iter().flatten().filter(|standing| standing.place.is_ok()).count(),
        remarks,
        left_out,
        at: door.now(),
    })
}

fn scores(results: &Results, at: usize) -> Vec<LetterScore> {
    let given = results.bids[at].technical.criteria.iter().cloned().chain(std::iter::repeat(None));
    let score =
        |(one, score): (&golive_domain::rfp::Judged, Option<Exact>)| LetterScore { name: one.name.clone(), weight: one.weight, score };
    results.judging.criteria.iter().zip(given).map(score).collect()
}
