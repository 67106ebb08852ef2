//! How far acceptance is, department by department, and what is missing for all of them to be signed.

use std::iter::Sum;

use super::{AcceptanceState, PointStanding};

/// How many points came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PointCounts {
    pub accepted: u32,
    pub rejected: u32,
    pub again: u32,
    pub untried: u32,
}

impl Sum for PointCounts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, each| Self {
            accepted: sum.accepted + each.accepted,
            rejected: sum.rejected + each.rejected,
            again: sum.again + each.again,
            untried: sum.untried + each.untried,
        })
    }
}

impl PointCounts {
    /// Counts the points by where each stands.
    pub fn of(standings: impl IntoIterator<Item = PointStanding>) -> Self {
        let mut counts = Self::default();
        for standing in standings {
            *match standing {
                PointStanding::Accepted => &mut counts.accepted,
                PointStanding::Rejected => &mut counts.rejected,
                PointStanding::Again => &mut counts.again,
                PointStanding::Untried => &mut counts.untried,
            } += 1;
        }
        counts
    }

    /// Every point, tried or not.
    pub fn all(self) -> u32 {
        self.accepted + self.open()
    }

    /// Those that stand in the way of an acceptance without reservations.
    pub fn open(self) -> u32 {
        self.rejected + self.again + self.untried
    }
}

/// What of a session counts for its department.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionSum {
    pub state: AcceptanceState,
    pub points: PointCounts,
}

/// What is missing for a department to be signed, the first thing to do first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lacks {
    /// Nobody could sign: the department has no process owner.
    Owner,
    /// Nothing is planned, or all of it was cancelled.
    Session,
    /// So many sessions have not begun.
    Start { sessions: u32 },
    /// So many points of running sessions are not accepted.
    Points { open: u32 },
    /// So many sessions were refused and do not run again.
    Refused { sessions: u32 },
    /// So many sessions could be signed as they are.
    Signature { sessions: u32 },
}

/// What a department lacks; nothing once every session that was not cancelled is signed, and there is one.
pub fn lacks(has_owner: bool, sessions: &[SessionSum]) -> Vec<Lacks> {
    let count =
        |wanted: &dyn Fn(&SessionSum) -> bool| u32::try_from(sessions.iter().filter(|each| wanted(each)).count()).unwrap_or(u32::MAX);
    let in_state = |state: AcceptanceState| count(&|each| each.state == state);
    let left = sessions.iter().filter(|each| each.state != AcceptanceState::Cancelled);
    let signed = left.clone().all(|each| each.state == AcceptanceState::Signed);
    let none = left.count() == 0;
    if signed && !none {
        return Vec::new();
    }
    let running = sessions.iter().filter(|each| each.state == AcceptanceState::Running);
    let open = running.map(|each| each.points.open()).sum();
    let ready = count(&|each| each.state == AcceptanceState::Running && each.points.open() == 0);
    let all = [
        (!has_owner, Lacks::Owner),
        (none, Lacks::Session),
        (in_state(AcceptanceState::Planned) > 0, Lacks::Start { sessions: in_state(AcceptanceState::Planned) }),
        (open > 0, Lacks::Points { open }),
        (in_state(AcceptanceState::Refused) > 0, Lacks::Refused { sessions: in_state(AcceptanceState::Refused) }),
        (ready > 0, Lacks::Signature { sessions: ready }),
    ];
    all.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| what).collect()
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    fn session(state: AcceptanceState, accepted: u32, untried: u32) -> SessionSum {
        SessionSum { state, points: PointCounts { accepted, untried, ..PointCounts::default() } }
    }

    #[test]
    fn a_department_is_told_what_to_do_next() {
        assert_eq!(lacks(false, &[]), [Lacks::Owner, Lacks::Session]);
        assert_eq!(lacks(true, &[session(AcceptanceState::Cancelled, 3, 0)]), [Lacks::Session]);
        let under_way =
            [session(AcceptanceState::Signed, 5, 0), session(AcceptanceState::Running, 2, 3), session(AcceptanceState::Planned, 0, 4)];
        assert_eq!(lacks(true, &under_way), [Lacks::Start { sessions: 1 }, Lacks::Points { open: 3 }]);
        assert_eq!(lacks(true, &[session(AcceptanceState::Running, 4, 0)]), [Lacks::Signature { sessions: 1 }]);
        assert_eq!(lacks(true, &[session(AcceptanceState::Refused, 4, 1)]), [Lacks::Refused { sessions: 1 }]);
        assert_eq!(lacks(false, &[session(AcceptanceState::Signed, 4, 1)]), [], "what is signed stays signed");
    }

    fn sessions() -> impl Strategy<Value = Vec<SessionSum>> {
        let one = (select(AcceptanceState::ALL), 0..4_u32, 0..4_u32);
        prop::collection::vec(one.prop_map(|(state, accepted, untried)| session(state, accepted, untried)), 0..5)
    }

    proptest! {
        #[test]
        fn nothing_is_missing_exactly_when_all_is_signed(sessions in sessions(), owner: bool) {
            let left: Vec<_> = sessions.iter().filter(|each| each.state != AcceptanceState::Cancelled).collect();
            let signed = !left.is_empty() && left.iter().all(|each| each.state == AcceptanceState::Signed);
            prop_assert_eq!(lacks(owner, &sessions).is_empty(), signed);
        }

        #[test]
        fn counts_add_up_to_the_points(standings in prop::collection::vec(select(PointStanding::ALL), 0..40)) {
            let counts = PointCounts::of(standings.iter().copied());
            prop_assert_eq!(counts.all() as usize, standings.len());
            prop_assert_eq!(counts.open() as usize, standings.iter().filter(|standing| standing.is_open()).count());
        }
    }
}
