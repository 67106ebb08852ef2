//! Incidents as programs read them.

use chrono::{DateTime, Utc};
use golive_store::{
    incidents::{IncidentRow, IncidentView, Update},
    service::TicketRef,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, answer},
};

answer! {
    /// An incident as lists show it.
    IncidentLine from IncidentRow {
        id: Uuid,
        number: i32,
        /// `ARAS-I3`
        code: String,
        /// What everybody calls it.
        title: String,
        /// What was said of it last.
        status: String,
        begun_at: DateTime<Utc>,
        updated_at: DateTime<Utc>,
        /// Null while it goes on.
        ended_at: Option<DateTime<Utc>>,
        /// How many people it hits, as far as they said so.
        hit: u64,
        /// The caller is one of them.
        is_hit: bool,
    }

    /// Something that was said to everybody.
    IncidentWord from Update {
        body: String,
        by: Option<Person>,
        at: DateTime<Utc>,
    }
}

/// A ticket that hangs on an incident.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct HangingTicket {
    number: i32,
    /// `ARAS-S7`
    code: String,
    title: String,
    /// `new`, `open`, `waiting_on_requester`, `waiting_on_vendor`, `resolved` or `closed`.
    state: String,
}

impl Given<TicketRef> for HangingTicket {
    fn given(ticket: TicketRef) -> Self {
        Self { number: ticket.number, code: ticket.code, title: ticket.title, state: ticket.state.to_string() }
    }
}

/// One incident, as far as the caller may know of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Incident {
    row: IncidentLine,
    /// In the order of time.
    updates: Vec<IncidentWord>,
    /// What everybody reads at its end.
    closing: String,
    /// Where it is worked on, for whoever may see that ticket.
    ticket: Option<HangingTicket>,
    /// A page of the tickets that hang on it and that the caller may see.
    linked: Vec<HangingTicket>,
    /// How many there are of those.
    linked_total: u64,
}

impl Given<IncidentView> for Incident {
    fn given(view: IncidentView) -> Self {
        Self {
            row: view.row.give(),
            updates: view.updates.give(),
            closing: view.closing,
            ticket: view.ticket.give(),
            linked_total: view.linked.total,
            linked: view.linked.rows.give(),
        }
    }
}
