//! What the forms of defects post to.

mod deeds;
mod form;
mod mend;
mod talk;
mod write;

pub use deeds::*;
pub use form::DefectForm;
pub use mend::*;
pub use talk::*;
pub use write::*;
