//! From the first draft of a request for proposals to the award: what it says, who answers, how it is judged.
//!
//! Formulas name their source where they stand.

pub mod bid;
mod life;
pub mod needs;
pub mod scoring;
mod section;
mod words;

pub use life::RfpDeed;
pub use section::{Completeness, Points, Section};
pub use words::{Absent, AnswerCode, RfpState, TieBreak};
