//! Exploratory sessions: a charter and a time box first, notes while somebody looks, a debrief at the end.
//!
//! The clock is read from when the session began, so that a closed browser stops nothing. Notes are only ever added to;
//! one of them can become a defect, once.

mod course;
mod fields;
mod list;
mod notes;
mod rows;
mod session;
mod write;

pub use course::{Debrief, abandon, debrief, start};
pub use fields::ExplorationFields;
pub use list::{ExplorationFilter, PER_PAGE, explorations};
pub use notes::{Noted, note, prefilled, report};
pub use rows::{ExplorationRow, exploration_code};
pub use session::{Ending, ExplorationView, NOTES_PER_PAGE, NoteRow, exploration};
pub use write::{edit, editable, may_explore, plan};

pub(crate) use list::waiting_for;
pub(crate) use rows::{exploration_number, looking_at, visible};
