//! The `bidder_person` table: who works on a bid.

use golive_domain::id::{BidderId, BidderPersonId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bidder_person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidderPersonId,
    pub bidder_id: BidderId,
    pub person_id: PersonId,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "bidder_id", to = "id")]
    pub bidder: HasOne<super::bidder::Entity>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
