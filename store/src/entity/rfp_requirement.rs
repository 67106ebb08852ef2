//! The `rfp_requirement` table: a requirement of the register as a request asks for it.

use golive_domain::id::{RequirementId, RfpId, RfpRequirementId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_requirement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpRequirementId,
    pub rfp_id: RfpId,
    pub requirement_id: RequirementId,
    /// Among those of its category.
    pub weight: i32,
    /// Who answers it with "no" is out.
    pub mandatory: bool,
}

impl ActiveModelBehavior for ActiveModel {}
