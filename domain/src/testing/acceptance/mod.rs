//! Acceptance by a department: its test users try what was promised, its process owner signs what they found.
//!
//! What was signed is a text that can be read back, so that two different things can never bear the same hash.

mod decision;
mod hours;
mod life;
mod signed;
mod standing;
mod statement;
mod sums;
mod words;

pub use decision::refuse_decision;
pub use hours::{WEEKLY, Week, begin, first_weekday, weeks};
pub use life::{AcceptanceDeed, after};
pub use signed::{Signature, Signed};
pub use standing::{Given, Report, standing};
pub use statement::{PointSaid, Said, Statement, UserSaid};
pub use sums::{Lacks, PointCounts, SessionSum, lacks};
pub use words::{AcceptanceState, Decision, Opinion, PointStanding, WeekLoad};
