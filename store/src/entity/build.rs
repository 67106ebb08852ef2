//! The `build` table.

use golive_domain::id::{BuildId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "build")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BuildId,
    pub project_id: ProjectId,
    pub name: String,
    pub place: i32,
    pub notes: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
