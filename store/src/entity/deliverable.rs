//! The `deliverable` table.

use golive_domain::id::{DeliverableId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deliverable")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeliverableId,
    pub project_id: ProjectId,
    pub name: String,
    pub position: i32,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
