//! Backlogs from files: which column means what, what a line says, and what the import will do with it.
//!
//! Nothing here reads a file. A header and rows of texts come in; a mapping, rows or refusals, and a plan go out. A plan
//! is shown first and carried out whole or not at all.

mod check;
mod columns;
mod headers;
mod plan;
mod row;
mod shield;
mod synonyms;

pub use check::refuse_lines;
pub use columns::{Column, Mapping, Target};
pub use plan::{ImportPlan, ImportState, Line, Outcome, Totals};
pub use row::{BacklogRow, ImportedCriterion, ImportedHours, parse_row};
pub use shield::{shielded, unshielded};
