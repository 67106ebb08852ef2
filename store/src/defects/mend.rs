//! A defect becomes a backlog item: a new one with everything filled in, or one there is already.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{ItemKind, ItemState, Moscow},
    defects::{Deed, Priority},
    events::{Event, EventKind, Subject, SubjectKind},
    id::{BuildId, ItemId},
    sprints::SprintState,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    code::defect_code,
    deeds::settle,
    follow::catch_up,
    keep::{keep, life, place},
    list::find,
};
use crate::{
    Desk, Outcome, Result,
    backlog::{
        self, ItemFields, NewItem,
        create::{Adding, add},
        number_of, taken,
    },
    desk::{Door, ProjectScope, Writer},
    entity::{defect, item, requirement, sprint},
    events::watched_by,
};

/// The item that is to mend a defect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MendedBy {
    /// A new one; it is called as the defect is where the title is left empty.
    New { title: String },
    /// One there is, by its code.
    Known { code: String },
}

/// Whoever triages, and for a new item whoever creates items. From now on the defect follows its item; a defect that
/// nobody had weighed is triaged by this. `build` is the one the fix will come in, where that is known. Gives the item's
/// number.
pub async fn mend(desk: &Desk, project: &ProjectKey, number: i32, by: MendedBy, build: Option<BuildId>) -> Result<i32> {
    desk.write(Permission::DefectTriage, project, async |tx| {
        let before = find(tx, number).await?;
        if before.fix_item_id.is_some() {
            return Err(Error::rule(Say::new("error-mend-there")).into());
        }
        if !before.state.is_open() {
            return Err(Error::rule(Say::new("defect-not-now").with("state", before.state)).into());
        }
        let mut events = Vec::new();
        let item = match &by {
            MendedBy::New { title } => make(tx, &before, title, &mut events).await?,
            MendedBy::Known { code } => known(tx, code).await?,
        };
        let lived = life(tx, &before).await?;
        let mut row = before.clone();
        if let Ok(weighed) = lived.after(Deed::Triage) {
            settle(tx, &before, &mut row, &weighed).await?;
            events.extend(keep(tx, &before, row.clone(), EventKind::DefectStateChanged).await?);
            row.version += 1;
            row.state_since = tx.now();
        }
        let mut linked = row.clone();
        linked.fix_item_id = Some(item.id);
        linked.fix_build_id = known_build(tx, build).await?;
        events.extend(keep(tx, &row, linked.clone(), EventKind::DefectLinked).await?);
        linked.version += 1;
        events.extend(catch_up(tx, &linked, &item).await?);
        Ok(Outcome::of(item.number, events))
    })
    .await
}

/// Whoever fixes or triages. Says in which build the item brings the fix; a defect whose item is done is fixed by that.
pub async fn name_build(desk: &Desk, project: &ProjectKey, number: i32, build: Option<BuildId>) -> Result<()> {
    desk.write(Permission::TestRead, project, async |tx| {
        if !tx.scope().may(Permission::DefectFix) && !tx.scope().may(Permission::DefectTriage) {
            return Err(Error::Forbidden.into());
        }
        let before = find(tx, number).await?;
        let Some(item) = before.fix_item_id else { return Err(Error::rule(Say::new("error-mend-none")).into()) };
        let mut after = before.clone();
        after.fix_build_id = known_build(tx, build).await?;
        let mut events: Vec<Event> = keep(tx, &before, after.clone(), EventKind::DefectLinked).await?.into_iter().collect();
        if !events.is_empty() {
            after.version += 1;
            events.extend(catch_up(tx, &after, &taken::find(tx, item).await?).await?);
        }
        Ok(Outcome::of((), events))
    })
    .await
}

/// Whoever triages. The defect no longer follows the item; what it followed so far stays.
pub async fn part(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::DefectTriage, project, async |tx| {
        let before = find(tx, number).await?;
        let after = defect::Model { fix_item_id: None, fix_build_id: None, ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::DefectLinked).await?.into_iter().collect()))
    })
    .await
}

async fn known_build(tx: &Writer<ProjectScope>, build: Option<BuildId>) -> Result<Option<BuildId>> {
    if let Some(id) = build {
        place(tx, id).await?.ok_or_else(|| Error::field("build", Say::new("error-gone")))?;
    }
    Ok(build)
}

/// An item of kind defect fix that says what the defect says, and serves what it broke.
async fn make(tx: &Writer<ProjectScope>, defect: &defect::Model, title: &str, events: &mut Vec<Event>) -> Result<item::Model> {
    if !tx.scope().may(Permission::ItemCreate) {
        return Err(Error::Forbidden.into());
    }
    let serves = match defect.requirement_id {
        Some(id) => requirement::Entity::find_by_id(id).one(tx.db()).await?.map(|row| row.code),
        None => None,
    };
    let title = Some(title.trim()).filter(|title| !title.is_empty()).unwrap_or(&defect.title);
    let code = defect_code(&tx.project().key, defect.number);
    let fields = ItemFields {
        kind: Some(ItemKind::DefectFix),
        title: Some(title.to_owned()),
        body: Some(format!("{code}\n\n{}", defect.body).trim().to_owned()),
        moscow: Some(needed(defect.priority)),
        department: Some(defect.department_id),
        assignee: Some(defect.assignee_id),
        requirements: Some(serves.into_iter().collect()),
        ..ItemFields::default()
    };
    let mut adding = Adding::begin(tx);
    let (created, event) = add(tx, &mut adding, NewItem { fields, ..NewItem::default() }).await?;
    adding.finish(tx).await?;
    events.push(event);
    watched_by(tx, tx.writer(), Subject { kind: SubjectKind::Item, id: created.id.0 }).await?;
    taken::find(tx, created.id).await
}

/// How much the project needs a fix, until its owner says otherwise.
fn needed(priority: Priority) -> Moscow {
    match priority {
        Priority::P1 => Moscow::Must,
        Priority::P2 => Moscow::Should,
        Priority::P3 | Priority::P4 => Moscow::Could,
    }
}

/// The item a person means; one that was put away or dropped mends nothing.
async fn known(tx: &Writer<ProjectScope>, code: &str) -> Result<item::Model> {
    let unknown = || Error::field("item", Say::new("error-item-unknown").with("code", code.trim()));
    let number = number_of(&tx.project().key, code).ok_or_else(unknown)?;
    let found = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(tx.project().id))
        .filter(item::COLUMN.number.eq(number))
        .one(tx.db())
        .await?
        .ok_or_else(unknown)?;
    if found.archived_at.is_some() || found.state == ItemState::Dropped {
        return Err(Error::field("item", Say::new("error-mend-dropped").with("code", code.trim())).into());
    }
    Ok(found)
}

/// The defect came back: its item, where it is done in a running sprint, goes back to work with it. Elsewhere it stays, and
/// the page says that the two are at odds.
pub(super) async fn put_back(tx: &Writer<ProjectScope>, item: ItemId) -> Result<Vec<Event>> {
    let before = taken::take(tx, item).await?;
    let running = match before.row.sprint_id {
        Some(sprint) => sprint::Entity::find_by_id(sprint).filter(sprint::COLUMN.state.eq(SprintState::Active)).count(tx.db()).await? > 0,
        None => false,
    };
    if before.row.state != ItemState::Done || before.row.archived_at.is_some() || !running {
        return Ok(Vec::new());
    }
    let mut after = before.clone();
    backlog::state::enter(&mut after, ItemState::InProgress)?;
    backlog::keep(tx, &backlog::Bounds::default(), &before, after).await
}
