//! Why the project is there and what belongs to it.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    projects::{Methodology, ProjectSize},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
};
use serde::{Deserialize, Serialize};

use super::version::refuse_stale_project;
use crate::{Desk, Outcome, Result, desk::Door, entity::project};

/// The charter as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Charter {
    pub key: ProjectKey,
    pub name: String,
    /// Markdown, as are goals and scope.
    pub vision: String,
    pub goals: String,
    pub scope: String,
    pub methodology: Methodology,
    pub size: ProjectSize,
    pub archived_at: Option<DateTime<Utc>>,
    pub version: i32,
}

/// The charter as it shall be. `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CharterEdit {
    pub name: String,
    pub vision: String,
    pub goals: String,
    pub scope: String,
    pub methodology: Methodology,
    pub size: ProjectSize,
    pub version: i32,
}

/// Anyone inside the project.
pub async fn charter(desk: &Desk, project: &ProjectKey) -> Result<Charter> {
    let door = desk.read(Permission::ProjectRead, project).await?;
    Ok(Charter::of(door.project()))
}

impl Charter {
    fn of(row: &project::Model) -> Self {
        Self {
            key: row.key.clone(),
            name: row.name.clone(),
            vision: row.vision.clone(),
            goals: row.goals.clone(),
            scope: row.scope.clone(),
            methodology: row.methodology,
            size: row.size,
            archived_at: row.archived_at,
            version: row.version,
        }
    }
}

/// Whoever may edit the project. A field that someone else changed meanwhile is a conflict.
pub async fn edit_charter(desk: &Desk, project: &ProjectKey, edit: CharterEdit) -> Result<Charter> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        refuse_stale_project(tx, edit.version, &["name", "vision", "goals", "scope", "methodology", "size"]).await?;
        let old = tx.project();
        let new = parsed(old, &edit)?;
        let mut changes = Changes::default();
        changes
            .note("name", &old.name, &new.name)
            .note("vision", &old.vision, &new.vision)
            .note("goals", &old.goals, &new.goals)
            .note("scope", &old.scope, &new.scope)
            .note("methodology", &old.methodology, &new.methodology)
            .note("size", &old.size, &new.size);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(Charter::of(old)));
        }
        let row = project::ActiveModel {
            id: Unchanged(old.id),
            name: Set(new.name.clone()),
            vision: Set(new.vision),
            goals: Set(new.goals),
            scope: Set(new.scope),
            methodology: Set(new.methodology),
            size: Set(new.size),
            version: Set(old.version + 1),
            ..Default::default()
        };
        let row = row.update(tx.db()).await?;
        Ok(Outcome::changed(Charter::of(&row), Event::new(EventKind::ProjectEdited, old.id, new.name).changing(changes)))
    })
    .await
}

fn parsed(old: &project::Model, edit: &CharterEdit) -> Result<Charter> {
    let mut refusals = Refusals::default();
    let name = refusals.take("name", Title::parse(&edit.name)).map(Title::into_string);
    let vision = refusals.take("vision", long_text(&edit.vision));
    let goals = refusals.take("goals", long_text(&edit.goals));
    let scope = refusals.take("scope", long_text(&edit.scope));
    refusals.finish()?;
    let text = Option::unwrap_or_default;
    Ok(Charter {
        name: text(name),
        vision: text(vision),
        goals: text(goals),
        scope: text(scope),
        methodology: edit.methodology,
        size: edit.size,
        ..Charter::of(old)
    })
}

/// Takes the project out of the lists; nothing is lost, and [`restore`] brings it back.
pub async fn archive(desk: &Desk, project: &ProjectKey) -> Result<()> {
    set_archived(desk, project, true).await
}

/// Brings an archived project back.
pub async fn restore(desk: &Desk, project: &ProjectKey) -> Result<()> {
    set_archived(desk, project, false).await
}

async fn set_archived(desk: &Desk, project: &ProjectKey, archived: bool) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let old = tx.project();
        if old.archived_at.is_some() == archived {
            return Ok(Outcome::Unchanged(()));
        }
        let at = archived.then(|| tx.now());
        let row = project::ActiveModel { id: Unchanged(old.id), archived_at: Set(at), version: Set(old.version + 1), ..Default::default() };
        row.update(tx.db()).await?;
        let mut changes = Changes::default();
        changes.note("archived_at", &old.archived_at, &at);
        Ok(Outcome::changed((), Event::new(EventKind::ProjectArchived, old.id, &old.name).changing(changes)))
    })
    .await
}
