//! The `watch` table.

use golive_domain::{events::SubjectKind, id::PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "watch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: PersonId,
    pub subject_kind: SubjectKind,
    pub subject_id: Uuid,
}

impl ActiveModelBehavior for ActiveModel {}
