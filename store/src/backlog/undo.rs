//! Taking back one's last change of an item.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, EventKind},
    id::ItemId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{bounds::Bounds, keep::keep, taken::take};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::event,
};

/// What can be taken back.
const UNDONE: [EventKind; 5] =
    [EventKind::ItemEdited, EventKind::ItemEstimated, EventKind::ItemRanked, EventKind::ItemArchived, EventKind::ItemRestored];

/// Puts back what the actor's own last edit, estimate, move or archiving of the item changed. Whoever may do that in the
/// first place. Refused when somebody changed the same fields since: their work is not undone.
pub async fn undo(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    desk.write(Permission::BacklogRead, project, async |tx| {
        let before = take(tx, id).await?;
        let mut after = before.clone();
        for (kind, change) in last(tx, id).await? {
            if !tx.scope().may(permission(kind)) {
                return Err(Error::Forbidden.into());
            }
            if before.value(&change.field) != change.to || after.put(&change.field, change.from).is_none() {
                return Err(Error::rule(Say::new("error-undo-stale")).into());
            }
        }
        Ok(Outcome::of((), keep(tx, &Bounds::default(), &before, after).await?))
    })
    .await
}

/// The changes of the person's last deed on the item; an edit may have left several events at one instant.
async fn last(tx: &Writer<ProjectScope>, id: ItemId) -> Result<Vec<(EventKind, Change)>> {
    let Some(actor) = tx.writer() else { return Err(Error::Forbidden.into()) };
    let deeds = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(id.0))
        .filter(event::COLUMN.actor_id.eq(actor))
        .filter(event::COLUMN.kind.is_in(UNDONE))
        .order_by_desc(event::COLUMN.id)
        .limit(1)
        .all(tx.db())
        .await?;
    let deed = deeds.into_iter().next().ok_or_else(|| Error::rule(Say::new("error-undo-nothing")))?;
    Ok(deed.data.changes.into_iter().map(|change| (deed.kind, change)).collect())
}

fn permission(kind: EventKind) -> Permission {
    match kind {
        EventKind::ItemEstimated => Permission::ItemEstimate,
        EventKind::ItemRanked => Permission::ItemRank,
        EventKind::ItemArchived | EventKind::ItemRestored => Permission::ItemArchive,
        _ => Permission::ItemEdit,
    }
}
