//! An award as it stands, for the buyer and for those who bid.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use golive_domain::{
    Error, Say,
    access::Permission,
    id::{AwardId, BidderId},
    rfp::{AwardFacts, AwardState, Draw},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{award, bidder, contract, person, rfp, vendor},
    rfp::{RfpRow, rows::row, seen::find},
    scores::refuse_tied,
};

/// An award with everything its page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardView {
    pub id: AwardId,
    pub state: AwardState,
    /// The bidder's number.
    pub winner: i32,
    pub name: String,
    /// The vendor's number.
    pub vendor: i32,
    pub reasons: String,
    /// Why not the one that comes first; empty where it is.
    pub deviation: String,
    pub decided_on: NaiveDate,
    pub told_at: DateTime<Utc>,
    /// The last day on which nothing is concluded yet.
    pub until: NaiveDate,
    pub by: Option<PersonRef>,
    pub draw: Option<Draw>,
    /// When, and why.
    pub annulled: Option<(DateTime<Utc>, String)>,
    /// The contract's number.
    pub contract: Option<i32>,
}

/// A request, and the awards that were decided on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awarded {
    pub row: RfpRow,
    pub award: Option<AwardView>,
    /// Those that were annulled before it, oldest first.
    pub earlier: Vec<AwardView>,
    /// By the project's clock.
    pub today: NaiveDate,
}

/// Whoever reads requests. Its reasons compare bids: while nothing is awarded, or no more, it refuses whoever declared a tie to a bidder
/// (`scores`).
pub async fn awarded(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Awarded> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    refuse_tied(&door, &model).await?;
    let mut decided = awards(&door, &model).await?;
    let concluded = contract_of(&door, &model).await?;
    let award = match decided.pop() {
        Some(award) => Some(view(&door, award, concluded.as_ref()).await?),
        None => None,
    };
    let mut earlier = Vec::new();
    for award in decided {
        earlier.push(view(&door, award, None).await?);
    }
    Ok(Awarded { row: row(&model), award, earlier, today: today(&door) })
}

async fn view(door: &impl Door<Scope = ProjectScope>, award: award::Model, concluded: Option<&contract::Model>) -> Result<AwardView> {
    let (bidder, vendor) = winner(door, award.winner).await?;
    let by = match award.decided_by {
        Some(person) => person::Entity::find_by_id(person).one(door.db()).await?,
        None => None,
    };
    Ok(AwardView {
        state: facts(door, &award, concluded).state(today(door)),
        id: award.id,
        winner: bidder.number,
        name: vendor.name,
        vendor: vendor.number,
        reasons: award.reasons,
        deviation: award.deviation,
        decided_on: award.decided_on,
        told_at: award.at,
        until: award.standstill_until,
        by: by.map(|who| PersonRef { id: who.id, name: who.name }),
        draw: award.drawn.map(|drawn| drawn.0),
        annulled: award.annulled_at.map(|at| (at, award.annulled_why)),
        contract: concluded.map(|contract| contract.number),
    })
}

/// What somebody who bid reads of the award: no name but the winner's, and no price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidOutcome {
    pub state: AwardState,
    /// It is the reader's bid.
    pub won: bool,
    pub winner: String,
    pub until: NaiveDate,
    /// Empty while it counts.
    pub annulled_why: String,
}

/// The award as one of those who bid reads it.
pub(crate) async fn outcome(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, reader: BidderId) -> Result<Option<BidOutcome>> {
    let Some(award) = last(door, model).await? else { return Ok(None) };
    let (_, vendor) = winner(door, award.winner).await?;
    let concluded = contract_of(door, model).await?;
    Ok(Some(BidOutcome {
        state: facts(door, &award, concluded.as_ref()).state(today(door)),
        won: award.winner == reader,
        winner: vendor.name,
        until: award.standstill_until,
        annulled_why: award.annulled_why,
    }))
}

/// The award that was decided last, annulled or not.
pub(crate) async fn last(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Option<award::Model>> {
    Ok(awards(door, model).await?.pop())
}

/// Every award that was decided, in that order: all but the last are annulled.
pub(crate) async fn awards(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Vec<award::Model>> {
    let found = award::Entity::find().filter(award::COLUMN.rfp_id.eq(model.id));
    let mut found = found.order_by_asc(award::COLUMN.at).order_by_asc(award::COLUMN.id).all(door.db()).await?;
    // The one that counts was decided last, whatever a clock says that was set back.
    found.sort_by_key(|award| award.annulled_at.is_none());
    Ok(found)
}

/// The last award, if it is the one that somebody read. Refuses where nobody was chosen yet, and where another was decided meanwhile.
pub(super) async fn as_read(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, read: AwardId) -> Result<award::Model> {
    let known = last(door, model).await?.ok_or_else(|| Error::rule(Say::new("error-award-none")))?;
    if known.id == read { Ok(known) } else { Err(Error::rule(Say::new("error-award-changed")).into()) }
}

/// The contract that came of a request.
pub(super) async fn contract_of(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Option<contract::Model>> {
    Ok(contract::Entity::find().filter(contract::COLUMN.rfp_id.eq(model.id)).one(door.db()).await?)
}

/// A bidder with the vendor it stands for.
pub(crate) async fn winner(door: &impl Door<Scope = ProjectScope>, id: BidderId) -> Result<(bidder::Model, vendor::Model)> {
    let found = bidder::Entity::find_by_id(id).find_also_related(vendor::Entity).one(door.db()).await?;
    let (bidder, vendor) = found.ok_or(Error::NotFound)?;
    Ok((bidder, vendor.ok_or(Error::NotFound)?))
}

/// What the state of an award follows from.
pub(super) fn facts(door: &impl Door<Scope = ProjectScope>, award: &award::Model, concluded: Option<&contract::Model>) -> AwardFacts {
    AwardFacts {
        told_on: day(door, award.at),
        until: award.standstill_until,
        annulled: award.annulled_at.is_some(),
        concluded: concluded.is_some(),
    }
}

/// The civil day it is in the project.
pub(super) fn today(door: &impl Door<Scope = ProjectScope>) -> NaiveDate {
    day(door, door.now())
}

/// The civil day an instant falls on in the project.
pub(super) fn day(door: &impl Door<Scope = ProjectScope>, at: DateTime<Utc>) -> NaiveDate {
    let zone: Tz = door.project().time_zone.parse().unwrap_or(Tz::UTC);
    at.with_timezone(&zone).date_naive()
}
