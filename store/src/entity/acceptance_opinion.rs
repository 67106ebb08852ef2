//! The `acceptance_opinion` table.

use golive_domain::{
    id::{PersonId, PointId},
    testing::acceptance::Opinion,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance_opinion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub point_id: PointId,
    pub person_id: PersonId,
    pub opinion: Opinion,
    pub remark: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
