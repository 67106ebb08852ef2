//! From the first draft of a request for proposals to the award: what it says, who answers, how it is judged.
//!
//! Formulas name their source where they stand.

mod bid;
mod judging;
mod life;
pub mod needs;
mod ready;
pub mod scoring;
mod section;
mod sheet;
mod vendor;
mod words;

pub use bid::{BidStanding, Sent, extended, is_in_time, standing};
pub use judging::{By, Judged, Judging};
pub use life::RfpDeed;
pub use ready::{Paper, Signer, lacking};
pub use section::{Completeness, Points, Section};
pub use sheet::{Answer, Answers, Asked, Prices, Progress, SheetFile, Worked, unfit};
pub use vendor::{COMPARED, Profile, VendorFact, vendor_code, vendor_number};
pub use words::{Absent, AnswerCode, Envelope, RfpState, SentKind, TieBreak};
