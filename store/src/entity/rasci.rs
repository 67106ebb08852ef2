//! The `rasci` table.

use golive_domain::{access::Role, id::DeliverableId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rasci")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub deliverable_id: DeliverableId,
    pub role: Role,
    pub letters: String,
}

impl ActiveModelBehavior for ActiveModel {}
