//! The `import` table.

use golive_domain::{
    id::{ImportId, PersonId, ProjectId},
    import::ImportState,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ImportId,
    pub project_id: ProjectId,
    pub person_id: PersonId,
    pub name: String,
    pub state: ImportState,
    pub path: String,
    pub mapping: Json,
    pub outcome: Json,
    pub done: i32,
    pub total: i32,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
