//! From the first draft of a request for proposals to the award: what it says, who answers, how it is judged.
//!
//! Formulas name their source where they stand.

mod award;
mod bid;
mod deadline;
mod debrief;
pub mod filled;
mod finishing;
mod judging;
mod life;
pub mod needs;
mod parts;
mod promise;
mod ready;
pub mod scoring;
mod section;
mod sheet;
mod vendor;
mod words;

pub use award::{
    AwardFacts, AwardState, Choice, Chosen, ContractKind, Draw, MOST_STANDSTILL, RateUnit, STANDSTILL, chosen, standstill_until,
};
pub use bid::{BidStanding, Sent, extended, is_in_time, standing};
pub use deadline::{DeadlineCall, deadline_call, next_deadline_call};
pub use debrief::{Leaning, names_any};
pub use finishing::Finishing;
pub use judging::{By, Judged, Judging};
pub use life::RfpDeed;
pub use parts::{JudgedRequirement, Judges, Part};
pub use promise::{PromiseFacts, PromiseVerdict};
pub use ready::{Paper, Signer, lacking};
pub use section::{Completeness, Points, Section};
pub use sheet::{Answer, Answers, Asked, Prices, Progress, SheetFile, Worked, unfit};
pub use vendor::{COMPARED, Profile, VendorFact, vendor_code, vendor_number};
pub use words::{Absent, AnswerCode, Envelope, RfpState, SentKind, TieBreak, Unopened};
