//! The `run_tally` table: how many executions of a run came to what. Kept in step by every use case that adds executions or
//! changes what they came to.

use golive_domain::{id::RunId, testing::CaseResult};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "run_tally")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub run_id: RunId,
    pub result: CaseResult,
    pub executions: i32,
}

impl ActiveModelBehavior for ActiveModel {}
