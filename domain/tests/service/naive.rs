//! A second clock, slow and plain: it walks through time five minutes at a step and asks of each step whether it is worked.
//!
//! Everything in these tests that the calendar knows (windows, offsets of zones, versions) lies on whole five minutes, so that a
//! step is worked or not; where a clock starts and what happens to it lies anywhere.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike, Utc};
use golive_domain::service::{Calendar, Metric, TicketEvent, What, Window};

pub const STEP: TimeDelta = TimeDelta::minutes(5);

/// Some days of time: each step with whether it is worked.
pub struct Walk {
    begin: DateTime<Utc>,
    worked: Vec<bool>,
}

impl Walk {
    /// Walks from an instant on. The versions are in order, the first in force from the beginning.
    pub fn through(versions: &[(DateTime<Utc>, Calendar)], begin: DateTime<Utc>, days: i64) -> Self {
        let warm_up = begin - TimeDelta::days(3);
        let mut highest = vec![NaiveDateTime::MIN; versions.len()];
        let mut walk = Self { begin, worked: Vec::new() };
        let mut at = warm_up;
        while at < begin + TimeDelta::days(days) {
            for ((_, calendar), highest) in versions.iter().zip(&mut highest) {
                // A clock that is set back reads nothing new until it is past where it was.
                *highest = (*highest).max(on_the_wall(calendar, at));
            }
            if at >= begin {
                let version = versions.iter().rposition(|(effective, _)| *effective <= at).unwrap_or(0);
                walk.worked.push(is_worked(&versions[version].1, highest[version]));
            }
            at += STEP;
        }
        walk
    }

    pub fn end(&self) -> DateTime<Utc> {
        self.begin + STEP * i32::try_from(self.worked.len()).expect("a few weeks")
    }

    /// Working time between two instants.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        self.pieces(from, to).map(|(from, to)| to - from).sum()
    }

    /// The worked parts of a time, step by step.
    fn pieces(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> {
        let steps = self.worked.iter().enumerate().filter(|(_, worked)| **worked);
        let parts = steps.map(move |(index, _)| {
            let begin = self.begin + STEP * i32::try_from(index).expect("a few weeks");
            (begin.max(from), (begin + STEP).min(to))
        });
        parts.filter(|(from, to)| from < to)
    }
}

/// The same time of day and the close, so many working days later, by one calendar alone.
pub fn days(calendar: &Calendar, walk: &Walk, start: DateTime<Utc>, days: usize) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let mut closes: BTreeMap<NaiveDate, DateTime<Utc>> = BTreeMap::new();
    let mut highest = NaiveDateTime::MIN;
    let steps = || (0..walk.worked.len()).map(|index| walk.begin + STEP * i32::try_from(index).expect("a few weeks"));
    for at in steps() {
        highest = highest.max(on_the_wall(calendar, at));
        for date in (0..=2).map(|back| highest.date() - Days::new(back)).filter(|_| is_worked(calendar, highest)) {
            if of_date(calendar, date).iter().any(|window| contains(*window, highest, (highest.date() - date).num_days())) {
                closes.insert(date, at + STEP);
            }
        }
    }
    let wall = on_the_wall(calendar, start);
    let (date, close) = closes.into_iter().filter(|(date, _)| *date > wall.date()).nth(days - 1)?;
    let local = date.and_time(wall.time());
    let begin = steps().find(|at| on_the_wall(calendar, *at) + STEP > local)?;
    let at = begin + (local - on_the_wall(calendar, begin)).max(TimeDelta::zero());
    let worked = |at| walk.elapsed(at, at + TimeDelta::microseconds(1)) > TimeDelta::zero();
    let stays = worked(at) || worked(at - TimeDelta::microseconds(1));
    let next = if stays { Some(at) } else { walk.pieces(at, walk.end()).next().map(|(from, _)| from) };
    Some((next?, close))
}

fn on_the_wall(calendar: &Calendar, at: DateTime<Utc>) -> NaiveDateTime {
    at.naive_utc() + calendar.zone().offset_from_utc_datetime(&at.naive_utc()).fix()
}

fn is_worked(calendar: &Calendar, wall: NaiveDateTime) -> bool {
    let date = wall.date();
    if calendar.holidays().contains(&date) && !calendar.overrides().contains_key(&date) {
        return false;
    }
    let none = Vec::new();
    // A window may have opened yesterday; one that opens at 24:00, the day before.
    let in_windows = |of: &dyn Fn(NaiveDate) -> Vec<Window>| {
        (0..=2).any(|back| of(date - Days::new(back)).iter().any(|window| contains(*window, wall, i64::try_from(back).expect("small"))))
    };
    let breaks = |date| calendar.breaks().get(&date).unwrap_or(&none).clone();
    let windows = |date| of_date(calendar, date);
    in_windows(&windows) && !in_windows(&breaks)
}

fn of_date(calendar: &Calendar, date: NaiveDate) -> Vec<Window> {
    match calendar.overrides().get(&date) {
        Some(own) => own.clone(),
        None if calendar.holidays().contains(&date) => Vec::new(),
        None => calendar.weekly().on(date.weekday()).to_vec(),
    }
}

