//! Finding text the way people look for it, in every script the project is written in.
//!
//! Both databases index one column of folded text, and a query is folded by the same function, so that a Persian keyboard
//! finds what an Arabic one wrote and `Lodz` finds `Łódź`.

mod fold;
mod terms;
mod thing;

pub use fold::{document, fold};
pub use terms::{MAX_TERMS, terms};
pub use thing::Thing;
