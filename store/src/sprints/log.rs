//! From event rows to the log the domain replays: the one place that knows how history is written down.
//!
//! Fields tell what happened, not kinds: a change of `sprint` is an item that came or went, of `points` a new estimate, of
//! `state` a state reached. So an undo, an import or a bulk edit counts as what it did.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    backlog::{HalfPoints, ItemState},
    events::{Change, EventKind},
    id::{ItemId, PersonId, SprintId},
    sprints::{CarryTo, ScopeChange, ScopeMark, SprintEntry, What},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

use super::{
    cards::Named,
    load::{code, names},
};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{event, item, sprint, stay, values::EventData},
};

/// The kinds that can move a line of a sprint.
const KINDS: &[EventKind] = &[
    EventKind::SprintItemAdded,
    EventKind::SprintItemRemoved,
    EventKind::ItemStateChanged,
    EventKind::ItemEstimated,
    EventKind::ItemEdited,
    EventKind::ItemAccepted,
    EventKind::ItemRejected,
    EventKind::ItemArchived,
    EventKind::ItemRestored,
];

/// A sprint's log, and who wrote each line.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    pub entries: Vec<SprintEntry>,
    by: HashMap<(DateTime<Utc>, ItemId), PersonId>,
}

/// A change of scope, as the board and the report tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeLine {
    pub at: DateTime<Utc>,
    pub item: ItemId,
    pub code: String,
    pub title: String,
    pub change: ScopeChange,
    /// By how many points the scope grew or shrank.
    pub by: HalfPoints,
    /// Who did it.
    pub person: Option<Named>,
}

/// One event row, as far as a log needs it.
type Row = (DateTime<Utc>, Option<PersonId>, Uuid, EventKind, EventData);

/// What happened to the items of a sprint, from its planning to its close.
pub(super) async fn log(door: &impl Door<Scope = ProjectScope>, sprint: &sprint::Model) -> Result<Log> {
    let visitors =
        stay::Entity::find().select_only().column(stay::Column::ItemId).filter(stay::COLUMN.sprint_id.eq(sprint.id)).into_query();
    let rows = event::Entity::find()
        .select_only()
        .columns([event::Column::At, event::Column::ActorId, event::Column::SubjectId, event::Column::Kind, event::Column::Data])
        .filter(event::COLUMN.subject_id.in_subquery(visitors))
        .filter(event::COLUMN.kind.is_in(KINDS.to_vec()))
        .filter(event::COLUMN.at.gte(sprint.created_at))
        .filter(event::COLUMN.at.lte(sprint.closed_at.unwrap_or(door.now())))
        .order_by_asc(event::COLUMN.at)
        .order_by_asc(event::COLUMN.id)
        .into_tuple::<Row>()
        .all(door.db())
        .await?;
    Ok(read(sprint.id, rows))
}

/// Maps rows in order of time to entries of one sprint.
fn read(sprint: SprintId, rows: Vec<Row>) -> Log {
    let mut reading = Reading { sprint, inside: HashSet::new(), states: HashMap::new() };
    let mut log = Log::default();
    for (at, by, subject, kind, data) in rows {
        let item = ItemId(subject);
        for what in reading.take(item, kind, &data.changes) {
            log.entries.push(SprintEntry::new(at, item, what));
            if let Some(by) = by {
                log.by.insert((at, item), by);
            }
        }
    }
    log
}

/// Which items are in the sprint while its history is read, and where they last stood.
struct Reading {
    sprint: SprintId,
    inside: HashSet<ItemId>,
    states: HashMap<ItemId, ItemState>,
}

impl Reading {
    fn take(&mut self, item: ItemId, kind: EventKind, changes: &[Change]) -> Vec<What> {
        let state: Option<ItemState> = to(changes, "state");
        if let Some(state) = state {
            self.states.insert(item, state);
        }
        if let Some(moved) = changes.iter().find(|change| change.field == "sprint") {
            return self.moved(item, moved, changes).into_iter().collect();
        }
        if !self.inside.contains(&item) {
            return Vec::new();
        }
        match kind {
            EventKind::ItemArchived => vec![What::Reached { state: ItemState::Dropped }],
            EventKind::ItemRestored => {
                vec![What::Reached { state: self.states.get(&item).copied().unwrap_or(ItemState::InSprint) }]
            }
            _ => estimated(changes).into_iter().chain(state.map(|state| What::Reached { state })).collect(),
        }
    }

    /// An item that came, went, or was carried on when the sprint closed.
    fn moved(&mut self, item: ItemId, moved: &Change, changes: &[Change]) -> Option<What> {
        let here = |value: &serde_json::Value| value.as_str().is_some_and(|id| id == self.sprint.to_string());
        if here(&moved.to) {
            self.inside.insert(item);
            return Some(What::Added { points: to(changes, "points").unwrap_or_default(), finished: false });
        }
        if here(&moved.from) && self.inside.remove(&item) {
            let carried: Option<CarryTo> = to(changes, "carried");
            return Some(carried.map_or(What::Removed, |to| What::Carried { to }));
        }
        None
    }
}

/// A new estimate; an item without points counts as none.
fn estimated(changes: &[Change]) -> Option<What> {
    let change = changes.iter().find(|change| change.field == "points")?;
    let points = |value: &serde_json::Value| read_value(value).unwrap_or(HalfPoints::ZERO);
    Some(What::ReEstimated { from: points(&change.from), to: points(&change.to) })
}

/// What a field was changed to.
fn to<T: DeserializeOwned>(changes: &[Change], field: &str) -> Option<T> {
    changes.iter().find(|change| change.field == field).and_then(|change| read_value(&change.to))
}

fn read_value<T: DeserializeOwned>(value: &serde_json::Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

impl Log {
    /// Marks with the names of what and who, the newest first.
    pub async fn scope_lines(&self, door: &impl Door<Scope = ProjectScope>, marks: &[ScopeMark]) -> Result<Vec<ScopeLine>> {
        let mut ids: Vec<ItemId> = marks.iter().map(|mark| mark.item).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut items: HashMap<ItemId, (i32, String)> = HashMap::new();
        for batch in ids.chunks(super::load::BATCH) {
            let rows = item::Entity::find()
                .select_only()
                .columns([item::Column::Id, item::Column::Number, item::Column::Title])
                .filter(item::COLUMN.id.is_in(batch.to_vec()))
                .into_tuple::<(ItemId, i32, String)>()
                .all(door.db())
                .await?;
            items.extend(rows.into_iter().map(|(id, number, title)| (id, (number, title))));
        }
        let by = |mark: &ScopeMark| self.by.get(&(mark.at, mark.item)).copied();
        let people = names(door, marks.iter().filter_map(by)).await?;
        let line = |mark: &ScopeMark| {
            let (number, title) = items.get(&mark.item).cloned().unwrap_or_default();
            ScopeLine {
                at: mark.at,
                item: mark.item,
                code: code(door, number),
                title,
                change: mark.change,
                by: mark.by,
                person: by(mark).and_then(|id| people.get(&id).map(|name| Named { id, name: name.clone() })),
            }
        };
        Ok(marks.iter().rev().map(line).collect())
    }
}