fn contains(window: Window, wall: NaiveDateTime, days_back: i64) -> bool {
    let (from, to): (String, String) = window.into();
    let minutes = |text: &str| text[..2].parse::<i64>().expect("hours") * 60 + text[3..].parse::<i64>().expect("minutes");
    let (from, mut to) = (minutes(&from), minutes(&to));
    if to <= from {
        to += 24 * 60;
    }
    let minute = i64::from(wall.hour() * 60 + wall.minute()) + days_back * 24 * 60;
    (from..to).contains(&minute)
}

/// What a clock of resolution or of the latest question comes to, by asking of each moment what the events before it say.
#[derive(Debug, PartialEq)]
pub struct Reading {
    pub elapsed: TimeDelta,
    pub due: Option<DateTime<Utc>>,
    pub state: &'static str,
}

/// `None` where no clock has begun.
pub fn read(walk: &Walk, metric: Metric, events: &[TicketEvent], target: TimeDelta, now: DateTime<Utc>) -> Option<Reading> {
    let events: Vec<TicketEvent> = events.iter().copied().filter(|event| event.at <= now).collect();
    let began = began(metric, &events)?;
    let mut moments: Vec<DateTime<Utc>> = events[began..].iter().map(|event| event.at).chain([now]).collect();
    let stopped = (began..events.len()).find(|index| stands(metric, &events[..=*index], began) == Stands::Over);
    let stopped = stopped.filter(|_| stands(metric, &events, began) == Stands::Over).and_then(|_| last_stop(metric, &events, began));
    let end = stopped.unwrap_or(now);
    moments.retain(|at| *at <= end);
    moments.push(end);
    let mut counted: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
    for pair in moments.windows(2).filter(|pair| pair[0] < pair[1]) {
        let known: Vec<TicketEvent> = events.iter().copied().filter(|event| event.at <= pair[0]).collect();
        if stands(metric, &known, began) == Stands::Runs {
            counted.extend(walk.pieces(pair[0], pair[1]));
        }
    }
    let elapsed = counted.iter().map(|(from, to)| *to - *from).sum();
    let paused = stopped.is_none() && stands(metric, &events, began) == Stands::Still;
    if !paused {
        counted.extend(walk.pieces(end, walk.end()));
    }
    let due = reached(&counted, target);
    let late = due.is_some_and(|due| due < end);
    let state = match (stopped.is_some(), paused, late) {
        (true, _, late) => {
            if late {
                "breached"
            } else {
                "met"
            }
        }
        (_, true, _) => "paused",
        (_, _, true) => "breached",
        _ => "running",
    };
    let shown = !paused && (metric == Metric::Resolution || stopped.is_none());
    Some(Reading { elapsed, due: due.filter(|_| shown), state })
}

pub fn due(walk: &Walk, start: DateTime<Utc>, target: TimeDelta) -> Option<DateTime<Utc>> {
    reached(&walk.pieces(start, walk.end()).collect::<Vec<_>>(), target)
}

fn reached(counted: &[(DateTime<Utc>, DateTime<Utc>)], target: TimeDelta) -> Option<DateTime<Utc>> {
    let mut sum = TimeDelta::zero();
    for (from, to) in counted {
        if sum + (*to - *from) >= target {
            return Some(*from + (target - sum));
        }
        sum += *to - *from;
    }
    None
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Stands {
    Runs,
    Still,
    Over,
}

/// The event that began the clock: the ticket, or the oldest question since the last answer that answered one.
fn began(metric: Metric, events: &[TicketEvent]) -> Option<usize> {
    if metric == Metric::Resolution {
        return events.iter().position(|event| matches!(event.what, What::OpenedByRequester | What::OpenedByAgent));
    }
    let asks = |what| matches!(what, What::OpenedByRequester | What::RequesterWrote);
    let (mut open, mut latest) = (false, None);
    for (index, event) in events.iter().enumerate() {
        if asks(event.what) && !open {
            (open, latest) = (true, Some(index));
        }
        open &= event.what != What::Replied;
    }
    latest
}

fn stands(metric: Metric, events: &[TicketEvent], began: usize) -> Stands {
    let (mut waiting, mut resolved, mut answered) = (false, false, false);
    for event in &events[began.min(events.len())..] {
        match event.what {
            What::Waits if !resolved => waiting = true,
            What::Resumed | What::HandedOver | What::HandedBack => waiting = false,
            What::RequesterWrote => {
                waiting = false;
                resolved &= metric == Metric::Resolution;
            }
            What::Resolved => (waiting, resolved) = (false, true),
            What::Reopened => resolved = false,
            What::Replied => answered = true,
            _ => {}
        }
    }
    match metric {
        Metric::Resolution if resolved => Stands::Over,
        Metric::NextResponse if answered => Stands::Over,
        _ if waiting || resolved => Stands::Still,
        _ => Stands::Runs,
    }
}

/// When what is over came to its end.
fn last_stop(metric: Metric, events: &[TicketEvent], began: usize) -> Option<DateTime<Utc>> {
    let ends = |index: &usize| {
        stands(metric, &events[..=*index], began) == Stands::Over
            && (*index == began || stands(metric, &events[..*index], began) != Stands::Over)
    };
    (began..events.len()).rfind(ends).map(|index| events[index].at)
}
