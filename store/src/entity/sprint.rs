//! The `sprint` table.

use golive_domain::{
    id::{ProjectId, SprintId},
    money::Minor,
    sprints::SprintState,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sprint")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SprintId,
    pub project_id: ProjectId,
    pub number: i32,
    pub name: String,
    pub goal: String,
    pub starts_on: Date,
    pub ends_on: Date,
    pub state: SprintState,
    pub budget_minor: Option<Minor>,
    pub retrospective: String,
    pub review: String,
    pub created_at: DateTimeUtc,
    pub started_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
