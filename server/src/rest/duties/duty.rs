//! Duties as programs read them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::service::duties::{DutyKind, DutyState, Preset};
use golive_store::duties::{DoneRow, DutyRow, DutyView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer},
};

pub type Kind = Of<DutyKind>;
type State = Of<DutyState>;
type Named = Of<Preset>;

answer! {
    /// A duty as lists show it.
    DutyLine from DutyRow {
        id: Uuid,
        number: i32,
        /// `ARAS-M3`
        code: String,
        kind: Kind,
        title: String,
        /// A recurrence rule (RRULE of RFC 5545) in normal form; null where it is due once.
        rhythm: Option<String>,
        /// The name of the rhythm, if it has one.
        preset: Option<Named>,
        /// The day it comes on first, or is due.
        begins: NaiveDate,
        state: State,
        /// The oldest day that nothing answered; null where all is over.
        on: Option<NaiveDate>,
        /// Days since, where it is overdue.
        days_late: u32,
        owner: Option<Person>,
        /// Days before: `30, 7, 1`
        reminders: String,
        /// Of each time, in minor units of the project's currency; null too where the caller may not know.
        cost: Option<i64>,
        archived: bool,
        version: i32,
    }

    /// Evidence that was given.
    DutyEvidence from DoneRow {
        /// The due day it answered.
        occurrence: NaiveDate,
        /// The day it was done.
        on: NaiveDate,
        by: Option<Person>,
        evidence: String,
        /// In minor units of the project's currency.
        cost: Option<i64>,
        at: DateTime<Utc>,
    }
}

/// The ticket that silence opened.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DutyTicket {
    /// The due day that nobody answered.
    occurrence: NaiveDate,
    number: i32,
    /// `ARAS-S7`
    code: String,
}

/// One duty, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Duty {
    row: DutyLine,
    /// A step a line.
    steps: String,
    /// The days it comes on from the one that stands, five at most.
    next: Vec<NaiveDate>,
    /// The latest first, two hundred at most.
    done: Vec<DutyEvidence>,
    /// Those the caller may see, the latest first.
    tickets: Vec<DutyTicket>,
}

impl Given<DutyView> for Duty {
    fn given(view: DutyView) -> Self {
        let ticket = |opened: golive_store::duties::OpenedTicket| DutyTicket {
            occurrence: opened.occurrence,
            number: opened.ticket.number,
            code: opened.ticket.code,
        };
        Self {
            row: view.row.give(),
            steps: view.steps,
            next: view.next,
            done: view.done.give(),
            tickets: view.tickets.into_iter().map(ticket).collect(),
        }
    }
}
