//! Tickets as lines of a list, with what their clocks say now.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    id::{PersonId, TicketId},
    service::{Cause, ClockState, Metric, Priority, RequestType, TicketState},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::Serialize;

use super::{book::Book, code::ticket_code};
use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{department, person, ticket, ticket_clock},
};

/// A clock of a ticket, as it stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    pub metric: Metric,
    pub state: ClockState,
    /// The due instant that stands, or that was broken.
    pub due: Option<DateTime<Utc>>,
    pub cause: Option<Cause>,
    /// Working time that is left, in minutes; fewer than none when it is late.
    pub left_minutes: Option<i64>,
    /// Which cycle it is, from 1.
    pub cycle: i32,
    pub stopped: Option<DateTime<Utc>>,
}

/// A ticket as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TicketRow {
    pub id: TicketId,
    pub number: i32,
    /// `ARAS-S7`
    pub code: String,
    pub title: String,
    pub request: RequestType,
    pub priority: Priority,
    pub state: TicketState,
    pub requester: Option<PersonRef>,
    pub assignee: Option<PersonRef>,
    pub department: Option<String>,
    pub major: bool,
    pub shared: bool,
    pub reopened: u32,
    /// One of each metric whose clock ever ran, in the order of metrics.
    pub deadlines: Vec<Deadline>,
    pub created_at: DateTime<Utc>,
    pub state_since: DateTime<Utc>,
    pub version: i32,
}

/// Tickets with what they are called and what their clocks say now, in their order.
pub(crate) async fn rows(door: &Reader<ProjectScope>, book: &Book, found: Vec<ticket::Model>) -> Result<Vec<TicketRow>> {
    let people: HashMap<PersonId, String> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.is_in(found.iter().flat_map(|row| [row.assignee_id, Some(row.requester_id)]).flatten()))
        .into_tuple::<(PersonId, String)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let departments = department::Entity::find()
        .filter(department::COLUMN.id.is_in(found.iter().filter_map(|row| row.department_id)))
        .all(door.db())
        .await?;
    let mut clocks: HashMap<TicketId, Vec<ticket_clock::Model>> = HashMap::new();
    let kept = ticket_clock::Entity::find()
        .filter(ticket_clock::COLUMN.ticket_id.is_in(found.iter().map(|row| row.id)))
        .filter(ticket_clock::COLUMN.last.eq(true));
    for row in kept.all(door.db()).await? {
        clocks.entry(row.ticket_id).or_default().push(row);
    }
    let person = |id: PersonId| people.get(&id).map(|name| PersonRef { id, name: name.clone() });
    let sees = |metric: Metric| metric != Metric::Vendor || door.scope().may(Permission::TicketRead);
    let row = |row: ticket::Model| {
        let mut deadlines: Vec<Deadline> =
            clocks.remove(&row.id).unwrap_or_default().into_iter().map(|clock| deadline(book, &row, &clock, door.now())).collect();
        deadlines.retain(|deadline| sees(deadline.metric) && deadline.state != ClockState::None);
        deadlines.sort_by_key(|deadline| deadline.metric);
        TicketRow {
            code: ticket_code(&door.project().key, row.number),
            requester: person(row.requester_id),
            assignee: row.assignee_id.and_then(person),
            department: departments.iter().find(|each| Some(each.id) == row.department_id).map(|each| each.name.clone()),
            reopened: u32::try_from(row.reopened).unwrap_or_default(),
            deadlines,
            id: row.id,
            number: row.number,
            title: row.title,
            request: row.request,
            priority: row.priority,
            state: row.state,
            major: row.major,
            shared: row.shared,
            created_at: row.created_at,
            state_since: row.state_since,
            version: row.version,
        }
    };
    Ok(found.into_iter().map(row).collect())
}

/// What a kept clock says now: one that runs may be late since it was written down.
pub(super) fn deadline(book: &Book, ticket: &ticket::Model, row: &ticket_clock::Model, now: DateTime<Utc>) -> Deadline {
    let late = row.stopped_at.is_none() && row.state == ClockState::Running && row.due_at.is_some_and(|due| due < now);
    let spare = |row: &ticket_clock::Model| Some(TimeDelta::microseconds(row.allowed_us? - row.elapsed_us));
    let goes_on = row.stopped_at.is_none() && matches!(row.state, ClockState::Running | ClockState::Breached);
    let left = match (goes_on, row.due_at, book.promise(row.metric, ticket.priority, ticket.request, now)) {
        (true, Some(due), Some((_, timetable))) if due >= now => Some(timetable.elapsed(now, due)),
        (true, Some(due), Some((_, timetable))) => Some(-timetable.elapsed(due, now)),
        _ => spare(row),
    };
    Deadline {
        metric: row.metric,
        state: if late { ClockState::Breached } else { row.state },
        due: row.due_at,
        cause: if late { Some(Cause::Late) } else { row.cause },
        left_minutes: left.map(|left| left.num_minutes()),
        cycle: row.cycle,
        stopped: row.stopped_at,
    }
}
