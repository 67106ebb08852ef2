//! The clock of a ticket: what was promised, what is left of it, and whether it was kept.
//!
//! Events and pauses are facts and stay as they are. What was agreed last prices the whole life of the clock, at its own
//! calendar; that calendar's versions price each its own time. A clock that was stopped is judged by what was agreed when it
//! stopped: a promise that was kept is not broken afterwards. One that is reopened runs under what is agreed then.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Cause, ClockState, Metric, Standing, Stretch, Target, TicketEvent, Timetable,
    course::{Course, courses},
    due::{Reach, reach},
};

/// What is agreed for a ticket since an instant: a target and the calendar that prices it, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    pub since: DateTime<Utc>,
    pub promise: Option<(Target, &'a Timetable)>,
}

/// A promise that was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The due instant that passed.
    pub due: DateTime<Utc>,
    pub cause: Cause,
}

/// One life of a clock: a question and its answer, a hand-over and its return, a resolution with its reopenings.
#[derive(Clone, Debug)]
pub struct Cycle<'a> {
    /// Without gap from the start until it was stopped, or on.
    pub stretches: Vec<Stretch>,
    pub stopped: Option<DateTime<Utc>>,
    /// What was promised, by what holds now or held when it stopped.
    pub target: Option<Target>,
    /// What prices its time: without a promise, the calendar of the last there was.
    pub timetable: Option<&'a Timetable>,
    /// How often it was taken up again.
    pub reopened: u32,
    pub state: ClockState,
    /// When the target is run. `None` while it is paused, without a target, and where the calendar never gets there.
    pub due: Option<DateTime<Utc>>,
    /// Working time counted so far.
    pub elapsed: TimeDelta,
    /// Target less elapsed: negative when it is late. `None` without a target.
    pub left: Option<TimeDelta>,
    /// Stays while a late clock is paused.
    pub breach: Option<Breach>,
}

impl Cycle<'_> {
    /// The instant it began to run; `None` of one that never did.
    pub fn started(&self) -> Option<DateTime<Utc>> {
        self.stretches.first().map(|first| first.from)
    }
}

/// A ticket's clock of one metric at one moment.
#[derive(Clone, Debug)]
pub struct Clock<'a> {
    pub metric: Metric,
    pub now: DateTime<Utc>,
    /// All there were, in order of time.
    pub cycles: Vec<Cycle<'a>>,
}

impl<'a> Clock<'a> {
    /// The cycle that is on, or was last.
    pub fn current(&self) -> Option<&Cycle<'a>> {
        self.cycles.last()
    }

    /// Of the cycle that is on or was last.
    pub fn state(&self) -> ClockState {
        self.current().map_or(ClockState::None, |cycle| cycle.state)
    }

    /// The deadline that stands. Between two questions, as between two hand-overs, there is none.
    pub fn due(&self) -> Option<DateTime<Utc>> {
        let many = matches!(self.metric, Metric::NextResponse | Metric::Vendor);
        self.current().filter(|cycle| !many || cycle.stopped.is_none())?.due
    }
}

/// Reads the clock. Events are in order of time and so are the terms; what lies after `now` is not known yet.
pub fn clock<'a>(metric: Metric, events: &[TicketEvent], terms: &[Terms<'a>], now: DateTime<Utc>) -> Clock<'a> {
    let events = &events[..events.iter().take_while(|event| event.at <= now).count()];
    let cycles = courses(metric, events).into_iter().map(|course| read(course, terms, now)).collect();
    Clock { metric, now, cycles }
}

fn read<'a>(course: Course, terms: &[Terms<'a>], now: DateTime<Utc>) -> Cycle<'a> {
    let run = Run::by(&course, now);
    let terms = &terms[..terms.iter().take_while(|terms| terms.since <= run.end).count()];
    let target = terms.last().and_then(|terms| terms.promise).map(|(target, _)| target);
    // Without a promise the time that ran is still told by the calendar that last priced it.
    let timetable = terms.iter().rev().find_map(|terms| terms.promise).map(|(_, timetable)| timetable);
    let elapsed = timetable.map_or(TimeDelta::zero(), |timetable| counted(&course.stretches, timetable, now));
    let Reach { due, allowance } = terms.last().map_or_else(Reach::default, |terms| run.of(terms));
    let left = allowance.map(|allowance| allowance - elapsed);
    let breach = run.breach(terms, due);
    let state = match (target, course.stopped, breach) {
        (None, ..) => ClockState::None,
        (_, Some(_), Some(_)) => ClockState::Breached,
        (_, Some(_), None) if course.let_go => ClockState::None,
        (_, Some(_), None) => ClockState::Met,
        (_, None, _) if !course.standing().counts() => ClockState::Paused,
        (_, None, Some(_)) => ClockState::Breached,
        (_, None, None) => ClockState::Running,
    };
    let due = due.filter(|_| !matches!(state, ClockState::Paused | ClockState::None));
    let stopped = course.stopped.map(|stop| stop.at);
    Cycle { stretches: course.stretches, stopped, target, timetable, reopened: course.reopened, state, due, elapsed, left, breach }
}

/// The working time that counts, until now.
fn counted(stretches: &[Stretch], timetable: &Timetable, now: DateTime<Utc>) -> TimeDelta {
    let counting = stretches.iter().filter(|stretch| stretch.standing.counts());
    counting.map(|stretch| timetable.elapsed(stretch.from, stretch.to.unwrap_or(now))).sum()
}

/// How far a course has come, and how it would go on: a clock that was stopped is asked when it would have been due had it
/// run on.
struct Run {
    stretches: Vec<Stretch>,
    /// Where it stopped, or now.
    end: DateTime<Utc>,
}

impl Run {
    fn by(course: &Course, now: DateTime<Utc>) -> Self {
        let mut stretches = course.stretches.clone();
        if let Some(stop) = course.stopped {
            stretches.push(Stretch { from: stop.at, to: None, standing: Standing::Counting, event: stop.event });
        }
        Self { stretches, end: course.stopped.map_or(now, |stop| stop.at) }
    }

    fn of(&self, terms: &Terms) -> Reach {
        terms.promise.map_or_else(Reach::default, |(target, timetable)| reach(target, &self.stretches, timetable))
    }

    /// Whether the last of the terms, with what is due under them, were broken, and by what: a change is to blame when it found
    /// the clock in time under the terms before it and left it late.
    fn breach(&self, terms: &[Terms], due: Option<DateTime<Utc>>) -> Option<Breach> {
        let (last, before) = terms.split_last()?;
        let due = due.filter(|due| *due < self.end)?;
        Some(Breach { due, cause: self.cause(due, last, before) })
    }

    fn cause(&self, due: DateTime<Utc>, last: &Terms, before: &[Terms]) -> Cause {
        let Some((previous, earlier)) = before.split_last().filter(|_| due < last.since) else { return Cause::Late };
        let passed = self.of(previous).due.filter(|due| *due < last.since);
        match passed {
            Some(due) => self.cause(due, previous, earlier),
            None => Cause::Change,
        }
    }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
