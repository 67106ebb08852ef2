//! Who answers for what: a cell is a *set* of R, A, S, C and I, and each deliverable has exactly one A.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    Say,
    access::{Role, Side},
    words,
    words::Word as _,
};

words! {
    /// A part somebody has in a deliverable, in the order a cell is written.
    pub enum Letter {
        Responsible = "R",
        Accountable = "A",
        Supporting = "S",
        Consulted = "C",
        Informed = "I",
    }
}

/// The letters of one role for one deliverable, written `RA`; empty is no part.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "columns", sea_orm(value_type = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Cell(u8);

impl Cell {
    /// The role has no part in it.
    pub const EMPTY: Self = Self(0);

    /// These letters; one that is given twice counts once.
    pub fn of(letters: impl IntoIterator<Item = Letter>) -> Self {
        Self(letters.into_iter().fold(0, |bits, letter| bits | Self::bit(letter)))
    }

    /// Whether the role has this part.
    pub fn contains(self, letter: Letter) -> bool {
        self.0 & Self::bit(letter) != 0
    }

    /// Whether the role has no part in it.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// The letters in their order.
    pub fn letters(self) -> impl Iterator<Item = Letter> {
        Letter::ALL.iter().copied().filter(move |letter| self.contains(*letter))
    }

    fn bit(letter: Letter) -> u8 {
        1 << letter as u8
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.letters().map(Letter::as_str).collect::<String>())
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text with something else than R, A, S, C and I in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not made of R, A, S, C and I")]
pub struct NotRasci(String);

impl FromStr for Cell {
    type Err = NotRasci;

    /// Reads `RA`, `r, a`, `A/R`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let letters = text.chars().filter(|c| !matches!(c, ',' | '/' | ' '));
        let letter = |c: char| Letter::parse(c.to_ascii_uppercase().encode_utf8(&mut [0; 4]));
        letters.map(letter).collect::<Option<Vec<_>>>().map(Self::of).ok_or_else(|| NotRasci(text.to_owned()))
    }
}

impl TryFrom<String> for Cell {
    type Error = NotRasci;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Cell> for String {
    fn from(cell: Cell) -> Self {
        cell.to_string()
    }
}

/// Why a deliverable's row cannot stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RasciRefusal {
    NobodyAccountable,
    ManyAccountable(Vec<Role>),
    /// Somebody answers for it, nobody does it.
    NobodyResponsible,
}

impl RasciRefusal {
    /// The refusal in words; the roles are their words, joined, for the page to name.
    pub fn say(&self) -> Say {
        match self {
            Self::NobodyAccountable => Say::new("error-rasci-nobody-accountable"),
            Self::ManyAccountable(roles) => {
                let roles: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
                Say::new("error-rasci-many-accountable").with("count", roles.len()).with("roles", roles.join(","))
            }
            Self::NobodyResponsible => Say::new("error-rasci-nobody-responsible"),
        }
    }
}

