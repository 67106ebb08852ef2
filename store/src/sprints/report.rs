//! The report of a sprint: ledger, burndown and burnup from one replay, who changed the scope, where each item went.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::ItemId,
    projects::WorkingCalendar,
    sprints::{Chart, Ledger, StayEnd, chart, ledger},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::{
    cards::{Card, cards_of},
    daily::{self, DailyLine},
    load::{SprintHead, calendar, frame, sprint},
    log::{Log, ScopeLine, log},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{sprint, stay},
};

/// Everything the report shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub sprint: SprintHead,
    /// Ledger and charts; `None` before the start.
    pub numbers: Option<(Ledger, Chart)>,
    /// Changes of scope since the start, the newest first.
    pub scope: Vec<ScopeLine>,
    /// Every stay in the sprint, in the order they began; those that ended before the start are left out.
    pub stays: Vec<StayLine>,
    /// The newest day first.
    pub daily: Vec<DailyLine>,
    pub review: String,
    pub retrospective: String,
}

/// One stay of an item in the sprint, with the item as it is today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StayLine {
    pub card: Card,
    pub entered_at: DateTime<Utc>,
    pub left_at: Option<DateTime<Utc>>,
    pub end: Option<StayEnd>,
    /// It came unfinished from the sprint before.
    pub carried_in: bool,
}

/// Anyone who may look at sprints.
pub async fn report(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Report> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let Told { sprint, calendar, log, stays, daily } = door.recall(("report", number), async || read(&door, number).await).await?;
    let frame = frame(&sprint, &calendar);
    let numbers = frame.map(|frame| (ledger(&frame, &log.entries, door.now()), chart(&frame, &log.entries, door.now())));
    let marks = numbers.as_ref().map(|(_, chart)| chart.marks.as_slice()).unwrap_or_default();
    Ok(Report {
        scope: log.scope_lines(&door, marks).await?,
        stays: stays.into_iter().filter(|stay| !passing(stay, &sprint)).collect(),
        daily,
        sprint: SprintHead::of(&door, &sprint),
        numbers,
        review: sprint.review,
        retrospective: sprint.retrospective,
    })
}

/// What a sprint has to tell; the numbers run on with the time.
#[derive(Clone)]
struct Told {
    sprint: sprint::Model,
    calendar: WorkingCalendar,
    log: Log,
    stays: Vec<StayLine>,
    daily: Vec<DailyLine>,
}

async fn read(door: &Reader<ProjectScope>, number: i32) -> Result<Told> {
    let sprint = sprint(door, number).await?;
    Ok(Told {
        calendar: calendar(door).await?,
        log: log(door, &sprint).await?,
        stays: stays(door, sprint.id).await?,
        daily: daily::lines(door, sprint.id, None).await?,
        sprint,
    })
}

/// Put in and taken out again before the start: planning, not the sprint.
fn passing(stay: &StayLine, sprint: &sprint::Model) -> bool {
    stay.left_at.zip(sprint.started_at).is_some_and(|(left, start)| left <= start)
}

async fn stays(door: &impl Door<Scope = ProjectScope>, sprint: golive_domain::id::SprintId) -> Result<Vec<StayLine>> {
    let rows = stay::Entity::find()
        .filter(stay::COLUMN.sprint_id.eq(sprint))
        .order_by_asc(stay::COLUMN.entered_at)
        .order_by_asc(stay::COLUMN.id)
        .all(door.db())
        .await?;
    let mut ids: Vec<ItemId> = rows.iter().map(|row| row.item_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let cards: HashMap<ItemId, Card> = cards_of(door, &ids).await?.into_iter().map(|card| (card.id, card)).collect();
    let line = |row: stay::Model| {
        let card = cards.get(&row.item_id)?.clone();
        Some(StayLine { card, entered_at: row.entered_at, left_at: row.left_at, end: row.left_to, carried_in: row.carried_in })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}
