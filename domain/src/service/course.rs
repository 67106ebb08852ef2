//! When a clock ran, stood still and stopped: what a ticket's events mean for each metric.
//!
//! Events that say nothing new (a pause while paused, a reply to no question) change nothing.

use chrono::{DateTime, Utc};

use super::{Metric, What};

/// Something that happened to a ticket. A ticket's events are given in order of time; one that is dated before its
/// predecessor counts as at the same instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TicketEvent {
    pub at: DateTime<Utc>,
    pub what: What,
}

/// What a clock does for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    Counting,
    /// The ticket waits for the requester.
    Waiting,
    /// The ticket was resolved, and was reopened or still may be.
    Resolved,
}

impl Standing {
    /// Whether time passes for it.
    pub fn counts(self) -> bool {
        self == Self::Counting
    }
}

/// A part of a clock's life in which it did one thing. Stretches of one clock leave no gap between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: DateTime<Utc>,
    /// `None` for what is still going on.
    pub to: Option<DateTime<Utc>>,
    pub standing: Standing,
    /// The event that began it, counted from 0.
    pub event: usize,
}

/// One life of a clock, from what started it to what stopped it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Course {
    /// At least one.
    pub stretches: Vec<Stretch>,
    pub stopped: Option<Stop>,
    /// It was stopped because its ticket became part of another one: nothing was answered by that.
    pub let_go: bool,
    pub reopened: u32,
}

/// What stopped a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    pub at: DateTime<Utc>,
    pub event: usize,
}

/// Every course of a metric, in order: at most one of a first response and of a resolution, one of each question, one of each
/// hand-over.
pub(super) fn courses(metric: Metric, events: &[TicketEvent]) -> Vec<Course> {
    let mut courses: Vec<Course> = Vec::new();
    let mut latest = DateTime::<Utc>::MIN_UTC;
    for (event, TicketEvent { at, what }) in events.iter().enumerate() {
        latest = latest.max(*at);
        let now = Stop { at: latest, event };
        if *what == What::Merged {
            running(&mut courses, |course| course.let_go(now));
            continue;
        }
        match metric {
            Metric::FirstResponse => first_response(&mut courses, *what, now),
            Metric::NextResponse => next_response(&mut courses, *what, now),
            Metric::Resolution => resolution(&mut courses, *what, now),
            Metric::Vendor => vendor(&mut courses, *what, now),
        }
    }
    courses
}

/// Cannot be paused; it is over with the first reply, and what is resolved without one still owes it.
fn first_response(courses: &mut Vec<Course>, what: What, now: Stop) {
    match what {
        What::OpenedByRequester | What::RequesterWrote if courses.is_empty() => courses.push(Course::begin(now)),
        What::Replied => running(courses, |course| course.stop(now)),
        _ => {}
    }
}

/// Stands still as a resolution does; the question that was asked first counts until it is answered.
fn next_response(courses: &mut Vec<Course>, what: What, now: Stop) {
    match what {
        What::OpenedByRequester | What::RequesterWrote if courses.last().is_none_or(|last| last.stopped.is_some()) => {
            courses.push(Course::begin(now));
        }
        What::Replied => running(courses, |course| course.stop(now)),
        What::Resolved => running(courses, |course| course.turn(Standing::Resolved, now)),
        What::Reopened => running(courses, |course| {
            if course.standing() == Standing::Resolved {
                course.turn(Standing::Counting, now);
            }
        }),
        // A question on a resolved ticket is one that stands.
        What::RequesterWrote => running(courses, |course| course.turn(Standing::Counting, now)),
        what => running(courses, |course| course.pause_or_resume(what, now)),
    }
}

fn resolution(courses: &mut Vec<Course>, what: What, now: Stop) {
    match what {
        What::OpenedByRequester | What::OpenedByAgent if courses.is_empty() => courses.push(Course::begin(now)),
        What::Resolved => running(courses, |course| course.stop(now)),
        What::Reopened => courses.iter_mut().for_each(|course| course.reopen(now)),
        what => running(courses, |course| course.pause_or_resume(what, now)),
    }
}

/// What takes a ticket from the vendor's hands ends its cycle, however it is taken.
fn vendor(courses: &mut Vec<Course>, what: What, now: Stop) {
    match what {
        What::HandedOver if courses.last().is_none_or(|last| last.stopped.is_some()) => courses.push(Course::begin(now)),
        What::HandedBack | What::Waits | What::Resolved => running(courses, |course| course.stop(now)),
        _ => {}
    }
}

fn running(courses: &mut [Course], act: impl FnOnce(&mut Course)) {
    if let Some(course) = courses.last_mut().filter(|course| course.stopped.is_none()) {
        act(course);
    }
}

impl Course {
    fn begin(now: Stop) -> Self {
        let first = Stretch { from: now.at, to: None, standing: Standing::Counting, event: now.event };
        Self { stretches: vec![first], stopped: None, let_go: false, reopened: 0 }
    }

    /// What the course does at its end.
    pub fn standing(&self) -> Standing {
        self.stretches.last().map_or(Standing::Counting, |last| last.standing)
    }

    fn pause_or_resume(&mut self, what: What, now: Stop) {
        match (what, self.standing()) {
            (What::Waits, Standing::Counting) => self.turn(Standing::Waiting, now),
            (What::Resumed | What::RequesterWrote | What::HandedOver | What::HandedBack, Standing::Waiting) => {
                self.turn(Standing::Counting, now);
            }
            _ => {}
        }
    }

    fn turn(&mut self, standing: Standing, now: Stop) {
        if self.standing() != standing {
            self.end(now.at);
            self.stretches.push(Stretch { from: now.at, to: None, standing, event: now.event });
        }
    }

    fn end(&mut self, at: DateTime<Utc>) {
        if let Some(last) = self.stretches.last_mut() {
            last.to = Some(at);
        }
    }

    fn stop(&mut self, now: Stop) {
        self.end(now.at);
        self.stopped = Some(now);
    }

    fn let_go(&mut self, now: Stop) {
        self.stop(now);
        self.let_go = true;
    }

    /// The same clock runs again; the time it was resolved is left out.
    fn reopen(&mut self, now: Stop) {
        let Some(stop) = self.stopped.take() else { return };
        self.reopened += 1;
        self.stretches.push(Stretch { from: stop.at, to: None, standing: Standing::Resolved, event: stop.event });
        self.turn(Standing::Counting, now);
    }
}
