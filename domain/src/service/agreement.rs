//! Agreements: what is promised to whom, and from when.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Impact, Metric, Priority, RequestType, Target, Terms, Timetable, Urgency};
use crate::id::CalendarId;

/// A target, and the calendar whose working time it is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    pub target: Target,
    pub calendar: CalendarId,
}

/// What is promised for each metric, priority and type of request. What is not in it is not promised. The promises of the
/// help desk are made to requesters; those of [`Metric::Vendor`] are the vendor's, to the help desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    pub promises: BTreeMap<(Metric, Priority, RequestType), Promise>,
}

/// An agreement from an instant on, until the next version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementVersion {
    pub effective: DateTime<Utc>,
    pub agreement: Agreement,
}

/// What a ticket is since an instant. The first kind holds from its creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    pub since: DateTime<Utc>,
    pub priority: Priority,
    pub request: RequestType,
}

/// An agreement that names a calendar nobody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the agreement counts by calendar {0}, which is not there")]
pub struct UnknownCalendar(pub CalendarId);

/// What was agreed for a ticket in the course of its life, by metric: a new entry with each change of target or calendar.
/// Kinds and versions are in order of time; before the first version nothing is promised.
pub fn terms<'a>(
    metric: Metric,
    kinds: &[Kind],
    versions: &[AgreementVersion],
    timetable: impl Fn(CalendarId) -> Option<&'a Timetable>,
) -> Result<Vec<Terms<'a>>, UnknownCalendar> {
    let Some(created) = kinds.first().map(|kind| kind.since) else { return Ok(Vec::new()) };
    let mut moments: Vec<_> = kinds.iter().map(|kind| kind.since).chain(versions.iter().map(|version| version.effective)).collect();
    moments.retain(|at| *at >= created);
    moments.sort_unstable();
    let mut changes: Vec<(DateTime<Utc>, Option<Promise>)> =
        moments.into_iter().map(|at| (at, promised(metric, kinds, versions, at))).collect();
    changes.dedup_by_key(|(_, promise)| *promise);
    let priced = |promise: Promise| Ok((promise.target, timetable(promise.calendar).ok_or(UnknownCalendar(promise.calendar))?));
    changes.into_iter().map(|(since, promise)| Ok(Terms { since, promise: promise.map(priced).transpose()? })).collect()
}

fn promised(metric: Metric, kinds: &[Kind], versions: &[AgreementVersion], at: DateTime<Utc>) -> Option<Promise> {
    let kind = kinds.iter().rev().find(|kind| kind.since <= at)?;
    let version = versions.iter().rev().find(|version| version.effective <= at)?;
    version.agreement.promises.get(&(metric, kind.priority, kind.request)).copied()
}

/// The priority of the matrix impact × urgency; whoever sets another one gives a reason.
pub fn default_priority(impact: Impact, urgency: Urgency) -> Priority {
    use Impact as I;
    use Urgency as U;
    match (impact, urgency) {
        (I::High, U::High) => Priority::P1,
        (I::High, U::Medium) | (I::Medium, U::High) => Priority::P2,
        (I::High, U::Low) | (I::Medium, U::Medium) | (I::Low, U::High) => Priority::P3,
        (I::Medium, U::Low) | (I::Low, U::Medium | U::Low) => Priority::P4,
    }
}
