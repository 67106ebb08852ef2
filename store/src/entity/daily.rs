//! The `daily` table.

use golive_domain::id::{DailyId, PersonId, SprintId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "daily")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DailyId,
    pub sprint_id: SprintId,
    pub person_id: PersonId,
    pub day: Date,
    pub line: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
