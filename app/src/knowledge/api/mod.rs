//! What the forms of knowledge post to.

mod articles;
mod glossary;
mod readers;
mod tickets;

pub use articles::*;
pub use glossary::*;
pub use readers::*;
pub use tickets::*;
