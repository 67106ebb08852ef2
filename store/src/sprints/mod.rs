//! Sprints from planning to report.
//!
//! Membership is a row per stay of an item in a sprint; a stay is ended, never rewritten. `item.sprint_id` is a cache of
//! it: the sprint the item is in, or was finished in. What the charts and the ledger show is replayed from the events of
//! the items ([`log`]) and stored nowhere.

mod board;
mod capacity;
mod cards;
mod close;
mod daily;
mod list;
mod load;
mod log;
mod plan;
mod planning;
mod report;
mod review;
mod scope;
mod stays;

pub use board::{Board, Column, Moved, board, move_card};
pub use capacity::{Away, Seat, set_capacity};
pub use cards::{Card, Detail, Named};
pub use close::{Closed, Closing, ClosingView, Onward, close, closing};
pub use daily::{DailyLine, write_daily};
pub use list::{SprintLine, Sprints, list};
pub use load::SprintHead;
pub use log::ScopeLine;
pub use plan::{SprintDraft, edit, may_plan, next_dates, plan, start, view};
pub use planning::{Pick, Planning, planning};
pub use report::{Report, StayLine, report};
pub use review::{Notes, Review, accept, reject, review, write_notes};
pub use scope::{Added, add_items, move_item, remove_items};
