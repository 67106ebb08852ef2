//! Backlogs from files: which column means what, what a line says, and what the import will do with it.
//!
//! Nothing here reads a file. A header and rows of texts come in; a mapping, rows or refusals, and a plan go out. A plan
//! is shown first and carried out whole or not at all.

mod check;
mod columns;
mod defects;
mod format;
mod headers;
pub mod heading;
mod moment;
mod plan;
mod row;
mod shield;
mod synonyms;
mod tester;
mod tickets;
mod told;

pub use check::refuse_lines;
pub use columns::{Column, Mapping, Target};
pub use defects::{ImportedState, defect_priority, defect_state, frequency, is_no_defect, severity};
pub use format::{Brings, FileFormat};
pub use headers::plain_word;
pub use moment::{Moment, Order, moment};
pub use plan::{ImportPlan, ImportState, Line, Outcome, Totals};
pub use row::{BacklogRow, ImportedCriterion, ImportedHours, parse_row};
pub use shield::{shielded, unshielded};
pub use synonyms::moscow;
pub use tester::{test_priority, test_type};
pub use tickets::{TicketColumn, TicketPast, TicketTimes, alike, request_type, ticket_past, ticket_priority, ticket_state, weights};
pub use told::{CaseColumn, RequirementColumn};
