//! The `evidence` table.

use golive_domain::id::{DefectId, EvidenceId, ExecutionId, PersonId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EvidenceId,
    pub project_id: ProjectId,
    pub execution_id: Option<ExecutionId>,
    pub step: Option<i32>,
    pub defect_id: Option<DefectId>,
    pub person_id: PersonId,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub path: String,
    pub sha256: String,
    pub at: DateTimeUtc,
    pub removed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
