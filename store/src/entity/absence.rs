//! The `absence` table.

use golive_domain::id::{AbsenceId, PersonId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "absence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AbsenceId,
    pub project_id: ProjectId,
    pub person_id: PersonId,
    pub from_day: Date,
    pub to_day: Date,
    pub minutes_per_day: Option<i32>,
    pub reason: String,
}

impl ActiveModelBehavior for ActiveModel {}
