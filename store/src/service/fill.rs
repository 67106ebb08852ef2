//! Many tickets with their past, written in batches: rows as the use cases would have left them, clocks read by the same
//! functions, and an event each.

use chrono::{DateTime, Utc};
use golive_domain::{
    events::{Event, EventKind, SubjectKind},
    id::PersonId,
    service::{Audience, Channel, Clock, Kind, Metric, TicketEvent, TicketState, default_priority},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{
    NewTicket,
    book::{Past, book},
    clocks::{BATCH, kept, place},
    keep::document,
    list::label,
    open::{blank, next_number},
    warn,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_clock, ticket_event, ticket_kind, ticket_message, ticket_warning, watch},
};

/// A ticket with its past.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    pub new: NewTicket,
    pub requester: PersonId,
    pub assignee: Option<PersonId>,
    pub vendor: Option<PersonId>,
    /// What its past left it in.
    pub state: TicketState,
    /// In order of time; the first opens it.
    pub events: Vec<TicketEvent>,
    /// When, who, to whom, and what was said.
    pub messages: Vec<(DateTime<Utc>, PersonId, Audience, String)>,
}

/// Writes them within a transaction of whoever directs tickets. Nobody hears of it, and what had to be warned of by now counts
/// as told.
pub(crate) async fn fill(tx: &Writer<ProjectScope>, tickets: Vec<Filled>) -> Result<Vec<Event>> {
    let book = book(tx).await?;
    let first = next_number(tx).await?;
    let mut rows = Rows::default();
    let mut open: Vec<(_, Vec<Clock>)> = Vec::new();
    let mut told = Vec::new();
    for (number, filled) in (first..).zip(tickets) {
        let row = row(tx, number, &filled);
        let kind = Kind { since: row.created_at, priority: row.priority, request: row.request };
        let past = Past { events: filled.events, kinds: vec![kind] };
        let clocks = book.clocks(&past, tx.now())?;
        let row = rows.take(tx, row, past, filled.messages, &clocks);
        told.push(Event::new(EventKind::TicketOpened, row.id, label(tx, &row)));
        if row.queued {
            rows.warnings.extend(book.deal(tx.now()).map(|deal| warn::passed(tx, deal, row.id, &clocks)).into_iter().flatten());
            open.push((row.id, clocks));
        }
        rows.tickets.push(row.into_active_model());
    }
    rows.write(tx).await?;
    warn::plan_all(tx, &book, &open).await?;
    Ok(told)
}

/// The ticket as its past left it.
fn row(tx: &Writer<ProjectScope>, number: i32, filled: &Filled) -> ticket::Model {
    let new = &filled.new;
    let opened = filled.events.first().map_or(tx.now(), |event| event.at);
    let last = filled.events.last().map_or(opened, |event| event.at);
    ticket::Model {
        title: new.title.clone(),
        body: new.body.clone(),
        request: new.request,
        impact: new.impact,
        urgency: new.urgency,
        priority: default_priority(new.impact, new.urgency),
        department_id: new.department,
        assignee_id: filled.assignee,
        vendor_id: filled.vendor,
        shared: filled.vendor.is_some(),
        state: filled.state,
        created_at: opened,
        updated_at: last,
        state_since: last,
        resolved_at: (!filled.state.is_open()).then_some(last),
        ..blank(tx, number, filled.requester, Channel::Web)
    }
}

/// What is written, by table.
#[derive(Default)]
struct Rows {
    tickets: Vec<ticket::ActiveModel>,
    events: Vec<ticket_event::ActiveModel>,
    kinds: Vec<ticket_kind::ActiveModel>,
    clocks: Vec<ticket_clock::ActiveModel>,
    messages: Vec<ticket_message::ActiveModel>,
    warnings: Vec<ticket_warning::ActiveModel>,
    watches: Vec<watch::ActiveModel>,
}

impl Rows {
    /// Takes everything about a ticket but its own row, which it gives back with its place in the queues.
    fn take(
        &mut self,
        tx: &Writer<ProjectScope>,
        mut row: ticket::Model,
        past: Past,
        messages: Vec<(DateTime<Utc>, PersonId, Audience, String)>,
        clocks: &[Clock],
    ) -> ticket::Model {
        place(&mut row, clocks);
        row.folded = document(tx, &row);
        let reopened = clocks.iter().find(|clock| clock.metric == Metric::Resolution).and_then(Clock::current);
        row.reopened = reopened.and_then(|cycle| i32::try_from(cycle.reopened).ok()).unwrap_or_default();
        self.events.extend(past.events.iter().map(|event| ticket_event::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(row.id),
            what: Set(event.what),
            at: Set(event.at),
            person_id: Set(row.assignee_id),
        }));
        self.kinds.extend(past.kinds.iter().map(|kind| ticket_kind::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(row.id),
            since: Set(kind.since),
            priority: Set(kind.priority),
            request: Set(kind.request),
        }));
        self.clocks.extend(kept(tx, row.id, clocks).into_iter().map(IntoActiveModel::into_active_model));
        self.messages.extend(messages.into_iter().map(|(at, person, audience, body)| ticket_message::ActiveModel {
            id: Set(tx.id()),
            ticket_id: Set(row.id),
            person_id: Set(Some(person)),
            audience: Set(audience),
            channel: Set(Channel::Web),
            body: Set(body),
            whole: Set(None),
            mail_id: Set(None),
            at: Set(at),
        }));
        self.watches.push(watch::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            person_id: Set(row.requester_id),
            subject_kind: Set(SubjectKind::Ticket),
            subject_id: Set(row.id.0),
        });
        row
    }

    async fn write(self, tx: &Writer<ProjectScope>) -> Result<()> {
        insert(tx, self.tickets).await?;
        insert(tx, self.events).await?;
        insert(tx, self.kinds).await?;
        insert(tx, self.clocks).await?;
        insert(tx, self.messages).await?;
        insert(tx, self.warnings).await?;
        insert(tx, self.watches).await
    }
}

/// Writes rows in batches.
pub(super) async fn insert<A: ActiveModelTrait>(tx: &Writer<ProjectScope>, rows: Vec<A>) -> Result<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        A::Entity::insert_many(rows.by_ref().take(BATCH)).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}
