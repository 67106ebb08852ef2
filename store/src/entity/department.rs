//! The `department` table.

use golive_domain::id::{DepartmentId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "department")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DepartmentId,
    pub project_id: ProjectId,
    pub name: String,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
