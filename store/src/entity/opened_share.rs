//! The `opened_share` table: a share of an envelope's key that its holder opened.

use golive_domain::{
    id::{BidSentId, OpenedShareId, RfpHolderId},
    rfp::Envelope,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "opened_share")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OpenedShareId,
    pub sent_id: BidSentId,
    pub holder_id: RfpHolderId,
    pub part: Envelope,
    /// In base64.
    pub share: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
