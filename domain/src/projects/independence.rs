//! A consultant is of no vendor: nobody advises the customer about the offer they sell.

use super::OrganisationKind;
use crate::{
    Say,
    access::{Role, Side},
};

/// Refuses a role that would make one person consultant and vendor (or bidder) at once, by the roles already held in the
/// project or by the organisation the person works for.
pub fn refuse_role(role: Role, held: &[Role], works_for: Option<OrganisationKind>) -> Result<(), Say> {
    let sells = |role: &Role| role.side() == Side::Vendor || *role == Role::Bidder;
    let seller = matches!(works_for, Some(OrganisationKind::Vendor | OrganisationKind::Bidder));
    let consults = |role: &Role| *role == Role::Consultant;
    let both = (consults(&role) && (seller || held.iter().any(sells))) || (sells(&role) && held.iter().any(consults));
    if both { Err(Say::new("error-role-independence")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    #[test]
    fn a_consultant_cannot_be_of_a_vendor() {
        assert!(refuse_role(Role::Consultant, &[Role::VendorDeveloper], None).is_err());
        assert!(refuse_role(Role::VendorTrainer, &[Role::Consultant], None).is_err());
        assert!(refuse_role(Role::Bidder, &[Role::Consultant], None).is_err());
        assert!(refuse_role(Role::Consultant, &[], Some(OrganisationKind::Vendor)).is_err());
    }

    #[test]
    fn anybody_else_may_hold_many_roles() {
        assert_eq!(refuse_role(Role::ProductOwner, &[Role::ProjectManager, Role::ProcessOwner], None), Ok(()));
        assert_eq!(refuse_role(Role::Consultant, &[Role::Trainer], Some(OrganisationKind::Independent)), Ok(()));
        assert_eq!(refuse_role(Role::VendorPm, &[Role::SolutionArchitect], Some(OrganisationKind::Vendor)), Ok(()));
    }

    #[test]
    fn the_order_in_which_roles_are_given_does_not_matter() {
        for one in Role::ALL {
            for other in Role::ALL {
                assert_eq!(refuse_role(*one, &[*other], None), refuse_role(*other, &[*one], None), "{one} and {other}");
            }
        }
    }
}
