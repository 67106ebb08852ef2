//! Who decided what, as every paper says it.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    id::{BidderId, PersonId},
    rfp::Draw,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{award, bidder, person, rfp, vendor},
};

/// An award as it was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The winner's number and name.
    pub winner: (i32, String),
    /// Who decided.
    pub by: Option<String>,
    /// Markdown. It may compare bids: never a bidder's to read.
    pub reasons: String,
    /// Why not the one that comes first; empty where it is. Never a bidder's to read.
    pub deviation: String,
    pub decided_on: NaiveDate,
    /// The last day on which nothing is concluded yet.
    pub standstill_until: NaiveDate,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// How lots were drawn, if they were.
    pub drawn: Option<Draw>,
    /// It counts no more: since when, and why.
    pub annulled: Option<(DateTime<Utc>, String)>,
}

impl Decision {
    /// The award of a request. Refuses before there is one.
    pub(super) async fn of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Self> {
        let found = award::Entity::find().filter(award::COLUMN.rfp_id.eq(row.id)).order_by_desc(award::COLUMN.at).one(door.db()).await?;
        let known = found.ok_or_else(|| Error::rule(Say::new("error-papers-unawarded")))?;
        Ok(Self {
            winner: named(door, known.winner).await?,
            by: match known.decided_by {
                Some(id) => who(door, id).await?.map(|who| who.name),
                None => None,
            },
            reasons: known.reasons,
            deviation: known.deviation,
            decided_on: known.decided_on,
            standstill_until: known.standstill_until,
            at: known.at,
            drawn: known.drawn.map(|drawn| drawn.0),
            annulled: known.annulled_at.map(|at| (at, known.annulled_why)),
        })
    }
}

/// Number and name of a bidder.
async fn named(door: &impl Door<Scope = ProjectScope>, id: BidderId) -> Result<(i32, String)> {
    let bidder = bidder::Entity::find_by_id(id).one(door.db()).await?.ok_or(Error::NotFound)?;
    let vendor = vendor::Entity::find_by_id(bidder.vendor_id).one(door.db()).await?;
    Ok((bidder.number, vendor.map(|vendor| vendor.name).unwrap_or_default()))
}

pub(super) async fn who(door: &impl Door, id: PersonId) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).one(door.db()).await?)
}
