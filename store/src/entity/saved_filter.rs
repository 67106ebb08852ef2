//! The `saved_filter` table.

use golive_domain::id::{FilterId, PersonId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_filter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FilterId,
    pub project_id: ProjectId,
    pub person_id: PersonId,
    pub name: String,
    pub query: String,
    pub shared: bool,
}

impl ActiveModelBehavior for ActiveModel {}