/// Checks a deliverable's row: exactly one A, at least one R. Both faults are told.
pub fn check_row(row: &[(Role, Cell)]) -> Result<(), Vec<RasciRefusal>> {
    let with = |letter: Letter| row.iter().filter(move |(_, cell)| cell.contains(letter)).map(|(role, _)| *role);
    let accountable: Vec<Role> = with(Letter::Accountable).collect();
    let first = match accountable.len() {
        0 => Some(RasciRefusal::NobodyAccountable),
        1 => None,
        _ => Some(RasciRefusal::ManyAccountable(accountable)),
    };
    let second = with(Letter::Responsible).next().is_none().then_some(RasciRefusal::NobodyResponsible);
    let refusals: Vec<RasciRefusal> = first.into_iter().chain(second).collect();
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

words! {
    /// What every roll-out has to deliver; a project adds its own. Names are `deliverable-<word>`.
    pub enum Deliverable {
        Charter = "charter",
        Requirements = "requirements",
        Rfp = "rfp",
        VendorChoice = "vendor_choice",
        Analysis = "analysis",
        Backlog = "backlog",
        Increment = "increment",
        TestPlan = "test_plan",
        Acceptance = "acceptance",
        DataMigration = "data_migration",
        Integration = "integration",
        Training = "training",
        GoLive = "go_live",
        Support = "support",
        AdoptionReport = "adoption_report",
        MonthlyReport = "monthly_report",
    }
}

/// The part a role has in a deliverable until the project says otherwise.
pub fn default_cell(deliverable: Deliverable, role: Role) -> Cell {
    use Letter::{Accountable as A, Consulted as C, Informed as I, Responsible as R, Supporting as S};
    let (accountable, responsible, supporting, consulted) = parts(deliverable);
    let listed = [(A, accountable), (R, responsible), (S, supporting), (C, consulted)];
    let cell = Cell::of(listed.iter().filter(|(_, roles)| roles.contains(&role)).map(|(letter, _)| *letter));
    // Whoever leads hears of everything; so does the board, of what it decides on.
    let hears = matches!(role.side(), Side::Governance | Side::Lead);
    if cell.is_empty() && hears { Cell::of([I]) } else { cell }
}

type Parts = (&'static [Role], &'static [Role], &'static [Role], &'static [Role]);

/// Accountable, responsible, supporting, consulted.
fn parts(deliverable: Deliverable) -> Parts {
    use Deliverable as D;
    use Role::*;
    match deliverable {
        D::Charter => (&[Sponsor], &[ProjectManager], &[Consultant], &[SteeringBoardMember, ProductOwner, ItManager]),
        D::Requirements => (&[ProductOwner], &[ProjectSpecialist, ProcessOwner], &[Consultant], &[ItManager, QaRepresentative, Champion]),
        D::Rfp => (&[ProjectManager], &[ProjectManager, Consultant], &[ProjectSpecialist], &[ProductOwner, ItManager]),
        D::VendorChoice => (&[SteeringBoardMember], &[ProjectManager], &[Consultant], &[ProductOwner, ItManager, Sponsor]),
        D::Analysis => (&[ProductOwner], &[SolutionArchitect, ProjectSpecialist], &[ProcessOwner, Consultant], &[ItManager, DataManager]),
        D::Backlog => (&[ProductOwner], &[ProductOwner, ProjectSpecialist], &[VendorPm, SolutionArchitect], &[ProcessOwner, Consultant]),
        D::Increment => (
            &[VendorPm],
            &[VendorDeveloper, CustomerDeveloper],
            &[SolutionArchitect, VendorTester],
            &[ProductOwner, ProcessOwner, SystemAdministrator],
        ),
        D::TestPlan => (&[TestManager], &[TestManager, QaRepresentative], &[VendorTester], &[ProductOwner, ProcessOwner]),
        D::Acceptance => (&[ProductOwner], &[TestUser, QaRepresentative], &[TestManager, VendorPm], &[ProcessOwner]),
        D::DataMigration => (&[ItManager], &[DataManager, VendorDeveloper], &[SolutionArchitect], &[ProcessOwner, ProductOwner]),
        D::Integration => (&[ItManager], &[SolutionArchitect, VendorDeveloper, CustomerDeveloper], &[SystemAdministrator], &[DataManager]),
        D::Training => (&[ProjectManager], &[Trainer, VendorTrainer], &[Champion], &[ProcessOwner, TestUser]),
        D::GoLive => (&[Sponsor], &[ProjectManager, VendorPm, SystemAdministrator], &[HelpDesk, DataManager], &[ItManager, ProcessOwner]),
        D::Support => (&[ItManager], &[HelpDesk, VendorSupport], &[SystemAdministrator], &[ProcessOwner, Champion]),
        D::AdoptionReport => (&[ProjectManager], &[AdoptionMonitor], &[Champion, Trainer], &[ProcessOwner]),
        D::MonthlyReport => (&[ProjectManager], &[ProjectManager, Coordinator], &[VendorPm], &[ProductOwner]),
    }
}

#[cfg(test)]
#[path = "rasci_tests.rs"]
mod tests;
