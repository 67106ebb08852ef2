//! The `assignment_rule` table.

use golive_domain::id::{AssignmentRuleId, ProjectId};
use sea_orm::entity::prelude::*;

use super::values::RuleBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignment_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AssignmentRuleId,
    pub project_id: ProjectId,
    /// The lowest decides first.
    pub place: i32,
    pub name: String,
    pub body: RuleBody,
    pub enabled: bool,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub removed_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
