//! The `finding` table: what each case came to last in each environment. Made from the executions, and can be made again.

use golive_domain::{
    id::{CaseId, EnvironmentId, ExecutionId, ProjectId},
    testing::CaseResult,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "finding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: ProjectId,
    pub case_id: CaseId,
    pub environment_id: EnvironmentId,
    pub execution_id: ExecutionId,
    pub result: CaseResult,
    pub at: DateTimeUtc,
    pub flaky: bool,
}

impl ActiveModelBehavior for ActiveModel {}
