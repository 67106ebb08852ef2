//! What the pages of intake are made of.

mod bring;
mod rule;
mod rules;
mod trial;
mod tried;

pub use bring::Bring;
pub use rule::RuleEdit;
pub use rules::Rules;
pub use trial::Trial;
pub use tried::Tried;

use crate::web::frame;

/// The address of a page of the queue within the project being shown.
fn path(leaf: &str) -> String {
    format!("/p/{}/queue/{leaf}", frame().key)
}
