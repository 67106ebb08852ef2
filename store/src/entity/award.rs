//! The `award` table: who was chosen of those who bid. Of a request one counts; those that were annulled before it stay.

use golive_domain::id::{AwardId, BidderId, PersonId, RfpId};
use sea_orm::entity::prelude::*;

use super::values::DrawBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "award")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AwardId,
    pub rfp_id: RfpId,
    pub winner: BidderId,
    pub reasons: String,
    /// Why not the one that comes first; empty where it is.
    pub deviation: String,
    pub decided_on: Date,
    /// The last day on which nothing is concluded yet.
    pub standstill_until: Date,
    pub decided_by: Option<PersonId>,
    pub at: DateTimeUtc,
    pub drawn: Option<DrawBody>,
    /// It counts no more.
    pub annulled_at: Option<DateTimeUtc>,
    /// Empty while it counts.
    pub annulled_why: String,
}

impl ActiveModelBehavior for ActiveModel {}
