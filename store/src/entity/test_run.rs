//! The `test_run` table.

use golive_domain::id::{BuildId, PersonId, PlanId, ProjectId, RunId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "test_run")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RunId,
    pub project_id: ProjectId,
    pub plan_id: PlanId,
    pub number: i32,
    pub name: String,
    pub build_id: Option<BuildId>,
    pub again_of: Option<RunId>,
    pub person_id: Option<PersonId>,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
