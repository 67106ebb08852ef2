//! The gap log: what is missing between what was promised and what is proved, and what was decided about it.
//!
//! Nothing of it is stored but what people say: the gaps follow from requirements, cases, results and defects as they stand.

mod asked;
mod gather;
mod log;
mod note;

pub use asked::{GapFilter, OwnerPick};
pub use log::{Gap, GapLog, GapSaid, PER_PAGE, gap_table, gaps};
pub use note::note_gap;
