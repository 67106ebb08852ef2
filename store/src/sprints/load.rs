//! What every use case of sprints begins with: the sprint by its number, the calendar, names.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Conflict, Error,
    id::{ItemId, PersonId, SprintId},
    money::Minor,
    projects::WorkingCalendar,
    sprints::{Frame, SprintState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(super) use crate::projects::working_calendar as calendar;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{event, item, person, sprint},
};

/// A transaction inside a project.
pub(super) type Tx = Writer<ProjectScope>;

/// Ids in one `IN (…)`: under the parameter limits of both databases.
pub(super) const BATCH: usize = 500;

/// A sprint's own facts, as the head of each of its pages shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SprintHead {
    pub id: SprintId,
    /// Counted from 1 within the project.
    pub number: i32,
    /// A name beside the number, empty for most.
    pub name: String,
    pub goal: String,
    pub starts_on: NaiveDate,
    /// The last planned day.
    pub ends_on: NaiveDate,
    pub state: SprintState,
    /// What it may cost, in the project's currency; `None` also for who may not see prices.
    pub budget: Option<Minor>,
    pub started_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub version: i32,
}

impl SprintHead {
    pub(super) fn of(door: &impl Door<Scope = ProjectScope>, row: &sprint::Model) -> Self {
        let prices = door.scope().may(golive_domain::access::Permission::PriceRead);
        Self {
            id: row.id,
            number: row.number,
            name: row.name.clone(),
            goal: row.goal.clone(),
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            state: row.state,
            budget: row.budget_minor.filter(|_| prices),
            started_at: row.started_at,
            closed_at: row.closed_at,
            version: row.version,
        }
    }
}

/// The sprint that bears this number in the door's project.
pub(super) async fn sprint(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<sprint::Model> {
    let found = sprint::Entity::find()
        .filter(sprint::COLUMN.project_id.eq(door.project().id))
        .filter(sprint::COLUMN.number.eq(number))
        .one(door.db())
        .await?;
    Ok(found.ok_or(Error::NotFound)?)
}

/// Every sprint of the project, the newest first.
pub(super) async fn sprints(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<sprint::Model>> {
    let found = sprint::Entity::find().filter(sprint::COLUMN.project_id.eq(door.project().id)).order_by_desc(sprint::COLUMN.number);
    Ok(found.all(door.db()).await?)
}

/// An item of the project that is not archived.
pub(super) async fn item(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<item::Model> {
    let found = item::Entity::find_by_id(id)
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.archived_at.is_null())
        .one(door.db())
        .await?;
    Ok(found.ok_or(Error::NotFound)?)
}

/// The time a sprint runs in; `None` before it is started.
pub(super) fn frame(sprint: &sprint::Model, calendar: &WorkingCalendar) -> Option<Frame> {
    let start = sprint.started_at?;
    Some(Frame { start, planned_last: sprint.ends_on, close: sprint.closed_at, calendar: calendar.clone() })
}

/// The names of people.
pub(super) async fn names(
    door: &impl Door<Scope = ProjectScope>,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>> {
    let mut people: Vec<PersonId> = people.into_iter().collect();
    people.sort_unstable();
    people.dedup();
    let mut names = HashMap::new();
    for batch in people.chunks(BATCH) {
        let rows = person::Entity::find()
            .select_only()
            .columns([person::Column::Id, person::Column::Name])
            .filter(person::COLUMN.id.is_in(batch.to_vec()))
            .into_tuple::<(PersonId, String)>()
            .all(door.db())
            .await?;
        names.extend(rows);
    }
    Ok(names)
}

/// What an item is called: `ARAS-214`.
pub(super) fn code(door: &impl Door<Scope = ProjectScope>, number: i32) -> String {
    format!("{}-{number}", door.project().key)
}

/// What an item is called in history.
pub(super) fn item_label(door: &impl Door<Scope = ProjectScope>, item: &item::Model) -> String {
    format!("{} {}", code(door, item.number), item.title)
}

/// What a sprint is called in history.
pub(super) fn label(sprint: &sprint::Model) -> String {
    if sprint.name.is_empty() { format!("Sprint {}", sprint.number) } else { sprint.name.clone() }
}

/// Refuses an edit of what somebody saved after it was read, with who and what.
pub(super) async fn unchanged_since(tx: &Tx, subject: Uuid, is: i32, read: i32) -> Result<()> {
    if is == read {
        return Ok(());
    }
    let last = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(subject))
        .order_by_desc(event::COLUMN.at)
        .order_by_desc(event::COLUMN.id)
        .one(tx.db())
        .await?;
    let by = last.as_ref().and_then(|event| event.actor_id);
    let name = names(tx, by).await?.into_values().next().unwrap_or_default();
    let changes = last.map(|event| event.data.changes).unwrap_or_default();
    Err(Error::Conflict(Conflict::Edited { version: is, by: name, changes }).into())
}
