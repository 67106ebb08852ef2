//! The `requirement_relation` table.

use golive_domain::id::RequirementId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "requirement_relation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub from_id: RequirementId,
    pub to_id: RequirementId,
    pub kind: String,
}

impl ActiveModelBehavior for ActiveModel {}
