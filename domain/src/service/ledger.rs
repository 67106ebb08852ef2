//! The ledger: why a deadline is where it is, stretch by stretch.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Cycle, Line, Standing, lines::Span, timetable::instant};

/// A stretch of time that counts or does not, with the event and the line of the calendar that make it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    /// What the clock did.
    pub standing: Standing,
    /// The event since which it did so, counted from 0.
    pub event: usize,
    /// What the calendar says.
    pub line: Line,
}

impl Entry {
    /// Whether it counts: the clock ran, and it was working time.
    pub fn counts(&self) -> bool {
        self.standing.counts() && self.line.is_worked()
    }

    /// How long it took, worked or not.
    pub fn length(&self) -> TimeDelta {
        self.to - self.from
    }
}

/// The life of a cycle from its start until an instant, or until it was stopped, without gap: what counts adds up to what has
/// elapsed by then; nothing is told of a clock that no calendar ever priced. Asked until the due instant of a clock that runs, it adds up to the target.
pub fn ledger(cycle: &Cycle, until: DateTime<Utc>) -> Vec<Entry> {
    let Some(timetable) = cycle.timetable else { return Vec::new() };
    let stretches = cycle.stretches.iter().map(|stretch| (stretch, stretch.to.map_or(until, |to| to.min(until))));
    let mut entries: Vec<Entry> = Vec::new();
    for (stretch, to) in stretches {
        let entry = |Span { from, to, line }| Entry {
            from: instant(from),
            to: instant(to),
            standing: stretch.standing,
            event: stretch.event,
            line,
        };
        entries.extend(timetable.spans(stretch.from, to).into_iter().map(entry));
    }
    entries
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
