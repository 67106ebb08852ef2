//! The `capacity` table.

use golive_domain::{
    backlog::Minutes,
    id::{PersonId, SprintId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "capacity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub sprint_id: SprintId,
    pub person_id: PersonId,
    pub minutes: Minutes,
}

impl ActiveModelBehavior for ActiveModel {}
