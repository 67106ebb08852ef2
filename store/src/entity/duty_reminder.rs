//! The `duty_reminder` table: reminders that were given.

use golive_domain::id::DutyId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duty_reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub duty_id: DutyId,
    pub occurrence: Date,
    pub days_before: i32,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
