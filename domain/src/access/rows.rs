//! Rights that depend on the row: own comment, own line, own filter.

use super::Role;
use crate::id::PersonId;

/// A comment is edited or withdrawn by its author alone; others answer it.
pub fn may_edit_comment(author: PersonId, actor: PersonId) -> bool {
    author == actor
}

/// A saved filter is changed by its owner; a shared one also by whoever may share filters.
pub fn may_edit_filter(owner: PersonId, shared: bool, actor: PersonId, may_share: bool) -> bool {
    owner == actor || (shared && may_share)
}

/// A daily line is one's own.
pub fn may_write_daily(line_of: PersonId, actor: PersonId) -> bool {
    line_of == actor
}

/// Days away are one's own to note; whoever edits the team notes them for others.
pub fn may_write_absence(absent: PersonId, actor: Option<PersonId>, edits_team: bool) -> bool {
    edits_team || actor == Some(absent)
}

/// A vendor's person answers a ticket while it is in the vendor's hands; the help desk answers every one.
pub fn may_answer_ticket(directs: bool, with_vendor: bool) -> bool {
    directs || with_vendor
}

/// What is known of a major incident is read by everybody of the project; by the vendor's people once it was handed over to them.
/// Of those who come in at all, the vendor's people are those who read the project and not what is kept from the vendor.
pub fn may_read_incident(reads_project: bool, reads_unshared: bool, handed_over: bool) -> bool {
    reads_unshared || !reads_project || handed_over
}

/// What vendors are asked, and what becomes of it, is read by nobody who stands on a vendor's side as well.
pub fn may_read_rfp(roles: &[Role]) -> bool {
    !roles.iter().any(|role| role.is_vendor() || *role == Role::Bidder)
}

/// A duty is done by its owner, or by whoever writes duties.
pub fn may_do_duty(owner: Option<PersonId>, actor: Option<PersonId>, writes: bool) -> bool {
    writes || (actor.is_some() && owner == actor)
}

/// What many read already is changed by whoever may publish; what nobody reads yet, or any more, by whoever writes.
pub fn may_edit_article(published: bool, publishes: bool) -> bool {
    publishes || !published
}

/// What was tried is told by who was invited to try it, as long as they do not also stand on the vendor's side.
pub fn may_record_acceptance(invited: &[PersonId], actor: PersonId, roles: &[Role]) -> bool {
    invited.contains(&actor) && !roles.iter().any(|role| role.is_vendor())
}

/// The acceptance of a department is signed by the person named for it, who must be its process owner still, and nobody who
/// also stands on the vendor's side: who delivers does not take delivery.
pub fn may_sign_acceptance(named: PersonId, actor: PersonId, owns_department: bool, roles: &[Role]) -> bool {
    named == actor && owns_department && !roles.iter().any(|role| role.is_vendor())
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};
    use uuid::Uuid;

    use super::*;
    use crate::{
        access::{Permission, allows},
        words::Word as _,
    };

    fn person(number: u8) -> PersonId {
        PersonId(Uuid::from_u128(number.into()))
    }

    #[test]
    fn of_an_incident_all_read_but_the_vendor_before_it_was_handed_over() {
        for role in Role::ALL.iter().filter(|role| allows(**role, Permission::ProjectEnter)) {
            let reads = |handed_over| {
                may_read_incident(allows(*role, Permission::ProjectRead), allows(*role, Permission::UnsharedRead), handed_over)
            };
            assert_eq!(reads(false), !role.is_vendor(), "{role}");
            assert!(reads(true), "{role}");
        }
    }

    #[test]
    fn the_process_owner_named_signs_and_nobody_else() {
        let owner = [Role::ProcessOwner];
        assert!(may_sign_acceptance(person(1), person(1), true, &owner));
        assert!(!may_sign_acceptance(person(1), person(2), true, &owner), "another department's");
        assert!(!may_sign_acceptance(person(1), person(1), false, &owner), "no longer its owner");
    }

    proptest! {
        #[test]
        fn nobody_of_the_vendor_ever_signs(
            named in 0..4_u8,
            actor in 0..4_u8,
            owns: bool,
            roles in prop::collection::vec(select(Role::ALL), 0..4),
        ) {
            if may_sign_acceptance(person(named), person(actor), owns, &roles) {
                prop_assert!(named == actor && owns);
                prop_assert!(!roles.iter().any(|role| role.is_vendor()));
            }
        }
    }
}
