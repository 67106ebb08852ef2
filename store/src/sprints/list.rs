//! The sprints of a project, and what the team finishes in one.

use golive_domain::{
    access::Permission,
    backlog::{HalfPoints, ItemState},
    projects::WorkingCalendar,
    sprints::{self as rules, SprintResult, SprintState, Velocity, ledger},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{
    load::{SprintHead, calendar, frame, sprints},
    log::log,
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{item, sprint as entity},
};

/// One sprint in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SprintLine {
    pub sprint: SprintHead,
    /// Items in it, given-up ones left out; of a closed sprint, those it came to.
    pub items: u32,
    pub points: HalfPoints,
    pub done: HalfPoints,
}

/// The list with the team's velocity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sprints {
    /// The newest first.
    pub lines: Vec<SprintLine>,
    pub velocity: Option<Velocity>,
}

/// Anyone who may look at sprints.
pub async fn list(desk: &Desk, project: &ProjectKey) -> Result<Sprints> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let calendar = calendar(&door).await?;
    let mut lines = Vec::new();
    for sprint in sprints(&door).await? {
        lines.push(line(&door, &calendar, &sprint).await?);
    }
    let results: Vec<SprintResult> = lines.iter().map(result).collect();
    Ok(Sprints { lines, velocity: rules::velocity(&results) })
}

/// The team's velocity; an active sprint never counts.
pub(super) async fn velocity(door: &impl Door<Scope = ProjectScope>, calendar: &WorkingCalendar) -> Result<Option<Velocity>> {
    let closed = entity::Entity::find()
        .filter(entity::COLUMN.project_id.eq(door.project().id))
        .filter(entity::COLUMN.state.eq(SprintState::Closed))
        .order_by_desc(entity::COLUMN.closed_at)
        .limit(Velocity::SPRINTS as u64)
        .all(door.db())
        .await?;
    let mut results = Vec::new();
    for sprint in &closed {
        results.push(result(&line(door, calendar, sprint).await?));
    }
    Ok(rules::velocity(&results))
}

fn result(line: &SprintLine) -> SprintResult {
    SprintResult { state: line.sprint.state, closed_at: line.sprint.closed_at, done: line.done }
}

/// A closed sprint is summed up from its ledger, for its items have moved on; an open one from what is in it.
async fn line(door: &impl Door<Scope = ProjectScope>, calendar: &WorkingCalendar, sprint: &entity::Model) -> Result<SprintLine> {
    let head = SprintHead::of(door, sprint);
    if let (SprintState::Closed, Some(frame)) = (sprint.state, frame(sprint, calendar)) {
        let ledger = ledger(&frame, &log(door, sprint).await?.entries, door.now());
        let items = ledger.done.items + ledger.unfinished.items;
        return Ok(SprintLine { sprint: head, items, points: ledger.done.points + ledger.unfinished.points, done: ledger.done.points });
    }
    let rows = item::Entity::find()
        .select_only()
        .columns([item::Column::State, item::Column::Points])
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.sprint_id.eq(sprint.id))
        .filter(item::COLUMN.archived_at.is_null())
        .filter(item::COLUMN.state.ne(ItemState::Dropped))
        .into_tuple::<(ItemState, Option<HalfPoints>)>()
        .all(door.db())
        .await?;
    Ok(SprintLine {
        sprint: head,
        items: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        points: rows.iter().filter_map(|(_, points)| *points).sum(),
        done: rows.iter().filter(|(state, _)| state.is_done()).filter_map(|(_, points)| *points).sum(),
    })
}
