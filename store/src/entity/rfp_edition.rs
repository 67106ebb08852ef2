//! The `rfp_edition` table: a request as it stood when it was given to those who sign.

use golive_domain::id::{PersonId, RfpEditionId, RfpId};
use sea_orm::entity::prelude::*;

use super::values::RfpBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_edition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpEditionId,
    pub rfp_id: RfpId,
    pub edition: i32,
    pub body: RfpBody,
    /// SHA-256 of the body: what is signed.
    pub hash: String,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
