//! The rows of a ticket that is brought, with its clocks read from its past.

use chrono::{DateTime, Utc};
use golive_domain::{
    id::TicketId,
    import::weights,
    service::{Channel, Clock, Kind, TicketState},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::told::Taken;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_clock, ticket_event, ticket_kind, ticket_origin, ticket_warning},
    service::{
        book::{Book, Past},
        clocks::{BATCH, kept, place},
        fill::insert,
        keep::document,
        open::blank,
        warn,
    },
};

type Tx = Writer<ProjectScope>;

/// What is written, by table, and what is planned for those that are still open or not closed yet.
#[derive(Default)]
pub(super) struct Rows<'b> {
    tickets: Vec<ticket::ActiveModel>,
    events: Vec<ticket_event::ActiveModel>,
    kinds: Vec<ticket_kind::ActiveModel>,
    clocks: Vec<ticket_clock::ActiveModel>,
    warnings: Vec<ticket_warning::ActiveModel>,
    origins: Vec<ticket_origin::ActiveModel>,
    /// Open ones with their clocks.
    pub open: Vec<(TicketId, Vec<Clock<'b>>)>,
    /// Resolved ones, and when they close by themselves.
    pub closing: Vec<(String, DateTime<Utc>)>,
}

impl<'b> Rows<'b> {
    /// A ticket that is new here: gives its row.
    pub fn create(&mut self, tx: &Tx, book: &'b Book, number: i32, taken: Taken) -> Result<ticket::Model> {
        let row = blank(tx, number, taken.requester, Channel::Import);
        let row = self.take(tx, book, row, taken)?;
        self.tickets.push(row.clone().into_active_model());
        Ok(row)
    }

    /// Everything about a ticket but its own row, which it gives back as the file says it. What had to be warned of by now counts
    /// as told.
    pub fn take(&mut self, tx: &Tx, book: &'b Book, mut row: ticket::Model, taken: Taken) -> Result<ticket::Model> {
        let (impact, urgency) = weights(taken.priority);
        row.external_key = Some(taken.key);
        (row.title, row.body, row.request) = (taken.title, taken.body, taken.request);
        (row.impact, row.urgency, row.priority) = (impact, urgency, taken.priority);
        (row.requester_id, row.assignee_id, row.department_id) = (taken.requester, taken.assignee, taken.department);
        (row.state, row.resolved_at, row.state_since) = (taken.past.state, taken.past.resolved_at, taken.past.since);
        (row.created_at, row.updated_at) = (taken.created, tx.now());
        let kind = Kind { since: row.created_at, priority: row.priority, request: row.request };
        let past = Past { events: taken.past.events, kinds: vec![kind] };
        let clocks = book.clocks(&past, tx.now())?;
        place(&mut row, &clocks);
        row.folded = document(tx, &row);
        self.events.extend(past.events.iter().map(|event| ticket_event::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(row.id),
            what: Set(event.what),
            at: Set(event.at),
            person_id: Set(None),
        }));
        self.kinds.push(ticket_kind::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(row.id),
            since: Set(kind.since),
            priority: Set(kind.priority),
            request: Set(kind.request),
        });
        self.clocks.extend(kept(tx, row.id, &clocks).into_iter().map(IntoActiveModel::into_active_model));
        self.origins.push(ticket_origin::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(row.id),
            body: Set(taken.origin),
            digest: Set(taken.digest),
            at: Set(tx.now()),
        });
        match row.state {
            TicketState::Resolved => {
                let closes = row.resolved_at.unwrap_or(tx.now()) + book.grace(tx.now());
                self.closing.push((row.id.to_string(), closes));
            }
            state if state.is_open() => {
                self.warnings.extend(book.deal(tx.now()).map(|deal| warn::passed(tx, deal, row.id, &clocks)).into_iter().flatten());
                self.open.push((row.id, clocks));
            }
            _ => {}
        }
        Ok(row)
    }

    /// Writes all rows but those of tickets that were here before.
    pub async fn write(&mut self, tx: &Tx) -> Result<()> {
        insert(tx, std::mem::take(&mut self.tickets)).await?;
        insert(tx, std::mem::take(&mut self.events)).await?;
        insert(tx, std::mem::take(&mut self.kinds)).await?;
        insert(tx, std::mem::take(&mut self.clocks)).await?;
        insert(tx, std::mem::take(&mut self.warnings)).await?;
        insert(tx, std::mem::take(&mut self.origins)).await
    }
}

/// Takes away what the last file said of tickets, so that this one can.
pub(super) async fn forget(tx: &Tx, tickets: &[TicketId]) -> Result<()> {
    for ids in tickets.chunks(BATCH) {
        let ids = || ids.iter().copied();
        ticket_event::Entity::delete_many().filter(ticket_event::COLUMN.ticket_id.is_in(ids())).exec(tx.db()).await?;
        ticket_kind::Entity::delete_many().filter(ticket_kind::COLUMN.ticket_id.is_in(ids())).exec(tx.db()).await?;
        ticket_clock::Entity::delete_many().filter(ticket_clock::COLUMN.ticket_id.is_in(ids())).exec(tx.db()).await?;
        ticket_warning::Entity::delete_many().filter(ticket_warning::COLUMN.ticket_id.is_in(ids())).exec(tx.db()).await?;
        ticket_origin::Entity::delete_many().filter(ticket_origin::COLUMN.ticket_id.is_in(ids())).exec(tx.db()).await?;
    }
    Ok(())
}
