//! Tickets from the table of another help desk: looked at first, then all of them or none.
//!
//! A ticket is known by its key there, so that the same file twice doubles nothing. It carries its own past: reports count it in
//! the months in which it happened. Nobody hears of it: no mail goes out, no warning of what is over, no confirmation. Nobody is
//! given an account by it: who is not known here is stood in for by somebody who is, and the ticket keeps the name it came with.

mod carry;
mod kept;
mod plan;
mod settle;
mod told;

pub use carry::{bring_tickets, carry_tickets};
pub use kept::{KeptTickets, TriedTickets, keep_tickets, may_bring_tickets, name_ticket_columns, name_ticket_words, tried_tickets};
pub use plan::{BroughtTickets, ForeignWord, PlannedLine, Stranger, TicketOutcome, TicketPlan, TicketTotals};
pub use told::Origin;

pub(super) use told::origin_of;

use std::collections::BTreeMap;

use golive_domain::{id::PersonId, import::TicketColumn};
use serde::{Deserialize, Serialize};

/// What a person said of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Naming {
    /// What each column holds, in the words of [`TicketColumn`]; empty where the header says it.
    pub columns: Vec<String>,
    /// What words of the file mean here, by the column they stand in.
    pub words: BTreeMap<TicketColumn, BTreeMap<String, String>>,
    /// Who stands in for requesters nobody here is known as; whoever imports, where it is left out.
    pub stand_in: Option<PersonId>,
}
