//! The `rfp_signature` table: who signed which part of which edition.

use golive_domain::{
    id::{DepartmentId, PersonId, RfpId, RfpSignatureId},
    rfp::Signer,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpSignatureId,
    pub rfp_id: RfpId,
    pub edition: i32,
    pub part: Signer,
    /// Where the part is a department's.
    pub department_id: Option<DepartmentId>,
    pub person_id: PersonId,
    pub hash: String,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
