//! The `acceptance_user` table.

use golive_domain::{
    backlog::Minutes,
    id::{AcceptanceId, PersonId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_user")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub acceptance_id: AcceptanceId,
    pub person_id: PersonId,
    pub planned_minutes: Minutes,
}

impl ActiveModelBehavior for ActiveModel {}
