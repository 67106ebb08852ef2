//! What may keep a sprint from reaching its goal, read from its report and plan.

use chrono::NaiveDate;
use golive_domain::{
    Say,
    today::{Grave, ThreatKind},
};
use serde::Serialize;

use crate::sprints::{Planning, Report};

/// One threat in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Threat {
    pub kind: ThreatKind,
    pub grave: Grave,
    pub say: Say,
}

/// Behind the guideline by this share of the start is a risk, by twice as much off track.
const BEHIND: f64 = 0.15;
/// Scope that grew by this share of what was committed is a risk.
const GROWN: f64 = 0.2;

/// Every threat, the worst first.
pub(super) fn of(report: &Report, plan: &Planning, day: NaiveDate) -> Vec<Threat> {
    let mut list: Vec<Threat> = Vec::new();
    list.extend(overdue(plan, day));
    list.extend(behind(report));
    list.extend(grown(report));
    list.extend(hours(plan));
    list.extend(blocked(plan));
    list.extend(money(plan));
    list.extend(unrefined(plan));
    list.sort_by_key(|threat| threat.grave);
    list
}

fn threat(kind: ThreatKind, grave: Grave, say: Say) -> Threat {
    Threat { kind, grave, say }
}

fn overdue(plan: &Planning, day: NaiveDate) -> Option<Threat> {
    let days = (day - plan.sprint.ends_on).num_days();
    (days > 0).then(|| threat(ThreatKind::Overdue, Grave::OffTrack, Say::new("threat-overdue").with("days", days)))
}

fn behind(report: &Report) -> Option<Threat> {
    let (_, chart) = report.numbers.as_ref()?;
    let (guideline, known) = chart.days.iter().filter_map(|day| Some((day.guideline, day.known?))).next_back()?;
    let start = points(chart.start);
    let gap = points(known.remaining) - guideline;
    let share = if start > 0.0 { gap / start } else { 0.0 };
    let grave = if share > BEHIND * 2.0 { Grave::OffTrack } else { Grave::AtRisk };
    let say = || Say::new("threat-behind").with("points", gap.round());
    (share > BEHIND).then(|| threat(ThreatKind::Behind, grave, say()))
}

fn grown(report: &Report) -> Option<Threat> {
    let (ledger, _) = report.numbers.as_ref()?;
    let (committed, added) = (points(ledger.committed.points), points(ledger.added.points) - points(ledger.removed.points));
    let say = || Say::new("threat-scope").with("points", added);
    (committed > 0.0 && added > committed * GROWN).then(|| threat(ThreatKind::Scope, Grave::AtRisk, say()))
}

/// Too much for everybody together, and for whom.
fn hours(plan: &Planning) -> Vec<Threat> {
    let name = |load: &golive_domain::sprints::Load| {
        let planned = plan.planned.iter().filter_map(|card| card.assignee.as_ref());
        let known = plan.seats.iter().map(|seat| &seat.person).chain(planned);
        known.into_iter().find(|person| person.id == load.person).map(|person| person.name.clone()).unwrap_or_default()
    };
    let of_person = |load: &golive_domain::sprints::Load| {
        let over = load.over.unwrap_or_default();
        let say = Say::new("threat-overload").with("name", name(load)).with("hours", over.as_hours().round());
        threat(ThreatKind::Overload, Grave::AtRisk, say)
    };
    let all = plan
        .hours
        .over
        .map(|over| threat(ThreatKind::Hours, Grave::OffTrack, Say::new("threat-hours").with("hours", over.as_hours().round())));
    all.into_iter().chain(plan.hours.overloaded().into_iter().map(of_person)).collect()
}

fn blocked(plan: &Planning) -> Option<Threat> {
    let count = plan.planned.iter().filter(|card| card.blocked.is_some() && card.state.is_open()).count();
    (count > 0).then(|| threat(ThreatKind::Blocked, Grave::AtRisk, Say::new("threat-blocked").with("count", count)))
}

fn money(plan: &Planning) -> Option<Threat> {
    let budget = plan.money.as_ref()?;
    if budget.over_ceiling.is_some() {
        return Some(threat(ThreatKind::Money, Grave::OffTrack, Say::new("threat-ceiling")));
    }
    budget.over_sprint.map(|_| threat(ThreatKind::Money, Grave::AtRisk, Say::new("threat-budget")))
}

fn unrefined(plan: &Planning) -> Option<Threat> {
    let count = plan.unrefined();
    (count > 0).then(|| threat(ThreatKind::Unrefined, Grave::AtRisk, Say::new("threat-unrefined").with("count", count)))
}

fn points(of: golive_domain::backlog::HalfPoints) -> f64 {
    of.as_f64()
}
