//! The `exploration_requirement` table: what a session looks at.

use golive_domain::id::{ExplorationId, RequirementId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exploration_requirement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub exploration_id: ExplorationId,
    pub requirement_id: RequirementId,
    #[sea_orm(belongs_to, from = "requirement_id", to = "id")]
    pub requirement: HasOne<super::requirement::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
