//! The burndown and burnup of a sprint, day by day.
//!
//! One point a day, as the day ended (today: as it is now; the last day: at the close). The start value is what was
//! committed and is never rewritten: a re-estimate shows on the day it was made, as a change of scope.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Frame, ScopeMark, SprintEntry,
    replay::{Replay, in_order},
};
use crate::{backlog::HalfPoints, projects::days};

/// What the burndown draws of one day: where the guideline stands, and what was left.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChartDay {
    pub date: NaiveDate,
    /// Worked by the calendar; the guideline falls on these days only.
    pub working: bool,
    /// Points the guideline stands at when the day ends, unrounded.
    pub guideline: f64,
    /// The rest is not known of days to come.
    pub known: Option<DayTotals>,
}

/// Where the sprint stood when a day ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayTotals {
    /// Open points: the burndown.
    pub remaining: HalfPoints,
    /// Done points: the burnup.
    pub done: HalfPoints,
    /// Open and done points: the burnup's upper line.
    pub scope: HalfPoints,
    /// What the day's changes of scope came to.
    pub scope_change: HalfPoints,
}

/// Everything both charts show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// Committed points: where both lines begin.
    pub start: HalfPoints,
    pub days: Vec<ChartDay>,
    /// Every change of scope since the start, in order.
    pub marks: Vec<ScopeMark>,
}

/// The charts of a sprint as of `now`.
pub fn chart(frame: &Frame, log: &[SprintEntry], now: DateTime<Utc>) -> Chart {
    let log = in_order(log);
    let (mut replay, rest) = Replay::at_start(frame, &log, now);
    let start = replay.committed.points;
    let guideline = Guideline::new(frame, start);
    let today = frame.calendar.date_of(now);

    let mut rest = rest.into_iter().peekable();
    let mut marks: Vec<ScopeMark> = Vec::new();
    let day = |date: NaiveDate| {
        let before = marks.len();
        let ends = frame.calendar.day_ends(date);
        while let Some(entry) = rest.next_if(|entry| entry.at < ends) {
            marks.extend(replay.apply(entry));
        }
        let totals = DayTotals {
            remaining: replay.remaining,
            done: replay.done,
            scope: replay.remaining + replay.done,
            scope_change: marks[before..].iter().map(|mark| mark.by).sum(),
        };
        let known = (date <= today).then_some(totals);
        ChartDay { date, working: frame.calendar.is_working(date), guideline: guideline.after(date), known }
    };
    let days = days(frame.first_day(), frame.last_day(now)).map(day).collect();
    Chart { start, days, marks }
}

/// A straight fall from the start value to nothing over the planned working days, flat on all others.
struct Guideline {
    start: f64,
    working: Vec<NaiveDate>,
}

impl Guideline {
    fn new(frame: &Frame, start: HalfPoints) -> Self {
        Self { start: start.as_f64(), working: frame.calendar.working_days(frame.first_day(), frame.planned_last).collect() }
    }

    fn after(&self, date: NaiveDate) -> f64 {
        let total = self.working.len();
        let passed = self.working.partition_point(|day| *day <= date);
        // A sprint planned over holidays alone has nothing to fall on.
        if total == 0 { self.start } else { self.start * (total - passed) as f64 / total as f64 }
    }
}

#[cfg(test)]
#[path = "burndown_tests.rs"]
mod tests;
