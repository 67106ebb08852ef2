//! When to warn that a promise is running out.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Clock,
    due::{allowance, filled},
};

/// A moment on the way to a due instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WarnAt {
    /// When so many percent of the target are used; 100 is the due instant itself, more is past it.
    Share(u16),
    /// When so much working time is left, so that somebody is there to hear of it.
    Before(TimeDelta),
}

/// The instants at which to warn about the deadline that stands, in the order asked for; none while there is no deadline. They
/// may be past already. What would fall before the start falls on its first working instant. Each event may move them: they
/// are asked for anew after every one.
pub fn warnings(clock: &Clock, asked: &[WarnAt]) -> Vec<(WarnAt, DateTime<Utc>)> {
    let instants = asked.iter().filter_map(|warn| Some((*warn, instant_of(clock, *warn)?)));
    instants.collect()
}

fn instant_of(clock: &Clock, warn: WarnAt) -> Option<DateTime<Utc>> {
    let cycle = clock.current().filter(|cycle| cycle.stopped.is_none())?;
    let due = clock.due()?;
    let (target, timetable) = clock.promise?;
    let allowance = allowance(target, cycle.started()?, timetable)?;
    let used = match warn {
        WarnAt::Share(100) => return Some(due),
        WarnAt::Share(percent) => TimeDelta::microseconds(share(allowance.num_microseconds()?, percent)?),
        WarnAt::Before(left) => (allowance - left).max(TimeDelta::zero()),
    };
    filled(used, &cycle.stretches, timetable)
}

fn share(micros: i64, percent: u16) -> Option<i64> {
    i64::try_from(i128::from(micros) * i128::from(percent) / 100).ok()
}
