//! What results say of the requirements: nobody can argue with it, since it is counted and never typed in.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CaseResult, Coverage};
use crate::{
    id::{CaseId, EnvironmentId, ExecutionId},
    words::Word,
};

/// What one execution of a case in one environment came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub execution: ExecutionId,
    pub case: CaseId,
    pub environment: EnvironmentId,
    pub at: DateTime<Utc>,
    pub result: CaseResult,
}

/// The last finding of each case in each environment. Of two at one instant the later execution counts.
pub fn latest(findings: &[Finding]) -> HashMap<(CaseId, EnvironmentId), Finding> {
    let mut latest: HashMap<(CaseId, EnvironmentId), Finding> = HashMap::new();
    for finding in findings {
        let known = latest.entry((finding.case, finding.environment)).or_insert(*finding);
        if (known.at, known.execution) < (finding.at, finding.execution) {
            *known = *finding;
        }
    }
    latest
}

/// The coverage of a requirement by the cases that are linked to it: in each environment the latest result of each case,
/// then the worst of all. A case that was run nowhere has not been run; one that applies nowhere says nothing.
pub fn coverage(waived: bool, cases: &[CaseId], latest: &HashMap<(CaseId, EnvironmentId), Finding>) -> Coverage {
    if waived {
        return Coverage::Waived;
    }
    if cases.is_empty() {
        return Coverage::Uncovered;
    }
    let mut of_case: BTreeMap<CaseId, Vec<CaseResult>> = cases.iter().map(|case| (*case, Vec::new())).collect();
    for finding in latest.values() {
        if let Some(results) = of_case.get_mut(&finding.case) {
            results.push(finding.result);
        }
    }
    let results = of_case.into_values().flat_map(|results| if results.is_empty() { vec![CaseResult::NotRun] } else { results });
    proved_by(results).unwrap_or(Coverage::NotRun)
}

/// A cell of the matrix: the same for one environment. `None` where none of the cases was run or planned in it.
pub fn cell(cases: &[CaseId], environment: EnvironmentId, latest: &HashMap<(CaseId, EnvironmentId), Finding>) -> Option<Coverage> {
    let here = cases.iter().filter_map(|case| latest.get(&(*case, environment))).map(|finding| finding.result);
    proved_by(here)
}

/// What results prove together: the worst of those that apply, `None` where none does.
pub fn proved_by(results: impl IntoIterator<Item = CaseResult>) -> Option<Coverage> {
    results.into_iter().filter(|result| *result != CaseResult::NotApplicable).max_by_key(|result| Reverse(*result)).map(proved)
}

fn proved(result: CaseResult) -> Coverage {
    match result {
        CaseResult::Failed => Coverage::Failed,
        CaseResult::Blocked => Coverage::Blocked,
        CaseResult::InProgress => Coverage::InProgress,
        CaseResult::NotRun | CaseResult::NotApplicable => Coverage::NotRun,
        CaseResult::Passed => Coverage::Passed,
    }
}

/// How many requirements are covered how; the seven add up to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shares(BTreeMap<Coverage, u32>);

impl Shares {
    /// How many requirements are covered so.
    pub fn of(&self, coverage: Coverage) -> u32 {
        self.0.get(&coverage).copied().unwrap_or_default()
    }

    /// Every class in its order, those without a requirement too.
    pub fn all(&self) -> impl Iterator<Item = (Coverage, u32)> {
        Coverage::ALL.iter().map(|coverage| (*coverage, self.of(*coverage)))
    }

    /// How many requirements count.
    pub fn total(&self) -> u32 {
        self.0.values().sum()
    }
}

impl FromIterator<Coverage> for Shares {
    fn from_iter<I: IntoIterator<Item = Coverage>>(each: I) -> Self {
        each.into_iter().map(|coverage| (coverage, 1)).collect()
    }
}

impl FromIterator<(Coverage, u32)> for Shares {
    fn from_iter<I: IntoIterator<Item = (Coverage, u32)>>(counted: I) -> Self {
        let mut shares = BTreeMap::new();
        for (coverage, count) in counted {
            *shares.entry(coverage).or_default() += count;
        }
        Self(shares)
    }
}

#[cfg(test)]
#[path = "coverage_tests.rs"]
mod tests;
