//! The history of one record: who changed what, when, from what, to what.

use golive_domain::{access::Permission, events::EventKind};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Lines, line};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::event,
};

/// Lines a record's page shows.
const MOST: u64 = 200;

/// A record's history within the project the door stands in, the latest first; a loader for the pages of items, sprints
/// and releases. The vendor's people do not read what was said among those inside. The caller's door decides who may read it.
pub(crate) async fn history(door: &impl Door<Scope = ProjectScope>, subject: impl Into<Uuid>) -> Result<Lines> {
    history_without(door, subject, &[]).await
}

/// The same but for what the page tells elsewhere.
pub(crate) async fn history_without(door: &impl Door<Scope = ProjectScope>, subject: impl Into<Uuid>, told: &[EventKind]) -> Result<Lines> {
    let project = door.project().id;
    let mut rows = event::Entity::find()
        .filter(event::COLUMN.project_id.eq(project))
        .filter(event::COLUMN.subject_id.eq(subject.into()))
        .filter(event::COLUMN.kind.is_not_in(told.iter().copied()))
        .order_by_desc(event::COLUMN.at)
        .order_by_desc(event::COLUMN.id)
        .limit(MOST)
        .all(door.db())
        .await?;
    if !door.scope().may(Permission::UnsharedRead) {
        rows.retain(|row| !row.data.internal);
    }
    line::read(door, Some(project), rows).await
}
