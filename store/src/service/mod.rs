//! The service desk: tickets, what is promised for them, and whether it was kept.
//!
//! A ticket's clocks are a pure function (`golive_domain::service`) of what happened to it and of what was agreed. What happened
//! is kept in rows of its own beside the events of history: a ticket brought from elsewhere has a past before it came, and a
//! year of a queue is read often. What the clocks say is kept too, so that the queue can be sorted; it can be thrown away.

mod agreements;
mod answering;
mod arrived;
mod asked;
mod assign;
mod assigning;
mod book;
mod bringing;
mod check;
mod clocks;
mod close;
mod code;
mod contacts;
mod deeds;
mod detail;
mod doing;
mod edit;
mod fill;
mod following;
mod held;
mod keep;
mod kin;
mod letters;
mod list;
pub mod mail;
mod mailbox;
mod many;
mod merge;
mod narrowed;
mod noted;
mod open;
mod own;
mod phrasing;
mod readers;
mod receive;
mod reception;
mod replan;
mod report;
mod rows;
mod sender;
mod sorting;
mod split;
mod steps;
mod taken;
mod templates;
mod ticket_files;
mod uploads;
mod warn;
mod whatif;

pub use agreements::{
    AgreementsView, CalendarVersion, CalendarView, DealVersion, Draft, agreements, begin, preview, save_calendar, save_deal, take_effect,
};
pub use answering::answering;
pub use arrived::Arrived;
pub use assign::assign;
pub use assigning::{
    RuleFields, RuleRow, RulesView, Shift, TRIED, Tried, enable_rule, move_rule, remove_rule, rule, rules, save_rule, trial,
};
pub use bringing::{
    BroughtTickets, ForeignWord, KeptTickets, Naming, Origin, PlannedLine, Stranger, TicketOutcome, TicketPlan, TicketTotals, TriedTickets,
    bring_tickets, carry_tickets, keep_tickets, may_bring_tickets, name_ticket_columns, name_ticket_words, tried_tickets,
};
pub use check::{Checked, NAMED, check};
pub use close::close;
pub use code::{ticket_code, ticket_number};
pub use contacts::contacts;
pub use deeds::{act, act_with};
pub use detail::{LedgerLine, LedgerView, Message, TicketRef, TicketView, ledger_of, ticket};
pub use doing::Doing;
pub use edit::{TicketFields, TicketLinks, edit, link, may_ask, may_direct};
pub use following::{following, mine_following};
pub use held::{MailRow, MailView, MailboxRow, discard, let_in, mail_held, mail_received, raw_mail};
pub use kin::Kin;
pub use list::{PER_PAGE, Queue, mine, mine_waiting, queue};
pub use mailbox::{Bookmark, bookmark, has_desk, polled};
pub use many::{MOST_AT_ONCE, ManyDeed, ManyDone, many};
pub use merge::merge;
pub use narrowed::{Show, TicketFilter, Worker};
pub use open::{Caller, NewTicket, Promised, ask, ask_with, promised, take_down, take_down_with};
pub use own::{rate, write, write_with};
pub use phrasing::{TemplateFields, add_template, edit_template, may_write_templates, restore_template, retire_template};
pub use receive::{Received, receive};
pub use reception::{Reception, Receptions};
pub use replan::Moved;
pub use report::{AGES, Broken, HeldDeal, MOST_BROKEN, ServiceReport, service_report, service_report_around};
pub use rows::{Deadline, TicketRow};
pub use sorting::{let_watch, prioritise, shut};
pub use split::split;
pub use templates::{Drafted, TemplateRow, Templates, drafted, names, template, templates};
pub use ticket_files::{TicketFile, ticket_file};
pub use uploads::{MOST_BYTES, MOST_FILES, Upload, add_ticket_file};
pub use warn::warn;
pub use whatif::{BACK, WhatIf, what_if};

pub(crate) use clocks::far as far_away;
pub(crate) use deeds::done;
pub(crate) use fill::{Filled, fill};
pub(crate) use keep::keep;
pub(crate) use list::{find, visible};
pub(crate) use open::file;
pub(crate) use own::own;
