//! Files of a bid: under the bidder's own key while they are worked on, each under a random key of its own once they are submitted.
//!
//! What is kept true: what a file is called, what it is, whose hand it came from and what is in it are told by no row and by no stored
//! byte before the answers are opened; the key of a submitted file is written in the answers alone; and of what was replaced or
//! withdrawn nothing is left that opens.
//!
//! A file is encrypted and opened whole, in memory: one at a time, and none is larger than [`MAX_BYTES`](crate::backlog::MAX_BYTES).

mod kept;
mod sealed;
mod submitted;
mod worked;

pub use kept::sweep_files;
pub use submitted::{opened_bid_file, sent_bid_file};
pub use worked::{BidFile, add_bid_files, bid_file, bid_files, remove_bid_file};

pub(super) use kept::forget;
pub(super) use sealed::{Ready, superseded};
pub(super) use worked::all_worked_on;
