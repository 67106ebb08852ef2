//! The `landing` table.

use golive_domain::id::{BuildId, EnvironmentId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "landing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub environment_id: EnvironmentId,
    pub build_id: BuildId,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "build_id", to = "id")]
    pub build: HasOne<super::build::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
