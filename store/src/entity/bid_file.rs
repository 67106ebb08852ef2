//! The `bid_file` table: a file of a bid, whose bytes lie encrypted among the files under the id of the row.

use golive_domain::id::{BidFileId, BidSentId, BidderId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidFileId,
    pub bidder_id: BidderId,
    /// The submission it belongs to; none while it is worked on.
    pub sent_id: Option<BidSentId>,
    /// What it is, under the bidder's own key, in base64, while it is worked on; of a submitted one the answers tell it.
    pub sealed: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
