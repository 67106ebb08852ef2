//! The people of the story, whom they work for and what they do.

use golive_domain::{access::Role, people::Locale, projects::OrganisationKind};

use Role as R;

/// An organisation that takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Employer {
    Aras,
    Branch,
    Dnipro,
    Advisory,
    Baltic,
    Revision,
    Behin,
    Pardis,
    Kalyna,
}

impl Employer {
    /// Those of ARAS's project before its vendor was chosen.
    pub const ARAS: &'static [Self] = &[Self::Aras, Self::Branch, Self::Advisory, Self::Baltic, Self::Revision];
    /// Those of Behin's.
    pub const BEHIN: &'static [Self] = &[Self::Behin, Self::Dnipro];

    /// Name, kind and place.
    pub fn facts(self) -> (&'static str, OrganisationKind, &'static str) {
        match self {
            Self::Aras => ("بازرگانی ارس (Aras Trading)", OrganisationKind::Customer, "Tehran"),
            Self::Branch => ("Aras Trading Polska", OrganisationKind::Customer, "Warsaw"),
            Self::Dnipro => ("Dnipro Soft", OrganisationKind::Vendor, "Kyiv"),
            Self::Advisory => ("مشاوران صادقی (Sadeghi Advisory)", OrganisationKind::Independent, "Tehran"),
            Self::Baltic => ("Baltic CRM", OrganisationKind::Bidder, "Gdańsk"),
            Self::Revision => ("Kowalska Audyt", OrganisationKind::Independent, "Warsaw"),
            Self::Behin => ("بهین پخش (Behin Distribution)", OrganisationKind::Customer, "Tehran"),
            Self::Pardis => ("پردیس متن‌باز (Pardis Open)", OrganisationKind::Bidder, "Tehran"),
            Self::Kalyna => ("Studio Kalyna", OrganisationKind::Bidder, "Lviv"),
        }
    }

    fn domain(self) -> &'static str {
        match self {
            Self::Aras | Self::Branch => "aras.example",
            Self::Dnipro => "dnipro.example",
            Self::Advisory => "advisory.example",
            Self::Baltic => "baltic.example",
            Self::Revision => "audyt.example",
            Self::Behin => "behin.example",
            Self::Pardis => "pardis.example",
            Self::Kalyna => "kalyna.example",
        }
    }
}

pub(super) const DEPARTMENTS: &[&str] = &["Sales", "Marketing", "Customer service", "Finance", "IT", "Warsaw branch"];

/// A role with its department, where it is of one.
pub(super) struct Part {
    pub role: Role,
    pub department: Option<&'static str>,
}

/// Somebody of the story. The handle is the part of the address before the `@`, by which the script calls them.
pub(super) struct Character {
    pub handle: &'static str,
    pub name: &'static str,
    pub employer: Employer,
    pub locale: Locale,
    pub parts: &'static [Part],
}

impl Character {
    pub fn email(&self) -> String {
        format!("{}@{}", self.handle, self.employer.domain())
    }
}

pub(super) const fn is(role: Role) -> Part {
    Part { role, department: None }
}

pub(super) const fn of(role: Role, department: &'static str) -> Part {
    Part { role, department: Some(department) }
}

pub(super) const fn who(handle: &'static str, name: &'static str, employer: Employer, locale: Locale, parts: &'static [Part]) -> Character {
    Character { handle, name, employer, locale, parts }
}

use Employer::{Advisory, Aras, Baltic, Branch, Dnipro, Kalyna, Pardis, Revision};
use Locale::{En, Fa, Uk};

/// Who administers the installation.
pub(super) const ADMINISTRATOR: &str = "admin";
pub(super) const MANAGER: &str = "pm";
pub(super) const OWNER: &str = "po";

