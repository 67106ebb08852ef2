//! How a plan goes on: where each execution stood when a day ended.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::CaseResult;
use crate::{id::ExecutionId, projects::WorkingCalendar, words::Word};

/// An execution came to a result; the same one may come to another later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub execution: ExecutionId,
    pub at: DateTime<Utc>,
    pub result: CaseResult,
}

/// How many executions stand where. They add up to all that are planned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing(BTreeMap<CaseResult, u32>);

impl Standing {
    /// How many executions came to that.
    pub fn of(&self, result: CaseResult) -> u32 {
        self.0.get(&result).copied().unwrap_or_default()
    }

    /// Every result in its order, those nobody came to as well.
    pub fn all(&self) -> impl Iterator<Item = (CaseResult, u32)> {
        CaseResult::ALL.iter().map(|result| (*result, self.of(*result)))
    }

    /// Still to be brought to an end: what a plan burns down.
    pub fn left(&self) -> u32 {
        self.0.iter().filter(|(result, _)| result.is_left()).map(|(_, count)| count).sum()
    }

    fn of_all(planned: u32, known: &HashMap<ExecutionId, CaseResult>) -> Self {
        let mut counts: BTreeMap<CaseResult, u32> = BTreeMap::new();
        for result in known.values() {
            *counts.entry(*result).or_default() += 1;
        }
        let known = u32::try_from(known.len()).unwrap_or(u32::MAX);
        *counts.entry(CaseResult::NotRun).or_default() += planned.saturating_sub(known);
        Self(counts)
    }
}

/// The standing at the end of each of `days`, in the calendar's zone. `planned` is how many executions there are; what was
/// done to them may come in any order.
pub fn progress(planned: u32, steps: &[Step], days: &[NaiveDate], calendar: &WorkingCalendar) -> Vec<(NaiveDate, Standing)> {
    let mut steps: Vec<&Step> = steps.iter().collect();
    steps.sort_by_key(|step| in_time(step));
    let mut rest = steps.into_iter().peekable();
    let mut known: HashMap<ExecutionId, CaseResult> = HashMap::new();
    let mut stand = |date: NaiveDate| {
        let ends = calendar.day_ends(date);
        while let Some(step) = rest.next_if(|step| step.at < ends) {
            known.insert(step.execution, step.result);
        }
        (date, Standing::of_all(planned, &known))
    };
    let mut days = days.to_vec();
    days.sort_unstable();
    days.into_iter().map(&mut stand).collect()
}

/// Where each execution that came to a result by the end of a day stood then: what [`progress`] counts.
pub fn stood(steps: &[Step], date: NaiveDate, calendar: &WorkingCalendar) -> HashMap<ExecutionId, CaseResult> {
    let ends = calendar.day_ends(date);
    let mut steps: Vec<&Step> = steps.iter().filter(|step| step.at < ends).collect();
    steps.sort_by_key(|step| in_time(step));
    steps.into_iter().map(|step| (step.execution, step.result)).collect()
}

/// Of two at one instant the worse one is believed.
fn in_time(step: &Step) -> impl Ord + use<> {
    (step.at, step.execution, std::cmp::Reverse(step.result))
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
