//! The `item_label` table.

use sea_orm::entity::prelude::*;
use golive_domain::id::ItemId;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "item_label")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub item_id: ItemId,
    pub label: String,
}

impl ActiveModelBehavior for ActiveModel {}
