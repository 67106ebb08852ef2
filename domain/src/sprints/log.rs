//! What happened to the items of a sprint, and the time it happened in.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::CarryTo;
use crate::{
    backlog::{HalfPoints, ItemState},
    id::ItemId,
    projects::WorkingCalendar,
};

/// What happened to one item. An item without points counts as zero points; it still counts as an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// It was in the sprint when the sprint started. One that was finished by then is no commitment.
    Committed {
        points: HalfPoints,
        finished: bool,
    },
    /// It was put in. Before the start this is planning, afterwards a change of scope.
    Added {
        points: HalfPoints,
        finished: bool,
    },
    /// It was taken out.
    Removed,
    ReEstimated {
        from: HalfPoints,
        to: HalfPoints,
    },
    /// It came to a state: forward, backward, given up or taken up again.
    Reached {
        state: ItemState,
    },
    /// The sprint closed with it unfinished. It stays in this sprint's numbers.
    Carried {
        to: CarryTo,
    },
}

/// A line of a sprint's log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SprintEntry {
    pub at: DateTime<Utc>,
    pub item: ItemId,
    pub what: What,
}

impl SprintEntry {
    /// What happened to an item of the sprint, and when.
    pub fn new(at: DateTime<Utc>, item: ItemId, what: What) -> Self {
        Self { at, item, what }
    }
}

/// A sprint's time: when it really began and ended, what was planned, and the days that are worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The instant it was started.
    pub start: DateTime<Utc>,
    /// The last planned day.
    pub planned_last: NaiveDate,
    /// The instant it was closed.
    pub close: Option<DateTime<Utc>>,
    pub calendar: WorkingCalendar,
}

impl Frame {
    /// The civil day it began.
    pub fn first_day(&self) -> NaiveDate {
        self.calendar.date_of(self.start)
    }

    /// The last day its charts show: the day of the close, else the planned end or today, whichever is later.
    pub fn last_day(&self, now: DateTime<Utc>) -> NaiveDate {
        match self.close {
            Some(close) => self.calendar.date_of(close),
            None => self.planned_last.max(self.calendar.date_of(now)),
        }
        .max(self.first_day())
    }
}
