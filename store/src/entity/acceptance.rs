//! The `acceptance` table.

use golive_domain::{
    id::{AcceptanceId, BuildId, DepartmentId, EnvironmentId, PersonId, ProjectId},
    testing::acceptance::AcceptanceState,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AcceptanceId,
    pub project_id: ProjectId,
    pub number: i32,
    pub department_id: DepartmentId,
    pub title: String,
    pub notes: String,
    pub planned_on: Date,
    pub place: String,
    pub environment_id: Option<EnvironmentId>,
    pub build_id: Option<BuildId>,
    pub signer_id: PersonId,
    pub planner_id: Option<PersonId>,
    pub state: AcceptanceState,
    pub reason: String,
    pub created_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
