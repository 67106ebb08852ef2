//! Judging what was opened: evaluators give marks, agree where they lie far apart, the scores are locked, and the bids are ranked.
//!
//! What is kept true: an evaluator sees no mark of another before the own are all given, and nobody sees a price before the scores
//! are locked; who is tied to a bidder judges nothing and reads nothing of the bids (`ties`); nobody signs or overwrites an agreement
//! they have not read; every single mark is kept, whatever was agreed on; and what was locked changes no more.

mod apart;
mod consensus;
mod evaluators;
mod excuse;
mod gather;
mod given;
mod lock;
mod marks;
pub(crate) mod matrix;
mod result;
mod sheet;
mod ties;

pub use apart::{Apart, Consensus, apart};
pub use consensus::{Agreement, agree, sign_consensus};
pub use evaluators::{EvaluatorRow, declare, dismiss_evaluator, evaluators, name_evaluator};
pub use excuse::excuse_evaluator;
pub use lock::lock;
pub use marks::{GivenMark, finish, give_marks};
pub use matrix::{Matrix, MatrixBidder, MatrixCell, MatrixFilter, MatrixLine, MatrixMark, matrix};
pub use result::{BidResult, Results, results};
pub use sheet::{Line, Sheet, SheetBid, sheet};

pub(crate) use result::{of_request, passed};
pub(crate) use ties::refuse_tied;
