//! Watching an item: its news come to one's notices.

use golive_domain::{access::Permission, events::SubjectKind, id::ItemId, text::ProjectKey};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};

use super::taken;
use crate::{Desk, Result, desk::Door, entity::watch, fresh};

/// Whoever sees the backlog. One's own bookmark and no deed on the project, so it leaves no event.
pub async fn watch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    taken::find(&door, id).await?;
    let row = watch::ActiveModel {
        id: Set(fresh::id(door.now())),
        person_id: Set(desk.actor().signed_in()?),
        subject_kind: Set(SubjectKind::Item),
        subject_id: Set(id.0),
    };
    let again = OnConflict::columns([watch::Column::PersonId, watch::Column::SubjectId]).do_nothing().to_owned();
    let _turn = desk.store().turn().await;
    watch::Entity::insert(row).on_conflict(again).exec_without_returning(&desk.store().inner.writes).await?;
    Ok(())
}

/// No more news of it, unless one is concerned.
pub async fn unwatch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    taken::find(&door, id).await?;
    let mine = watch::Entity::delete_many()
        .filter(watch::COLUMN.subject_id.eq(id.0))
        .filter(watch::COLUMN.person_id.eq(desk.actor().signed_in()?));
    let _turn = desk.store().turn().await;
    mine.exec(&desk.store().inner.writes).await?;
    Ok(())
}
