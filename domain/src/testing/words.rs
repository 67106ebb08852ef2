//! Types of tests, states of cases, verdicts, and what they come to.

use crate::words;

words! {
    /// What a case looks at.
    pub enum TestType {
        Data = "data",
        Functional = "functional",
        Integration = "integration",
        UiUx = "ui_ux",
        Security = "security",
        Performance = "performance",
        Regression = "regression",
        Compatibility = "compatibility",
        Synchronisation = "synchronisation",
        Migration = "migration",
        Acceptance = "acceptance",
    }
}

words! {
    /// Whether a case may be planned.
    pub enum CaseState {
        /// Being written.
        Draft = "draft",
        Ready = "ready",
        /// No longer run; its history stays.
        Retired = "retired",
    }
}

words! {
    /// What somebody found of one step.
    pub enum Verdict {
        Passed = "passed",
        Failed = "failed",
        /// Could not be tried, because something else is broken.
        Blocked = "blocked",
        /// Was not tried this time.
        Skipped = "skipped",
        /// Means nothing here: the step of a field this environment does not have.
        NotApplicable = "not_applicable",
        NotRun = "not_run",
    }
}

words! {
    /// What one execution of a case came to, the worst first.
    pub enum CaseResult {
        Failed = "failed",
        Blocked = "blocked",
        /// Some of its steps are still to be run.
        InProgress = "in_progress",
        NotRun = "not_run",
        Passed = "passed",
        NotApplicable = "not_applicable",
    }
}

impl CaseResult {
    /// Still to be brought to an end.
    pub fn is_left(self) -> bool {
        matches!(self, Self::Blocked | Self::InProgress | Self::NotRun)
    }
}

words! {
    /// How far a requirement is proved. Every requirement is in exactly one of these.
    pub enum Coverage {
        /// No case looks at it.
        Uncovered = "uncovered",
        NotRun = "not_run",
        InProgress = "in_progress",
        Failed = "failed",
        Blocked = "blocked",
        Passed = "passed",
        /// Somebody decided that it need not be proved.
        Waived = "waived",
    }
}

words! {
    /// Whether a plan still takes runs and results.
    pub enum PlanState {
        Open = "open",
        Closed = "closed",
    }
}
