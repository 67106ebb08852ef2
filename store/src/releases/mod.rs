//! Releases to production: accepted items alone, and only after the customer let them go.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{HalfPoints, ItemState},
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{ItemId, PersonId, ReleaseId},
    sprints::{ReleaseState, refuse_release},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{item, person, release, release_item},
    error::taken,
};

/// A release and what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    pub id: ReleaseId,
    pub name: String,
    pub notes: String,
    pub state: ReleaseState,
    pub items: Vec<ReleaseItem>,
    pub points: HalfPoints,
    pub prepared_by: String,
    pub prepared_at: DateTime<Utc>,
    pub approved_by: Option<String>,
    pub approved_at: Option<DateTime<Utc>>,
}

/// An item that goes, or could go, to production.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseItem {
    pub id: ItemId,
    /// `ARAS-214`
    pub code: String,
    pub title: String,
    pub points: Option<HalfPoints>,
}

/// The releases of a project, the newest first, and what is accepted and in none of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Releases {
    pub releases: Vec<Release>,
    pub ready: Vec<ReleaseItem>,
}

/// What a person enters about a release.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseDraft {
    pub name: String,
    pub notes: String,
    pub items: Vec<ItemId>,
}

/// Anyone who may look at sprints.
pub async fn list(desk: &Desk, project: &ProjectKey) -> Result<Releases> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let rows = release::Entity::find()
        .filter(release::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(release::COLUMN.prepared_at)
        .order_by_desc(release::COLUMN.id)
        .all(door.db())
        .await?;
    let mut inside = contents(&door).await?;
    let names = names(&door, &rows).await?;
    let name = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
    let releases = rows.into_iter().map(|row| {
        let items = inside.remove(&row.id).unwrap_or_default();
        Release {
            points: items.iter().filter_map(|item| item.points).sum(),
            items,
            prepared_by: name(row.prepared_by),
            approved_by: row.approved_by.map(name),
            id: row.id,
            name: row.name,
            notes: row.notes,
            state: row.state,
            prepared_at: row.prepared_at,
            approved_at: row.approved_at,
        }
    });
    Ok(Releases { releases: releases.collect(), ready: ready(&door).await? })
}

/// Whoever prepares releases. Puts accepted items together and asks the customer.
pub async fn prepare(desk: &Desk, project: &ProjectKey, draft: ReleaseDraft) -> Result<ReleaseId> {
    desk.write(Permission::ReleasePrepare, project, async |tx| {
        let by = tx.actor().signed_in()?;
        let mut refusals = Refusals::default();
        let name = refusals.take("name", Title::parse(&draft.name));
        let notes = refusals.take("notes", long_text(draft.notes.trim()));
        let items = chosen(tx, &draft.items).await?;
        refusals.take("items", refuse_release(items.iter().map(|(code, state)| (code.as_str(), *state))));
        refusals.finish()?;
        let (name, notes) = (name.map(Title::into_string).unwrap_or_default(), notes.unwrap_or_default());
        let id: ReleaseId = tx.id();
        let row = release::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            name: Set(name.clone()),
            notes: Set(notes.clone()),
            state: Set(ReleaseState::Prepared),
            prepared_by: Set(by),
            prepared_at: Set(tx.now()),
            approved_by: Set(None),
            approved_at: Set(None),
            version: Set(1),
        };
        release::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(taken("name"))?;
        for item in &draft.items {
            let row = release_item::ActiveModel { id: Set(tx.id()), release_id: Set(id), item_id: Set(*item) };
            release_item::Entity::insert(row).exec_without_returning(tx.db()).await?;
        }
        Ok(Outcome::changed(id, Event::new(EventKind::ReleasePrepared, id, name).noting(notes)))
    })
    .await
}

/// The customer: sponsor, board, product owner or IT manager. Lets a prepared release go to production.
pub async fn approve(desk: &Desk, project: &ProjectKey, id: ReleaseId) -> Result<()> {
    desk.write(Permission::ReleaseApprove, project, async |tx| {
        let by = tx.actor().signed_in()?;
        let found = release::Entity::find_by_id(id).filter(release::COLUMN.project_id.eq(tx.project().id)).one(tx.db()).await?;
        let before = found.ok_or(Error::NotFound)?;
        if before.state == ReleaseState::Approved {
            return Err(Error::rule(Say::new("error-release-approved")).into());
        }
        let mut changes = Changes::default();
        changes.note("state", &before.state, &ReleaseState::Approved);
        let event = Event::new(EventKind::ReleaseApproved, id, before.name.clone()).changing(changes).concerning([before.prepared_by]);
        let version = before.version + 1;
        let mut row = before.into_active_model();
        row.state = Set(ReleaseState::Approved);
        row.approved_by = Set(Some(by));
        row.approved_at = Set(Some(tx.now()));
        row.version = Set(version);
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Code and state of the chosen items; one that is not of this project is not found.
async fn chosen(door: &impl Door<Scope = ProjectScope>, ids: &[ItemId]) -> Result<Vec<(String, ItemState)>> {
    let rows = item::Entity::find()
        .select_only()
        .columns([item::Column::Number, item::Column::State])
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.id.is_in(ids.to_vec()))
        .into_tuple::<(i32, ItemState)>()
        .all(door.db())
        .await?;
    if rows.len() != ids.len() {
        return Err(Error::NotFound.into());
    }
    Ok(rows.into_iter().map(|(number, state)| (format!("{}-{number}", door.project().key), state)).collect())
}

/// Accepted items that are in no release yet.
async fn ready(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<ReleaseItem>> {
    let released = release_item::Entity::find().select_only().column(release_item::Column::ItemId).into_query();
    let rows = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.archived_at.is_null())
        .filter(item::COLUMN.state.eq(ItemState::Accepted))
        .filter(item::COLUMN.id.not_in_subquery(released))
        .order_by_asc(item::COLUMN.rank)
        .order_by_asc(item::COLUMN.id)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|row| line(door, row)).collect())
}

/// What is in each release.
async fn contents(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<ReleaseId, Vec<ReleaseItem>>> {
    let of_project = release::Entity::find()
        .select_only()
        .column(release::Column::Id)
        .filter(release::COLUMN.project_id.eq(door.project().id))
        .into_query();
    let links = release_item::Entity::find().filter(release_item::COLUMN.release_id.in_subquery(of_project)).all(door.db()).await?;
    let home: HashMap<ItemId, ReleaseId> = links.into_iter().map(|link| (link.item_id, link.release_id)).collect();
    let released = release_item::Entity::find().select_only().column(release_item::Column::ItemId).into_query();
    let rows = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.id.in_subquery(released))
        .order_by_asc(item::COLUMN.number)
        .all(door.db())
        .await?;
    let mut inside: HashMap<ReleaseId, Vec<ReleaseItem>> = HashMap::new();
    for row in rows {
        if let Some(release) = home.get(&row.id) {
            inside.entry(*release).or_default().push(line(door, row));
        }
    }
    Ok(inside)
}

fn line(door: &impl Door<Scope = ProjectScope>, row: item::Model) -> ReleaseItem {
    ReleaseItem { id: row.id, code: format!("{}-{}", door.project().key, row.number), title: row.title, points: row.points }
}

async fn names(door: &impl Door<Scope = ProjectScope>, rows: &[release::Model]) -> Result<HashMap<PersonId, String>> {
    let people: Vec<PersonId> = rows.iter().flat_map(|row| [Some(row.prepared_by), row.approved_by]).flatten().collect();
    let names = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.is_in(people))
        .into_tuple::<(PersonId, String)>()
        .all(door.db())
        .await?;
    Ok(names.into_iter().collect())
}
