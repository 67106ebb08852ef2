//! What stands around every page of a project: its name, the rooms that are open, the way to other projects.

use golive_domain::{
    access::{Permission, Role, allows, rows::may_read_rfp},
    id::{PersonId, ProjectId},
    people::CalendarKind,
    projects::OrganisationKind,
    text::ProjectKey,
    words::Word,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Query, SelectStatement},
};

use crate::{
    Desk, Result, Site,
    desk::{Door, ProjectScope, Reader},
    entity::{membership, organisation, project},
};

/// The surroundings of a project page.
#[derive(Clone, Debug)]
pub struct Frame {
    pub key: ProjectKey,
    pub name: String,
    /// Customer and vendor, as the switcher shows them.
    pub parties: String,
    pub time_zone: String,
    pub calendar: CalendarKind,
    /// ISO 4217.
    pub currency: String,
    pub roles: Vec<Role>,
    /// What the viewer may do here: pages hide what would be refused.
    pub permissions: Vec<Permission>,
    /// Every project the viewer may enter, by key.
    pub projects: Vec<(ProjectKey, String)>,
}

impl Frame {
    /// Whether the actor may do it in this project, by role; what depends on a row its use case asks.
    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.contains(&permission)
    }
}

/// Anyone who may come in, if only to the own tickets. Changes nothing.
pub async fn frame(desk: &Desk, key: &ProjectKey) -> Result<Frame> {
    let door = desk.read(Permission::ProjectEnter, key).await?;
    door.recall(("frame", desk.actor()), async || read(desk, &door).await).await
}

async fn read(desk: &Desk, door: &Reader<ProjectScope>) -> Result<Frame> {
    let parties = organisation::Entity::find()
        .filter(organisation::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(organisation::COLUMN.name)
        .all(door.db())
        .await?;
    let names = |kind| parties.iter().filter(move |o| o.kind == kind).map(|o| o.name.as_str());
    let parties: Vec<&str> = names(OrganisationKind::Customer).chain(names(OrganisationKind::Vendor)).collect();
    let project = door.project();
    Ok(Frame {
        key: project.key.clone(),
        name: project.name.clone(),
        parties: parties.join(" · "),
        time_zone: project.time_zone.clone(),
        calendar: project.calendar,
        currency: project.currency.clone(),
        roles: door.scope().roles().to_vec(),
        permissions: Permission::ALL.iter().copied().filter(|permission| door.scope().may(*permission)).collect(),
        projects: mine(desk).await?,
    })
}

/// The projects the actor may enter: an administrator all, others where they hold a role.
pub async fn mine(desk: &Desk) -> Result<Vec<(ProjectKey, String)>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let mut query = project::Entity::find().filter(project::COLUMN.archived_at.is_null()).order_by_asc(project::COLUMN.name);
    if let crate::Actor::Person { id, administrator: false, .. } = door.actor() {
        query = query.filter(project::COLUMN.id.in_subquery(entered_by(*id)));
    }
    let rows = query.select_only().columns([project::Column::Key, project::Column::Name]).into_tuple().all(door.db()).await?;
    Ok(rows)
}

/// The projects somebody comes into: those where they hold a role that enters. Who only bids has pages of their own.
pub(super) fn entered_by(person: PersonId) -> SelectStatement {
    let enters = Role::ALL.iter().copied().filter(|role| allows(*role, Permission::ProjectEnter));
    Query::select()
        .column(membership::Column::ProjectId)
        .from(membership::Entity)
        .and_where(membership::COLUMN.person_id.eq(person))
        .and_where(membership::COLUMN.role.is_in(enters))
        .to_owned()
}

/// Passes whoever may be inside, with the project's id.
pub async fn enter(desk: &Desk, key: &ProjectKey) -> Result<ProjectId> {
    Ok(desk.read(Permission::ProjectRead, key).await?.project().id)
}

/// What somebody may hear of a project as it happens, beside what they are told themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hearing {
    pub project: ProjectId,
    /// Of everything that happens in it; a requester hears of the own tickets alone.
    pub all: bool,
    /// Of what was not handed over to the vendor too.
    pub unshared: bool,
    /// Of requests for proposals and vendors too.
    pub rfps: bool,
}

/// Passes whoever may come in: a live stream asks this at its start and when rights may have changed.
pub async fn hearing(desk: &Desk, key: &ProjectKey) -> Result<Hearing> {
    let door = desk.read(Permission::ProjectEnter, key).await?;
    let may = |permission| door.scope().may(permission);
    let rfps = may(Permission::RfpRead) && may_read_rfp(door.scope().roles());
    Ok(Hearing { project: door.project().id, all: may(Permission::ProjectRead), unshared: may(Permission::UnsharedRead), rfps })
}
