//! The `custom_field` table.

use golive_domain::{
    backlog::FieldKind,
    id::{FieldId, ProjectId},
};
use sea_orm::entity::prelude::*;

use super::values::Texts;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "custom_field")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FieldId,
    pub project_id: ProjectId,
    pub name: String,
    pub kind: FieldKind,
    pub choices: Texts,
    pub position: i32,
    pub archived_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
