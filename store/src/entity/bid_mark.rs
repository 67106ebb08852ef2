//! The `bid_mark` table: what an evaluator gave a bid for one thing that is judged.

use golive_domain::id::{BidMarkId, BidderId, EvaluatorId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid_mark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidMarkId,
    pub evaluator_id: EvaluatorId,
    pub bidder_id: BidderId,
    /// What is judged, by its key.
    pub part: String,
    /// `None` where they abstain.
    pub mark: Option<i32>,
    pub reason: String,
    pub at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
