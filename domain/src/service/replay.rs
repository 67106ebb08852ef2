//! Worked examples of the clock, replayed: one case in, one answer out.
//!
//! A case says in JSON what was agreed, what happened and what is asked. It comes from anywhere, so nothing in it is taken on
//! trust: what cannot be meant is refused with its reason, and the next case is another matter.

mod cases;
mod form;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Serialize, Serializer};

use super::{ClockState, Stretch, Target, Terms, TicketEvent, Timetable, What, clock::clock, course::courses, due::reach, words::Metric};
pub use cases::{NoCases, cases};
use form::{Case, Happened, Happening, Op};

/// What a case came to. What was not asked is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub id: String,
    pub due: Option<DateTime<Utc>>,
    pub state: Option<ClockState>,
    /// Working time, written in minutes and parts of them.
    #[serde(serialize_with = "minutes")]
    pub elapsed_min: Option<TimeDelta>,
    /// Target less elapsed; negative when it is late.
    #[serde(serialize_with = "minutes")]
    pub diff_min: Option<TimeDelta>,
}

/// A case that cannot be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}: {error}", .id.as_deref().unwrap_or("a case without an id"))]
pub struct Refused {
    /// Where it could be read.
    pub id: Option<String>,
    pub error: String,
}

/// Answers one case, given as a JSON object. Refuses one that is malformed or contradicts itself, and instants outside the
/// years the clock knows.
pub fn answer(case: &str) -> Result<Answer, Refused> {
    let refused = |error: String| Refused { id: form::id_of(case), error };
    let case = form::read(case).map_err(&refused)?;
    let life = Life::of(&case).map_err(&refused)?;
    let nothing = Answer { id: case.id.clone(), due: None, state: None, elapsed_min: None, diff_min: None };
    match case.op {
        Op::Due => Ok(Answer { due: life.due(), ..nothing }),
        Op::Elapsed => {
            let end = case.end.ok_or_else(|| refused("`end` is missing: until when?".into()))?.0;
            Ok(Answer { elapsed_min: Some(life.elapsed(end)), ..nothing })
        }
        Op::Sla => {
            let metric = case.metric.filter(|metric| *metric != Metric::Vendor);
            let metric = metric.ok_or_else(|| refused("`metric` is missing; name first_response, next_response or resolution".into()))?;
            Ok(life.read(metric, nothing))
        }
    }
}

/// A case as the clock wants it: events, terms and timetables up to the moment that is asked for.
struct Life {
    now: DateTime<Utc>,
    events: Vec<TicketEvent>,
    timetables: Vec<Timetable>,
    /// Since when, what, and by which of the timetables.
    agreed: Vec<(DateTime<Utc>, Option<Target>, usize)>,
}

impl Life {
    fn of(case: &Case) -> Result<Self, String> {
        let mut happened: Vec<&Happened> = case.events.iter().collect();
        happened.sort_by_key(|event| event.at.0);
        let start = case.start.0;
        let last = happened.last().map_or(start, |last| last.at.0.max(start));
        let now = case.now.map_or(last, |now| now.0);
        let target =
            case.target().and_then(|target| target.ok_or_else(|| "`minutes` or `working_days` is missing: no target is given".into()));
        // What has elapsed needs no target.
        let target = if case.op == Op::Elapsed { None } else { target? };
        let mut life = Self {
            now,
            events: vec![TicketEvent { at: start, what: What::OpenedByRequester }],
            timetables: vec![Timetable::new(case.calendar.clone())],
            agreed: vec![(start, target, 0)],
        };
        for event in happened.into_iter().filter(|event| event.at.0 <= now || case.op != Op::Sla) {
            life.take(event, start)?;
        }
        Ok(life)
    }

    fn take(&mut self, event: &Happened, start: DateTime<Utc>) -> Result<(), String> {
        let since = event.at.0.max(start);
        let (_, target, timetable) = self.agreed[self.agreed.len() - 1];
        let what = match event.kind {
            Happening::CustomerReply => What::RequesterWrote,
            Happening::AgentReply => What::Replied,
            Happening::Pause => What::Waits,
            Happening::Resume => What::Resumed,
            Happening::Close => What::Resolved,
            Happening::Reopen => What::Reopened,
            Happening::PolicyChange => {
                let target = match (event.target()?, &event.calendar) {
                    (Some(target), _) => target,
                    (None, Some(_)) => target,
                    (None, None) => return Err("a policy_change names neither `minutes` nor `working_days` nor `calendar`".into()),
                };
                self.timetables.extend(event.calendar.clone().map(Timetable::new));
                let timetable = if event.calendar.is_some() { self.timetables.len() - 1 } else { timetable };
                self.agreed.push((since, target, timetable));
                return Ok(());
            }
            Happening::CalendarChange => {
                let calendar = event.calendar.clone().ok_or("a calendar_change names no `calendar`")?;
                self.timetables[timetable] = self.timetables[timetable].then(event.at.0, calendar);
                return Ok(());
            }
            Happening::Unmatched => {
                self.agreed.push((since, None, timetable));
                return Ok(());
            }
        };
        self.events.push(TicketEvent { at: since, what });
        Ok(())
    }

    /// When the target is reached, pauses cut out and nothing else: no ticket is asked about.
    fn due(&self) -> Option<DateTime<Utc>> {
        let (_, target, timetable) = self.agreed[self.agreed.len() - 1];
        reach(target?, &self.pauses(), &self.timetables[timetable]).due
    }

    fn elapsed(&self, end: DateTime<Utc>) -> TimeDelta {
        let (_, _, timetable) = self.agreed[self.agreed.len() - 1];
        let counting = self.pauses().into_iter().filter(|stretch| stretch.standing.counts());
        counting.map(|stretch| self.timetables[timetable].elapsed(stretch.from, stretch.to.map_or(end, |to| to.min(end)))).sum()
    }

    fn pauses(&self) -> Vec<Stretch> {
        let of_pauses = |event: &&TicketEvent| !matches!(event.what, What::Resolved | What::Reopened);
        let events: Vec<TicketEvent> = self.events.iter().filter(of_pauses).copied().collect();
        courses(Metric::Resolution, &events).pop().map(|course| course.stretches).unwrap_or_default()
    }

    fn read(&self, metric: Metric, answer: Answer) -> Answer {
        let terms = self.agreed.iter().map(|(since, target, timetable)| Terms {
            since: *since,
            promise: target.map(|target| (target, &self.timetables[*timetable])),
        });
        let terms: Vec<Terms> = terms.collect();
        let clock = clock(metric, &self.events, &terms, self.now);
        let cycle = clock.current();
        Answer {
            due: clock.due(),
            state: Some(clock.state()),
            elapsed_min: cycle.map(|cycle| cycle.elapsed),
            diff_min: cycle.and_then(|cycle| cycle.left),
            ..answer
        }
    }
}

/// Whole minutes as a whole number, others as a fraction.
fn minutes<S: Serializer>(worked: &Option<TimeDelta>, to: S) -> Result<S::Ok, S::Error> {
    const MINUTE: i64 = 60_000_000;
    let Some(micros) = worked.and_then(|worked| worked.num_microseconds()) else { return to.serialize_none() };
    if micros % MINUTE == 0 { to.serialize_i64(micros / MINUTE) } else { to.serialize_f64(micros as f64 / MINUTE as f64) }
}

#[cfg(test)]
#[path = "replay_tests.rs"]
mod tests;
