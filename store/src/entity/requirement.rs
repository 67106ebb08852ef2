//! The `requirement` table.

use golive_domain::{
    backlog::Moscow,
    id::{DepartmentId, ProjectId, RequirementId},
    testing::Coverage,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "requirement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequirementId,
    pub project_id: ProjectId,
    pub code: String,
    /// The code as people count, which lists are ordered by: `domain::text::counted`.
    pub code_order: String,
    pub title: String,
    pub body: String,
    pub category: String,
    pub moscow: Moscow,
    pub department_id: Option<DepartmentId>,
    pub edition: i32,
    pub waived_reason: Option<String>,
    pub external_key: Option<String>,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
    /// Kept in step with links, findings and waivers by `testing::coverage`.
    pub coverage: Coverage,
    /// One of its links was made for an earlier edition.
    pub suspect: bool,
}

impl ActiveModelBehavior for ActiveModel {}
