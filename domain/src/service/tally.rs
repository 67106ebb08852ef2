//! How many promises were kept.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{Cause, ClockState};

/// Promises that were decided. A promise is decided when it is kept, and when it falls due unkept: what is answered late is
/// counted where it was broken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub met: u64,
    pub breached: u64,
    /// Of those that were broken: by a change of priority or agreement that found them in time.
    pub by_change: u64,
}

impl Tally {
    /// Counts a promise that was decided, kept or broken, and why it was broken.
    pub fn count(&mut self, kept: bool, cause: Option<Cause>) {
        match kept {
            true => self.met += 1,
            false => {
                self.breached += 1;
                self.by_change += u64::from(cause == Some(Cause::Change));
            }
        }
    }

    /// Both taken together.
    pub fn and(self, other: Self) -> Self {
        Self { met: self.met + other.met, breached: self.breached + other.breached, by_change: self.by_change + other.by_change }
    }

    /// Every promise that was decided.
    pub fn total(self) -> u64 {
        self.met + self.breached
    }

    /// Kept of all, in hundredths of a percent, rounded down so that 100 % is said of nothing else. `None` where nothing was
    /// decided: that is no 0 %.
    pub fn share(self) -> Option<u32> {
        let share = (u128::from(self.met) * 10_000).checked_div(u128::from(self.total()))?;
        u32::try_from(share).ok()
    }
}

/// Whether a clock's promise is decided at a moment, and when it was: kept when it stopped, broken when it was due.
pub fn decided(
    state: ClockState,
    due: Option<DateTime<Utc>>,
    stopped: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<(bool, DateTime<Utc>)> {
    match (state, due, stopped) {
        (ClockState::Met, _, Some(stopped)) => Some((true, stopped)),
        (ClockState::Breached, Some(due), _) => Some((false, due)),
        (ClockState::Running, Some(due), None) if due < now => Some((false, due)),
        // A clock that stands has no deadline, unless it was late before.
        (ClockState::Paused, Some(due), _) => Some((false, due)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::fixture::at;

    #[test]
    fn nothing_decided_is_not_nothing_kept() {
        assert_eq!(Tally::default().share(), None);
        let mut tally = Tally::default();
        tally.count(false, Some(Cause::Late));
        assert_eq!(tally.share(), Some(0));
        for _ in 0..2 {
            tally.count(true, None);
        }
        assert_eq!((tally.share(), tally.total()), (Some(6_666), 3));
    }

    #[test]
    fn a_late_answer_counts_where_its_promise_was_broken() {
        let (due, stopped) = (at("2026-03-31T15:00:00Z"), at("2026-04-02T09:00:00Z"));
        let late = decided(ClockState::Breached, Some(due), Some(stopped), stopped);
        assert_eq!(late, Some((false, due)));
        assert_eq!(decided(ClockState::Running, Some(due), None, stopped), Some((false, due)));
        assert_eq!(decided(ClockState::Running, Some(due), None, due), None);
        assert_eq!(
            decided(ClockState::Met, Some(due), Some(at("2026-03-30T15:00:00Z")), stopped),
            Some((true, at("2026-03-30T15:00:00Z")))
        );
        assert_eq!(decided(ClockState::Paused, Some(due), None, stopped), Some((false, due)), "late, and then a question");
        assert_eq!(decided(ClockState::Paused, None, None, stopped), None);
    }

    #[test]
    fn two_tallies_taken_together_count_every_promise_once() {
        let (one, other) = (Tally { met: 3, breached: 2, by_change: 1 }, Tally { met: 1, breached: 0, by_change: 0 });
        assert_eq!(one.and(other), Tally { met: 4, breached: 2, by_change: 1 });
        assert_eq!(one.and(other).total(), one.total() + other.total());
    }
}
