//! Who takes a ticket that comes in: rules in an order, of which the first that fits and that somebody is left of decides.

mod fits;
mod taker;

pub use fits::{Fits, Incoming, MOST_WORDS};
pub use taker::{Load, Standing, Taker, TakerKind, next_in_turn};

use serde::{Deserialize, Serialize};

use crate::id::PersonId;

/// A rule: which tickets it is about, and who takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentRule {
    pub fits: Fits,
    pub taker: Taker,
}

impl AssignmentRule {
    /// Whether it takes a ticket: it fits, and somebody it gives tickets to still takes some.
    pub fn takes(&self, incoming: &Incoming, takes_tickets: impl Fn(PersonId) -> bool) -> bool {
        self.fits.fit(incoming) && self.taker.standing(takes_tickets) != Standing::Nobody
    }
}

/// Which of the rules, in their order, takes a ticket.
pub fn first_that_takes<'a>(
    rules: impl IntoIterator<Item = &'a AssignmentRule>,
    incoming: &Incoming,
    takes_tickets: impl Fn(PersonId) -> bool,
) -> Option<usize> {
    rules.into_iter().position(|rule| rule.takes(incoming, &takes_tickets))
}

#[cfg(test)]
#[path = "assigning_tests.rs"]
mod tests;
