//! The `criterion` table.

use golive_domain::id::{CriterionId, ItemId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "criterion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CriterionId,
    pub item_id: ItemId,
    pub content: String,
    pub met: bool,
    pub position: i32,
}

impl ActiveModelBehavior for ActiveModel {}
