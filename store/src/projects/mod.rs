//! Projects: charter, calendar, people, rates and responsibilities.

mod frame;
mod load;

pub use frame::{Frame, enter, frame, mine};
pub use load::{Colleague, Department, departments_of, people_of};
#[allow(unused_imports, reason = "sprints and backlog read through these")]
pub(crate) use load::{absences, colleagues, departments, rate_card, working_calendar};
