//! Watching a record: its news come to the inbox. One's own bookkeeping, like the marks of reading.

use golive_domain::{
    Error,
    access::Permission,
    events::{Subject, SubjectKind},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, sea_query::OnConflict};

use crate::{
    Desk, Result, Site,
    desk::Door,
    entity::{event, watch},
    fresh,
};

/// Whoever is in the project: from now on its news of the record are one's notices. A record of another project, or of
/// none, is not there.
pub async fn watch(desk: &Desk, key: &ProjectKey, subject: Subject) -> Result<()> {
    may_write(desk).await?;
    let door = desk.read(Permission::ProjectRead, key).await?;
    let known = event::Entity::find()
        .filter(event::COLUMN.project_id.eq(door.project().id))
        .filter(event::COLUMN.subject_kind.eq(subject.kind))
        .filter(event::COLUMN.subject_id.eq(subject.id))
        .count(door.db())
        .await?;
    let is_project = subject.kind == SubjectKind::Project && subject.id == door.project().id.0;
    if known == 0 && !is_project {
        return Err(Error::NotFound.into());
    }
    let row = watch::ActiveModel {
        id: Set(fresh::id(door.now())),
        person_id: Set(door.actor().signed_in()?),
        subject_kind: Set(subject.kind),
        subject_id: Set(subject.id),
    };
    let known = OnConflict::columns([watch::Column::SubjectId, watch::Column::PersonId]).do_nothing().to_owned();
    let store = desk.store();
    let _turn = store.turn().await?;
    watch::Entity::insert(row).on_conflict(known).exec_without_returning(&store.inner.writes).await?;
    Ok(())
}

/// One's own watching ends.
pub async fn unwatch(desk: &Desk, key: &ProjectKey, subject: Subject) -> Result<()> {
    may_write(desk).await?;
    let door = desk.read(Permission::ProjectRead, key).await?;
    let person = door.actor().signed_in()?;
    let store = desk.store();
    let _turn = store.turn().await?;
    watch::Entity::delete_many()
        .filter(watch::COLUMN.person_id.eq(person))
        .filter(watch::COLUMN.subject_id.eq(subject.id))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// A token that only reads changes nothing of its owner's either.
async fn may_write(desk: &Desk) -> Result<()> {
    desk.read(Permission::OwnAccount, Site).await.map(drop)
}
