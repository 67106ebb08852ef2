//! The people of Behin, and who looks after them at Dnipro: two of those know ARAS as well.

use golive_domain::{access::Role as R, people::Locale};

use super::super::cast::{
    ADMINISTRATOR, CAST, Character,
    Employer::{Behin, Dnipro},
    MANAGER, OWNER, is, of, who,
};
use Locale::{Fa, Uk};

pub(super) const SALES: &str = "فروش";
pub(super) const STOCK: &str = "پخش و انبار";
pub(super) const FINANCE: &str = "مالی";
pub(super) const CARE: &str = "خدمات مشتری";
pub(super) const IT: &str = "فناوری اطلاعات";
pub(super) const DEPARTMENTS: &[&str] = &[SALES, STOCK, FINANCE, CARE, IT];

pub(super) const QA: &str = "qa";
pub(super) const AGENTS: [&str; 2] = ["helpdesk", "negar"];
pub(super) const VENDOR_MANAGER: &str = "yuliia";
pub(super) const DEVELOPER: &str = "dmytro";
pub(super) const SUPPORT: [&str; 3] = ["support", "marko", DEVELOPER];

/// Whom a newcomer would try out.
pub(super) const SHOWN: usize = 13;

/// Everybody of this project who is not of ARAS.
pub(in crate::demo) const TROUPE: &[Character] = &[
    who(MANAGER, "Mehdi Khosravi", Behin, Fa, &[is(R::ProjectManager)]),
    who("helpdesk", "Sara Mohammadi", Behin, Fa, &[is(R::HelpDesk)]),
    who("negar", "Negar Fathi", Behin, Fa, &[is(R::HelpDesk)]),
    who("it", "Kamran Zamani", Behin, Fa, &[is(R::ItManager), of(R::ProcessOwner, IT)]),
    who("sponsor", "Farideh Samadi", Behin, Fa, &[is(R::Sponsor)]),
    who(OWNER, "Ramin Akbari", Behin, Fa, &[is(R::ProductOwner)]),
    who(QA, "Vahid Karami", Behin, Fa, &[is(R::QaRepresentative)]),
    who("sales", "Amir Rezaei", Behin, Fa, &[of(R::ProcessOwner, SALES)]),
    who("hamed", "Hamed Sohrabi", Behin, Fa, &[of(R::Requester, SALES)]),
    who("zohreh", "Zohreh Tavakoli", Behin, Fa, &[of(R::Requester, FINANCE)]),
    who(VENDOR_MANAGER, "Yuliia Romanenko", Dnipro, Uk, &[is(R::VendorPm)]),
    who("marko", "Marko Shevchenko", Dnipro, Uk, &[is(R::VendorSupport)]),
    who("stock", "Leila Sharifi", Behin, Fa, &[of(R::ProcessOwner, STOCK)]),
    who("finance", "Hossein Mousavi", Behin, Fa, &[of(R::ProcessOwner, FINANCE)]),
    who("care", "Maryam Ahmadi", Behin, Fa, &[of(R::ProcessOwner, CARE)]),
    who("saman", "Saman Nouri", Behin, Fa, &[of(R::Requester, STOCK)]),
    who("nazanin", "Nazanin Abbasi", Behin, Fa, &[of(R::Requester, CARE)]),
    who("peyman", "Peyman Karimian", Behin, Fa, &[of(R::Requester, SALES)]),
    who("fatemeh", "Fatemeh Danesh", Behin, Fa, &[of(R::Requester, FINANCE)]),
    who("ali", "Ali Norouzi", Behin, Fa, &[of(R::Requester, STOCK)]),
];

/// Those of ARAS's vendor who serve here too.
const SHARED: &[Character] =
    &[who("support", "", Dnipro, Uk, &[is(R::VendorSupport)]), who(DEVELOPER, "", Dnipro, Uk, &[is(R::VendorDeveloper)])];

/// Who gets a role here.
pub(super) fn members() -> impl Iterator<Item = &'static Character> {
    TROUPE.iter().chain(SHARED)
}

/// Whose accounts the story needs: its own people, those it shares, and who administers the installation.
pub(super) fn accounts() -> Vec<&'static Character> {
    let shared = |one: &&Character| one.handle == ADMINISTRATOR || SHARED.iter().any(|shared| shared.email() == one.email());
    TROUPE.iter().chain(CAST.iter().filter(shared)).collect()
}

/// Who asks for a department, its requesters more often than its owner.
pub(super) fn askers(department: &str) -> &'static [&'static str] {
    match department {
        SALES => &["hamed", "peyman", "sales", "hamed", "peyman"],
        STOCK => &["saman", "ali", "stock", "saman", "ali"],
        FINANCE => &["zohreh", "fatemeh", "finance", "zohreh"],
        CARE => &["nazanin", "care", "nazanin"],
        _ => &["it", "sponsor"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_is_in_the_story() {
        for asker in DEPARTMENTS.iter().flat_map(|department| askers(department)) {
            assert!(TROUPE.iter().any(|one| one.handle == *asker), "{asker}");
        }
        assert_eq!(accounts().len(), TROUPE.len() + SHARED.len() + 1);
    }
}
