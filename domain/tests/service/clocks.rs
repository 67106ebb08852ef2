//! Clocks of tickets: the laws they keep, and that the plain clock agrees.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::service::{ClockState, Metric, Target, Terms, TicketEvent, What, clock, ledger};
use golive_domain::words::Word;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    naive,
    working_time::{DAYS, Scene, config, moments, scenes},
};

const WHATS: [What; 11] = [
    What::RequesterWrote,
    What::Replied,
    What::AutoReplied,
    What::Noted,
    What::Waits,
    What::Waits,
    What::Resumed,
    What::HandedOver,
    What::HandedBack,
    What::Resolved,
    What::Reopened,
];

/// A ticket opened within the first days, and what happened to it later on.
fn lives() -> impl Strategy<Value = (TimeDelta, Vec<(TimeDelta, What)>)> {
    let gaps = prop_oneof![Just(TimeDelta::zero()), moments(2), moments(1)];
    (moments(3), vec((gaps, select(&WHATS[..])), 0..8))
}

fn events(scene: &Scene, (opened, later): &(TimeDelta, Vec<(TimeDelta, What)>)) -> Vec<TicketEvent> {
    let mut at = scene.begin + *opened;
    let mut events = vec![TicketEvent { at, what: What::OpenedByRequester }];
    for (gap, what) in later {
        at += *gap;
        events.push(TicketEvent { at, what: *what });
    }
    events
}

fn agreed(scene: &Scene, target: Target) -> [Terms<'_>; 1] {
    [Terms { since: DateTime::<Utc>::MIN_UTC, promise: Some((target, &scene.timetable)) }]
}

fn targets() -> impl Strategy<Value = Target> {
    let worked = moments(2).prop_map(Target::WorkingTime);
    prop_oneof![3 => worked, 1 => (0..4_u32).prop_map(Target::WorkingDays), 1 => (0..4_u32).prop_map(Target::WorkingDaysToClose)]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_plain_clock_reads_the_same(scene in scenes(), life in lives(), target in moments(2), more in moments(2), metric in select(vec![Metric::Resolution, Metric::NextResponse])) {
        let events = events(&scene, &life);
        let now = events[events.len() - 1].at + more;
        let read = clock(metric, &events, &agreed(&scene, Target::WorkingTime(target)), now);
        let walk = scene.walk();
        let plain = naive::read(&walk, metric, &events, target, now).expect("the ticket was opened");
        prop_assert_eq!(read.current().expect("one").elapsed, plain.elapsed);
        prop_assert_eq!(read.due().filter(|due| *due < walk.end()), plain.due);
        prop_assert_eq!(read.state().as_str(), plain.state);
    }

    #[test]
    fn a_plain_walk_counts_the_same_working_days(scene in scenes(), opened in moments(4), days in 1..4_u32) {
        prop_assume!(scene.timetable.versions().count() == 1);
        let start = scene.begin + TimeDelta::days(1) + opened;
        let events = [TicketEvent { at: start, what: What::OpenedByRequester }];
        let due = |target| clock(Metric::Resolution, &events, &agreed(&scene, target), start).due();
        let walk = scene.walk();
        let plain = naive::days(scene.timetable.latest(), &walk, start, days as usize);
        // Near its end the walk does not see all of a day.
        let Some((same_time, close)) = plain.filter(|(same_time, close)| *same_time.max(close) < walk.end() - TimeDelta::days(3)) else { return Ok(()) };
        prop_assert_eq!(due(Target::WorkingDays(days)), Some(same_time));
        prop_assert_eq!(due(Target::WorkingDaysToClose(days)), Some(close));
    }

    #[test]
    fn time_left_never_grows_while_the_clock_runs(scene in scenes(), life in lives(), target in targets(), metric in select(Metric::ALL), mut later in vec(moments(DAYS), 2)) {
        let events = events(&scene, &life);
        let last = events[events.len() - 1].at;
        later.sort();
        let read = |later| clock(metric, &events, &agreed(&scene, target), last + later);
        let (one, other) = (read(later[0]), read(later[1]));
        let (Some(one), Some(other)) = (one.current(), other.current()) else { return Ok(()) };
        prop_assert!(other.left <= one.left);
        prop_assert_eq!(one.stopped.is_some(), other.stopped.is_some());
        if one.stopped.is_some() || one.state == ClockState::Paused {
            prop_assert_eq!(one.left, other.left);
        }
    }

    #[test]
    fn a_pause_moves_the_due_by_exactly_its_working_time(scene in scenes(), opened in moments(3), target in targets(), until in moments(3), pause in moments(4)) {
        let start = scene.begin + opened;
        let (from, to) = (start + until, start + until + pause);
        let mut events = vec![TicketEvent { at: start, what: What::OpenedByRequester }];
        let due = |events: &[TicketEvent]| clock(Metric::Resolution, events, &agreed(&scene, target), to).due();
        // Nothing is due at the first working instant, which a pause may hide; there is no working time to move by.
        prop_assume!(target != Target::WorkingTime(TimeDelta::zero()));
        let Some(before) = due(&events) else { return Ok(()) };
        events.extend([TicketEvent { at: from, what: What::Waits }, TicketEvent { at: to, what: What::Resumed }]);
        let after = due(&events);
        if before <= from {
            prop_assert_eq!(after, Some(before));
        } else if let Some(after) = after {
            prop_assert_eq!(scene.timetable.elapsed(before, after), scene.timetable.elapsed(from, to));
        }
    }

    #[test]
    fn the_ledger_adds_up(scene in scenes(), life in lives(), target in targets(), metric in select(Metric::ALL), later in moments(3)) {
        let events = events(&scene, &life);
        let now = events[events.len() - 1].at + later;
        let read = clock(metric, &events, &agreed(&scene, target), now);
        for cycle in &read.cycles {
            let entries = ledger(cycle, now);
            let sum = |entries: &[golive_domain::service::Entry]| entries.iter().filter(|entry| entry.counts()).map(|entry| entry.length()).sum::<TimeDelta>();
            prop_assert_eq!(sum(&entries), cycle.elapsed);
            prop_assert!(entries.windows(2).all(|pair| pair[0].to == pair[1].from), "no gap");
            let (started, end) = (cycle.started().expect("a start"), cycle.stopped.unwrap_or(now));
            prop_assert_eq!(entries.first().map_or(started, |first| first.from), started);
            prop_assert_eq!(entries.last().map_or(end, |last| last.to), end);
            if let (Some(due), None, Some(left)) = (cycle.due, cycle.stopped, cycle.left) {
                prop_assert_eq!(sum(&ledger(cycle, due)), cycle.elapsed + left);
            }
        }
    }
}
