//! Service: what was promised after go-live, and whether it was kept.
//!
//! The clock is a pure function of a ticket's events, the versions of the agreement and the versions of the calendar. It is
//! stored nowhere: what the queue shows, what the report counts and what the ledger explains are one computation.

mod agreement;
mod calendar;
mod clock;
mod course;
mod days;
mod due;
mod ledger;
mod lines;
mod local;
pub mod replay;
mod target;
mod timetable;
mod warnings;
mod window;
mod words;
mod year;

pub use agreement::{Agreement, AgreementVersion, Kind, Promise, UnknownCalendar, default_priority, terms};
pub use calendar::{Calendar, CalendarError, Draft, Week};
pub use clock::{Breach, Clock, Cycle, Terms, clock};
pub use course::{Standing, Stretch, TicketEvent};
pub use ledger::{Entry, ledger};
pub use lines::Line;
pub use target::{Amount, Target};
pub use timetable::{KNOWN_YEARS, Timetable};
pub use warnings::{WarnAt, warnings};
pub use window::{BadWindow, Window};
pub use words::{Cause, ClockState, Impact, Metric, Priority, RequestType, TargetUnit, TicketState, Urgency, What};

#[cfg(test)]
mod fixture;
