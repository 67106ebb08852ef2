//! Which cases to run again when there is not the time to run them all.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::{backlog::Minutes, id::CaseId};

/// What is known of a case when a regression is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub case: CaseId,
    /// How long it takes.
    pub minutes: Minutes,
    /// Its component changed since the last release.
    pub changed: bool,
    /// Executions looked back on, and how many of them failed.
    pub runs: u32,
    pub failures: u32,
    /// Defects of its component that are open or were found lately.
    pub defects: u32,
    /// It crosses the border to another system.
    pub integration: bool,
    /// Since it was last run; `None` when it never was.
    pub days_since_run: Option<u32>,
}

/// Why a case was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    ComponentChanged,
    FailedBefore { failures: u32, runs: u32 },
    DefectsNear { defects: u32 },
    Integration,
    LongAgo { days: u32 },
    NeverRun,
}

/// A chosen case with the weight of its reasons, the weightiest reason first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    pub case: CaseId,
    pub minutes: Minutes,
    pub weight: u32,
    pub reasons: Vec<Reason>,
}

/// Days after which a case that passed is worth another look.
const LONG_AGO: u32 = 30;

/// Chooses cases for `time`: the weightiest first, of equals the shorter one; what no longer fits is passed over for what
/// does. A case without any reason is not chosen, however much time is left.
pub fn pick(candidates: &[Candidate], time: Minutes) -> Vec<Pick> {
    let mut weighed: Vec<Pick> = candidates.iter().map(weigh).filter(|pick| pick.weight > 0).collect();
    weighed.sort_by_key(|pick| (Reverse(pick.weight), pick.minutes, pick.case));
    let mut left = time;
    weighed.retain(|pick| {
        let fits = pick.minutes <= left;
        if fits {
            left = left - pick.minutes;
        }
        fits
    });
    weighed
}

/// A changed component weighs 40, failures up to 30 by their share of the runs, defects 5 each up to 20, a border 15, a
/// long time or none at all 10.
fn weigh(candidate: &Candidate) -> Pick {
    let Candidate { case, minutes, changed, runs, failures, defects, integration, days_since_run } = *candidate;
    let failures = failures.min(runs);
    let age = match days_since_run {
        None => Some(Reason::NeverRun),
        Some(days) => (days >= LONG_AGO).then_some(Reason::LongAgo { days }),
    };
    let mut reasons: Vec<(u32, Reason)> = [
        changed.then_some((40, Reason::ComponentChanged)),
        (failures > 0).then(|| ((30 * failures).div_ceil(runs), Reason::FailedBefore { failures, runs })),
        (defects > 0).then_some((5 * defects.min(4), Reason::DefectsNear { defects })),
        integration.then_some((15, Reason::Integration)),
        age.map(|age| (10, age)),
    ]
    .into_iter()
    .flatten()
    .collect();
    reasons.sort_by_key(|(weight, _)| Reverse(*weight));
    Pick {
        case,
        minutes,
        weight: reasons.iter().map(|(weight, _)| weight).sum(),
        reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
    }
}

#[cfg(test)]
#[path = "pick_tests.rs"]
mod tests;
