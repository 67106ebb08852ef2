//! Exploratory sessions: a charter says what to look for and how long, notes are taken while one looks, and a debrief says
//! what was covered and where the time went (after session-based test management: J. and J. Bach, 2000).

mod clock;
mod course;
mod marks;
mod shares;
mod words;

pub use clock::{Clock, TIMEBOX, clock, minute, seconds_left, timebox};
pub use course::{Step, next};
pub use marks::noted;
pub use shares::TimeShares;
pub use words::{ExplorationState, NoteKind};
