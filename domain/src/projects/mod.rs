//! The project around the work: its words, calendar, roles, who answers for what, and what it still lacks.

mod calendar;
mod catalogue;
mod completeness;
mod independence;
mod rasci;
mod room;
mod words;

pub(crate) use calendar::days;
pub use calendar::{Absence, Weekdays, WorkingCalendar, parse_zone};
pub use catalogue::{RoleProfile, Share, catalogue, profile};
pub use completeness::{Gap, Missing, Severity, Standing, missing};
pub use independence::refuse_role;
pub use rasci::{Cell, Deliverable, Letter, RasciRefusal, check_row, default_cell};
pub use room::Room;
pub use words::{ContractKind, Methodology, OrganisationKind, PhaseKind, ProjectSize};
