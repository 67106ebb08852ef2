//! Defects: from the report to the proof that they are gone.
//!
//! What may follow what, and who may say so, is told by `domain::defects::Life`; every deed here asks it and keeps what it
//! says. The vendor's people see those that were handed over to them.

mod around;
mod asked;
mod bring;
mod code;
mod deeds;
mod detail;
mod fields;
mod figures;
mod follow;
mod following;
mod keep;
mod list;
mod lives;
mod mend;
mod mended;
mod report;
mod retest;
mod seen;
mod talk;

pub use code::{defect_code, defect_number};
pub use deeds::{Doing, act};
pub use detail::{DefectView, Said, defect};
pub use fields::DefectFields;
pub use figures::{Common, Figures, WeekCount, figures};
pub use following::{components, following};
pub use list::{Board, DefectFilter, DefectRow, PER_PAGE, Show, defects};
pub use mend::{MendedBy, mend, name_build, part};
pub use mended::Mended;
pub use report::{NewDefect, Prefill, edit, may_report, prefilled, report};
pub use retest::{Retest, retest_queue};
pub use talk::{comment, share};

pub(crate) use bring::bring;
pub(crate) use follow::follow;
pub(crate) use list::{filtered, ordered, rows, visible};
pub(crate) use mended::mended;
pub(crate) use report::{ShownBy, file};
pub(crate) use retest::landed;
pub(crate) use seen::seen;
