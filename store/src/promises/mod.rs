//! The promise ledger: what the winning bid promised of each requirement, and what came of it.
//!
//! A promise is written once, with the contract; what is stored later is how somebody judged that it was delivered. The verdict follows
//! from that, from the item, from the tests and from the defects as they stand, and is never stored. The vendor's people do not read
//! it: it is what the buyer goes by.

mod asked;
mod gather;
mod judge;
mod list;
mod row;

pub use asked::PromiseFilter;
pub use judge::judge;
pub use list::{Ledger, of_requirement, promises};
pub use row::{LastTest, PromiseDefect, PromiseItem, PromiseRow};

pub(crate) use list::shown;
