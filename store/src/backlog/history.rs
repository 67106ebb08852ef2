//! What happened to an item, from the events it left.

use std::collections::BTreeSet;

use golive_domain::{
    access::Permission,
    events::{Change, EventKind},
    id::{EventId, ItemId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{PersonRef, comments};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::event,
};

/// One deed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HistoryLine {
    pub id: EventId,
    pub at: chrono::DateTime<chrono::Utc>,
    /// `None` where Golive itself did it.
    pub who: Option<PersonRef>,
    pub kind: EventKind,
    pub changes: Vec<Change>,
    pub note: Option<String>,
}

const LINES: u64 = 100;

/// The latest deeds, newest first. Amounts are left out for who may not see prices.
pub(super) async fn of_item(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<Vec<HistoryLine>> {
    let rows = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(id.0))
        .filter(event::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(event::COLUMN.id)
        .limit(LINES)
        .all(door.db())
        .await?;
    let people = comments::names(door, rows.iter().filter_map(|row| row.actor_id).collect::<BTreeSet<_>>()).await?;
    let priced = door.scope().may(Permission::PriceRead);
    let shown = |change: &Change| change.from != change.to && (priced || change.field != "fixed");
    let line = |row: event::Model| HistoryLine {
        id: row.id,
        at: row.at,
        who: row.actor_id.map(|id| comments::named(&people, id)),
        kind: row.kind,
        changes: row.data.changes.into_iter().filter(shown).collect(),
        note: row.data.note,
    };
    Ok(rows.into_iter().map(line).collect())
}
