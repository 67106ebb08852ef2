//! The `test_case` table.

use golive_domain::{
    defects::Priority,
    id::{CaseId, ProjectId, SuiteId},
    testing::{CaseState, TestType},
};
use sea_orm::entity::prelude::*;

use super::values::Texts;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "test_case")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CaseId,
    pub project_id: ProjectId,
    pub number: i32,
    pub suite_id: Option<SuiteId>,
    pub external_key: Option<String>,
    pub title: String,
    pub kind: TestType,
    pub state: CaseState,
    pub priority: Priority,
    pub component: String,
    pub keywords: Texts,
    pub minutes: i32,
    pub edition: i32,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
