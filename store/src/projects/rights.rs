//! The table of who may do what, shown to those who manage rights.

use std::collections::BTreeMap;

use golive_domain::{
    access::{Permission, Reach, Role, allows},
    text::ProjectKey,
    words::Word,
};
use serde::Serialize;

use super::team::members;
use crate::{Desk, Result};

/// The whole table with how many people hold each role here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rights {
    /// In the order of the catalogue.
    pub roles: Vec<Role>,
    /// People who hold the role in this project; roles nobody holds are left out.
    pub holders: BTreeMap<Role, usize>,
    pub rows: Vec<RightsRow>,
}

/// One permission and the roles that allow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RightsRow {
    pub permission: Permission,
    pub allowed: Vec<Role>,
}

/// Whoever may read rights. Permissions of the whole site come from no role and are left out.
pub async fn rights(desk: &Desk, project: &ProjectKey) -> Result<Rights> {
    let door = desk.read(Permission::RightsRead, project).await?;
    let mut holders: BTreeMap<Role, usize> = BTreeMap::new();
    for member in members(&door).await? {
        let mut roles: Vec<Role> = member.held.iter().map(|held| held.role).collect();
        roles.dedup();
        for role in roles {
            *holders.entry(role).or_default() += 1;
        }
    }
    let of_projects = Permission::ALL.iter().copied().filter(|permission| permission.reach() == Reach::Project);
    let rows = of_projects
        .map(|permission| RightsRow { permission, allowed: Role::ALL.iter().copied().filter(|role| allows(*role, permission)).collect() });
    Ok(Rights { roles: Role::ALL.to_vec(), holders, rows: rows.collect() })
}
