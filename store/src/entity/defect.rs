//! The `defect` table.

use golive_domain::{
    defects::{DefectState, Frequency, Priority, Severity},
    id::{BuildId, CaseId, DefectId, DepartmentId, EnvironmentId, ExecutionId, ItemId, PersonId, ProjectId, ReleaseId, RequirementId},
};
use sea_orm::entity::prelude::*;

use super::values::DefectOrigin;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "defect")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DefectId,
    pub project_id: ProjectId,
    pub number: i32,
    pub external_key: Option<String>,
    pub title: String,
    pub body: String,
    pub severity: Severity,
    pub frequency: Frequency,
    pub priority: Priority,
    pub priority_reason: String,
    pub state: DefectState,
    pub component: String,
    pub department_id: Option<DepartmentId>,
    pub environment_id: Option<EnvironmentId>,
    pub build_found_id: Option<BuildId>,
    pub build_fixed_id: Option<BuildId>,
    pub duplicate_of: Option<DefectId>,
    pub release_id: Option<ReleaseId>,
    pub requirement_id: Option<RequirementId>,
    pub item_id: Option<ItemId>,
    pub fix_item_id: Option<ItemId>,
    pub case_id: Option<CaseId>,
    pub execution_id: Option<ExecutionId>,
    pub step: Option<i32>,
    pub found_by: Option<PersonId>,
    pub assignee_id: Option<PersonId>,
    pub reopened: i32,
    pub shared: bool,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub state_since: DateTimeUtc,
    pub closed_at: Option<DateTimeUtc>,
    /// In which its item will bring the fix.
    pub fix_build_id: Option<BuildId>,
    /// What another tool said of it.
    pub origin: Option<DefectOrigin>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
