//! Gaps: what is missing between what was promised and what is proved.

use chrono::NaiveDate;

use super::Coverage;
use crate::{
    defects::{DefectState, Severity},
    words,
};

words! {
    /// What is missing, the worst first.
    pub enum GapKind {
        /// A requirement that a test showed not to hold.
        Failed = "failed",
        /// A defect that nobody looks after.
        Ownerless = "ownerless",
        /// A requirement whose test cannot go on.
        Blocked = "blocked",
        /// A requirement that no case looks at.
        Uncovered = "uncovered",
        /// A requirement that changed after its cases were linked.
        Suspect = "suspect",
        /// A defect that is somebody's work.
        Open = "open",
        /// A defect that is mended, in a build that is not where it was found.
        NotLanded = "not_landed",
        /// A case that proves no requirement.
        Stray = "stray",
        /// A requirement that somebody decided not to prove.
        Waived = "waived",
    }
}

words! {
    /// What was decided about a gap.
    pub enum GapDecision {
        /// It will be closed.
        Close = "close",
        /// The project goes live with it.
        Accept = "accept",
        /// Somebody above decides.
        Escalate = "escalate",
    }
}

words! {
    /// How a gap stands to the day of going live.
    pub enum Pressing {
        /// There is time, or no day.
        No = "no",
        /// Two weeks or less.
        Soon = "soon",
        /// The day is there, or gone.
        Late = "late",
    }
}

/// Days before going live from which a gap is pressing.
pub const SOON: i64 = 14;

/// The gap of a requirement by what is proved of it; none where it is proved, or being proved.
pub fn of_requirement(coverage: Coverage, suspect: bool) -> Option<GapKind> {
    match coverage {
        Coverage::Failed => Some(GapKind::Failed),
        Coverage::Blocked => Some(GapKind::Blocked),
        Coverage::Uncovered => Some(GapKind::Uncovered),
        Coverage::Waived => Some(GapKind::Waived),
        Coverage::NotRun | Coverage::InProgress | Coverage::Passed if suspect => Some(GapKind::Suspect),
        Coverage::NotRun | Coverage::InProgress | Coverage::Passed => None,
    }
}

/// The gap of a defect; none where it is closed.
pub fn of_defect(state: DefectState, has_owner: bool) -> Option<GapKind> {
    match state {
        state if !state.is_open() => None,
        DefectState::Fixed => Some(GapKind::NotLanded),
        // A retest belongs to whoever found it.
        DefectState::ReadyForRetest => Some(GapKind::Open),
        _ if !has_owner => Some(GapKind::Ownerless),
        _ => Some(GapKind::Open),
    }
}

/// Whether a gap that matters for going live is pressing on a day. What was waived or matters less never is.
pub fn pressing(kind: GapKind, is_must: bool, severity: Option<Severity>, today: NaiveDate, live_on: Option<NaiveDate>) -> Pressing {
    let matters = match severity {
        Some(severity) => severity <= Severity::S2,
        None => is_must && !matches!(kind, GapKind::Waived | GapKind::Stray),
    };
    match live_on.map(|day| (day - today).num_days()) {
        Some(days) if matches!(kind, GapKind::Waived | GapKind::Stray) || !matters || days > SOON => Pressing::No,
        Some(days) if days > 0 => Pressing::Soon,
        Some(_) => Pressing::Late,
        None => Pressing::No,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::Word as _;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_proved_is_no_gap() {
        assert_eq!(of_requirement(Coverage::Passed, false), None);
        assert_eq!(of_requirement(Coverage::Passed, true), Some(GapKind::Suspect));
        assert_eq!(of_requirement(Coverage::Failed, true), Some(GapKind::Failed), "the worse is said");
        assert_eq!(of_requirement(Coverage::Waived, true), Some(GapKind::Waived));
    }

    #[test]
    fn a_defect_without_an_owner_is_worse_than_one_with() {
        assert_eq!(of_defect(DefectState::New, false), Some(GapKind::Ownerless));
        assert_eq!(of_defect(DefectState::InProgress, true), Some(GapKind::Open));
        assert_eq!(of_defect(DefectState::Fixed, false), Some(GapKind::NotLanded));
        assert!(GapKind::Ownerless < GapKind::Open);
    }

    #[test]
    fn two_weeks_before_going_live_a_must_is_pressing() {
        let live = Some(day("2026-12-07"));
        let must = |today: &str| pressing(GapKind::Uncovered, true, None, day(today), live);
        assert_eq!((must("2026-11-22"), must("2026-11-23"), must("2026-12-07")), (Pressing::No, Pressing::Soon, Pressing::Late));
        assert_eq!(pressing(GapKind::Open, false, Some(Severity::S3), day("2026-12-07"), live), Pressing::No);
        assert_eq!(pressing(GapKind::Open, false, Some(Severity::S1), day("2026-12-07"), None), Pressing::No);
    }

    proptest! {
        #[test]
        fn every_open_defect_is_one_gap_and_no_closed_one_is(state in prop::sample::select(DefectState::ALL.to_vec()), owner: bool) {
            prop_assert_eq!(of_defect(state, owner).is_some(), state.is_open());
        }

        #[test]
        fn a_gap_grows_no_less_pressing_with_time(days in 0..60_i64, later in 0..60_i64, must: bool) {
            let live = day("2026-12-07");
            let at = |days: i64| pressing(GapKind::Failed, must, None, live - chrono::TimeDelta::days(days), Some(live));
            prop_assert!(at(days.min(later)) >= at(days.max(later)));
        }
    }
}
