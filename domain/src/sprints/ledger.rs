//! The scope ledger of a sprint: what was promised, what became of it, and that both sides add up.
//!
//! committed + added − removed ± re-estimated = done + unfinished + cancelled

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    CarryTo, Frame, SprintEntry,
    replay::{Card, Flow, Replay, Standing, in_order},
};
use crate::backlog::HalfPoints;

/// Points and the number of items they are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub points: HalfPoints,
    pub items: u32,
}

/// Where a sprint's scope came from (the first four) and where it went (the next three).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Open in the sprint at its start.
    pub committed: Sum,
    /// Put in, or reopened in it, since; an item that left and came back counts in both columns.
    pub added: Sum,
    pub removed: Sum,
    /// The sum of all changes of estimates, which may be negative, and their number.
    pub re_estimated: Sum,
    pub done: Sum,
    pub unfinished: Sum,
    pub cancelled: Sum,
    /// Of the unfinished, what went on to the next sprint at closing.
    pub carried: Sum,
}

impl Ledger {
    /// Both sides of the invariant, in points: what the scope came to, and what became of it.
    pub fn sides(&self) -> (HalfPoints, HalfPoints) {
        let came = self.committed.points + self.added.points - self.removed.points + self.re_estimated.points;
        (came, self.done.points + self.unfinished.points + self.cancelled.points)
    }

    /// Whether both sides agree, in points and in items (a re-estimate changes no number of items).
    pub fn adds_up(&self) -> bool {
        let (came, went) = self.sides();
        came == went
            && self.committed.items + self.added.items
                == self.removed.items + self.done.items + self.unfinished.items + self.cancelled.items
    }
}

/// The ledger as of `now`, or of the close when that came first.
pub fn ledger(frame: &Frame, log: &[SprintEntry], now: DateTime<Utc>) -> Ledger {
    let log = in_order(log);
    let (mut replay, rest) = Replay::at_start(frame, &log, now);
    rest.into_iter().for_each(|entry| {
        replay.apply(entry);
    });
    let in_scope = || replay.cards.values().filter(|card| !card.guest);
    let sum = |wanted: &dyn Fn(&Card) -> bool| {
        in_scope()
            .filter(|card| wanted(card))
            .fold(Sum::default(), |sum, card| Sum { points: sum.points + card.points, items: sum.items + 1 })
    };
    Ledger {
        committed: replay.committed.into(),
        added: replay.added.into(),
        removed: replay.removed.into(),
        re_estimated: replay.re_estimated.into(),
        done: sum(&|card| card.standing == Standing::Done),
        unfinished: sum(&|card| card.standing == Standing::Open),
        cancelled: sum(&|card| card.standing == Standing::Cancelled),
        carried: sum(&|card| card.standing == Standing::Open && card.carried == Some(CarryTo::NextSprint)),
    }
}

impl From<Flow> for Sum {
    fn from(flow: Flow) -> Self {
        Self { points: flow.points, items: flow.items }
    }
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
