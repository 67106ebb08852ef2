//! Testing: what cases look at, what their steps come to, what that says of the requirements.

pub mod acceptance;
mod alike;
mod burn;
mod content;
mod coverage;
mod flaky;
pub mod gaps;
mod links;
mod parameters;
mod pick;
mod progress;
mod verdict;
mod words;

pub use alike::CaseWords;
pub use burn::{BurnDay, burn, recorded};
pub use content::{CaseContent, CaseStep};
pub use coverage::{Finding, Shares, cell, coverage, latest, proved_by};
pub use flaky::{FLAKY_LOOKS_AT, is_flaky};
pub use gaps::{GapDecision, GapKind, Pressing};
pub use links::Link;
pub use parameters::Parameters;
pub use pick::{Candidate, Pick, Reason, pick};
pub use progress::{Standing, Step, progress, stood};
pub use verdict::{Override, of_rows, result_of};
pub use words::{CaseResult, CaseState, Coverage, PlanState, TestType, Verdict};
