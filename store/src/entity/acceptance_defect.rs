//! The `acceptance_defect` table.

use golive_domain::id::{DefectId, PointId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_defect")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub point_id: PointId,
    pub defect_id: DefectId,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
