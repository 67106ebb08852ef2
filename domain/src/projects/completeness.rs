//! The checklist that tells a project what it still lacks.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ProjectSize;
use crate::{Say, access::Role, words};

words! {
    /// How much a gap hurts.
    pub enum Severity {
        /// The project cannot run like this.
        Blocking = "blocking",
        /// It can, and will be sorry.
        Warning = "warning",
        /// Good to have.
        Hint = "hint",
    }
}

words! {
    /// What can be missing; the sentence is `missing-<word>`, the page that mends it follows from the word.
    pub enum Gap {
        Role = "role",
        ProcessOwner = "process_owner",
        Departments = "departments",
        Board = "board",
        HelpDesk = "help_desk",
        Charter = "charter",
        Calendar = "calendar",
        Phases = "phases",
        Ceiling = "ceiling",
        Rates = "rates",
        Rasci = "rasci",
    }
}

/// What is known of a project, as far as the checklist asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub size: Option<ProjectSize>,
    /// Roles that somebody holds.
    pub roles: BTreeSet<Role>,
    /// Names of all departments.
    pub departments: Vec<String>,
    /// Names of those whose process owner is named.
    pub departments_owned: BTreeSet<String>,
    /// Vision, goals and scope are written.
    pub charter: bool,
    /// Weekdays and hours were set by somebody.
    pub calendar: bool,
    pub phases: bool,
    pub ceiling: bool,
    pub rates: bool,
    /// Titles of deliverables without exactly one accountable.
    pub unaccountable: Vec<String>,
}

/// One thing that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    pub gap: Gap,
    pub severity: Severity,
    pub say: Say,
}

impl Missing {
    fn new(gap: Gap, severity: Severity) -> Self {
        Self { gap, severity, say: Say::new(format!("missing-{gap}")) }
    }

    fn named(gap: Gap, severity: Severity, name: impl ToString) -> Self {
        let missing = Self::new(gap, severity);
        Self { say: missing.say.with("name", name), ..missing }
    }
}

/// Everything that is missing, the worst first. A small project may do without a board (then the sponsor is the board)
/// and without a QA of its own.
pub fn missing(standing: &Standing) -> Vec<Missing> {
    let mut list: Vec<Missing> = Vec::new();
    list.extend(missing_roles(standing));
    list.extend(missing_in_departments(standing));
    let facts = [
        (standing.charter, Gap::Charter, Severity::Warning),
        (standing.calendar, Gap::Calendar, Severity::Blocking),
        (standing.phases, Gap::Phases, Severity::Hint),
        (standing.ceiling, Gap::Ceiling, Severity::Warning),
        (standing.rates, Gap::Rates, Severity::Warning),
    ];
    list.extend(facts.into_iter().filter(|(there, ..)| !there).map(|(_, gap, severity)| Missing::new(gap, severity)));
    list.extend(standing.unaccountable.iter().map(|title| Missing::named(Gap::Rasci, Severity::Warning, title)));
    list.sort_by_key(|missing| missing.severity);
    list
}

fn missing_roles(standing: &Standing) -> Vec<Missing> {
    let small = standing.size == Some(ProjectSize::Small);
    let needed = [
        (Role::Sponsor, Severity::Blocking),
        (Role::ProjectManager, Severity::Blocking),
        (Role::ProductOwner, Severity::Blocking),
        (Role::QaRepresentative, if small { Severity::Hint } else { Severity::Warning }),
        (Role::TestUser, Severity::Warning),
        (Role::ItManager, if small { Severity::Hint } else { Severity::Warning }),
        (Role::VendorPm, Severity::Warning),
        (Role::Trainer, Severity::Hint),
        (Role::AdoptionMonitor, Severity::Hint),
    ];
    let vacant = |role: &Role| !standing.roles.contains(role);
    let mut list: Vec<Missing> =
        needed.into_iter().filter(|(role, _)| vacant(role)).map(|(role, severity)| Missing::named(Gap::Role, severity, role)).collect();
    if vacant(&Role::HelpDesk) {
        list.push(Missing::new(Gap::HelpDesk, Severity::Warning));
    }
    if vacant(&Role::SteeringBoardMember) && !small {
        list.push(Missing::new(Gap::Board, Severity::Warning));
    }
    list
}

fn missing_in_departments(standing: &Standing) -> Vec<Missing> {
    if standing.departments.is_empty() {
        return vec![Missing::new(Gap::Departments, Severity::Warning)];
    }
    let unowned = standing.departments.iter().filter(|name| !standing.departments_owned.contains(*name));
    unowned.map(|name| Missing::named(Gap::ProcessOwner, Severity::Warning, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;
    use proptest::{prelude::*, sample::subsequence};

    fn complete() -> Standing {
        Standing {
            size: Some(ProjectSize::Medium),
            roles: Role::ALL.iter().copied().collect(),
            departments: vec!["Sales".into(), "Service".into()],
            departments_owned: ["Sales".into(), "Service".into()].into(),
            charter: true,
            calendar: true,
            phases: true,
            ceiling: true,
            rates: true,
            unaccountable: Vec::new(),
        }
    }

    #[test]
    fn a_complete_project_lacks_nothing() {
        assert_eq!(missing(&complete()), []);
    }

    #[test]
    fn a_vacant_role_and_an_unowned_department_are_named() {
        let mut standing = complete();
        standing.roles.remove(&Role::Sponsor);
        standing.roles.remove(&Role::HelpDesk);
        standing.departments_owned.remove("Service");
        let says: Vec<_> = missing(&standing).into_iter().map(|missing| (missing.severity, missing.say)).collect();
        let expected = [
            (Severity::Blocking, Say::new("missing-role").with("name", "sponsor")),
            (Severity::Warning, Say::new("missing-help_desk")),
            (Severity::Warning, Say::new("missing-process_owner").with("name", "Service")),
        ];
        assert_eq!(says, expected);
    }

    #[test]
    fn a_small_project_may_do_without_a_board() {
        let mut standing = complete();
        standing.roles.remove(&Role::SteeringBoardMember);
        assert_eq!(missing(&standing).len(), 1);
        standing.size = Some(ProjectSize::Small);
        assert_eq!(missing(&standing), []);
    }

    proptest! {
        #[test]
        fn filling_a_role_never_makes_the_list_longer(held in subsequence(Role::ALL, 0..Role::ALL.len()), at in 0..Role::ALL.len()) {
            let before = Standing { roles: held.into_iter().collect(), ..complete() };
            let mut after = before.clone();
            after.roles.insert(Role::ALL[at]);
            prop_assert!(missing(&after).len() <= missing(&before).len());
            prop_assert!(missing(&before).is_sorted_by_key(|missing| missing.severity));
        }
    }
}
