//! The `evaluator` table: who judges the bids of a request.

use golive_domain::id::{EvaluatorId, PersonId, RfpId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evaluator")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EvaluatorId,
    pub rfp_id: RfpId,
    pub person_id: PersonId,
    pub named_at: DateTimeUtc,
    pub declared_at: Option<DateTimeUtc>,
    /// What ties them to a bidder; who has such a tie judges nothing.
    pub conflict: Option<String>,
    /// All marks are given and change no more.
    pub finished_at: Option<DateTimeUtc>,
    /// They cannot go on, and why: their marks count no more, and nobody waits for them.
    pub excused_at: Option<DateTimeUtc>,
    pub excused_why: Option<String>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
