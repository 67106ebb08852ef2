//! Who answers for what: the matrix of deliverables and roles.

use std::collections::BTreeMap;

use golive_domain::{
    Error, FieldError, Say,
    access::{Permission, Role},
    events::{Change, Changes, Event, EventKind},
    id::DeliverableId,
    projects::{Cell, Deliverable, check_row},
    text::{ProjectKey, Title},
    words::Word,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::version::{Record, refuse_stale};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{deliverable, rasci},
};

/// One deliverable with every role's part in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RasciRow {
    pub id: DeliverableId,
    /// A usual deliverable bears its word, which pages say in the reader's language.
    pub name: String,
    /// Roles without a part are left out.
    pub cells: BTreeMap<Role, Cell>,
    pub version: i32,
}

impl RasciRow {
    /// The kind, where it is one of the usual deliverables.
    pub fn usual(&self) -> Option<Deliverable> {
        Deliverable::parse(&self.name)
    }

    /// What is wrong with the row: nobody or too many accountable, nobody responsible.
    pub fn refusals(&self) -> Vec<Say> {
        let row: Vec<(Role, Cell)> = self.cells.iter().map(|(role, cell)| (*role, *cell)).collect();
        check_row(&row).err().unwrap_or_default().iter().map(|refusal| refusal.say()).collect()
    }
}

/// A row as it shall be; `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RasciEdit {
    pub id: DeliverableId,
    /// Empty cells may be left out.
    pub cells: BTreeMap<Role, Cell>,
    pub version: i32,
}

/// Whoever may read the team.
pub async fn rasci_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<RasciRow>> {
    matrix(&desk.read(Permission::TeamRead, project).await?).await
}

pub(super) async fn matrix(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<RasciRow>> {
    let deliverables = deliverable::Entity::find()
        .filter(deliverable::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(deliverable::COLUMN.position)
        .order_by_asc(deliverable::COLUMN.id)
        .all(door.db())
        .await?;
    let ids: Vec<DeliverableId> = deliverables.iter().map(|row| row.id).collect();
    let cells = rasci::Entity::find().filter(rasci::COLUMN.deliverable_id.is_in(ids)).all(door.db()).await?;
    let mut rows: Vec<RasciRow> =
        deliverables.into_iter().map(|row| RasciRow { id: row.id, name: row.name, cells: BTreeMap::new(), version: row.version }).collect();
    for cell in cells {
        let letters = cell.letters.parse::<Cell>().unwrap_or_default();
        if let Some(row) = rows.iter_mut().find(|row| row.id == cell.deliverable_id && !letters.is_empty()) {
            row.cells.insert(cell.role, letters);
        }
    }
    Ok(rows)
}

/// Saves one deliverable's row. Whoever may edit the matrix; exactly one role answers for it and at least one does it.
pub async fn edit_row(desk: &Desk, project: &ProjectKey, edit: RasciEdit) -> Result<()> {
    desk.write(Permission::RasciEdit, project, async |tx| {
        let old = row(tx, edit.id).await?;
        refuse_stale(tx, record(&old), edit.version).await?;
        let filled: Vec<(Role, Cell)> = edit.cells.iter().filter(|(_, cell)| !cell.is_empty()).map(|(role, cell)| (*role, *cell)).collect();
        if let Err(refusals) = check_row(&filled) {
            let fields = refusals.iter().map(|refusal| FieldError { field: "cells".to_owned(), say: refusal.say() }).collect();
            return Err(Error::Invalid { fields }.into());
        }
        let mut changes = Changes::default();
        for role in Role::ALL {
            let new = filled.iter().find(|(of, _)| of == role).map(|(_, cell)| *cell).unwrap_or_default();
            changes.note(role.as_str(), &old.cells.get(role).copied().unwrap_or_default(), &new);
        }
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        rasci::Entity::delete_many().filter(rasci::COLUMN.deliverable_id.eq(old.id)).exec(tx.db()).await?;
        let cells = filled.into_iter().map(|(role, cell)| rasci::ActiveModel {
            id: Set(tx.id()),
            deliverable_id: Set(old.id),
            role: Set(role),
            letters: Set(cell.to_string()),
        });
        rasci::Entity::insert_many(cells).exec_without_returning(tx.db()).await?;
        raise_version(tx, &old, &old.name).await?;
        Ok(Outcome::changed((), told(&old, changes)))
    })
    .await
}

/// Adds a deliverable of the project's own. Nobody answers for it yet, which the checklist tells.
pub async fn add_deliverable(desk: &Desk, project: &ProjectKey, name: &str) -> Result<DeliverableId> {
    desk.write(Permission::RasciEdit, project, async |tx| {
        let known = matrix(tx).await?;
        let name = free_name(&known, None, name)?;
        let position = i32::try_from(known.len()).map_or(i32::MAX, |count| count + 1);
        let id: DeliverableId = tx.id();
        let row = deliverable::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            name: Set(name.clone()),
            position: Set(position),
            version: Set(1),
        };
        row.insert(tx.db()).await?;
        let made = vec![Change::new("name", Value::Null, name.as_str())];
        Ok(Outcome::changed(id, Event::new(EventKind::RasciEdited, id, name).changing(made)))
    })
    .await
}

/// Calls a deliverable by another name.
pub async fn rename_deliverable(desk: &Desk, project: &ProjectKey, id: DeliverableId, name: &str, version: i32) -> Result<()> {
    desk.write(Permission::RasciEdit, project, async |tx| {
        let old = row(tx, id).await?;
        refuse_stale(tx, record(&old), version).await?;
        let name = free_name(&matrix(tx).await?, Some(id), name)?;
        let mut changes = Changes::default();
        changes.note("name", &old.name, &name);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        raise_version(tx, &old, &name).await?;
        Ok(Outcome::changed((), told(&old, changes)))
    })
    .await
}

/// Takes a deliverable out of the matrix.
pub async fn remove_deliverable(desk: &Desk, project: &ProjectKey, id: DeliverableId) -> Result<()> {
    desk.write(Permission::RasciEdit, project, async |tx| {
        let old = row(tx, id).await?;
        rasci::Entity::delete_many().filter(rasci::COLUMN.deliverable_id.eq(id)).exec(tx.db()).await?;
        deliverable::Entity::delete_by_id(id).exec(tx.db()).await?;
        Ok(Outcome::changed((), told(&old, vec![Change::new("name", old.name.as_str(), Value::Null)])))
    })
    .await
}

async fn row(tx: &Writer<ProjectScope>, id: DeliverableId) -> Result<RasciRow> {
    Ok(matrix(tx).await?.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)?)
}

fn free_name(known: &[RasciRow], but: Option<DeliverableId>, name: &str) -> Result<String> {
    let name = Title::parse(name).map_err(|say| Error::field("name", say))?.into_string();
    let taken = known.iter().any(|row| Some(row.id) != but && row.name == name);
    if taken { Err(Error::field("name", Say::new("error-taken")).into()) } else { Ok(name) }
}

async fn raise_version(tx: &Writer<ProjectScope>, old: &RasciRow, name: &str) -> Result<()> {
    let row =
        deliverable::ActiveModel { id: Unchanged(old.id), name: Set(name.to_owned()), version: Set(old.version + 1), ..Default::default() };
    row.update(tx.db()).await?;
    Ok(())
}

fn record(row: &RasciRow) -> Record<'static> {
    Record { id: row.id.0, version: row.version, kinds: &[EventKind::RasciEdited] }
}

fn told(row: &RasciRow, changes: impl Into<Vec<Change>>) -> Event {
    Event::new(EventKind::RasciEdited, row.id, row.name.as_str()).changing(changes)
}
