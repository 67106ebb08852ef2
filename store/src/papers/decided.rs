//! Who decided what, as every paper says it.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{Error, Say, id::PersonId, rfp::Draw};
use sea_orm::EntityTrait;

use crate::{
    Result,
    award::{awards, last, winner},
    desk::{Door, ProjectScope},
    entity::{award, person, rfp},
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
    /// The last award of a request. Refuses before there is one.
    pub(super) async fn of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Self> {
        let known = last(door, row).await?.ok_or_else(|| Error::rule(Say::new("error-papers-unawarded")))?;
        Self::read(door, known).await
    }

    /// The awards of a request that were annulled before the last one, oldest first.
    pub(super) async fn earlier(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<Self>> {
        let mut known = awards(door, row).await?;
        known.pop();
        let mut earlier = Vec::new();
        for award in known {
            earlier.push(Self::read(door, award).await?);
        }
        Ok(earlier)
    }

    async fn read(door: &impl Door<Scope = ProjectScope>, known: award::Model) -> Result<Self> {
        let (bidder, vendor) = winner(door, known.winner).await?;
        Ok(Self {
            winner: (bidder.number, vendor.name),
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

pub(super) async fn who(door: &impl Door, id: PersonId) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).one(door.db()).await?)
}
