//! The `acceptance_hours` table.

use golive_domain::{
    backlog::Minutes,
    id::{AcceptanceId, PersonId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_hours")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub acceptance_id: AcceptanceId,
    pub person_id: PersonId,
    pub day: Date,
    pub minutes: Minutes,
    pub note: String,
}

impl ActiveModelBehavior for ActiveModel {}
