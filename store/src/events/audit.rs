//! Every change, for those who must be able to ask.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::EventKind,
    id::{EventId, PersonId, ProjectId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{Lines, line};
use crate::{
    Desk, Paged, Result, Site,
    desk::{Door, ProjectScope},
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
    let (project, events) = of_all(&door, filter).await?;
    read(&door, project, None, events, page).await
}

/// Whoever may read the project's audit: its events, the latest first.
pub async fn of_project(desk: &Desk, key: &ProjectKey, filter: &AuditFilter, page: u64) -> Result<Audit> {
    let door = desk.read(Permission::AuditRead, key).await?;
    let project = Some(door.project().id);
    read(&door, project, project, of_one(&door, filter), page).await
}

/// The site's audit for who reads on from where they stopped: up to `limit` events before the event `after`, and the event
/// to go on from. What happens meanwhile shifts nothing.
pub async fn site_following(
    desk: &Desk,
    filter: &AuditFilter,
    after: Option<EventId>,
    limit: usize,
) -> Result<(Vec<line::Line>, Option<EventId>)> {
    let door = desk.read(Permission::SiteAudit, Site).await?;
    let (project, events) = of_all(&door, filter).await?;
    following(&door, project, events, after, limit).await
}

/// The project's audit, read the same way.
pub async fn project_following(
    desk: &Desk,
    key: &ProjectKey,
    filter: &AuditFilter,
    after: Option<EventId>,
    limit: usize,
) -> Result<(Vec<line::Line>, Option<EventId>)> {
    let door = desk.read(Permission::AuditRead, key).await?;
    following(&door, Some(door.project().id), of_one(&door, filter), after, limit).await
}

/// Every event, or those of the project that is asked for.
async fn of_all(door: &impl Door, filter: &AuditFilter) -> Result<(Option<ProjectId>, Select<event::Entity>)> {
    let events = narrowed(event::Entity::find(), filter);
    let Some(key) = &filter.project else { return Ok((None, events)) };
    let project = project::Entity::find().filter(project::COLUMN.key.eq(key.clone())).one(door.db()).await?.map(|row| row.id);
    Ok((project, events.filter(event::COLUMN.project_id.eq(project))))
}

fn of_one(door: &impl Door<Scope = ProjectScope>, filter: &AuditFilter) -> Select<event::Entity> {
    narrowed(event::Entity::find().filter(event::COLUMN.project_id.eq(door.project().id)), filter)
}

/// By person, kind and time.
fn narrowed(mut events: Select<event::Entity>, filter: &AuditFilter) -> Select<event::Entity> {
    if let Some(person) = filter.person {
        events = events.filter(event::COLUMN.actor_id.eq(person));
    }
    if let Some(kind) = filter.kind {
        events = events.filter(event::COLUMN.kind.eq(kind));
    }
    if let Some(from) = filter.from {
        events = events.filter(event::COLUMN.at.gte(from));
    }
    if let Some(before) = filter.before {
        events = events.filter(event::COLUMN.at.lt(before));
    }
    events
}

fn latest_first(events: Select<event::Entity>) -> Select<event::Entity> {
    events.order_by_desc(event::COLUMN.at).order_by_desc(event::COLUMN.id)
}

async fn following(
    door: &impl Door,
    project: Option<ProjectId>,
    mut events: Select<event::Entity>,
    after: Option<EventId>,
    limit: usize,
) -> Result<(Vec<line::Line>, Option<EventId>)> {
    if let Some(after) = after {
        let last = events.clone().filter(event::COLUMN.id.eq(after)).one(door.db()).await?.ok_or_else(gone)?;
        let same_instant = Condition::all().add(event::COLUMN.at.eq(last.at)).add(event::COLUMN.id.lt(last.id));
        events = events.filter(Condition::any().add(event::COLUMN.at.lt(last.at)).add(same_instant));
    }
    let mut rows = latest_first(events).limit(limit as u64 + 1).all(door.db()).await?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok((line::read(door, project, rows).await?.lines, next))
}

/// The refusal of a cursor whose row is not there.
pub(super) fn gone() -> Error {
    Error::field("after", Say::new("error-gone"))
}

async fn read(
    door: &impl Door,
    named: Option<ProjectId>,
    bound: Option<ProjectId>,
    events: Select<event::Entity>,
    page: u64,
) -> Result<Audit> {
    let total = events.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PAGE);
    let rows = latest_first(events).offset((page - 1) * PAGE).limit(PAGE).all(door.db()).await?;
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
