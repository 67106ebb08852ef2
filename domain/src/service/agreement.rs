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

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::{
        service::fixture::{always, at},
        words::Word,
    };

    fn promise(hours: i64, calendar: u128) -> Promise {
        Promise { target: Target::WorkingTime(TimeDelta::hours(hours)), calendar: CalendarId(uuid::Uuid::from_u128(calendar)) }
    }

    fn version(effective: &str, promises: &[(Priority, Promise)]) -> AgreementVersion {
        let promises = promises.iter().map(|(priority, promise)| ((Metric::Resolution, *priority, RequestType::Bug), *promise));
        AgreementVersion { effective: at(effective), agreement: Agreement { promises: promises.collect() } }
    }

    fn kind(since: &str, priority: Priority) -> Kind {
        Kind { since: at(since), priority, request: RequestType::Bug }
    }

    #[test]
    fn terms_change_with_the_ticket_and_with_the_agreement() {
        let timetable = always("UTC");
        let known = |id: CalendarId| (id.0.as_u128() == 1).then_some(&timetable);
        let kinds = [
            kind("2026-05-04T09:00:00Z", Priority::P3),
            kind("2026-05-06T09:00:00Z", Priority::P1),
            kind("2026-05-08T09:00:00Z", Priority::P4),
        ];
        let versions = [
            version("2026-01-01T00:00:00Z", &[(Priority::P1, promise(4, 1)), (Priority::P3, promise(24, 1))]),
            version("2026-05-05T00:00:00Z", &[(Priority::P1, promise(2, 1)), (Priority::P3, promise(24, 1))]),
        ];
        let told = |kinds: &[Kind], versions: &[AgreementVersion]| {
            let terms = terms(Metric::Resolution, kinds, versions, known)?;
            Ok::<_, UnknownCalendar>(terms.iter().map(|terms| (terms.since, terms.promise.map(|(target, _)| target))).collect::<Vec<_>>())
        };
        let hours = |hours| Some(promise(hours, 1).target);
        // The new version promises P3 the same: nothing changed on the fifth.
        let changes = [("2026-05-04T09:00:00Z", hours(24)), ("2026-05-06T09:00:00Z", hours(2)), ("2026-05-08T09:00:00Z", None)];
        assert_eq!(told(&kinds, &versions), Ok(changes.map(|(since, target)| (at(since), target)).to_vec()));
        assert_eq!(
            told(&kinds[..1], &versions[1..]),
            Ok(vec![(at("2026-05-04T09:00:00Z"), None), (at("2026-05-05T00:00:00Z"), hours(24))])
        );
        assert_eq!(told(&[], &versions), Ok(vec![]));
        let nowhere = [version("2026-01-01T00:00:00Z", &[(Priority::P3, promise(4, 2))])];
        assert_eq!(told(&kinds, &nowhere), Err(UnknownCalendar(promise(4, 2).calendar)));
    }

    #[test]
    fn more_impact_or_urgency_is_never_later() {
        for impacts in Impact::ALL.windows(2) {
            for urgency in Urgency::ALL {
                assert!(default_priority(impacts[0], *urgency) <= default_priority(impacts[1], *urgency));
            }
        }
        for urgencies in Urgency::ALL.windows(2) {
            for impact in Impact::ALL {
                assert!(default_priority(*impact, urgencies[0]) <= default_priority(*impact, urgencies[1]));
            }
        }
        assert_eq!(default_priority(Impact::High, Urgency::High), Priority::P1);
        assert_eq!(default_priority(Impact::Low, Urgency::Low), Priority::P4);
    }
}
