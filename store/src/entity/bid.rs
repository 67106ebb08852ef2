//! The `bid` table: a bid that was opened: its answers first, its prices later.

use golive_domain::id::{BidId, BidSentId, BidderId};
use sea_orm::entity::prelude::*;

use super::values::{AnswersBody, PricesBody};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidId,
    pub sent_id: BidSentId,
    pub bidder_id: BidderId,
    pub answers: AnswersBody,
    /// In hexadecimal digits.
    pub answers_salt: String,
    pub opened_at: DateTimeUtc,
    pub prices: Option<PricesBody>,
    pub prices_salt: Option<String>,
    pub prices_opened_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
