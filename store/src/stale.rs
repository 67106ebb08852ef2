//! Two people editing one record: who comes too late is told what the other changed.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Conflict, Error,
    events::{Change, EventKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{event, person},
};

/// Refuses an edit of an older version, telling who changed what since. `saves` are the events that come with a new version
/// of such a record.
pub(crate) async fn refuse_stale(
    tx: &Writer<ProjectScope>,
    subject: impl Into<Uuid>,
    version: i32,
    read: i32,
    saves: &[EventKind],
) -> Result<()> {
    refuse_stale_part(tx, subject, version, read, saves, None).await
}

/// The same of a part of a record that has a version of its own: `part` is what the events of that part note.
pub(crate) async fn refuse_stale_part(
    tx: &Writer<ProjectScope>,
    subject: impl Into<Uuid>,
    version: i32,
    read: i32,
    saves: &[EventKind],
    part: Option<&str>,
) -> Result<()> {
    if version == read {
        return Ok(());
    }
    let (by, changes) = since(tx, subject.into(), version - read, saves, part).await?;
    Err(Error::Conflict(Conflict::Edited { version, by, changes }).into())
}

/// What the last saves changed, from what the person read to what is there now, and who saved last.
async fn since(
    tx: &Writer<ProjectScope>,
    subject: Uuid,
    saved: i32,
    saves: &[EventKind],
    part: Option<&str>,
) -> Result<(String, Vec<Change>)> {
    let saved = usize::try_from(saved).unwrap_or(1).clamp(1, 20);
    let mut recent = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(subject))
        .filter(event::COLUMN.kind.is_in(saves.iter().copied()))
        .order_by_desc(event::COLUMN.id)
        .limit(100)
        .all(tx.db())
        .await?;
    recent.retain(|event| part.is_none_or(|part| event.data.note.as_deref() == Some(part)));
    let instants: BTreeSet<_> = recent.iter().map(|event| event.at).collect();
    let first = instants.iter().rev().nth(saved - 1).or(instants.first());
    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    for event in recent.iter().rev().filter(|event| first.is_some_and(|first| event.at >= *first)) {
        for change in &event.data.changes {
            let known = changes.entry(change.field.clone()).or_insert_with(|| change.clone());
            known.to = change.to.clone();
        }
    }
    let last = recent.first().and_then(|event| event.actor_id);
    let by = match last {
        Some(id) => person::Entity::find_by_id(id).one(tx.db()).await?.map(|person| person.name).unwrap_or_default(),
        None => String::new(),
    };
    let differs = |change: &Change| change.from != change.to;
    Ok((by, changes.into_values().filter(differs).collect()))
}
