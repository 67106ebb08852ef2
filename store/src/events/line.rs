//! A recorded event as people read it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    events::{Change, EventKind, Subject},
    id::{EventId, PersonId, ProjectId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::Names;
use crate::{
    Result,
    desk::Door,
    entity::{event, person, project},
};

/// Who, when, what, from, to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: EventId,
    pub at: DateTime<Utc>,
    /// `None` where Golive itself did it.
    pub actor: Option<(PersonId, String)>,
    pub project: Option<ProjectKey>,
    pub kind: EventKind,
    pub subject: Subject,
    /// What the record was called then.
    pub label: String,
    pub changes: Vec<Change>,
    /// A reason or an excerpt in the person's own words.
    pub note: Option<String>,
}

/// Lines with the names of what their changes point at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub lines: Vec<Line>,
    pub names: Names,
}

/// Puts names to the rows of events. `project` bounds whose records are named.
pub(super) async fn read(door: &impl Door, project: Option<ProjectId>, rows: Vec<event::Model>) -> Result<Lines> {
    let actors: Vec<PersonId> = rows.iter().filter_map(|row| row.actor_id).collect();
    let actors: HashMap<PersonId, String> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::COLUMN.id.is_in(actors))
        .into_tuple()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let projects: Vec<ProjectId> = rows.iter().filter_map(|row| row.project_id).collect();
    let keys: HashMap<ProjectId, ProjectKey> = project::Entity::find()
        .select_only()
        .columns([project::Column::Id, project::Column::Key])
        .filter(project::COLUMN.id.is_in(projects))
        .into_tuple()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let names = Names::look_up(door, project, rows.iter().flat_map(|row| &row.data.changes)).await?;
    let line = |row: event::Model| Line {
        actor: row.actor_id.map(|id| (id, actors.get(&id).cloned().unwrap_or_default())),
        project: row.project_id.and_then(|id| keys.get(&id).cloned()),
        id: row.id,
        at: row.at,
        kind: row.kind,
        subject: Subject { kind: row.subject_kind, id: row.subject_id },
        label: row.label,
        changes: row.data.changes,
        note: row.data.note,
    };
    Ok(Lines { lines: rows.into_iter().map(line).collect(), names })
}
