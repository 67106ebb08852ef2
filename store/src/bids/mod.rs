//! What bidders do: they come in by invitation, ask, work on their bid under a key of their own, and submit it under seal.
//!
//! What is kept true: a bidder's person sees the requests they were invited to and nothing else of the project, not even who else was
//! invited (`seen`); what is being worked on is stored under the bidder's own key alone, and so is the copy of what was submitted; what
//! is submitted after the deadline is refused by the server's clock; and no event, letter or error carries anything a bid says.

mod addenda;
mod bidders;
mod closing;
mod commitments;
mod draft;
mod files;
mod invite;
mod key;
mod opened;
mod opening;
mod people;
mod portal;
mod questions;
mod seen;
mod send;
mod sent;
mod sheet;
mod unsealed;

pub use addenda::{Addendum, amend};
pub use bidders::{BidderRow, Invitable, bidders, invitable};
pub use closing::{attend, deadlines};
pub use commitments::{Commitment, commitments, commitments_for_bidder};
pub use draft::{
    Draft, Kept, Rest, draft, fingerprint, save_lines, save_lines_settling, save_rest, save_rest_or_lay_beside, save_rest_settling,
};
pub use files::{BidFile, add_bid_files, bid_file, bid_files, opened_bid_file, remove_bid_file, sent_bid_file, sweep_files};
pub use invite::{Invited, invite, invite_colleague};
pub use key::{choose_own_phrase, decline, start_over, unlock};
pub use opened::{OpenedBid, OpenedFile, OpenedLine, opened_bid};
pub use opening::{EnvelopeProgress, Opening, UnopenedBid, open_envelopes, opening};
pub use portal::{Tender, TenderRow, invited, seek_tenders, tender, tenders};
pub use questions::{Question, answer, ask, asked};
pub use send::{confirm, submit, withdraw};
pub use sent::{Committed, Copy, Receipt, committed, receipt, receipts};
pub use sheet::{
    BadSheetCell, OthersChange, SheetChange, SheetLine, SheetOut, SheetReview, SheetTaken, answer_sheet, apply_sheet, bring_sheet,
    drop_sheet, sheet_review,
};

pub(crate) use bidders::with_vendor;
pub(crate) use closing::watch;
pub(crate) use people::{tell_bidders, tell_some};
pub(crate) use seen::own;
pub(crate) use sent::{Counted, counted, counted_sealed, open_of};
pub(crate) use unsealed::Unsealed;

pub use crate::rfp::seal::OwnKey;
