//! Asking the service desk: by the form, or written down for somebody who telephoned.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind, Subject, SubjectKind},
    id::{DepartmentId, PersonId, TicketId},
    service::{Channel, Clock, Impact, Metric, Priority, RequestType, TicketState, Urgency, What, default_priority},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    assigning::{Routed, route},
    book::{Book, Past, book},
    clocks::{became, far, happened, settle},
    keep::document,
    letters,
    list::label,
    mail::Token,
    ticket_files::Place,
    uploads::{Upload, belong, filed, keep_uploads},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::ticket,
    events::watched_by,
    fresh, projects,
};

/// A ticket to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTicket {
    pub title: String,
    /// Markdown.
    pub body: String,
    pub request: RequestType,
    pub impact: Impact,
    pub urgency: Urgency,
    pub department: Option<DepartmentId>,
}

/// Who telephoned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    pub name: String,
    pub email: String,
}

/// What is promised for a ticket, before it is sent or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Promised {
    pub metric: Metric,
    /// `None` where nothing is promised.
    pub due: Option<DateTime<Utc>>,
}

/// Whoever comes into the project at all: what would be promised to a ticket like this one, were it sent now.
pub async fn promised(desk: &Desk, project: &ProjectKey, request: RequestType, priority: Priority) -> Result<Vec<Promised>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let book = book(&door).await?;
    promises(&book, request, priority, door.now())
}

/// The deadlines of a ticket that is opened now.
pub(super) fn promises(book: &Book, request: RequestType, priority: Priority, now: DateTime<Utc>) -> Result<Vec<Promised>> {
    let past = Past {
        events: vec![golive_domain::service::TicketEvent { at: now, what: What::OpenedByRequester }],
        kinds: vec![golive_domain::service::Kind { since: now, priority, request }],
    };
    let clocks = book.clocks(&past, now)?;
    let wanted = |clock: &&Clock| matches!(clock.metric, Metric::FirstResponse | Metric::Resolution);
    Ok(clocks.iter().filter(wanted).map(|clock| Promised { metric: clock.metric, due: clock.due() }).collect())
}

/// Whoever may ask. Opens a ticket of one's own and gives its number; the help desk finds it in the queue.
pub async fn ask(desk: &Desk, project: &ProjectKey, new: NewTicket, channel: Channel) -> Result<i32> {
    ask_with(desk, project, new, channel, &[]).await
}

/// The same with files.
pub async fn ask_with(desk: &Desk, project: &ProjectKey, new: NewTicket, channel: Channel, files: &[Upload]) -> Result<i32> {
    let kept = keep_uploads(desk, Permission::TicketAsk, project, files).await?;
    let asked = desk.write(Permission::TicketAsk, project, async |tx| {
        let requester = tx.actor().signed_in()?;
        let (row, event) = file(tx, new, requester, channel, What::OpenedByRequester).await?;
        belong(tx, &kept, Place::opening(row.id)).await?;
        letters::opened(tx, &row).await?;
        Ok(Outcome::changed(row.number, event))
    });
    filed(desk, &kept, asked.await).await
}

/// Whoever directs tickets. Writes one down for somebody who telephoned; who is not known yet becomes a requester of the project.
/// No response is owed until the requester writes.
pub async fn take_down(desk: &Desk, project: &ProjectKey, caller: Caller, new: NewTicket) -> Result<i32> {
    take_down_with(desk, project, caller, new, &[]).await
}

/// The same with files.
pub async fn take_down_with(desk: &Desk, project: &ProjectKey, caller: Caller, new: NewTicket, files: &[Upload]) -> Result<i32> {
    let kept = keep_uploads(desk, Permission::TicketDirect, project, files).await?;
    let taken = desk.write(Permission::TicketDirect, project, async |tx| {
        let (requester, mut events) = projects::requester(tx, &caller.name, &caller.email).await?;
        let (row, event) = file(tx, new, requester, Channel::Phone, What::OpenedByAgent).await?;
        belong(tx, &kept, Place::opening(row.id)).await?;
        events.push(event.concerning([requester]));
        letters::opened(tx, &row).await?;
        Ok(Outcome::of(row.number, events))
    });
    filed(desk, &kept, taken.await).await
}

