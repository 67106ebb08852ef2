//! How bids are scored and ranked: quality- and cost-based selection in exact arithmetic.
//!
//! A bid's technical score `T` is the weighted mean of its criteria, its price score `Sf = 100 × Fm / F` with `Fm` the lowest price
//! among those that passed, and its combined score `S = t × T + p × Sf`, `t + p = 1` (World Bank, Consulting Services Manual,
//! quality- and cost-based selection). All scores are from 0 to 100 and fractions of whole numbers, so that nothing is rounded
//! before it is printed and equal is equal.
//!
//! What is kept true: the order in which bids, criteria or evaluators stand changes nothing; weights matter by their proportions
//! only; what nobody scored is never zero unless that was declared.

mod cell;
mod exact;
#[cfg(test)]
mod fixture;
mod method;
mod price;
#[cfg(test)]
mod property_tests;
mod ranking;
mod rate;
mod sensitivity;
mod technical;

pub use cell::{Cell, Mark};
pub use exact::{Exact, printed};
pub use method::{Criterion, Flaw, Method};
pub use price::{NoPrice, Rates};
pub use ranking::{Out, Priced, Ranking, Standing, rank};
pub use rate::{QUOTED_WITHIN, Rate, is_quoted_for};
pub use sensitivity::{Flip, Reach, Swing, Weight, reaches};
pub use technical::{Gap, Scored, Technical, technical};
