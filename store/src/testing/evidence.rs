//! Files that show what was seen: pasted, dropped or photographed onto a step, or put on a defect.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{DefectId, EvidenceId, ExecutionId},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::execution;
use crate::{
    Desk, Outcome, Result,
    backlog::{MAX_BYTES, plain_name, sniffed},
    defects,
    desk::{Door, ProjectScope, Writer},
    entity::{defect, evidence},
    files::Download,
};

/// What a file is put on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A step, counted from 0.
    Step(ExecutionId, u32),
    /// A defect, by its number.
    Defect(i32),
}

/// A file as its step or defect shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    pub id: EvidenceId,
    /// Counted from 1.
    pub step: Option<u32>,
    pub name: String,
    /// Read from the bytes.
    pub media_type: String,
    pub bytes: u64,
    pub at: DateTime<Utc>,
}

/// Whoever runs tests, or on a defect whoever reports them. The file is kept before its row is.
pub async fn add_evidence(desk: &Desk, project: &ProjectKey, shows: Shows, name: &str, content: Bytes) -> Result<EvidenceId> {
    let size = content.len() as u64;
    if size > MAX_BYTES {
        return Err(Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    if size == 0 {
        return Err(Error::field("file", Say::new("error-file-empty")).into());
    }
    let name = plain_name(name);
    let needs = match shows {
        Shows::Step(..) => Permission::ResultWrite,
        Shows::Defect(_) => Permission::DefectReport,
    };
    desk.write(needs, project, async |tx| {
        let (execution, step, defect, label) = match shows {
            Shows::Step(id, step) => {
                let (row, ..) = execution::find(tx, id).await?;
                (Some(row.id), i32::try_from(step).ok(), None, execution::label(tx, &row).await?)
            }
            Shows::Defect(number) => {
                let row = find_defect(tx, number).await?;
                (None, None, Some(row.id), row.title)
            }
        };
        let id: EvidenceId = tx.id();
        let path = format!("evidence/{}/{id}", tx.project().id);
        desk.store().inner.files.put(&Path::from(path.as_str()), content.clone().into()).await?;
        let row = evidence::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            execution_id: Set(execution),
            step: Set(step),
            defect_id: Set(defect),
            person_id: Set(tx.actor().signed_in()?),
            name: Set(name.clone()),
            media_type: Set(sniffed(&content).to_owned()),
            bytes: Set(i64::try_from(size).unwrap_or(i64::MAX)),
            path: Set(path),
            sha256: Set(format!("{:x}", Sha256::digest(&content))),
            at: Set(tx.now()),
            removed_at: Set(None),
        };
        evidence::Entity::insert(row).exec_without_returning(tx.db()).await?;
        let change = Change::new("file", serde_json::Value::Null, name.clone());
        let event = match (execution, defect) {
            (Some(execution), _) => Event::new(EventKind::EvidenceAdded, execution, label),
            (None, defect) => Event::new(EventKind::DefectEdited, defect.ok_or(Error::NotFound)?, label),
        };
        Ok(Outcome::changed(id, event.changing([change])))
    })
    .await
}

/// Whoever runs tests. The bytes stay, as history does.
pub async fn remove_evidence(desk: &Desk, project: &ProjectKey, id: EvidenceId) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let file = find(tx, id).await?;
        let gone = evidence::ActiveModel { removed_at: Set(Some(tx.now())), ..Default::default() };
        evidence::Entity::update_many().set(gone).filter(evidence::COLUMN.id.eq(id)).exec(tx.db()).await?;
        let change = Change::new("file", file.name, serde_json::Value::Null);
        let subject = file.execution_id.map(|id| id.0).or(file.defect_id.map(|id| id.0)).ok_or(Error::NotFound)?;
        let kind = if file.execution_id.is_some() { EventKind::EvidenceRemoved } else { EventKind::DefectEdited };
        Ok(Outcome::changed((), Event::new(kind, subject, String::new()).changing([change])))
    })
    .await
}

/// Whoever sees what it shows.
pub async fn evidence_file(desk: &Desk, project: &ProjectKey, id: EvidenceId) -> Result<Download> {
    let door = desk.read(Permission::TestRead, project).await?;
    let file = find(&door, id).await?;
    desk.store().download(&file.path, file.name, file.media_type).await
}

/// The row, if the actor may see what it shows.
async fn find(door: &impl Door<Scope = ProjectScope>, id: EvidenceId) -> Result<evidence::Model> {
    let mine = evidence::Entity::find_by_id(id)
        .filter(evidence::COLUMN.project_id.eq(door.project().id))
        .filter(evidence::COLUMN.removed_at.is_null());
    let row = mine.one(door.db()).await?.ok_or(Error::NotFound)?;
    if let Some(execution) = row.execution_id
        && !shows_a_defect(door, &row).await?
    {
        execution::find(door, execution).await?;
    }
    if let Some(defect) = row.defect_id {
        defects::visible(door).filter(defect::COLUMN.id.eq(defect)).one(door.db()).await?.ok_or(Error::NotFound)?;
    }
    Ok(row)
}

/// Whether it is of the step that showed a defect the actor may see: a defect that is handed over goes with what shows it,
/// though its plan is not shared.
async fn shows_a_defect(door: &impl Door<Scope = ProjectScope>, row: &evidence::Model) -> Result<bool> {
    let (Some(execution), Some(step)) = (row.execution_id, row.step) else { return Ok(false) };
    let shown = defects::visible(door).filter(defect::COLUMN.execution_id.eq(execution)).filter(defect::COLUMN.step.eq(step));
    Ok(shown.count(door.db()).await? > 0)
}

async fn find_defect(tx: &Writer<ProjectScope>, number: i32) -> Result<defect::Model> {
    Ok(defects::visible(tx).filter(defect::COLUMN.number.eq(number)).one(tx.db()).await?.ok_or(Error::NotFound)?)
}

/// The files of an execution or of a defect, the oldest first.
pub(crate) async fn evidence_of(
    door: &impl Door<Scope = ProjectScope>,
    execution: Option<ExecutionId>,
    defect: Option<DefectId>,
) -> Result<Vec<Evidence>> {
    let mut either = sea_orm::Condition::any();
    if let Some(execution) = execution {
        either = either.add(evidence::COLUMN.execution_id.eq(execution));
    }
    if let Some(defect) = defect {
        either = either.add(evidence::COLUMN.defect_id.eq(defect));
    }
    if either.is_empty() {
        return Ok(Vec::new());
    }
    let rows = evidence::Entity::find()
        .filter(either)
        .filter(evidence::COLUMN.removed_at.is_null())
        .order_by_asc(evidence::COLUMN.id)
        .all(door.db())
        .await?;
    let file = |row: evidence::Model| Evidence {
        id: row.id,
        step: row.step.and_then(|step| u32::try_from(step + 1).ok()),
        name: row.name,
        media_type: row.media_type,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        at: row.at,
    };
    Ok(rows.into_iter().map(file).collect())
}
