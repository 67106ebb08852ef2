//! Defects: how they live, who may say that one is gone, which come first.

mod figures;
mod follow;
mod life;
mod priority;
mod words;

pub use figures::{AgeBand, Lack, ReopenRate, Spell, Week, spells, week, week_of, weeks};
pub use follow::{Mending, Odds};
pub use life::{Build, Deed, Life};
pub use priority::default_priority;
pub use words::{DefectState, Frequency, Priority, Severity};
