//! Rules that say who takes a ticket as it comes in. They are asked in the transaction that opens it.

mod route;
mod rows;
mod trial;
mod write;

pub use rows::{RuleRow, RulesView, rule, rules};
pub use trial::{TRIED, Tried, trial};
pub use write::{RuleFields, Shift, enable_rule, move_rule, remove_rule, save_rule};

pub(super) use route::{Routed, route};
pub(super) use rows::takers;
