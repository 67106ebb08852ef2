//! The `service_calendar` table.

use golive_domain::id::{CalendarId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_calendar")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CalendarId,
    pub project_id: ProjectId,
    pub name: String,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
