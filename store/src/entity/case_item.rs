//! The `case_item` table.

use golive_domain::id::{CaseId, ItemId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: CaseId,
    pub item_id: ItemId,
}

impl ActiveModelBehavior for ActiveModel {}
