//! The `execution` table.

use golive_domain::{
    id::{BuildId, CaseId, EnvironmentId, ExecutionId, PersonId, ProjectId, RunId},
    testing::CaseResult,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "execution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ExecutionId,
    pub project_id: ProjectId,
    pub run_id: RunId,
    pub place: i32,
    pub case_id: CaseId,
    pub edition: i32,
    pub data_row: Option<i32>,
    pub environment_id: EnvironmentId,
    pub build_id: Option<BuildId>,
    pub assignee_id: Option<PersonId>,
    pub result: CaseResult,
    pub override_result: Option<CaseResult>,
    pub override_reason: Option<String>,
    pub last_by: Option<PersonId>,
    pub started_at: Option<DateTimeUtc>,
    pub last_at: Option<DateTimeUtc>,
    pub seconds: i32,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
