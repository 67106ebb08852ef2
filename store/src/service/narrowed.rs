//! What the queue is narrowed to.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::{DepartmentId, PersonId},
    service::{Priority, RequestType, TicketState},
};
use sea_orm::{ColumnTrait, Condition};

use super::code::ticket_number;
use crate::{
    desk::{Door, ProjectScope},
    entity::ticket,
    found::{Walk, bears_by},
    today::NEAR,
};

/// Which tickets, by where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Somebody owes something still.
    #[default]
    Open,
    Resolved,
    All,
    In(TicketState),
}

/// Who works on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worker {
    Nobody,
    Person(PersonId),
}

/// What the queue is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TicketFilter {
    pub show: Show,
    pub text: Option<String>,
    pub priorities: Vec<Priority>,
    pub requests: Vec<RequestType>,
    pub department: Option<DepartmentId>,
    pub worker: Option<Worker>,
    pub requester: Option<PersonId>,
    /// Past a deadline of the help desk.
    pub late: bool,
    /// Past one, or within a day of it.
    pub soon: bool,
    /// From 1.
    pub page: u64,
}

/// Open, and past what it stands in the queue by.
pub(super) fn late(door: &impl Door<Scope = ProjectScope>) -> Condition {
    due_before(door, door.now())
}

fn due_before(door: &impl Door<Scope = ProjectScope>, at: DateTime<Utc>) -> Condition {
    let at = if door.scope().may(Permission::UnsharedRead) { ticket::COLUMN.queue_at.lt(at) } else { ticket::COLUMN.vendor_at.lt(at) };
    Condition::all().add(ticket::COLUMN.queued.eq(true)).add(at)
}

/// The rows it leaves.
pub(super) fn condition(door: &impl Door<Scope = ProjectScope>, filter: &TicketFilter, walk: Walk) -> Condition {
    let mut all = Condition::all();
    match filter.show {
        Show::Open => all = all.add(ticket::COLUMN.queued.eq(true)),
        Show::Resolved => all = all.add(ticket::COLUMN.queued.eq(false)),
        Show::In(state) => all = all.add(ticket::COLUMN.state.eq(state)),
        Show::All => {}
    }
    if let Some(text) = &filter.text {
        let meant = Condition::any().add(bears_by(door, "ticket", text, walk));
        all = all.add(match ticket_number(&door.project().key, text) {
            Some(number) => meant.add(ticket::COLUMN.number.eq(number)),
            None => meant,
        });
    }
    if !filter.priorities.is_empty() {
        all = all.add(ticket::COLUMN.priority.is_in(filter.priorities.clone()));
    }
    if !filter.requests.is_empty() {
        all = all.add(ticket::COLUMN.request.is_in(filter.requests.clone()));
    }
    if let Some(department) = filter.department {
        all = all.add(ticket::COLUMN.department_id.eq(department));
    }
    all = match filter.worker {
        Some(Worker::Nobody) => all.add(ticket::COLUMN.assignee_id.is_null()),
        Some(Worker::Person(person)) => {
            all.add(Condition::any().add(ticket::COLUMN.assignee_id.eq(person)).add(ticket::COLUMN.vendor_id.eq(person)))
        }
        None => all,
    };
    if let Some(requester) = filter.requester {
        all = all.add(ticket::COLUMN.requester_id.eq(requester));
    }
    if filter.soon {
        all = all.add(due_before(door, door.now() + NEAR));
    }
    if filter.late { all.add(late(door)) } else { all }
}
