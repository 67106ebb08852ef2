//! When a target is reached on a clock that stood still now and then.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Stretch, Target, Timetable, days};

/// What a target comes to on a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reach {
    /// The earliest instant at which the counted working time equals the target; `None` where there is none, be it that the
    /// clock stands still and is not going on.
    pub due: Option<DateTime<Utc>>,
    /// The target as working time. `None` where a target of days is never reached.
    pub allowance: Option<TimeDelta>,
}

/// The first stretch begins at the start.
pub(super) fn reach(target: Target, stretches: &[Stretch], timetable: &Timetable) -> Reach {
    let Some(start) = stretches.first().map(|first| first.from) else { return Reach::default() };
    let base = match target {
        Target::WorkingTime(worked) => return Reach { due: filled(worked, stretches, timetable), allowance: Some(worked) },
        Target::WorkingDays(days) => days::same_time(timetable, start, days),
        Target::WorkingDaysToClose(days) => days::to_close(timetable, start, days),
    };
    let Some(base) = base else { return Reach::default() };
    Reach { due: moved(base, stretches, timetable), allowance: Some(timetable.elapsed(start, base)) }
}

/// The earliest instant at which so much was counted; nothing is reached at the first working instant that counts.
pub(super) fn filled(worked: TimeDelta, stretches: &[Stretch], timetable: &Timetable) -> Option<DateTime<Utc>> {
    let mut left = worked;
    for stretch in stretches.iter().filter(|stretch| stretch.standing.counts()) {
        let due = timetable.due(stretch.from, left);
        let Some(end) = stretch.to else { return due };
        // A window that is filled when the clock stops was filled in time; one that opens then opened too late.
        let within = |due: &DateTime<Utc>| if left > TimeDelta::zero() { *due <= end } else { *due < end };
        if let Some(due) = due.filter(within) {
            return Some(due);
        }
        left -= timetable.elapsed(stretch.from, end);
    }
    None
}

/// Pauses that began before it was due add their working time to a target of days.
fn moved(base: DateTime<Utc>, stretches: &[Stretch], timetable: &Timetable) -> Option<DateTime<Utc>> {
    let mut due = base;
    for pause in stretches.iter().filter(|stretch| !stretch.standing.counts()) {
        if pause.from >= due {
            break;
        }
        let lost = timetable.elapsed(pause.from, pause.to?);
        if lost > TimeDelta::zero() {
            due = timetable.due(due, lost)?;
        }
    }
    Some(due)
}
