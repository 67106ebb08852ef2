//! Tickets, a page at a time: the queue by time left, and one's own.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{DepartmentId, PersonId, TicketId},
    service::{Cause, ClockState, Metric, Priority, RequestType, TicketState},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Asterisk, Expr, ExprTrait},
};
use serde::Serialize;

use super::{
    book::{Book, book},
    code::{ticket_code, ticket_number},
};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{department, person, ticket, ticket_clock},
    found::{Walk, bears_by},
};

pub const PER_PAGE: u64 = 50;
/// So many of the rows bear the words that the first page of them is found by walking through the rows.
const MANY: u64 = 2_000;

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

/// A page of tickets, and how many stand where.
#[derive(Clone, Debug)]
pub struct Queue {
    pub page: Paged<TicketRow>,
    /// Every state, those of none too.
    pub states: Vec<(TicketState, u64)>,
    /// Open and past a deadline of the help desk's.
    pub late: u64,
    /// Nothing is promised yet.
    pub unpromised: bool,
    /// Their time left is of this instant.
    pub at: DateTime<Utc>,
}

/// The tickets the actor may see: the help desk all, the vendor's people those that were handed over, anybody one's own.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<ticket::Entity> {
    let tickets = ticket::Entity::find().filter(ticket::COLUMN.project_id.eq(door.project().id));
    let (reads, inside) = (door.scope().may(Permission::TicketRead), door.scope().may(Permission::UnsharedRead));
    if reads && inside {
        return tickets;
    }
    let own = door.actor().person().map(|person| ticket::COLUMN.requester_id.eq(person));
    let handed_over = reads.then(|| ticket::COLUMN.shared.eq(true));
    match (own, handed_over) {
        (None, None) => tickets.filter(Expr::value(false)),
        (own, handed_over) => tickets.filter(Condition::any().add_option(own).add_option(handed_over)),
    }
}

/// The row, if it is one of this project that the actor may see.
pub(crate) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<ticket::Model> {
    Ok(visible(door).filter(ticket::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What history calls it.
pub(super) fn label(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> String {
    format!("{} {}", ticket_code(&door.project().key, row.number), row.title)
}

/// Whoever reads tickets: by time left, the oldest promise first; the vendor's people by what is left of their own time.
pub async fn queue(desk: &Desk, project: &ProjectKey, filter: &TicketFilter) -> Result<Queue> {
    let door = desk.read(Permission::TicketRead, project).await?;
    let book = book(&door).await?;
    let total = visible(&door).filter(condition(&door, filter, Walk::Words)).count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let walk = if total > MANY { Walk::Rows } else { Walk::Words };
    let found = visible(&door).filter(condition(&door, filter, walk));
    let found = ordered(&door, found, &filter.show).offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    Ok(Queue {
        page: Paged { rows: rows(&door, &book, found).await?, total, page, size: PER_PAGE },
        states: states(&door).await?,
        late: visible(&door).filter(late(&door)).count(door.db()).await?,
        unpromised: book.versions.is_empty(),
        at: door.now(),
    })
}

/// Whoever comes into the project at all: one's own tickets, the open ones first, then the latest.
pub async fn mine(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<TicketRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let found = own(&door)?;
    own_page(&door, found, page).await
}

/// Whoever comes into the project at all: those of one's own tickets that wait for one's answer.
pub async fn mine_waiting(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<TicketRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let found = own(&door)?.filter(ticket::COLUMN.state.eq(TicketState::WaitingOnRequester));
    own_page(&door, found, page).await
}

async fn own_page(door: &Reader<ProjectScope>, found: Select<ticket::Entity>, page: u64) -> Result<Paged<TicketRow>> {
    let book = book(door).await?;
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = own_first(found).offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    Ok(Paged { rows: rows(door, &book, found).await?, total, page, size: PER_PAGE })
}

/// Those the actor asked.
pub(super) fn own(door: &impl Door<Scope = ProjectScope>) -> Result<Select<ticket::Entity>> {
    Ok(visible(door).filter(ticket::COLUMN.requester_id.eq(door.actor().signed_in()?)))
}

pub(super) fn own_first(found: Select<ticket::Entity>) -> Select<ticket::Entity> {
    found.order_by_desc(ticket::COLUMN.queued).order_by_desc(ticket::COLUMN.number)
}

pub(super) fn ordered(door: &impl Door<Scope = ProjectScope>, found: Select<ticket::Entity>, show: &Show) -> Select<ticket::Entity> {
    match show {
        Show::Resolved | Show::All => found.order_by_desc(ticket::COLUMN.number),
        Show::Open | Show::In(_) if door.scope().may(Permission::UnsharedRead) => {
            found.order_by_asc(ticket::COLUMN.queue_at).order_by_asc(ticket::COLUMN.number)
        }
        Show::Open | Show::In(_) => found.order_by_asc(ticket::COLUMN.vendor_at).order_by_asc(ticket::COLUMN.number),
    }
}

/// Nearly all are closed: those are what remains when the others are taken from the whole, and no row of theirs is read.
async fn states(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(TicketState, u64)>> {
    let others = TicketState::ALL.iter().copied().filter(|state| *state != TicketState::Closed);
    let mut counted: HashMap<TicketState, u64> = visible(door)
        .filter(ticket::COLUMN.state.is_in(others))
        .select_only()
        .column(ticket::Column::State)
        .column_as(Expr::col(Asterisk).count(), "tickets")
        .group_by(ticket::Column::State)
        .into_tuple::<(TicketState, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .map(|(state, count)| (state, u64::try_from(count).unwrap_or_default()))
        .collect();
    let whole = visible(door).count(door.db()).await?;
    counted.insert(TicketState::Closed, whole.saturating_sub(counted.values().sum()));
    Ok(TicketState::ALL.iter().map(|state| (*state, counted.get(state).copied().unwrap_or_default())).collect())
}

/// Open, and past what it stands in the queue by.
fn late(door: &impl Door<Scope = ProjectScope>) -> Condition {
    due_before(door, door.now())
}

fn due_before(door: &impl Door<Scope = ProjectScope>, at: DateTime<Utc>) -> Condition {
    let at = if door.scope().may(Permission::UnsharedRead) { ticket::COLUMN.queue_at.lt(at) } else { ticket::COLUMN.vendor_at.lt(at) };
    Condition::all().add(ticket::COLUMN.queued.eq(true)).add(at)
}

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
        all = all.add(due_before(door, door.now() + crate::today::NEAR));
    }
    if filter.late { all.add(late(door)) } else { all }
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
