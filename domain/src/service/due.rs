//! When a target is reached on a clock that stood still now and then.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Stretch, Target, Timetable, days};

/// The earliest instant at which the counted working time since the start equals the target; `None` where there is none, be
/// it that the clock stands still and is not going on. The first stretch begins at the start.
pub(super) fn due(target: Target, stretches: &[Stretch], timetable: &Timetable) -> Option<DateTime<Utc>> {
    let start = stretches.first()?.from;
    let base = match target {
        Target::WorkingTime(worked) => return filled(worked, stretches, timetable),
        Target::WorkingDays(days) => days::same_time(timetable, start, days)?,
        Target::WorkingDaysToClose(days) => days::to_close(timetable, start, days)?,
    };
    moved(base, stretches, timetable)
}

/// The target as working time: what may be counted until it is reached. `None` where a target of days is never reached.
pub(super) fn allowance(target: Target, start: DateTime<Utc>, timetable: &Timetable) -> Option<TimeDelta> {
    let until = match target {
        Target::WorkingTime(worked) => return Some(worked),
        Target::WorkingDays(days) => days::same_time(timetable, start, days)?,
        Target::WorkingDaysToClose(days) => days::to_close(timetable, start, days)?,
    };
    Some(timetable.elapsed(start, until))
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
