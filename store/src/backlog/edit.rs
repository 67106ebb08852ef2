//! Editing an item: all its fields at once, or one tick of its checklist.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Conflict, Error,
    access::Permission,
    events::{Change, EventKind},
    id::{CriterionId, ItemId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    ItemFields,
    bounds::Bounds,
    keep::keep,
    taken::{Taken, take},
};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::{event, item, person},
};

/// Whoever may edit items. `version` is the one the person read: a later save by somebody else is a conflict that tells
/// what they changed. A new assignee and people newly called in the text are told.
pub async fn edit(desk: &Desk, project: &ProjectKey, id: ItemId, version: i32, fields: ItemFields) -> Result<()> {
    desk.write(Permission::ItemEdit, project, async |tx| {
        let bounds = Bounds::default();
        let before = take(tx, id).await?;
        refuse_stale(tx, &before.row, version).await?;
        let mut after = before.clone();
        fields.clone().apply(tx, &bounds, &mut after).await?;
        Ok(Outcome::of((), keep(tx, &bounds, &before, after).await?))
    })
    .await
}

/// Ticks an acceptance criterion, or takes the tick back. Whoever may edit items.
pub async fn tick(desk: &Desk, project: &ProjectKey, id: ItemId, criterion: CriterionId, met: bool) -> Result<()> {
    desk.write(Permission::ItemEdit, project, async |tx| {
        let before = take(tx, id).await?;
        let mut after = before.clone();
        let line = after.criteria.iter_mut().find(|line| line.id == Some(criterion)).ok_or(Error::NotFound)?;
        line.met = met;
        Ok(Outcome::of((), keep(tx, &Bounds::default(), &before, after).await?))
    })
    .await
}

/// Refuses an edit of an older version, telling who changed what since.
pub(super) async fn refuse_stale(tx: &Writer<ProjectScope>, row: &item::Model, version: i32) -> Result<()> {
    if row.version == version {
        return Ok(());
    }
    let (by, changes) = since(tx, row, version).await?;
    Err(Error::Conflict(Conflict::Edited { version: row.version, by, changes }).into())
}

/// What the last saves changed, from what the person read to what is there now, and who saved last.
async fn since(tx: &Writer<ProjectScope>, row: &item::Model, version: i32) -> Result<(String, Vec<Change>)> {
    let saves = usize::try_from(row.version - version).unwrap_or(1).min(20);
    let recent = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(row.id.0))
        .filter(event::COLUMN.kind.is_in(SAVES))
        .order_by_desc(event::COLUMN.id)
        .limit(100)
        .all(tx.db())
        .await?;
    let instants: BTreeSet<_> = recent.iter().map(|event| event.at).collect();
    let first = instants.iter().rev().nth(saves - 1).or(instants.first());
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

/// Events that come with a new version of the item.
const SAVES: [EventKind; 7] = [
    EventKind::ItemEdited,
    EventKind::ItemEstimated,
    EventKind::ItemStateChanged,
    EventKind::ItemBlocked,
    EventKind::ItemUnblocked,
    EventKind::ItemArchived,
    EventKind::ItemRestored,
];

/// One change of one item, by whoever may do that: the short form of most use cases.
pub(super) async fn change(
    desk: &Desk,
    permission: Permission,
    project: &ProjectKey,
    id: ItemId,
    how: impl Fn(&Writer<ProjectScope>, &mut Taken) -> Result<()> + Sync,
) -> Result<()> {
    desk.write(permission, project, async |tx| {
        let before = take(tx, id).await?;
        let mut after = before.clone();
        how(tx, &mut after)?;
        Ok(Outcome::of((), keep(tx, &Bounds::default(), &before, after).await?))
    })
    .await
}
