//! What is put on paper when a request was awarded: the record of the decision, a letter to each bidder, a debriefing sheet.
//!
//! What is kept true: the record is for whoever reads requests, a letter and its debriefing for that bidder alone and for those who
//! read requests; what a bidder is told is of the own bid and the winner's name. No price, no answer and no mark of another is in it,
//! nothing from which one could be reckoned, and no evaluator's name.

mod decided;
mod letter;
mod record;
mod remarks;
mod seals;

pub use decided::Decision;
pub use letter::{Letter, LetterScore, letter, own_letter};
pub use record::{Record, record};
pub use remarks::Remark;
pub use seals::Seal;
