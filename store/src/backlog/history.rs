//! What happened to an item, from the events it left.

use golive_domain::{
    access::Permission,
    events::{Change, EventKind},
    id::{EventId, ItemId},
};
use serde::Serialize;

use super::PersonRef;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    events::{self, Line, Lines, Names},
};

/// What somebody did to the item, and what changed by it.
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

/// The latest deeds, newest first, and what is called how in them. Amounts are left out for who may not see prices.
pub(super) async fn of_item(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<(Vec<HistoryLine>, Names)> {
    let priced = door.scope().may(Permission::PriceRead);
    let shown = |change: &Change| change.from != change.to && (priced || change.field != "fixed");
    let deed = |line: Line| HistoryLine {
        id: line.id,
        at: line.at,
        who: line.actor.map(|(id, name)| PersonRef { id, name }),
        kind: line.kind,
        changes: line.changes.into_iter().filter(shown).collect(),
        note: line.note,
    };
    let Lines { lines, names } = events::history(door, id).await?;
    Ok((lines.into_iter().map(deed).collect(), names))
}
