//! The `attachment` table.

use golive_domain::id::{AttachmentId, ItemId, PersonId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttachmentId,
    pub project_id: ProjectId,
    pub item_id: ItemId,
    pub author_id: PersonId,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub path: String,
    pub sha256: String,
    pub at: DateTimeUtc,
    pub removed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
