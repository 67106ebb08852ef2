//! The `fixer` table.

use golive_domain::id::{DefectId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fixer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub defect_id: DefectId,
    pub person_id: PersonId,
}

impl ActiveModelBehavior for ActiveModel {}
