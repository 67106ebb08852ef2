//! Backlogs from files and back.
//!
//! A file is kept, its columns are named, its lines are planned, and then all of it is written in one transaction or
//! nothing is. An item is found again by its external key or its code, so that bringing a file in twice doubles nothing.
//! An export has the columns an import takes.

mod around;
mod bring;
mod carry;
mod decode;
mod export;
pub mod formats;
mod gather;
mod jobs;
mod kept;
mod leaves;
mod opened;
mod prepare;
mod progress;
mod read;
mod running;
mod table;
mod workbook;

pub use bring::{Brought, File, Made, bring, bring_named};
pub use export::{Cell, Exported, export};
pub use formats::ColumnOf;
pub use jobs::{
    DryRun, ImportSummary, ImportView, LINES_PER_PAGE, Sampled, Shown, bring_in, dry_run, import, imports, map_columns, upload,
};
pub use kept::{Kept, TriedFile, bring_kept, keep_file, name_columns, shape_file};
pub(crate) use leaves::{Leaf, leaves};
pub use read::{Sheet, read};
pub use running::{commit, settle_interrupted};
pub use table::{Fault, Found, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Row, Shape, SheetName, Table};
