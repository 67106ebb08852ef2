//! The `holiday` table.

use golive_domain::id::ProjectId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "holiday")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: ProjectId,
    pub day: Date,
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}
