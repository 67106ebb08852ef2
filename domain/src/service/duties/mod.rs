//! Duties: what has to be done again and again after go-live, and whether it was.
//!
//! A duty falls due on whole days: once, or by a [`Rhythm`]. Each occurrence is answered by evidence of its own, so that one
//! restore that was proved in March does not cover January and February. Where a duty stands is a pure function of its days and the
//! days evidence was given; silence past an occurrence opens a ticket, one for each occurrence.

mod calls;
mod preset;
mod reminders;
mod rhythm;
mod rule;
mod standing;
mod starter;

pub use calls::{Call, Told, call, next_call, next_morning};
pub use preset::Preset;
pub use reminders::{Reminder, Reminders};
pub use rhythm::Rhythm;
pub(in crate::service) use rule::basic_date;
pub use standing::{DutyStanding, DutyState, Owed, When, owed, standing};
pub use starter::{Starter, starter};

use crate::words;

words! {
    /// What kind of duty it is.
    pub enum DutyKind {
        /// Something is looked after, and proved.
        Check = "check",
        /// Something is paid for again before it runs out.
        Renewal = "renewal",
    }
}

#[cfg(test)]
mod plain_tests;
#[cfg(test)]
mod rule_tests;
