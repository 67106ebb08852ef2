//! The `bid_row` table: an answer, price or file that is being worked on, under the bidder's own key.

use golive_domain::id::{BidRowId, BidderId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid_row")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidRowId,
    pub bidder_id: BidderId,
    pub name: String,
    /// In base64.
    pub sealed: String,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
