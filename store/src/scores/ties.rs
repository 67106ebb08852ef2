//! Who is tied to a bidder reads nothing that bids say.
//!
//! What is kept true: from the day they declare a tie until the award is told, an evaluator is shown neither answers and files nor marks,
//! scores and prices, on whatever page and in whatever file they ask for them. Whoever may publish the request reads on: they lock the
//! scores with their name, which nobody can do blind, and that they declared a tie stands in the record for everybody to see. Who
//! sits on the board, is tied and does not publish cannot decide either: a decision rests on a ranking that was read. The own sheet stays
//! shut for all who are tied: nobody judges whom they are tied to.

use golive_domain::{
    Error, Say,
    access::{Permission, any_allows},
    rfp::RfpState,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::evaluators::refuse_locked;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{evaluator, rfp},
};

/// Refuses to show contents of bids to whoever declared a tie to a bidder of this request.
pub(crate) async fn refuse_tied(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<()> {
    let leads = any_allows(door.scope().roles(), Permission::RfpPublish);
    let Some(viewer) = door.actor().person().filter(|_| !leads && row.state != RfpState::Awarded) else { return Ok(()) };
    let tied = evaluator::Entity::find()
        .filter(evaluator::COLUMN.rfp_id.eq(row.id))
        .filter(evaluator::COLUMN.person_id.eq(viewer))
        .filter(evaluator::COLUMN.conflict.is_not_null())
        .count(door.db())
        .await?;
    if tied > 0 { Err(tie().into()) } else { Ok(()) }
}

impl evaluator::Model {
    /// They said that nothing ties them to a bidder, and were not excused: their marks count. Who said nothing yet does not judge either.
    pub(super) fn judges(&self) -> bool {
        self.declared_at.is_some() && !self.is_tied() && self.excused_at.is_none()
    }

    /// They said that something does.
    pub(super) fn is_tied(&self) -> bool {
        self.conflict.is_some()
    }

    /// Nobody reads the bids as a judge before they said whether anything ties them.
    pub(super) fn refuse_undeclared(&self, row: &rfp::Model) -> Result<()> {
        match self.declared_at {
            _ if self.is_tied() => Err(tie().into()),
            Some(_) => Ok(()),
            None => {
                refuse_locked(row)?;
                Err(Error::rule(Say::new("error-rfp-undeclared")).into())
            }
        }
    }
}

fn tie() -> Error {
    Error::rule(Say::new("error-rfp-tied"))
}
