//! When to warn that a promise is running out.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Clock, due::filled};

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
    let allowance = cycle.elapsed + cycle.left?;
    let used = match warn {
        WarnAt::Share(100) => return Some(due),
        WarnAt::Share(percent) => TimeDelta::microseconds(share(allowance.num_microseconds()?, percent)?),
        WarnAt::Before(left) => (allowance - left).max(TimeDelta::zero()),
    };
    filled(used, &cycle.stretches, cycle.timetable?)
}

fn share(micros: i64, percent: u16) -> Option<i64> {
    i64::try_from(i128::from(micros) * i128::from(percent) / 100).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::{
        Metric, Target, Terms, TicketEvent, Timetable, What, clock,
        fixture::{at, events, office},
    };

    const ASKED: [WarnAt; 4] =
        [WarnAt::Share(50), WarnAt::Share(100), WarnAt::Before(TimeDelta::minutes(30)), WarnAt::Before(TimeDelta::hours(20))];

    fn warned(events: &[TicketEvent], target: Target, now: &str) -> Vec<String> {
        let warsaw = Timetable::new(office("Europe/Warsaw", ""));
        let terms = [Terms { since: events[0].at, promise: Some((target, &warsaw)) }];
        let all = warnings(&clock(Metric::Resolution, events, &terms, at(now)), &ASKED);
        all.iter().map(|(_, at)| at.format("%d %H:%M").to_string()).collect()
    }

    #[test]
    fn warnings_fall_into_working_time() {
        let life = events(&[("2026-05-04T14:00:00Z", What::OpenedByRequester)]);
        // One hour is left of Monday; four are promised, until noon in Warsaw.
        let hours = Target::WorkingTime(TimeDelta::hours(4));
        assert_eq!(warned(&life, hours, "2026-05-04T14:00:00Z"), ["05 08:00", "05 10:00", "05 09:30", "04 14:00"]);
        // Tuesday at four, eight working hours later.
        assert_eq!(warned(&life, Target::WorkingDays(1), "2026-05-04T14:00:00Z"), ["05 10:00", "05 14:00", "05 13:30", "04 14:00"]);
    }

    #[test]
    fn a_pause_moves_warnings_and_while_it_lasts_there_are_none() {
        let mut life = events(&[("2026-05-04T08:00:00Z", What::OpenedByRequester), ("2026-05-04T09:00:00Z", What::Waits)]);
        let hours = Target::WorkingTime(TimeDelta::hours(4));
        assert!(warned(&life, hours, "2026-05-04T09:30:00Z").is_empty());
        life.extend(events(&[("2026-05-04T10:00:00Z", What::Resumed)]));
        assert_eq!(warned(&life, hours, "2026-05-04T10:00:00Z"), ["04 11:00", "04 13:00", "04 12:30", "04 08:00"]);
        life.extend(events(&[("2026-05-04T11:00:00Z", What::Resolved)]));
        assert!(warned(&life, hours, "2026-05-04T12:00:00Z").is_empty());
    }
}
