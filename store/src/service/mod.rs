//! The service desk: tickets, what is promised for them, and whether it was kept.
//!
//! A ticket's clocks are a pure function (`golive_domain::service`) of what happened to it and of what was agreed. What happened
//! is kept in rows of its own beside the events of history: a ticket brought from elsewhere has a past before it came, and a
//! year of a queue is read often. What the clocks say is kept too, so that the queue can be sorted; it can be thrown away.

mod agreements;
mod asked;
mod book;
mod clocks;
mod close;
mod code;
mod declare;
mod deeds;
mod detail;
mod edit;
mod fill;
mod following;
mod keep;
mod letters;
mod list;
pub mod mail;
mod open;
mod own;
mod replan;
mod report;
mod warn;
mod whatif;

pub use agreements::{
    AgreementsView, CalendarVersion, CalendarView, DealVersion, Draft, agreements, begin, preview, save_calendar, save_deal, take_effect,
};
pub use close::close;
pub use code::{ticket_code, ticket_number};
pub use declare::declare;
pub use deeds::{Doing, act, assign};
pub use detail::{LedgerLine, LedgerView, Message, TicketRef, TicketView, ledger_of, ticket};
pub use edit::{TicketFields, TicketLinks, edit, link, may_ask, may_direct};
pub use following::{following, mine_following};
pub use list::{Deadline, PER_PAGE, Queue, Show, TicketFilter, TicketRow, Worker, mine, queue};
pub use open::{Caller, NewTicket, Promised, ask, promised, take_down};
pub use own::{rate, write};
pub use replan::Moved;
pub use report::{AGES, Broken, MOST_BROKEN, ServiceReport, service_report};
pub use warn::warn;
pub use whatif::{BACK, WhatIf, what_if};

pub(crate) use fill::{Filled, fill};
pub(crate) use list::visible;