/// Writes a ticket within a transaction, gives it to whom a rule says, starts its clocks and watches it for its requester.
pub(crate) async fn file(
    tx: &Writer<ProjectScope>,
    new: NewTicket,
    requester: PersonId,
    channel: Channel,
    opened: What,
) -> Result<(ticket::Model, Event)> {
    file_since(tx, new, requester, channel, opened, tx.now(), Sorting::ByRules).await
}

/// Who says whose a new ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sorting {
    ByRules,
    /// Whoever opens it: no rule hands over what the desk did not.
    ByHand,
}

/// The same with clocks that began then.
pub(super) async fn file_since(
    tx: &Writer<ProjectScope>,
    new: NewTicket,
    requester: PersonId,
    channel: Channel,
    opened: What,
    since: DateTime<Utc>,
    sorting: Sorting,
) -> Result<(ticket::Model, Event)> {
    let mut refused = Refusals::default();
    let title = refused.take("title", Title::parse(&new.title)).map(Title::into_string).unwrap_or_default();
    let body = refused.take("body", long_text(new.body.trim())).unwrap_or_default();
    projects::known_department(tx, new.department, &mut refused).await?;
    refused.finish()?;
    let mut row = ticket::Model { title, body, department_id: new.department, ..blank(tx, next_number(tx).await?, requester, channel) };
    (row.request, row.impact, row.urgency) = (new.request, new.impact, new.urgency);
    row.priority = default_priority(row.impact, row.urgency);
    let routed = if sorting == Sorting::ByRules { route(tx, &mut row).await? } else { None };
    row.folded = document(tx, &row);
    ticket::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    let then: Vec<What> = routed.iter().flat_map(|routed| routed.what).copied().collect();
    begin(tx, &mut row, opened, since, &then).await?;
    let event = Event::new(EventKind::TicketOpened, row.id, label(tx, &row));
    Ok((
        row,
        match routed {
            Some(Routed { to, changes, .. }) => event.and_changing(changes).concerning(to),
            None => event,
        },
    ))
}

/// The first instant of its clocks.
async fn begin(tx: &Writer<ProjectScope>, row: &mut ticket::Model, opened: What, since: DateTime<Utc>, then: &[What]) -> Result<()> {
    happened(tx, row.id, since, &[opened]).await?;
    happened(tx, row.id, tx.now(), then).await?;
    became(tx, row, since).await?;
    settle(tx, &book(tx).await?, row).await?;
    let placed =
        ticket::ActiveModel { queued: Set(row.queued), queue_at: Set(row.queue_at), vendor_at: Set(row.vendor_at), ..Default::default() };
    ticket::Entity::update_many().set(placed).filter(ticket::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
    watched_by(tx, Some(row.requester_id), Subject { kind: SubjectKind::Ticket, id: row.id.0 }).await
}

pub(super) async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::Number)
        .filter(ticket::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(ticket::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    last.unwrap_or_default().checked_add(1).ok_or_else(|| Error::rule(Say::new("error-too-many")).into())
}

pub(super) fn blank(tx: &Writer<ProjectScope>, number: i32, requester: PersonId, channel: Channel) -> ticket::Model {
    let id: TicketId = tx.id();
    ticket::Model {
        id,
        project_id: tx.project().id,
        number,
        external_key: None,
        title: String::new(),
        body: String::new(),
        request: RequestType::Bug,
        impact: Impact::Low,
        urgency: Urgency::Low,
        priority: Priority::P4,
        priority_reason: String::new(),
        state: TicketState::New,
        channel,
        requester_id: requester,
        department_id: None,
        assignee_id: None,
        vendor_id: None,
        defect_id: None,
        item_id: None,
        requirement_id: None,
        follows_id: None,
        merged_into: None,
        major: false,
        status: String::new(),
        shared: false,
        reopened: 0,
        token: Token::of(fresh::chance()).as_str().to_owned(),
        rating: None,
        rating_remark: String::new(),
        rated_at: None,
        queued: true,
        queue_at: far(),
        vendor_at: far(),
        folded: String::new(),
        created_at: tx.now(),
        updated_at: tx.now(),
        state_since: tx.now(),
        resolved_at: None,
        version: 1,
    }
}
