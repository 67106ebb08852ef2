//! Who may do what.
//!
//! [`allows`] is one exhaustive match over role and permission; the table it makes is a committed snapshot, so a change
//! of rights shows up as a diff. Rights that depend on the row stand in [`rows`].

mod matrix;
mod permission;
mod role;
pub mod rows;

pub use matrix::{allows, site_allows};
pub use permission::{Permission, Reach};
pub use role::{Role, Side};

/// Whether any of the roles a person holds in a project allows it.
pub fn any_allows(roles: &[Role], permission: Permission) -> bool {
    roles.iter().any(|role| allows(*role, permission))
}
