//! The role catalogue: for each role the share of time it usually takes and the phase in which it weighs most.
//!
//! Names and duties are texts of the reader's language: `role-<word>` and `role-<word>-duty`.

use super::PhaseKind;
use crate::{Say, access::Role, words::Word as _};

/// The usual share of a full working week, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub low: u8,
    pub high: u8,
}

impl Share {
    const fn new(low: u8, high: u8) -> Self {
        Self { low, high }
    }

    /// The share as a sentence: hours of a 40-hour week where it is little, percent where it is much.
    pub fn say(self) -> Say {
        let key = if self.high <= 10 { "share-hours-a-week" } else { "share-percent" };
        let of_week = |percent: u8| if self.high <= 10 { percent * 2 / 5 } else { percent };
        Say::new(key).with("low", of_week(self.low)).with("high", of_week(self.high))
    }

    /// The share a plan starts with.
    pub fn usual(self) -> u8 {
        self.low.midpoint(self.high)
    }
}

/// What the catalogue says of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleProfile {
    pub role: Role,
    pub share: Share,
    /// The phase in which the role weighs most.
    pub weight: PhaseKind,
}

impl RoleProfile {
    /// What the role is called.
    pub fn name(&self) -> Say {
        Say::new(format!("role-{}", self.role))
    }

    /// What the role is there for, in a sentence.
    pub fn duty(&self) -> Say {
        Say::new(format!("role-{}-duty", self.role))
    }
}

/// Every role, in the order of the catalogue.
pub fn catalogue() -> impl Iterator<Item = RoleProfile> {
    Role::ALL.iter().map(|role| profile(*role))
}

/// The profile of one role.
pub fn profile(role: Role) -> RoleProfile {
    use PhaseKind as P;
    use Role as R;
    let (low, high, weight) = match role {
        R::SteeringBoardMember => (2, 5, P::Selection),
        R::Sponsor => (2, 5, P::Readiness),
        R::ProjectManager => (50, 100, P::Build),
        R::ProductOwner => (30, 60, P::Build),
        R::Coordinator => (30, 60, P::Build),
        R::ProjectSpecialist => (50, 100, P::Build),
        R::ProcessOwner => (10, 20, P::Analysis),
        R::TestUser => (5, 10, P::Build),
        R::Champion => (5, 10, P::GoLive),
        R::Trainer => (10, 50, P::Training),
        R::AdoptionMonitor => (5, 20, P::Operation),
        R::Requester => (0, 5, P::Operation),
        R::QaRepresentative => (20, 50, P::Build),
        R::TestManager => (30, 80, P::Build),
        R::ItManager => (5, 20, P::Migration),
        R::SystemAdministrator => (10, 30, P::GoLive),
        R::DataManager => (20, 60, P::Migration),
        R::CustomerDeveloper => (20, 100, P::Build),
        R::HelpDesk => (10, 50, P::Operation),
        R::Consultant => (10, 40, P::Selection),
        R::VendorPm => (30, 60, P::Build),
        R::SolutionArchitect => (20, 60, P::Analysis),
        R::VendorDeveloper => (50, 100, P::Build),
        R::VendorTester => (30, 100, P::Build),
        R::VendorTrainer => (10, 50, P::Training),
        R::VendorSupport => (10, 50, P::Operation),
        R::Bidder => (5, 20, P::Selection),
        R::Auditor => (0, 5, P::Operation),
    };
    RoleProfile { role, share: Share::new(low, high), weight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_users_give_two_to_four_hours_a_week() {
        let say = profile(Role::TestUser).share.say();
        assert_eq!(say, Say::new("share-hours-a-week").with("low", 2).with("high", 4));
    }

    #[test]
    fn a_project_manager_is_there_part_or_full_time() {
        assert_eq!(profile(Role::ProjectManager).share.say(), Say::new("share-percent").with("low", 50).with("high", 100));
        assert_eq!(profile(Role::ProjectManager).duty().key, "role-project_manager-duty");
    }

    #[test]
    fn every_share_is_a_range_of_a_week_and_every_phase_weighs_on_somebody() {
        for profile in catalogue() {
            assert!(profile.share.low <= profile.share.high && profile.share.high <= 100, "{}", profile.role);
        }
        assert!(PhaseKind::ALL.iter().all(|phase| catalogue().any(|profile| profile.weight == *phase)));
    }
}
