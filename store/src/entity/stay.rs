//! The `stay` table.

use golive_domain::{
    id::{ItemId, SprintId, StayId},
    sprints::StayEnd,
};
use sea_orm::entity::prelude::*;

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
    pub left_to: Option<StayEnd>,
}

impl ActiveModelBehavior for ActiveModel {}
