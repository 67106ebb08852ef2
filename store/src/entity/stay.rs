//! The `stay` table.

use sea_orm::entity::prelude::*;
use golive_domain::id::{ItemId, SprintId, StayId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stay")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StayId,
    pub sprint_id: SprintId,
    pub item_id: ItemId,
    pub entered_at: DateTimeUtc,
    pub left_at: Option<DateTimeUtc>,
    pub carried_in: bool,
    pub left_to: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
