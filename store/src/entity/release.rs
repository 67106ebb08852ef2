//! The `release` table.

use golive_domain::{
    id::{PersonId, ProjectId, ReleaseId},
    sprints::ReleaseState,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReleaseId,
    pub project_id: ProjectId,
    pub name: String,
    pub notes: String,
    pub state: ReleaseState,
    pub prepared_by: PersonId,
    pub prepared_at: DateTimeUtc,
    pub approved_by: Option<PersonId>,
    pub approved_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
