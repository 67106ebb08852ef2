//! What may follow what in the life of a session.

use super::{AcceptanceState, AcceptanceState as S, Decision};
use crate::Say;

/// What is done to a session as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptanceDeed {
    /// The test users begin.
    Start,
    /// The process owner decides.
    Decide(Decision),
    /// What the process owner refused is tried again.
    Resume,
    Cancel,
}

/// The state after a deed, or why it cannot be done now.
pub fn after(state: AcceptanceState, deed: AcceptanceDeed) -> Result<AcceptanceState, Say> {
    Ok(match (state, deed) {
        (S::Planned, AcceptanceDeed::Start) | (S::Refused, AcceptanceDeed::Resume) => S::Running,
        (S::Running, AcceptanceDeed::Decide(Decision::Refused)) => S::Refused,
        (S::Running, AcceptanceDeed::Decide(Decision::Accepted | Decision::WithReservations)) => S::Signed,
        (S::Planned | S::Running | S::Refused, AcceptanceDeed::Cancel) => S::Cancelled,
        _ => return Err(Say::new("error-acceptance-not-now").with("state", state)),
    })
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    const DEEDS: [AcceptanceDeed; 6] = [
        AcceptanceDeed::Start,
        AcceptanceDeed::Decide(Decision::Accepted),
        AcceptanceDeed::Decide(Decision::WithReservations),
        AcceptanceDeed::Decide(Decision::Refused),
        AcceptanceDeed::Resume,
        AcceptanceDeed::Cancel,
    ];

    #[test]
    fn what_was_refused_can_run_again_and_be_signed() {
        let way = [DEEDS[0], DEEDS[3], DEEDS[4], DEEDS[2]];
        let end = way.into_iter().try_fold(S::Planned, after);
        assert_eq!(end, Ok(S::Signed));
    }

    proptest! {
        #[test]
        fn nothing_follows_a_signature_or_a_cancellation(deeds in prop::collection::vec(select(&DEEDS[..]), 0..12)) {
            let mut state = S::Planned;
            for deed in deeds {
                let next = after(state, deed);
                prop_assert!(next.is_err() || matches!(state, S::Planned | S::Running | S::Refused));
                prop_assert!(next != Ok(S::Signed) || state == S::Running, "only what runs is signed");
                state = next.unwrap_or(state);
            }
        }
    }

    #[test]
    fn a_state_is_open_as_long_as_something_may_follow() {
        for state in S::ALL {
            assert_eq!(state.is_open(), DEEDS.iter().any(|deed| after(*state, *deed).is_ok()), "{state}");
        }
    }
}
