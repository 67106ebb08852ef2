//! The stretches of the roll-out.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::PhaseId,
    projects::PhaseKind,
    text::{ProjectKey, Title},
    words::Word,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::phase,
};

/// One phase. A usual one bears its word as name, which pages say in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phase {
    pub id: PhaseId,
    pub name: String,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

impl Phase {
    /// The kind, where it is one of the usual phases.
    pub fn kind(&self) -> Option<PhaseKind> {
        PhaseKind::parse(&self.name)
    }

    /// Whether the day falls into it; an open end is open.
    pub fn spans(&self, day: NaiveDate) -> bool {
        self.starts_on.is_some_and(|start| start <= day) && self.ends_on.is_none_or(|end| day <= end)
    }
}

/// A phase as it shall be: a new one without an id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PhaseEdit {
    pub id: Option<PhaseId>,
    pub name: String,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// Anyone inside the project. In the order of the story.
pub async fn phases(desk: &Desk, project: &ProjectKey) -> Result<Vec<Phase>> {
    load(&desk.read(Permission::ProjectRead, project).await?).await
}

pub(super) async fn load(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Phase>> {
    let rows = phase::Entity::find()
        .filter(phase::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(phase::COLUMN.position)
        .order_by_asc(phase::COLUMN.id)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|row| Phase { id: row.id, name: row.name, starts_on: row.starts_on, ends_on: row.ends_on }).collect())
}

/// Adds the usual phases that are not there yet, without dates. Whoever may edit the project.
pub async fn add_usual_phases(desk: &Desk, project: &ProjectKey) -> Result<usize> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let known = load(tx).await?;
        let absent = PhaseKind::ALL.iter().filter(|kind| known.iter().all(|phase| phase.kind() != Some(**kind)));
        let (mut rows, mut changes) = (Vec::new(), Vec::new());
        for (position, kind) in (position_after(&known)..).zip(absent) {
            rows.push(phase::ActiveModel {
                id: Set(tx.id()),
                project_id: Set(tx.project().id),
                name: Set(kind.to_string()),
                position: Set(position),
                starts_on: Set(None),
                ends_on: Set(None),
            });
            changes.push(Change::new("phase", serde_json::Value::Null, kind.as_str()));
        }
        let count = rows.len();
        if count == 0 {
            return Ok(Outcome::Unchanged(0));
        }
        phase::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(count, told(tx, changes)))
    })
    .await
}

/// Adds a phase at the end, or changes one. Whoever may edit the project.
pub async fn save_phase(desk: &Desk, project: &ProjectKey, edit: PhaseEdit) -> Result<PhaseId> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let known = load(tx).await?;
        let name = parsed(&edit)?;
        let mut changes = Changes::default();
        let id = match edit.id {
            Some(id) => {
                let old = known.iter().find(|phase| phase.id == id).ok_or(Error::NotFound)?;
                changes.note("phase", &old.name, &name).note("starts_on", &old.starts_on, &edit.starts_on).note(
                    "ends_on",
                    &old.ends_on,
                    &edit.ends_on,
                );
                let row = phase::ActiveModel {
                    id: Unchanged(id),
                    name: Set(name),
                    starts_on: Set(edit.starts_on),
                    ends_on: Set(edit.ends_on),
                    ..Default::default()
                };
                row.update(tx.db()).await?;
                id
            }
            None => {
                changes.begin("phase", &name);
                let id = tx.id();
                let row = phase::ActiveModel {
                    id: Set(id),
                    project_id: Set(tx.project().id),
                    name: Set(name),
                    position: Set(position_after(&known)),
                    starts_on: Set(edit.starts_on),
                    ends_on: Set(edit.ends_on),
                };
                row.insert(tx.db()).await?;
                id
            }
        };
        Ok(if changes.is_empty() { Outcome::Unchanged(id) } else { Outcome::changed(id, told(tx, changes)) })
    })
    .await
}

fn parsed(edit: &PhaseEdit) -> Result<String> {
    let mut refusals = Refusals::default();
    let name = refusals.take("name", Title::parse(&edit.name));
    if let (Some(start), Some(end)) = (edit.starts_on, edit.ends_on)
        && end < start
    {
        refusals.add("ends_on", Say::new("error-ends-before-start"));
    }
    refusals.finish()?;
    Ok(name.map(Title::into_string).unwrap_or_default())
}

/// Takes a phase out. Whoever may edit the project.
pub async fn remove_phase(desk: &Desk, project: &ProjectKey, id: PhaseId) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let known = load(tx).await?;
        let old = known.iter().find(|phase| phase.id == id).ok_or(Error::NotFound)?;
        phase::Entity::delete_by_id(id).exec(tx.db()).await?;
        Ok(Outcome::changed((), told(tx, vec![Change::new("phase", old.name.as_str(), serde_json::Value::Null)])))
    })
    .await
}

fn position_after(known: &[Phase]) -> i32 {
    // Positions only order: a gap left by a removed phase does no harm, a doubled one is told apart by the id.
    i32::try_from(known.len()).map_or(i32::MAX, |count| count + 1)
}

fn told(tx: &Writer<ProjectScope>, changes: impl Into<Vec<Change>>) -> Event {
    Event::new(EventKind::PhasesEdited, tx.project().id, &tx.project().name).changing(changes)
}
