//! The list of projects: where each stands.

use std::collections::BTreeMap;

use golive_domain::{
    access::{Permission, Role},
    backlog::ItemState,
    id::ProjectId,
    projects::{OrganisationKind, ProjectSize, parse_zone},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};
use serde::Serialize;

use super::{frame::entered_by, phases::Phase};
use crate::{
    Actor, Desk, Result, Site,
    desk::{Door, Reader, SiteScope},
    entity::{item, membership, organisation, phase, project},
};

/// A project as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProjectCard {
    pub key: ProjectKey,
    pub name: String,
    pub size: ProjectSize,
    /// Customer, then vendor.
    pub parties: Vec<String>,
    /// The roles the viewer holds in it.
    pub roles: Vec<Role>,
    /// The phase today falls into.
    pub phase: Option<Phase>,
    pub people: usize,
    /// Items that are neither dropped nor archived.
    pub items: u64,
    /// Of these, how many are done or accepted.
    pub done: u64,
    pub archived: bool,
}

/// The projects the actor may enter: an administrator all, others where they hold a role. Archived ones last.
pub async fn cards(desk: &Desk) -> Result<Vec<ProjectCard>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let rows = entered(&door).await?;
    let ids: Vec<ProjectId> = rows.iter().map(|row| row.id).collect();
    let parties = parties(&door, &ids).await?;
    let memberships = membership::Entity::find()
        .filter(membership::COLUMN.project_id.is_in(ids.clone()))
        .select_only()
        .columns([membership::Column::ProjectId, membership::Column::PersonId, membership::Column::Role])
        .into_tuple::<(ProjectId, golive_domain::id::PersonId, Role)>()
        .all(door.db())
        .await?;
    let phases = phase::Entity::find()
        .filter(phase::COLUMN.project_id.is_in(ids.clone()))
        .order_by_asc(phase::COLUMN.position)
        .all(door.db())
        .await?;
    let counts = counts(&door, &ids).await?;
    let me = door.actor().person();
    let card = |row: project::Model| {
        let here = memberships.iter().filter(|(project, ..)| *project == row.id);
        let mut people: Vec<_> = here.clone().map(|(_, person, _)| *person).collect();
        people.sort_unstable();
        people.dedup();
        let mut roles: Vec<Role> = here.filter(|(_, person, _)| Some(*person) == me).map(|(.., role)| *role).collect();
        roles.sort_unstable();
        roles.dedup();
        let today =
            parse_zone(&row.time_zone).map_or_else(|_| door.now().date_naive(), |zone| door.now().with_timezone(&zone).date_naive());
        let phase = phases
            .iter()
            .filter(|phase| phase.project_id == row.id)
            .map(|phase| Phase { id: phase.id, name: phase.name.clone(), starts_on: phase.starts_on, ends_on: phase.ends_on })
            .rfind(|phase| phase.spans(today));
        let (items, done) = counts.get(&row.id).copied().unwrap_or_default();
        ProjectCard {
            parties: parties.get(&row.id).cloned().unwrap_or_default(),
            key: row.key,
            name: row.name,
            size: row.size,
            roles,
            phase,
            people: people.len(),
            items,
            done,
            archived: row.archived_at.is_some(),
        }
    };
    let mut cards: Vec<ProjectCard> = rows.into_iter().map(card).collect();
    cards.sort_by_key(|card| card.archived);
    Ok(cards)
}

async fn entered(door: &Reader<SiteScope>) -> Result<Vec<project::Model>> {
    let mut query = project::Entity::find().order_by_asc(project::COLUMN.name);
    if let Actor::Person { id, administrator: false, .. } = door.actor() {
        query = query.filter(project::COLUMN.id.in_subquery(entered_by(*id)));
    }
    Ok(query.all(door.db()).await?)
}

async fn parties(door: &Reader<SiteScope>, ids: &[ProjectId]) -> Result<BTreeMap<ProjectId, Vec<String>>> {
    let mut rows = organisation::Entity::find()
        .filter(organisation::COLUMN.project_id.is_in(ids.to_vec()))
        .filter(organisation::COLUMN.kind.is_in([OrganisationKind::Customer, OrganisationKind::Vendor]))
        .order_by_asc(organisation::COLUMN.name)
        .all(door.db())
        .await?;
    rows.sort_by_key(|row| row.kind);
    let mut names: BTreeMap<ProjectId, Vec<String>> = BTreeMap::new();
    for row in rows {
        names.entry(row.project_id).or_default().push(row.name);
    }
    Ok(names)
}

/// Items and finished items of each project.
async fn counts(door: &Reader<SiteScope>, ids: &[ProjectId]) -> Result<BTreeMap<ProjectId, (u64, u64)>> {
    let rows = item::Entity::find()
        .select_only()
        .column(item::Column::ProjectId)
        .column(item::Column::State)
        .column_as(Expr::col(Asterisk).count(), "count")
        .filter(item::COLUMN.project_id.is_in(ids.to_vec()))
        .filter(item::COLUMN.archived_at.is_null())
        .filter(item::COLUMN.state.ne(ItemState::Dropped))
        .group_by(item::Column::ProjectId)
        .group_by(item::Column::State)
        .into_tuple::<(ProjectId, ItemState, i64)>()
        .all(door.db())
        .await?;
    let mut counts: BTreeMap<ProjectId, (u64, u64)> = BTreeMap::new();
    for (project, state, count) in rows {
        let count = u64::try_from(count).unwrap_or_default();
        let (items, done) = counts.entry(project).or_default();
        *items += count;
        if state.is_done() {
            *done += count;
        }
    }
    Ok(counts)
}
