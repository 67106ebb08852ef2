//! The whole role x permission table, committed: a change of rights shows up as a diff.

use golive_domain::{
    access::{Permission, Role, allows, site_allows},
    words::Word,
};

#[test]
fn who_may_do_what() {
    insta::assert_snapshot!(table());
}

/// Roles are numbered columns, so that the table fits a screen; `x` allows. `site` is the site's administrator.
fn table() -> String {
    let legend = Role::ALL.iter().enumerate().map(|(at, role)| format!("{:>2} {role} ({})\n", at + 1, role.side()));
    let heads: String = (1..=Role::ALL.len()).map(|number| format!("{number:>3}")).collect();
    let rows = Permission::ALL.iter().map(|permission| {
        let cells: String = Role::ALL.iter().map(|role| cell(allows(*role, *permission))).collect();
        format!("{permission:<20}{cells}{:>6}\n", cell(site_allows(true, *permission)).trim_start())
    });
    let head = format!("{:<20}{heads}  site\n", "");
    legend.chain(["\n".to_owned(), head]).chain(rows).collect()
}

fn cell(allowed: bool) -> String {
    format!("{:>3}", if allowed { "x" } else { "." })
}

#[test]
fn every_permission_but_the_sites_own_is_somebodys() {
    let unused: Vec<_> = Permission::ALL.iter().filter(|permission| Role::ALL.iter().all(|role| !allows(*role, **permission))).collect();
    assert!(unused.iter().all(|permission| site_allows(true, **permission)), "{unused:?}");
}
