//! The `suite` table.

use golive_domain::{
    backlog::Rank,
    id::{ProjectId, SuiteId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suite")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SuiteId,
    pub project_id: ProjectId,
    pub parent_id: Option<SuiteId>,
    pub name: String,
    pub rank: Rank,
}

impl ActiveModelBehavior for ActiveModel {}
