//! Service: what was promised after go-live, and whether it was kept.
//!
//! The clock is a pure function of a ticket's events, the versions of the agreement and the versions of the calendar. It is
//! stored nowhere: what the queue shows, what the report counts and what the ledger explains are one computation.
//!
//! Where the definition leaves a choice, this is the one made:
//! - A clock that waits says so, late or not; that it is late is told beside it. It has no due while it waits.
//! - A first response is owed even by a ticket that was resolved without one. A question that stands when its ticket is resolved
//!   waits, until the ticket is reopened or the requester writes again.
//! - Whatever takes a ticket from the vendor (handed back, a question to the requester, resolved) ends the vendor's cycle.
//! - An override takes the place of the windows that open on its date. Last night's shift goes on into it, even where the date is
//!   a holiday as well.
//! - A break is of its own date by the clock, whichever day the window it cuts into opened on.
//! - A working day is a date on which a window opens of which something is left. Zero working days are due as zero minutes are.
//! - Pauses move a target of working days while it is not yet due. Its length in working time, for time left and for warnings, is
//!   what lies between start and due without pauses.
//! - Warnings before the due are counted in working time.
//! - A ticket that becomes part of another one ends its clocks without an answer: what was in time is counted nowhere, what was
//!   broken by then stays broken, since merging may not mend a report. The other ticket's clocks run as they ran.
//! - A ticket that is split off begins when the requester wrote what was split: that is when it was asked, and the desk's sorting
//!   costs the requester no time. A response is owed where nobody replied in public since; where somebody did, it was given there.
//!   Pauses of the ticket it came from are not taken along. What an agent wrote begins now, as an agent's ticket does.

mod agreement;
pub mod assigning;
mod calendar;
mod clock;
mod compare;
mod course;
mod days;
mod deal;
mod due;
pub mod duties;
pub mod feed;
pub mod holidays;
mod ledger;
mod life;
mod lines;
mod local;
mod office;
pub mod phrases;
pub mod replay;
mod tally;
mod target;
mod timetable;
mod warnings;
mod window;
mod words;
mod year;

pub use agreement::{Agreement, AgreementVersion, Kind, Promise, UnknownCalendar, default_priority, terms};
pub use calendar::{Calendar, CalendarError, Draft, Week};
pub use clock::{Breach, Clock, Cycle, Terms, clock};
pub use compare::{Difference, Differs, compare};
pub use course::{Standing, Stretch, TicketEvent};
pub use deal::{Contacts, Deal, DealLine, Rung, Tell};
pub use ledger::{Entry, ledger};
pub use life::{Deed, GRACE_DAYS, Step, TicketLife, Written};
pub use lines::Line;
pub use local::first_instant;
pub use office::office;
pub use tally::{Tally, decided};
pub use target::{Amount, Target};
pub use timetable::{KNOWN_YEARS, Timetable};
pub use warnings::{WarnAt, warnings};
pub use window::{BadWindow, Window};
pub use words::{
    Audience, Cause, Channel, ClockState, Impact, MailOutcome, Metric, Priority, RequestType, TargetUnit, TicketState, Urgency, What,
};

#[cfg(test)]
mod fixture;
