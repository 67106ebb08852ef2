//! What the steps of a case come to, and when a hand may overrule them.

use serde::{Deserialize, Serialize};

use super::{CaseResult, Verdict};
use crate::Say;

/// Which verdicts there are among the steps.
#[derive(Clone, Copy, Default)]
struct Seen {
    failed: bool,
    blocked: bool,
    passed: bool,
    waiting: bool,
    not_applicable: bool,
}

/// The result of an execution from the verdicts of its steps, whatever their order.
///
/// Steps that do not apply are left out, a skipped one counts as not run. One failed step fails the case, else one that is
/// blocked blocks it; all passed is passed, all not run is not run, and anything between is in progress. A case of which
/// nothing applies does not apply; one without steps has not been run.
pub fn result_of(steps: impl IntoIterator<Item = Verdict>) -> CaseResult {
    let seen = steps.into_iter().fold(Seen::default(), |seen, verdict| match verdict {
        Verdict::Failed => Seen { failed: true, ..seen },
        Verdict::Blocked => Seen { blocked: true, ..seen },
        Verdict::Passed => Seen { passed: true, ..seen },
        Verdict::Skipped | Verdict::NotRun => Seen { waiting: true, ..seen },
        Verdict::NotApplicable => Seen { not_applicable: true, ..seen },
    });
    match seen {
        Seen { failed: true, .. } => CaseResult::Failed,
        Seen { blocked: true, .. } => CaseResult::Blocked,
        Seen { passed: true, waiting: true, .. } => CaseResult::InProgress,
        Seen { passed: true, .. } => CaseResult::Passed,
        Seen { waiting: false, not_applicable: true, .. } => CaseResult::NotApplicable,
        Seen { .. } => CaseResult::NotRun,
    }
}

/// What a case came to in one run that executed it once for each row of its data: as its rows were steps.
pub fn of_rows(rows: impl IntoIterator<Item = CaseResult>) -> CaseResult {
    let as_steps = |result: CaseResult| match result {
        CaseResult::Failed => vec![Verdict::Failed],
        CaseResult::Blocked => vec![Verdict::Blocked],
        CaseResult::InProgress => vec![Verdict::Passed, Verdict::NotRun],
        CaseResult::NotRun => vec![Verdict::NotRun],
        CaseResult::Passed => vec![Verdict::Passed],
        CaseResult::NotApplicable => vec![Verdict::NotApplicable],
    };
    result_of(rows.into_iter().flat_map(as_steps))
}

/// A result set by hand, with the reason that stands beside it for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    pub result: CaseResult,
    pub reason: String,
}

impl Override {
    /// Refuses one without a reason.
    pub fn new(result: CaseResult, reason: &str) -> Result<Self, Say> {
        match reason.trim() {
            "" => Err(Say::new("error-override-reason")),
            reason => Ok(Self { result, reason: reason.to_owned() }),
        }
    }

    /// Whether it says something else than steps of which at least one was run; shown to whoever reads the result.
    pub fn contradicts(&self, steps: CaseResult) -> bool {
        steps != CaseResult::NotRun && steps != self.result
    }
}

#[cfg(test)]
#[path = "verdict_tests.rs"]
mod tests;
