//! The `release_item` table.

use golive_domain::id::{ItemId, ReleaseId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub release_id: ReleaseId,
    pub item_id: ItemId,
}

impl ActiveModelBehavior for ActiveModel {}
