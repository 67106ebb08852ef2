//! Editing an item: all its fields at once, or one tick of its checklist.

use super::{
    ItemFields,
    bounds::Bounds,
    keep::keep,
    taken::{Taken, take},
};
use crate::{
    Desk, Result,
    desk::{Outcome, ProjectScope, Writer},
    entity::item,
    stale,
};
use golive_domain::{
    Error,
    access::Permission,
    events::EventKind,
    id::{CriterionId, ItemId},
    text::ProjectKey,
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

/// Refuses an edit of an older version of an item.
pub(super) async fn refuse_stale(tx: &Writer<ProjectScope>, row: &item::Model, version: i32) -> Result<()> {
    stale::refuse_stale(tx, row.id, row.version, version, &SAVES).await
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
