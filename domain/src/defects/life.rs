//! The life of a defect: what may follow what, and who may say so.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::DefectState;
use crate::{Say, id::PersonId, words::Word as _};

/// A build by its place in the row of the project's builds: a later one holds what an earlier one mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Build(pub u32);

/// What is done to a defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Severity, priority and who looks after it are settled.
    Triage,
    /// Takes up the fix, or joins in.
    Work {
        by: PersonId,
    },
    /// Says in which build it is mended.
    Fix {
        by: PersonId,
        build: Build,
    },
    /// A build is on the environment the defect was found in.
    Land {
        build: Build,
    },
    /// Retested: it is gone.
    Verify {
        by: PersonId,
    },
    /// Retested: it is still there.
    FailRetest,
    /// Taken up again after it was closed one way or another.
    Reopen,
    /// Is the same as another one.
    Duplicate,
    Reject,
    Defer,
    CannotReproduce,
}

/// Where a defect stands and what its history says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    pub state: DefectState,
    /// Everyone who ever worked the fix: none of them verifies it, however often it comes back.
    pub fixers: BTreeSet<PersonId>,
    /// The build that has the fix, while one is claimed.
    pub fixed_in: Option<Build>,
    /// How often it came back.
    pub reopened: u32,
}

impl Life {
    /// Of a defect that was just reported.
    pub fn begin() -> Self {
        Self { state: DefectState::New, fixers: BTreeSet::new(), fixed_in: None, reopened: 0 }
    }

    /// Whether this person may say that it is gone, were it ready.
    pub fn may_verify(&self, person: PersonId) -> bool {
        !self.fixers.contains(&person)
    }

    /// Who retests it: whoever found it, unless they helped to mend it.
    pub fn retester(&self, finder: PersonId) -> Option<PersonId> {
        self.may_verify(finder).then_some(finder)
    }

    /// The life after a deed, or why it cannot be done.
    pub fn after(&self, deed: Deed) -> Result<Self, Say> {
        use DefectState as S;
        let to = |state: DefectState| Ok(Self { state, ..self.clone() });
        match (self.state, deed) {
            (S::New, Deed::Triage) => to(S::Triaged),
            (S::Triaged | S::InProgress, Deed::Work { by }) => Ok(self.worked_by(by, S::InProgress)),
            (S::InProgress, Deed::Fix { by, build }) => Ok(Self { fixed_in: Some(build), ..self.worked_by(by, S::Fixed) }),
            (S::Fixed, Deed::Land { build }) if self.fixed_in.is_some_and(|fixed| fixed <= build) => to(S::ReadyForRetest),
            (S::Fixed, Deed::Land { .. }) => Err(Say::new("defect-not-in-build")),
            (S::ReadyForRetest, Deed::Verify { by }) if self.may_verify(by) => to(S::Verified),
            (S::ReadyForRetest, Deed::Verify { .. }) => Err(Say::new("defect-fixer-verifies")),
            (S::ReadyForRetest, Deed::FailRetest) => Ok(self.back_at_work()),
            (S::Verified | S::Duplicate | S::Rejected | S::Deferred | S::CannotReproduce, Deed::Reopen) => Ok(self.back_at_work()),
            (S::New | S::Triaged | S::InProgress, Deed::Duplicate) => to(S::Duplicate),
            (S::New | S::Triaged | S::InProgress, Deed::Reject) => to(S::Rejected),
            (S::New | S::Triaged | S::InProgress, Deed::Defer) => to(S::Deferred),
            (S::New | S::Triaged | S::InProgress, Deed::CannotReproduce) => to(S::CannotReproduce),
            (state, _) => Err(Say::new("defect-not-now").with("state", state.as_str())),
        }
    }

    fn worked_by(&self, person: PersonId, state: DefectState) -> Self {
        let mut fixers = self.fixers.clone();
        fixers.insert(person);
        Self { state, fixers, ..self.clone() }
    }

    fn back_at_work(&self) -> Self {
        Self { state: DefectState::InProgress, fixed_in: None, reopened: self.reopened + 1, fixers: self.fixers.clone() }
    }
}

#[cfg(test)]
#[path = "life_tests.rs"]
mod tests;
