//! An answer sheet that came back filled: which column is which, what a row says, and which cells cannot be taken.
//!
//! Nothing here reads a file: rows of texts come in. A cell that cannot be read is told by its place, and leaves what was there before.

mod marks;
mod read;
mod row;
mod words;

pub use marks::{SheetMark, SheetTie};
pub use read::{BadCell, FilledRows, LISTED, OtherRows, SheetRows, others, rows};
pub use row::{Filled, FilledRow};
pub use words::{SheetColumn, SheetWords};
