//! Which bids somebody sees: those they work on.

use golive_domain::{
    Error, Say,
    id::PersonId,
    rfp::{RfpState, is_in_time},
};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, RelationTrait as _};

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{bidder, bidder_person, rfp},
};

/// A request, and the bidder that the actor works for.
pub(crate) struct Own {
    pub rfp: rfp::Model,
    pub bidder: bidder::Model,
    pub person: PersonId,
}

/// The request of this number, if the actor was invited to it and it is out. Anything else is not found, whether it is there or not.
pub(crate) async fn own(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<Own> {
    let person = door.actor().signed_in()?;
    let request = rfp::Entity::find()
        .filter(rfp::COLUMN.project_id.eq(door.project().id))
        .filter(rfp::COLUMN.number.eq(number))
        .filter(rfp::COLUMN.published_at.is_not_null())
        .one(door.db())
        .await?
        .ok_or(Error::NotFound)?;
    let found = bidder::Entity::find()
        .join(JoinType::InnerJoin, bidder_person::Relation::Bidder.def().rev())
        .filter(bidder::COLUMN.rfp_id.eq(request.id))
        .filter(bidder_person::COLUMN.person_id.eq(person))
        .one(door.db())
        .await?;
    Ok(Own { bidder: found.ok_or(Error::NotFound)?, rfp: request, person })
}

impl Own {
    /// Refuses what is done to a bid that can be changed no more: after the deadline by the server's clock, or when it is over.
    pub fn refuse_late(&self, door: &impl Door) -> Result<()> {
        if self.is_open(door) {
            return Ok(());
        }
        Err(match (self.rfp.state, self.rfp.deadline_at) {
            (RfpState::Cancelled, _) => Error::rule(Say::new("error-bid-cancelled")),
            (_, Some(deadline)) => {
                let late = (door.now() - deadline).num_seconds().max(0);
                Error::rule(Say::new("error-bid-late").with("seconds", late))
            }
            (_, None) => Error::rule(Say::new("error-bid-closed")),
        }
        .into())
    }

    /// Whether a bid can be changed and sent.
    pub fn is_open(&self, door: &impl Door) -> bool {
        self.rfp.state == RfpState::Published && self.rfp.deadline_at.is_some_and(|deadline| is_in_time(door.now(), deadline))
    }
}
