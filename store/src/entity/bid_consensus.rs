//! The `bid_consensus` table: what evaluators agreed on where their marks lay far apart.

use golive_domain::id::{BidderId, ConsensusId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid_consensus")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConsensusId,
    pub bidder_id: BidderId,
    pub part: String,
    pub mark: i32,
    pub reason: String,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
