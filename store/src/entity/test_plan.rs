//! The `test_plan` table.

use golive_domain::{
    id::{PlanId, ProjectId, ReleaseId},
    testing::PlanState,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "test_plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PlanId,
    pub project_id: ProjectId,
    pub number: i32,
    pub name: String,
    pub goal: String,
    pub state: PlanState,
    pub shared: bool,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    pub release_id: Option<ReleaseId>,
    pub created_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
