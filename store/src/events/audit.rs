//! Every change, for those who must be able to ask.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    events::EventKind,
    id::{PersonId, ProjectId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{Lines, line};
use crate::{
    Desk, Paged, Result, Site,
    desk::Door,
    entity::{event, person, project},
};

/// Events a page shows.
const PAGE: u64 = 100;

/// What is asked for; empty asks for everything.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    pub person: Option<PersonId>,
    pub kind: Option<EventKind>,
    /// Only the site's audit asks by project.
    pub project: Option<ProjectKey>,
    /// From this instant on.
    pub from: Option<DateTime<Utc>>,
    /// Before this instant.
    pub before: Option<DateTime<Utc>>,
}

/// A page of the audit, and whom it can be narrowed to.
#[derive(Clone, Debug)]
pub struct Audit {
    pub found: Paged<line::Line>,
    pub names: super::Names,
    /// Everyone who ever did something here.
    pub people: Vec<(PersonId, String)>,
}

/// Whoever may read the site's audit: the events of accounts and of every project, the latest first.
pub async fn of_site(desk: &Desk, filter: &AuditFilter, page: u64) -> Result<Audit> {
    let door = desk.read(Permission::SiteAudit, Site).await?;
    let project = match &filter.project {
        Some(key) => project::Entity::find().filter(project::COLUMN.key.eq(key.clone())).one(door.db()).await?.map(|row| row.id),
        None => None,
    };
    let mut query = event::Entity::find();
    if filter.project.is_some() {
        query = query.filter(event::COLUMN.project_id.eq(project));
    }
    read(&door, project, None, query, filter, page).await
}

/// Whoever may read the project's audit: its events, the latest first.
pub async fn of_project(desk: &Desk, key: &ProjectKey, filter: &AuditFilter, page: u64) -> Result<Audit> {
    let door = desk.read(Permission::AuditRead, key).await?;
    let project = Some(door.project().id);
    let query = event::Entity::find().filter(event::COLUMN.project_id.eq(project));
    read(&door, project, project, query, filter, page).await
}

async fn read(
    door: &impl Door,
    named: Option<ProjectId>,
    bound: Option<ProjectId>,
    mut query: Select<event::Entity>,
    filter: &AuditFilter,
    page: u64,
) -> Result<Audit> {
    if let Some(person) = filter.person {
        query = query.filter(event::COLUMN.actor_id.eq(person));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(event::COLUMN.kind.eq(kind));
    }
    if let Some(from) = filter.from {
        query = query.filter(event::COLUMN.at.gte(from));
    }
    if let Some(before) = filter.before {
        query = query.filter(event::COLUMN.at.lt(before));
    }
    let total = query.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PAGE);
    let rows =
        query.order_by_desc(event::COLUMN.at).order_by_desc(event::COLUMN.id).offset((page - 1) * PAGE).limit(PAGE).all(door.db()).await?;
    let Lines { lines, names } = line::read(door, named, rows).await?;
    let found = Paged { rows: lines, total, page, size: PAGE };
    Ok(Audit { found, names, people: actors(door, bound).await? })
}

async fn actors(door: &impl Door, project: Option<ProjectId>) -> Result<Vec<(PersonId, String)>> {
    let mut acted = sea_orm::sea_query::Query::select();
    acted.column(event::Column::ActorId).distinct().from(event::Entity).and_where(event::COLUMN.actor_id.is_not_null());
    if let Some(project) = project {
        acted.and_where(event::COLUMN.project_id.eq(project));
    }
    let people = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.in_subquery(acted))
        .order_by_asc(person::COLUMN.name)
        .into_tuple()
        .all(door.db())
        .await?;
    Ok(people)
}
