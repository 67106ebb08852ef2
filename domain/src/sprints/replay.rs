//! The replay of a sprint's log: the one place that knows what an entry does to scope and to remaining work.
//!
//! - In scope is what is in the sprint, unless it was finished when it came in: such an item is a guest, and joins the
//!   scope (as added) on the day it is reopened.
//! - Remaining is the open part of the scope. Only reaching done burns it; reopening raises it.
//! - Everything else that moves remaining is a scope change: added, removed, re-estimated, given up, taken up again.
//! - Entries that contradict what is there (an item removed that is not in the sprint) change nothing.

use std::{borrow::Cow, collections::HashMap};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CarryTo, Frame, SprintEntry, What};
use crate::{
    backlog::{HalfPoints, ItemState},
    id::ItemId,
    words,
};

words! {
    /// What moved the scope of a running sprint.
    pub enum ScopeChange {
        Added = "added",
        Removed = "removed",
        ReEstimated = "re_estimated",
        Cancelled = "cancelled",
        Restored = "restored",
    }
}

/// A change of scope, for the chart to mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeMark {
    pub at: DateTime<Utc>,
    pub item: ItemId,
    pub change: ScopeChange,
    /// By how much the scope grew (or shrank).
    pub by: HalfPoints,
}

/// Whether work is left in an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Open,
    Done,
    Cancelled,
}

impl Standing {
    fn of(state: ItemState) -> Self {
        match state {
            state if state.is_done() => Self::Done,
            ItemState::Dropped => Self::Cancelled,
            _ => Self::Open,
        }
    }
}

/// An item in the sprint.
#[derive(Clone, Copy, Debug)]
pub(super) struct Card {
    pub points: HalfPoints,
    pub standing: Standing,
    /// Came in finished and was not touched since.
    pub guest: bool,
    pub carried: Option<CarryTo>,
}

/// What flowed in and out of the scope since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flow {
    pub points: HalfPoints,
    pub items: u32,
}

impl Flow {
    fn take(&mut self, points: HalfPoints) {
        self.points += points;
        self.items += 1;
    }
}

/// A sprint at one moment of its log.
#[derive(Clone, Debug, Default)]
pub(super) struct Replay {
    pub cards: HashMap<ItemId, Card>,
    pub committed: Flow,
    pub added: Flow,
    pub removed: Flow,
    pub re_estimated: Flow,
    /// Open points in scope.
    pub remaining: HalfPoints,
    /// Done points in scope.
    pub done: HalfPoints,
    started: bool,
}

impl Replay {
    /// The sprint as it was at its start, with the entries that are still to come. Entries after the close are none of
    /// the sprint's; so are those after `until`.
    pub fn at_start<'a>(frame: &Frame, log: &'a [SprintEntry], until: DateTime<Utc>) -> (Self, Vec<&'a SprintEntry>) {
        let mut replay = Self::default();
        let end = frame.close.map_or(until, |close| close.min(until));
        let is_plan = |entry: &SprintEntry| entry.at <= frame.start || matches!(entry.what, What::Committed { .. });
        let (plan, rest): (Vec<_>, Vec<_>) = log.iter().filter(|entry| entry.at <= end || is_plan(entry)).partition(|entry| is_plan(entry));
        plan.into_iter().for_each(|entry| {
            replay.apply(entry);
        });
        replay.start();
        (replay, rest)
    }

    fn start(&mut self) {
        let mut committed = Flow::default();
        for card in self.cards.values_mut() {
            card.guest = card.standing != Standing::Open;
            if !card.guest {
                committed.take(card.points);
            }
        }
        *self = Self { cards: std::mem::take(&mut self.cards), committed, remaining: committed.points, started: true, ..Self::default() };
    }

    /// Applies one entry and tells what it did to the scope.
    pub fn apply(&mut self, entry: &SprintEntry) -> Option<ScopeMark> {
        let change = match entry.what {
            What::Committed { points, finished } | What::Added { points, finished } => self.add(entry.item, points, finished),
            What::Removed => self.remove(entry.item),
            What::ReEstimated { to, .. } => self.re_estimate(entry.item, to),
            What::Reached { state } => self.reach(entry.item, Standing::of(state)),
            What::Carried { to } => {
                self.carry(entry.item, to);
                None
            }
        };
        let (change, by) = change.filter(|_| self.started)?;
        Some(ScopeMark { at: entry.at, item: entry.item, change, by })
    }

    fn add(&mut self, item: ItemId, points: HalfPoints, finished: bool) -> Option<(ScopeChange, HalfPoints)> {
        if self.cards.contains_key(&item) {
            return None;
        }
        let standing = if finished { Standing::Done } else { Standing::Open };
        self.cards.insert(item, Card { points, standing, guest: finished, carried: None });
        if finished {
            return None;
        }
        self.added.take(points);
        self.remaining += points;
        Some((ScopeChange::Added, points))
    }

    fn remove(&mut self, item: ItemId) -> Option<(ScopeChange, HalfPoints)> {
        let card = self.cards.remove(&item).filter(|card| !card.guest)?;
        self.removed.take(card.points);
        self.shift(card.standing, -card.points);
        in_sight(card.standing, ScopeChange::Removed, -card.points)
    }

    fn re_estimate(&mut self, item: ItemId, to: HalfPoints) -> Option<(ScopeChange, HalfPoints)> {
        let card = self.cards.get_mut(&item)?;
        let by = to - card.points;
        card.points = to;
        let Card { standing, guest, .. } = *card;
        if guest || by == HalfPoints::ZERO {
            return None;
        }
        self.re_estimated.take(by);
        self.shift(standing, by);
        in_sight(standing, ScopeChange::ReEstimated, by)
    }

    fn reach(&mut self, item: ItemId, to: Standing) -> Option<(ScopeChange, HalfPoints)> {
        let card = self.cards.get_mut(&item)?;
        let from = std::mem::replace(&mut card.standing, to);
        let points = card.points;
        if card.guest {
            if to != Standing::Open {
                return None;
            }
            card.guest = false;
            self.added.take(points);
            self.remaining += points;
            return Some((ScopeChange::Added, points));
        }
        self.shift(from, -points);
        self.shift(to, points);
        match (from, to) {
            (Standing::Cancelled, Standing::Cancelled) => None,
            (_, Standing::Cancelled) => Some((ScopeChange::Cancelled, -points)),
            (Standing::Cancelled, _) => Some((ScopeChange::Restored, points)),
            _ => None,
        }
    }

    fn carry(&mut self, item: ItemId, to: CarryTo) {
        if let Some(card) = self.cards.get_mut(&item) {
            card.carried = Some(to);
        }
    }

    fn shift(&mut self, standing: Standing, by: HalfPoints) {
        match standing {
            Standing::Open => self.remaining += by,
            Standing::Done => self.done += by,
            Standing::Cancelled => {}
        }
    }
}

/// What was given up has left the chart already: taking it out or sizing it anew moves no line.
fn in_sight(standing: Standing, change: ScopeChange, by: HalfPoints) -> Option<(ScopeChange, HalfPoints)> {
    (standing != Standing::Cancelled).then_some((change, by))
}

/// The log in order of time; the store's is already, and is not copied.
pub(super) fn in_order(log: &[SprintEntry]) -> Cow<'_, [SprintEntry]> {
    if log.is_sorted_by_key(|entry| entry.at) {
        return Cow::Borrowed(log);
    }
    let mut log = log.to_vec();
    log.sort_by_key(|entry| entry.at);
    Cow::Owned(log)
}
