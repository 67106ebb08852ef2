//! Sprints and their honest numbers.
//!
//! A sprint's history is a log of typed entries; ledger, burndown and burnup are one replay of it and are stored nowhere.
//! What the charts show and what the ledger sums up can therefore not disagree.

mod budget;
mod burndown;
mod capacity;
mod carry;
#[cfg(test)]
mod fixture;
mod ledger;
mod log;
mod release;
mod replay;
mod velocity;
mod words;

pub use budget::{Budget, BudgetFrame, budget};
pub use burndown::{Chart, ChartDay, DayTotals, chart};
pub use capacity::{Capacity, Load, Seat, Work, capacity};
pub use carry::{CarryChoices, CarryRefusal};
pub use ledger::{Ledger, Sum, ledger};
pub use log::{Frame, SprintEntry, What};
pub use release::{ReleaseState, refuse_release};
pub use replay::{ScopeChange, ScopeMark};
pub use velocity::{SprintResult, Velocity, velocity};
pub use words::{CarryTo, SprintState, StayEnd};
