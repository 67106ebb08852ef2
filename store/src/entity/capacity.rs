//! The `capacity` table.

use sea_orm::entity::prelude::*;
use golive_domain::id::{PersonId, SprintId};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "capacity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub sprint_id: SprintId,
    pub person_id: PersonId,
    pub minutes: i32,
}

impl ActiveModelBehavior for ActiveModel {}
