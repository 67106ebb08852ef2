//! The `rfp_question` table: what a bidder asked, and the answer that all of them read.

use golive_domain::id::{BidderId, PersonId, RfpId, RfpQuestionId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_question")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpQuestionId,
    pub rfp_id: RfpId,
    pub number: i32,
    /// Shown to nobody but the asker.
    pub bidder_id: Option<BidderId>,
    pub body: String,
    pub asked_at: DateTimeUtc,
    pub answer: Option<String>,
    pub answerer_id: Option<PersonId>,
    pub answered_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
