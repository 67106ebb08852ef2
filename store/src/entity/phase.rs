//! The `phase` table.

use golive_domain::id::{PhaseId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "phase")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PhaseId,
    pub project_id: ProjectId,
    pub name: String,
    pub position: i32,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
