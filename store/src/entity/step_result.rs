//! The `step_result` table.

use golive_domain::{
    id::{ExecutionId, PersonId, StepResultId},
    testing::Verdict,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "step_result")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StepResultId,
    pub execution_id: ExecutionId,
    pub step: i32,
    pub verdict: Verdict,
    pub actual: String,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    pub seconds: i32,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
