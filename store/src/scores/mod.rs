//! Judging what was opened: evaluators give marks, agree where they lie far apart, the scores are locked, and the bids are ranked.
//!
//! What is kept true: an evaluator sees no mark of another before they have finished their own, and nobody sees a price before the scores
//! are locked; a mark is missing only where the request says what becomes of it, and whoever leaves it out said how many; who is tied to
//! a bidder judges nothing and reads nothing of the bids (`ties`), and every word of it is kept (`declarations`); nobody signs or
//! overwrites an agreement they have not read; every single mark is kept, whatever was agreed on; scores are locked by who knows which
//! bids nobody could judge; and what was locked changes no more.

mod apart;
mod consensus;
mod declarations;
mod evaluators;
mod excuse;
mod finish;
mod gather;
mod given;
mod lock;
mod marks;
pub(crate) mod matrix;
mod result;
mod sheet;
mod ties;

pub use apart::{Apart, Consensus, apart, apart_on};
pub use consensus::{Agreement, agree, sign_consensus};
pub use declarations::{Declaration, Declarations, TiedBidder, declarations, declare};
pub use evaluators::{EvaluatorRow, dismiss_evaluator, evaluators, name_evaluator};
pub use excuse::excuse_evaluator;
pub use finish::finish;
pub use lock::{LeftOut, left_out, lock};
pub use marks::{GivenMark, give_marks};
pub use matrix::{Matrix, MatrixBidder, MatrixCell, MatrixFilter, MatrixLine, MatrixMark, matrix};
pub use result::{BidResult, Results, results};
pub use sheet::{Line, Sheet, SheetBid, sheet};

pub(crate) use declarations::declared;
pub(crate) use result::{of_request, passed};
pub(crate) use ties::refuse_tied;
