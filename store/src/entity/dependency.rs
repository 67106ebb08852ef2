//! The `dependency` table.

use golive_domain::id::ItemId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dependency")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub item_id: ItemId,
    pub needs_id: ItemId,
}

impl ActiveModelBehavior for ActiveModel {}
