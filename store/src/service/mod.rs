//! The service desk: tickets, what is promised for them, and whether it was kept.
//!
//! A ticket's clocks are a pure function (`golive_domain::service`) of what happened to it and of what was agreed. What happened
//! is kept in rows of its own beside the events of history: a ticket brought from elsewhere has a past before it came, and a
//! year of a queue is read often. What the clocks say is kept too, so that the queue can be sorted; it can be thrown away.

mod agreements;
mod answering;
mod arrived;
mod asked;
mod book;
mod clocks;
mod close;
mod code;
mod contacts;
mod declare;
mod deeds;
mod detail;
mod edit;
mod fill;
mod following;
mod held;
mod keep;
mod letters;
mod list;
pub mod mail;
mod mailbox;
mod noted;
mod open;
mod own;
mod receive;
mod reception;
mod replan;
mod report;
mod sender;
mod taken;
mod ticket_files;
mod warn;
mod whatif;

pub use agreements::{
    AgreementsView, CalendarVersion, CalendarView, DealVersion, Draft, agreements, begin, preview, save_calendar, save_deal, take_effect,
};
pub use answering::answering;
pub use arrived::Arrived;
pub use close::close;
pub use code::{ticket_code, ticket_number};
pub use contacts::contacts;
pub use declare::declare;
pub use deeds::{Doing, act, assign};
pub use detail::{LedgerLine, LedgerView, Message, TicketRef, TicketView, ledger_of, ticket};
pub use edit::{TicketFields, TicketLinks, edit, link, may_ask, may_direct};
pub use following::{following, mine_following};
pub use held::{MailRow, MailView, MailboxRow, discard, let_in, mail_held, mail_received, raw_mail};
pub use list::{Deadline, PER_PAGE, Queue, Show, TicketFilter, TicketRow, Worker, mine, queue};
pub use mailbox::{Bookmark, bookmark, has_desk, polled};
pub use open::{Caller, NewTicket, Promised, ask, promised, take_down};
pub use own::{rate, write};
pub use receive::{Received, receive};
pub use reception::{Reception, Receptions};
pub use replan::Moved;
pub use report::{AGES, Broken, MOST_BROKEN, ServiceReport, service_report};
pub use ticket_files::{TicketFile, ticket_file};
pub use warn::warn;
pub use whatif::{BACK, WhatIf, what_if};

pub(crate) use fill::{Filled, fill};
pub(crate) use list::visible;
pub(crate) use open::file;
