//! Two people editing one record: the second is shown what the first changed, and chooses.

use golive_domain::{
    Conflict, Error,
    events::{Change, EventKind},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{event, person},
};

/// A versioned record as it stands now, with the kinds of events that raise its version by one each.
pub(super) struct Record<'a> {
    pub id: Uuid,
    pub version: i32,
    pub kinds: &'a [EventKind],
}

/// Every deed that writes the project's own row.
const PROJECT_ROW: &[EventKind] =
    &[EventKind::ProjectEdited, EventKind::CalendarEdited, EventKind::ContractEdited, EventKind::ProjectArchived];

/// Refuses an edit of `fields` of the project's own row when one of them was changed after `read`. What others changed
/// meanwhile in other fields stands in nobody's way: the tabs of the settings share one row.
pub(super) async fn refuse_stale_project(door: &impl Door<Scope = ProjectScope>, read: i32, fields: &[&str]) -> Result<()> {
    let project = door.project();
    let record = Record { id: project.id.0, version: project.version, kinds: PROJECT_ROW };
    let (by, changes) = changed_since(door, &record, read).await?;
    let overlapping: Vec<Change> = changes.into_iter().filter(|change| fields.contains(&change.field.as_str())).collect();
    if overlapping.is_empty() { Ok(()) } else { Err(edited(record.version, by, overlapping)) }
}

/// Refuses an edit of a record that was changed after `read`.
pub(super) async fn refuse_stale(door: &impl Door<Scope = ProjectScope>, record: Record<'_>, read: i32) -> Result<()> {
    if record.version == read {
        return Ok(());
    }
    let (by, changes) = changed_since(door, &record, read).await?;
    Err(edited(record.version, by, changes))
}

fn edited(version: i32, by: String, changes: Vec<Change>) -> crate::Error {
    Error::Conflict(Conflict::Edited { version, by, changes }).into()
}

/// Who edited it last, and what has changed since: each field once, from what was read to what is there.
async fn changed_since(door: &impl Door<Scope = ProjectScope>, record: &Record<'_>, read: i32) -> Result<(String, Vec<Change>)> {
    let behind = u64::try_from(record.version.saturating_sub(read)).unwrap_or_default();
    if behind == 0 {
        return Ok((String::new(), Vec::new()));
    }
    let mut events = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(record.id))
        .filter(event::COLUMN.kind.is_in(record.kinds.iter().copied()))
        .order_by_desc(event::COLUMN.at)
        .order_by_desc(event::COLUMN.id)
        .limit(behind)
        .all(door.db())
        .await?;
    let last = events.first().and_then(|event| event.actor_id);
    let by = match last {
        Some(id) => person::Entity::find_by_id(id).one(door.db()).await?.map(|person| person.name).unwrap_or_default(),
        None => "Golive".to_owned(),
    };
    events.reverse();
    let mut changes: Vec<Change> = Vec::new();
    for change in events.into_iter().flat_map(|event| event.data.changes) {
        match changes.iter_mut().find(|known| known.field == change.field) {
            Some(known) => known.to = change.to,
            None => changes.push(change),
        }
    }
    changes.retain(|change| change.from != change.to);
    Ok((by, changes))
}
