//! The words of a project's first screen.

use crate::words;

words! {
    /// How near the harm is, the worst first.
    pub enum Grave {
        OffTrack = "off_track",
        AtRisk = "at_risk",
    }
}

words! {
    /// What threatens a sprint; the page that helps follows from it.
    pub enum ThreatKind {
        Behind = "behind",
        Overload = "overload",
        Hours = "hours",
        Blocked = "blocked",
        Scope = "scope",
        Money = "money",
        Unrefined = "unrefined",
        Overdue = "overdue",
    }
}

words! {
    /// What a date ahead is of.
    pub enum Coming {
        Review = "review",
        SprintStart = "sprint_start",
        PhaseStart = "phase_start",
        PhaseEnd = "phase_end",
        Holiday = "holiday",
        Absence = "absence",
    }
}
