//! The `acceptance_point` table.

use golive_domain::id::{AcceptanceId, CaseId, ItemId, PointId, RequirementId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_point")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PointId,
    pub acceptance_id: AcceptanceId,
    pub number: i32,
    pub text: String,
    pub requirement_id: Option<RequirementId>,
    pub case_id: Option<CaseId>,
    pub item_id: Option<ItemId>,
}

impl ActiveModelBehavior for ActiveModel {}
