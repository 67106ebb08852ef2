//! What a point comes to, by what test users said of it and what became of its defects.

use chrono::{DateTime, Utc};

use super::{Opinion, PointStanding};
use crate::defects::DefectState;

/// The last that one test user said of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub opinion: Opinion,
    pub at: DateTime<Utc>,
}

/// A defect that the point has become, as it stands. One that is the same as another stands as that one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    pub state: DefectState,
    /// Since when it stands there.
    pub since: DateTime<Utc>,
}

impl Report {
    /// Whether the point can be tried again as far as this defect goes: it was verified, or found to be none. What was put
    /// off is still wrong.
    pub fn is_settled(self) -> bool {
        matches!(self.state, DefectState::Verified | DefectState::Rejected | DefectState::CannotReproduce)
    }
}

/// One rejection outweighs any number of acceptances. It waits for another try once every defect of the point is settled and
/// one of them was settled after the rejection; only who rejected it takes it back, by trying again.
pub fn standing(given: &[Given], reports: &[Report]) -> PointStanding {
    let rejected = |opinion: &&Given| opinion.opinion == Opinion::Rejected;
    if given.iter().any(|each| each.opinion == Opinion::Rejected) {
        let settled = reports.iter().all(|report| report.is_settled());
        let since = |rejection: &Given| reports.iter().any(|report| report.since >= rejection.at);
        return match settled && given.iter().filter(rejected).all(since) {
            true => PointStanding::Again,
            false => PointStanding::Rejected,
        };
    }
    match given.iter().any(|each| each.opinion == Opinion::Accepted) {
        true => PointStanding::Accepted,
        false => PointStanding::Untried,
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hour)
    }

    fn said(opinion: Opinion, hour: i64) -> Given {
        Given { opinion, at: at(hour) }
    }

    fn stands(state: DefectState, hour: i64) -> Report {
        Report { state, since: at(hour) }
    }

    #[test]
    fn a_rejected_point_is_tried_again_when_its_defect_is_verified() {
        let given = [said(Opinion::Accepted, 1), said(Opinion::Rejected, 2)];
        assert_eq!(standing(&given, &[]), PointStanding::Rejected);
        for state in [DefectState::New, DefectState::Fixed, DefectState::ReadyForRetest, DefectState::Deferred] {
            assert_eq!(standing(&given, &[stands(state, 5)]), PointStanding::Rejected, "{state}");
        }
        assert_eq!(standing(&given, &[stands(DefectState::Verified, 5)]), PointStanding::Again);
        let tried = [said(Opinion::Accepted, 1), said(Opinion::Accepted, 6)];
        assert_eq!(standing(&tried, &[stands(DefectState::Verified, 5)]), PointStanding::Accepted);
    }

    #[test]
    fn what_was_rejected_again_waits_for_more_than_the_old_defect() {
        let again = [said(Opinion::Rejected, 9)];
        assert_eq!(standing(&again, &[stands(DefectState::Verified, 5)]), PointStanding::Rejected);
        let both = [stands(DefectState::Verified, 5), stands(DefectState::InProgress, 10)];
        assert_eq!(standing(&again, &both), PointStanding::Rejected);
    }

    #[test]
    fn not_tried_is_no_opinion() {
        assert_eq!(standing(&[said(Opinion::NotTried, 1)], &[]), PointStanding::Untried);
        assert_eq!(standing(&[said(Opinion::NotTried, 1), said(Opinion::Accepted, 2)], &[]), PointStanding::Accepted);
    }

    fn opinions() -> impl Strategy<Value = Vec<Given>> {
        prop::collection::vec((select(Opinion::ALL), 0..20_i64).prop_map(|(opinion, hour)| said(opinion, hour)), 0..6)
    }

    fn reports() -> impl Strategy<Value = Vec<Report>> {
        prop::collection::vec((select(DefectState::ALL), 0..20_i64).prop_map(|(state, hour)| stands(state, hour)), 0..4)
    }

    proptest! {
        #[test]
        fn the_order_says_nothing(
            (given, shuffled) in opinions().prop_flat_map(|given| (Just(given.clone()), Just(given).prop_shuffle())),
            (known, mixed) in reports().prop_flat_map(|known| (Just(known.clone()), Just(known).prop_shuffle())),
        ) {
            prop_assert_eq!(standing(&given, &known), standing(&shuffled, &mixed));
        }

        #[test]
        fn nothing_is_accepted_over_a_rejection(given in opinions(), known in reports()) {
            let rejected = given.iter().any(|each| each.opinion == Opinion::Rejected);
            prop_assert_eq!(rejected, matches!(standing(&given, &known), PointStanding::Rejected | PointStanding::Again));
        }
    }
}
