//! Judging what was opened: evaluators give marks, agree where they lie far apart, the scores are locked, and the bids are ranked.
//!
//! What is kept true: an evaluator sees no mark of another before the own are all given, and nobody sees a price before the scores
//! are locked; who is tied to a bidder judges nothing; every single mark is kept, whatever was agreed on; and what was locked
//! changes no more.

mod consensus;
mod evaluators;
mod gather;
mod given;
mod lock;
mod marks;
pub(crate) mod matrix;
mod result;
mod sheet;

pub use consensus::{Apart, Consensus, agree, apart, sign_consensus};
pub use evaluators::{EvaluatorRow, declare, dismiss_evaluator, evaluators, name_evaluator};
pub use lock::lock;
pub use marks::{GivenMark, finish, give_marks};
pub use matrix::{MATRIX_PAGE, Matrix, MatrixBidder, MatrixCell, MatrixFilter, MatrixLine, MatrixMark, matrix};
pub use result::{BidResult, Results, results};
pub use sheet::{Line, Sheet, SheetBid, sheet};

pub(crate) use result::{of_request, passed};
