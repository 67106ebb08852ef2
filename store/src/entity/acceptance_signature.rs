//! The `acceptance_signature` table.

use golive_domain::{
    id::{AcceptanceId, PersonId},
    testing::acceptance::Decision,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub acceptance_id: AcceptanceId,
    pub person_id: PersonId,
    pub decision: Decision,
    pub name: String,
    pub signed_text: String,
    pub sha256: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
