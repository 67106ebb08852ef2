//! The people of a project by side, with every role they hold.

use golive_domain::{
    access::{Permission, Role, Side},
    accounts::PersonState,
    id::{DepartmentId, MembershipId, OrganisationId, PersonId},
    projects::Missing,
    text::ProjectKey,
};
use serde::Serialize;

use super::{
    absence::{Away, away},
    load::{holders, percent},
    parties::{Organisation, organisations},
    standing::missing_in,
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    projects::Department,
};

/// The whole team page.
#[derive(Clone, Debug, Serialize)]
pub struct Team {
    /// By name.
    pub members: Vec<Member>,
    pub organisations: Vec<Organisation>,
    pub departments: Vec<Department>,
    /// What the project still lacks, the worst first.
    pub missing: Vec<Missing>,
    /// Present and future absences, the next first.
    pub away: Vec<Away>,
}

/// A person with the roles held here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub state: PersonState,
    /// In the order of the catalogue; never empty.
    pub held: Vec<Held>,
}

/// One role of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub id: MembershipId,
    pub role: Role,
    pub organisation: Option<OrganisationId>,
    pub department: Option<DepartmentId>,
    /// Of a full working week, in percent.
    pub share_percent: u8,
}

impl Member {
    /// The side the person stands on: that of the first role held.
    pub fn side(&self) -> Side {
        self.held.first().map_or(Side::Outside, |held| held.role.side())
    }
}

/// Whoever may read the team.
pub async fn team(desk: &Desk, project: &ProjectKey) -> Result<Team> {
    let door = desk.read(Permission::TeamRead, project).await?;
    Ok(Team {
        members: members(&door).await?,
        organisations: organisations(&door).await?,
        departments: super::departments(&door).await?,
        missing: missing_in(&door).await?,
        away: away(&door).await?,
    })
}

pub(super) async fn members(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Member>> {
    let mut list: Vec<Member> = Vec::new();
    for (row, person) in holders(door).await? {
        let held = Held {
            id: row.id,
            role: row.role,
            organisation: row.organisation_id,
            department: row.department_id,
            share_percent: percent(row.share_percent),
        };
        match list.iter_mut().find(|member| member.id == person.id) {
            Some(member) => member.held.push(held),
            None => {
                list.push(Member { id: person.id, name: person.name, email: person.email, state: person.state, held: vec![held] });
            }
        }
    }
    for member in &mut list {
        member.held.sort_by_key(|held| (held.role, held.id));
    }
    list.sort_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
    Ok(list)
}
