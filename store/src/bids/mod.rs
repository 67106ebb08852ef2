//! What bidders do: they come in by invitation, ask, work on their bid under a key of their own, and submit it under seal.
//!
//! What is kept true: a bidder's person sees the requests they were invited to and nothing else of the project, not even who else was
//! invited (`seen`); what is being worked on is stored under the bidder's own key alone, and so is the copy of what was submitted; what
//! is submitted after the deadline is refused by the server's clock; and no event, letter or error carries anything a bid says.

mod addenda;
mod draft;
mod invite;
mod key;
mod opening;
mod portal;
mod questions;
mod seen;
mod send;
mod sent;

pub use addenda::{Addendum, amend};
pub use draft::{Draft, Kept, Rest, draft, save_lines, save_rest};
pub use invite::{BidderRow, Invitable, Invited, bidders, invitable, invite, invite_colleague};
pub use key::{choose_own_phrase, decline, start_over, unlock};
pub use opening::{Opened, Opening, open_envelopes, opening};
pub use portal::{Tender, TenderRow, invited, tender, tenders};
pub use questions::{Question, answer, ask, asked};
pub use send::{confirm, submit, withdraw};
pub use sent::{Copy, Receipt, receipt, receipts};

pub use crate::rfp::seal::OwnKey;
