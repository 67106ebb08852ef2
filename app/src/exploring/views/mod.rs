//! What the pages of exploratory sessions are made of.

mod form;
mod list;
mod notes;
mod session;
mod unsent;

pub use form::{Edit, New, Options};
pub use list::List;
pub use session::Session;

use golive_store::exploring::ExplorationRow;

use crate::web::frame;

/// The page of a session.
pub fn explored_path(number: i32) -> String {
    format!("/p/{}/tests/explore/{number}", frame().key)
}

/// What every deed on a session sends.
fn about(row: &ExplorationRow) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("session", row.number.to_string())]
}
