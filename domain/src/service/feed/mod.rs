//! Calendars of other programs: duties as a feed they subscribe to, and their files of holidays read.
//!
//! Both are the text of RFC 5545. The crate `icalendar` is left alone: it stamps what it writes with the machine's clock and with random
//! ids, which have no place here, and its reader gives up a whole file for one bad line and follows nested components by
//! recursion, without a bound. What is needed of the format is little: [`write()`] and [`read`] over one module of lines.

mod event;
mod lines;
mod read;
mod write;

pub use event::Unfit;
pub use read::{NamedDay, Reading, read};
pub use write::{Entry, write};