/// Everybody, in the order in which a newcomer would try them out.
pub(super) const CAST: &[Character] = &[
    who(MANAGER, "Nasrin Rahimi", Aras, Fa, &[is(R::ProjectManager)]),
    who(OWNER, "Kaveh Jafari", Aras, Fa, &[is(R::ProductOwner)]),
    who("sponsor", "Bahram Tavakoli", Aras, Fa, &[is(R::Sponsor), is(R::SteeringBoardMember)]),
    who("board", "Mahnaz Karimi", Aras, Fa, &[is(R::SteeringBoardMember)]),
    who("board.warsaw", "Tomasz Nowak", Branch, En, &[is(R::SteeringBoardMember)]),
    who("coordinator", "Laleh Moradi", Aras, Fa, &[is(R::Coordinator)]),
    who("specialist", "Omid Shafiei", Aras, Fa, &[is(R::ProjectSpecialist)]),
    who("sales", "Farhad Ebrahimi", Aras, Fa, &[of(R::ProcessOwner, "Sales")]),
    who("marketing", "Shirin Ghasemi", Aras, Fa, &[of(R::ProcessOwner, "Marketing"), is(R::AdoptionMonitor)]),
    who("service", "Reza Hosseini", Aras, Fa, &[of(R::ProcessOwner, "Customer service")]),
    who("finance", "Mina Sadri", Aras, Fa, &[of(R::ProcessOwner, "Finance")]),
    who("warsaw", "Katarzyna Wiśniewska", Branch, En, &[of(R::ProcessOwner, "Warsaw branch"), is(R::Champion)]),
    who("it", "Behrouz Daneshvar", Aras, Fa, &[is(R::ItManager), of(R::ProcessOwner, "IT")]),
    who("qa", "Parisa Nouri", Aras, Fa, &[is(R::QaRepresentative)]),
    who("testmanager", "Saeed Bagheri", Aras, Fa, &[is(R::TestManager)]),
    who("testuser", "Golnaz Amini", Aras, Fa, &[of(R::TestUser, "Sales")]),
    who("testuser.warsaw", "Piotr Zieliński", Branch, En, &[of(R::TestUser, "Warsaw branch")]),
    who("champion", "Arash Kiani", Aras, Fa, &[of(R::Champion, "Sales"), is(R::Trainer)]),
    who("requester", "Hamid Yazdani", Aras, Fa, &[of(R::Requester, "Customer service")]),
    who("data", "Elham Rostami", Aras, Fa, &[is(R::DataManager)]),
    who("developer", "Navid Salehi", Aras, Fa, &[is(R::CustomerDeveloper)]),
    who("helpdesk", "Zahra Maleki", Aras, Fa, &[is(R::HelpDesk)]),
    who("consultant", "Maryam Sadeghi", Advisory, Fa, &[is(R::Consultant)]),
    who("vendorpm", "Oksana Kovalenko", Dnipro, En, &[is(R::VendorPm)]),
    who("architect", "Andriy Shevchuk", Dnipro, En, &[is(R::SolutionArchitect)]),
    who("taras", "Taras Melnyk", Dnipro, En, &[is(R::VendorDeveloper)]),
    who("olena", "Olena Bondar", Dnipro, Uk, &[is(R::VendorDeveloper)]),
    who("dmytro", "Dmytro Lysenko", Dnipro, En, &[is(R::VendorDeveloper)]),
    who("tester", "Iryna Tkachenko", Dnipro, En, &[is(R::VendorTester)]),
    who("support", "Nadiia Hrytsenko", Dnipro, Uk, &[is(R::VendorTrainer), is(R::VendorSupport)]),
    who("bidder", "Jan Wójcik", Baltic, En, &[is(R::Bidder)]),
    who("auditor", "Agnieszka Kowalska", Revision, En, &[is(R::Auditor)]),
    who(ADMINISTRATOR, "Shahram Azizi", Aras, Fa, &[is(R::SystemAdministrator)]),
];

/// Those who bid for ARAS's contract beside its known bidder, in three languages. They come in by invitation: no role is given to them.
pub(super) const BIDDERS: &[Character] = &[
    who("magdalena", "Magdalena Lis", Baltic, En, &[is(R::Bidder)]),
    who("behnam", "Behnam Farrokhi", Pardis, Fa, &[is(R::Bidder)]),
    who("bohdan", "Bohdan Kravets", Dnipro, Uk, &[is(R::Bidder)]),
    who("svitlana", "Svitlana Hnatiuk", Dnipro, Uk, &[is(R::Bidder)]),
    who("roksolana", "Roksolana Petryk", Kalyna, Uk, &[is(R::Bidder)]),
];

/// Who writes down what a department asks for.
pub(super) fn voice_of(department: &str) -> &'static str {
    match department {
        "Sales" => "sales",
        "Marketing" => "marketing",
        "Customer service" => "service",
        "Finance" => "finance",
        "IT" => "it",
        "Warsaw branch" => "warsaw",
        _ => OWNER,
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::words::Word as _;

    use super::*;

    #[test]
    fn every_role_is_held_and_every_department_has_its_owner() {
        for role in Role::ALL {
            assert!(CAST.iter().any(|one| one.parts.iter().any(|part| part.role == *role)), "{role}");
        }
        for department in DEPARTMENTS {
            let owns = |part: &Part| part.role == Role::ProcessOwner && part.department == Some(*department);
            assert_eq!(CAST.iter().filter(|one| one.parts.iter().any(owns)).count(), 1, "{department}");
        }
    }

    #[test]
    fn nobody_bears_anothers_address() {
        let everybody = || CAST.iter().chain(BIDDERS).chain(super::super::behin::TROUPE);
        let mut addresses: Vec<String> = everybody().map(Character::email).collect();
        addresses.sort();
        addresses.dedup();
        assert_eq!(addresses.len(), everybody().count());
    }
}
