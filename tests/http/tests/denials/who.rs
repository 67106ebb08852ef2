//! Those who try, and what they are told.

use golive_domain::access::{Permission, Reach, Role, any_allows, site_allows};
use golive_http_tests::{Client, TestApp};

/// Whoever tries, with the roles they hold in the project.
pub fn callers(app: &TestApp) -> [(&'static str, &Client, &'static [Role]); 5] {
    [
        ("outsider", &app.outsider, &[]),
        ("auditor", &app.auditor, &[Role::Auditor]),
        ("developer", &app.developer, &[Role::VendorDeveloper]),
        ("requester", &app.requester, &[Role::Requester]),
        ("bidder", &app.bidder, &[Role::Bidder]),
    ]
}

/// The status with which a person of these roles is turned away; `None` for who is let in.
pub fn denial(needs: Permission, roles: &[Role]) -> Option<u16> {
    if any_allows(roles, needs) || site_allows(false, needs) {
        return None;
    }
    let seen = needs.reach() == Reach::Site || any_allows(roles, Permission::ProjectRead);
    Some(if seen { 403 } else { 404 })
}

/// Whether somebody who is not signed in passes.
pub fn is_open(needs: Permission) -> bool {
    needs == Permission::Enter
}
