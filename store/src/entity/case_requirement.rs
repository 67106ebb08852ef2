//! The `case_requirement` table.

use golive_domain::id::{CaseId, RequirementId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_requirement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: CaseId,
    pub requirement_id: RequirementId,
    pub sound_at: i32,
    #[sea_orm(belongs_to, from = "case_id", to = "id")]
    pub case: HasOne<super::test_case::Entity>,
    #[sea_orm(belongs_to, from = "requirement_id", to = "id")]
    pub requirement: HasOne<super::requirement::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
