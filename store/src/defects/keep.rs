//! Keeping a changed defect: the row is written, and the differences become events.

use std::collections::BTreeSet;

use golive_domain::{
    defects::{Build, Life},
    events::{Change, Changes, Event, EventKind},
    id::{BuildId, DefectId, PersonId},
    search,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use super::defect_code;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{build, defect, fixer},
    whole::whole,
};

/// Events that come with a new version.
pub(super) const SAVES: [EventKind; 4] =
    [EventKind::DefectEdited, EventKind::DefectStateChanged, EventKind::DefectShared, EventKind::DefectLinked];

/// Writes what became of a defect and returns its event, none when nothing differs.
pub(super) async fn keep(
    tx: &Writer<ProjectScope>,
    before: &defect::Model,
    mut after: defect::Model,
    kind: EventKind,
) -> Result<Option<Event>> {
    let changes = differences(before, &after);
    if changes.is_empty() {
        return Ok(None);
    }
    if before.state != after.state {
        after.state_since = tx.now();
        after.closed_at = (!after.state.is_open()).then(|| tx.now());
    }
    after.version += 1;
    after.updated_at = tx.now();
    after.folded = document(tx, &after);
    let event = Event::new(kind, after.id, label(tx, &after)).changing(changes);
    defect::Entity::update_many().set(whole(after.clone())).filter(defect::COLUMN.id.eq(after.id)).exec(tx.db()).await?;
    let given = after.assignee_id.filter(|person| before.assignee_id != Some(*person));
    Ok(Some(event.concerning(given)))
}

fn differences(before: &defect::Model, after: &defect::Model) -> Changes {
    let mut changes = Changes::default();
    changes
        .note("title", &before.title, &after.title)
        .note("body", &before.body, &after.body)
        .note("severity", &before.severity, &after.severity)
        .note("frequency", &before.frequency, &after.frequency)
        .note("priority", &before.priority, &after.priority)
        .note("priority_reason", &before.priority_reason, &after.priority_reason)
        .note("state", &before.state, &after.state)
        .note("component", &before.component, &after.component)
        .note("department", &before.department_id, &after.department_id)
        .note("environment", &before.environment_id, &after.environment_id)
        .note("build_fixed", &before.build_fixed_id, &after.build_fixed_id)
        .note("duplicate_of", &before.duplicate_of, &after.duplicate_of)
        .note("release", &before.release_id, &after.release_id)
        .note("requirement", &before.requirement_id, &after.requirement_id)
        .note("fix_item", &before.fix_item_id, &after.fix_item_id)
        .note("fix_build", &before.fix_build_id, &after.fix_build_id)
        .note("assignee", &before.assignee_id, &after.assignee_id)
        .note("shared", &before.shared, &after.shared)
        .note("origin", &said_elsewhere(before), &said_elsewhere(after));
    changes
}

/// What another tool says of it, as one text.
fn said_elsewhere(row: &defect::Model) -> String {
    let Some(origin) = &row.origin else { return String::new() };
    let at = origin.resolved_at.map(|at| at.format("%Y-%m-%d").to_string()).unwrap_or_default();
    let said = [
        &origin.status,
        &origin.resolution,
        &origin.severity,
        &origin.priority,
        &origin.reporter,
        &origin.assignee,
        &origin.environment,
        &origin.version,
        &origin.fixed_in,
        &at,
    ];
    said.into_iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// Says in an event who became a fixer by it.
pub(super) fn joined(event: Event, lived: &Life, now: &Life) -> Event {
    let new = now.fixers.difference(&lived.fixers);
    event.and_changing(new.map(|person| Change::new("fixer", serde_json::Value::Null, person.to_string())))
}

/// The text search finds it by.
pub(super) fn document(door: &impl Door<Scope = ProjectScope>, row: &defect::Model) -> String {
    let code = defect_code(&door.project().key, row.number);
    let mut parts = vec![code.as_str(), &row.title, &row.body, &row.component];
    parts.extend(row.external_key.as_deref());
    search::document(&parts)
}

/// What history calls it.
pub(super) fn label(door: &impl Door<Scope = ProjectScope>, row: &defect::Model) -> String {
    format!("{} {}", defect_code(&door.project().key, row.number), row.title)
}

/// The life of a stored defect.
pub(super) async fn life(door: &impl Door<Scope = ProjectScope>, row: &defect::Model) -> Result<Life> {
    let fixers = fixer::Entity::find().filter(fixer::COLUMN.defect_id.eq(row.id)).all(door.db()).await?;
    let fixed_in = match row.build_fixed_id {
        Some(build) => place(door, build).await?,
        None => None,
    };
    Ok(Life {
        state: row.state,
        fixers: fixers.into_iter().map(|fixer| fixer.person_id).collect(),
        fixed_in,
        reopened: u32::try_from(row.reopened).unwrap_or_default(),
    })
}

/// A build's place among the project's builds.
pub(super) async fn place(door: &impl Door<Scope = ProjectScope>, id: BuildId) -> Result<Option<Build>> {
    let mine = build::Entity::find_by_id(id).filter(build::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.and_then(|row| u32::try_from(row.place).ok()).map(Build))
}

/// Everyone who ever worked the fix stays written down.
pub(super) async fn remember(tx: &Writer<ProjectScope>, defect: DefectId, fixers: &BTreeSet<PersonId>) -> Result<()> {
    for person in fixers {
        let row = fixer::ActiveModel { id: Set(tx.id::<Uuid>()), defect_id: Set(defect), person_id: Set(*person) };
        let known = OnConflict::columns([fixer::Column::DefectId, fixer::Column::PersonId]).do_nothing().to_owned();
        fixer::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}
