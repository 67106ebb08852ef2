//! What waits at the service desk: for those who answer, for those who asked, for the vendor. One indexed query each.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    id::TicketId,
    service::{MailOutcome, Priority, TicketState, duties::DutyState},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::Serialize;

use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    duties::{self, DutyFilter, DutyShow},
    entity::{mail_received, ticket},
    service::{self, far_away},
};

/// Lines of each kind that are shown; where there are more, their list shows them.
pub const SHOWN: usize = 5;

/// How far ahead a promise is near.
pub const NEAR: TimeDelta = TimeDelta::hours(24);

/// A ticket that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WaitingTicket {
    pub id: TicketId,
    pub number: i32,
    /// `ARAS-S7`
    pub code: String,
    pub title: String,
    pub priority: Priority,
    /// The soonest deadline of whoever is waited for; `None` where nothing is promised.
    pub due: Option<DateTime<Utc>>,
}

/// A duty that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WaitingDuty {
    pub number: i32,
    /// `ARAS-M3`
    pub code: String,
    pub title: String,
    pub on: Option<NaiveDate>,
    pub is_late: bool,
}

/// The first lines of a list, and whether it has more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Few<T> {
    pub lines: Vec<T>,
    pub more: bool,
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self { lines: Vec::new(), more: false }
    }
}

impl<T> Few<T> {
    /// Of one line more than are shown.
    fn of(mut lines: Vec<T>) -> Self {
        let more = lines.len() > SHOWN;
        lines.truncate(SHOWN);
        Self { lines, more }
    }
}

/// What waits at the service desk. Parts that are not the viewer's are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AtDesk {
    /// In the viewer's hands, late or due within [`NEAR`].
    pub mine: Few<WaitingTicket>,
    /// Nobody's, the nearest promise first.
    pub nobodys: Few<WaitingTicket>,
    /// Today or before.
    pub duties: Few<WaitingDuty>,
    /// Mails that somebody has to look at.
    pub held: u64,
    /// Handed over and near the vendor's own deadline: for the vendor's people.
    pub handed_over: Few<WaitingTicket>,
    /// Wait for an answer of the viewer's.
    pub asked: Few<WaitingTicket>,
}

impl AtDesk {
    /// Nothing waits.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Whoever comes into the project at all; what each may see follows from their rights.
pub async fn at_desk(desk: &Desk, project: &ProjectKey) -> Result<AtDesk> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let may = |permission| door.scope().may(permission);
    let mut found = AtDesk { asked: asked(&door).await?, ..AtDesk::default() };
    if may(Permission::TicketDirect) {
        found.mine = mine(&door).await?;
        found.nobodys = nobodys(&door).await?;
        found.held = held(&door).await?;
    }
    if may(Permission::DutyWrite) {
        found.duties = due_duties(desk, &door, project).await?;
    }
    if may(Permission::TicketAnswer) && !may(Permission::UnsharedRead) {
        found.handed_over = handed_over(&door).await?;
    }
    Ok(found)
}

/// Whoever comes into the project at all: the own tickets that wait for an answer of one's own, the longest waiting first.
pub async fn asked_of_me(desk: &Desk, project: &ProjectKey) -> Result<Few<WaitingTicket>> {
    asked(&desk.read(Permission::ProjectEnter, project).await?).await
}

fn of_project(door: &Reader<ProjectScope>) -> Select<ticket::Entity> {
    ticket::Entity::find().filter(ticket::COLUMN.project_id.eq(door.project().id))
}

async fn mine(door: &Reader<ProjectScope>) -> Result<Few<WaitingTicket>> {
    let Some(me) = door.actor().person() else { return Ok(Few::default()) };
    let near = of_project(door)
        .filter(ticket::COLUMN.assignee_id.eq(me))
        .filter(ticket::COLUMN.queued.eq(true))
        .filter(ticket::COLUMN.queue_at.lt(door.now() + NEAR));
    few(door, near.order_by_asc(ticket::COLUMN.queue_at).order_by_asc(ticket::COLUMN.number), |row| row.queue_at).await
}

async fn nobodys(door: &Reader<ProjectScope>) -> Result<Few<WaitingTicket>> {
    let open = of_project(door).filter(ticket::COLUMN.queued.eq(true)).filter(ticket::COLUMN.assignee_id.is_null());
    few(door, open.order_by_asc(ticket::COLUMN.queue_at).order_by_asc(ticket::COLUMN.number), |row| row.queue_at).await
}

async fn handed_over(door: &Reader<ProjectScope>) -> Result<Few<WaitingTicket>> {
    let near = service::visible(door)
        .filter(ticket::COLUMN.state.eq(TicketState::WaitingOnVendor))
        .filter(ticket::COLUMN.vendor_at.lt(door.now() + NEAR));
    few(door, near.order_by_asc(ticket::COLUMN.vendor_at).order_by_asc(ticket::COLUMN.number), |row| row.vendor_at).await
}

/// Those the viewer asked. What waits is in the queue: that is how the index finds it among thousands.
async fn asked(door: &Reader<ProjectScope>) -> Result<Few<WaitingTicket>> {
    let Some(me) = door.actor().person() else { return Ok(Few::default()) };
    let waiting = ticket::Entity::find()
        .filter(ticket::COLUMN.requester_id.eq(me))
        .filter(ticket::COLUMN.project_id.eq(door.project().id))
        .filter(ticket::COLUMN.queued.eq(true))
        .filter(ticket::COLUMN.state.eq(TicketState::WaitingOnRequester));
    few(door, waiting.order_by_asc(ticket::COLUMN.state_since).order_by_asc(ticket::COLUMN.number), |_| far_away()).await
}

async fn few(
    door: &Reader<ProjectScope>,
    found: Select<ticket::Entity>,
    due: impl Fn(&ticket::Model) -> DateTime<Utc>,
) -> Result<Few<WaitingTicket>> {
    let found = found.limit(SHOWN as u64 + 1).all(door.db()).await?;
    let line = |row: ticket::Model| WaitingTicket {
        due: Some(due(&row)).filter(|due| *due < far_away()),
        code: service::ticket_code(&door.project().key, row.number),
        id: row.id,
        number: row.number,
        title: row.title,
        priority: row.priority,
    };
    Ok(Few::of(found.into_iter().map(line).collect()))
}

async fn held(door: &Reader<ProjectScope>) -> Result<u64> {
    let held = mail_received::Entity::find()
        .filter(mail_received::COLUMN.project_id.eq(door.project().id))
        .filter(mail_received::COLUMN.outcome.eq(MailOutcome::Held));
    Ok(held.count(door.db()).await?)
}

/// A project has tens of duties, and their list is in this order already.
async fn due_duties(desk: &Desk, door: &Reader<ProjectScope>, project: &ProjectKey) -> Result<Few<WaitingDuty>> {
    let zone: chrono_tz::Tz = door.project().time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let today = door.now().with_timezone(&zone).date_naive();
    let open = duties::duties(desk, project, DutyFilter { show: DutyShow::Open, page: 1 }).await?;
    let due = open.page.rows.into_iter().filter(|row| row.state == DutyState::Overdue || row.on.is_some_and(|on| on <= today));
    let line = |row: duties::DutyRow| WaitingDuty {
        is_late: row.state == DutyState::Overdue,
        number: row.number,
        code: row.code,
        title: row.title,
        on: row.on,
    };
    Ok(Few::of(due.map(line).take(SHOWN + 1).collect()))
}
