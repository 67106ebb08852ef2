//! How far acceptance is, department by department.

use golive_domain::{
    access::{Permission, Role},
    backlog::Minutes,
    id::DepartmentId,
    testing::acceptance::{AcceptanceState, Lacks, PointCounts, SessionSum, lacks},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    list::{SessionRow, ids, rows, visible},
    load::Records,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{acceptance, membership, person},
    projects,
};

/// A department and how far its acceptance is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepartmentRow {
    pub id: DepartmentId,
    pub name: String,
    /// Its process owners: they can sign.
    pub owners: Vec<PersonRef>,
    /// The latest day first; cancelled ones too.
    pub sessions: Vec<SessionRow>,
    /// Of all sessions that were not cancelled.
    pub points: PointCounts,
    pub planned: Minutes,
    pub logged: Minutes,
    /// What is missing for it to be signed, the first thing to do first; nothing once it is.
    pub lacks: Vec<Lacks>,
}

impl DepartmentRow {
    /// Whether nothing is missing: somebody signed everything there is to sign.
    pub fn is_signed(&self) -> bool {
        self.lacks.is_empty()
    }
}

/// Anyone inside the project: every department by name. The vendor's people see of it what they see of its sessions, and what
/// is missing follows from all of them.
pub async fn departments(desk: &Desk, project: &ProjectKey) -> Result<Vec<DepartmentRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    door.recall(("departments accept", viewer), async || read(&door).await).await
}

/// Whether every department has signed, as the gate before going live asks. A project without departments has signed nothing.
pub fn signed_by_all(departments: &[DepartmentRow]) -> bool {
    !departments.is_empty() && departments.iter().all(DepartmentRow::is_signed)
}

async fn read(door: &Reader<ProjectScope>) -> Result<Vec<DepartmentRow>> {
    let of_project = acceptance::Entity::find().filter(acceptance::COLUMN.project_id.eq(door.project().id));
    let all = of_project.all(door.db()).await?;
    let records = Records::of(door, &ids(&all)).await?;
    let seen = visible(door).order_by_desc(acceptance::COLUMN.planned_on).order_by_desc(acceptance::COLUMN.number);
    let mut seen = rows(door, seen.all(door.db()).await?, &records).await?;
    let owners = owners(door).await?;
    let mut departments = Vec::new();
    for home in projects::departments(door).await? {
        let sums = all.iter().filter(|row| row.department_id == home.id);
        let sums: Vec<SessionSum> = sums.map(|row| SessionSum { state: row.state, points: records.counts(row.id) }).collect();
        let owners: Vec<PersonRef> = owners.iter().filter(|(id, _)| *id == home.id).map(|(_, owner)| owner.clone()).collect();
        let (sessions, others): (Vec<_>, Vec<_>) = seen.into_iter().partition(|row| row.department_id == home.id);
        seen = others;
        let counted = || sessions.iter().filter(|row| row.state != AcceptanceState::Cancelled);
        departments.push(DepartmentRow {
            id: home.id,
            name: home.name,
            points: counted().map(|row| row.points).sum(),
            planned: counted().map(|row| row.planned).sum(),
            logged: counted().map(|row| row.logged).sum(),
            lacks: lacks(!owners.is_empty(), &sums),
            owners,
            sessions,
        });
    }
    Ok(departments)
}

/// The process owners with their departments, by name.
pub(super) async fn owners(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(DepartmentId, PersonRef)>> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .filter(membership::COLUMN.role.eq(Role::ProcessOwner))
        .find_also_related(person::Entity)
        .order_by_asc(person::COLUMN.name)
        .all(door.db())
        .await?;
    let owner = |(row, person): (membership::Model, Option<person::Model>)| {
        let person = person?;
        Some((row.department_id?, PersonRef { id: person.id, name: person.name }))
    };
    Ok(rows.into_iter().filter_map(owner).collect())
}
