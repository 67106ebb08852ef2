//! Writing requirements down.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Moscow,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::DepartmentId,
    search,
    testing::Coverage,
    text::{ProjectKey, Title, counted, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QuerySelect};
use uuid::Uuid;

use super::rows::{find, of_project};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{requirement, requirement_edition},
    error::taken,
    projects::known_department,
    stale::refuse_stale,
    testing,
};

/// What a person writes into a requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequirementFields {
    /// `REQ-12`; left empty, the next free number is given.
    pub code: String,
    pub title: String,
    /// Markdown.
    pub body: String,
    pub category: String,
    pub moscow: Option<Moscow>,
    pub department: Option<DepartmentId>,
}

/// Events that come with a new version.
const SAVES: [EventKind; 3] = [EventKind::RequirementEdited, EventKind::RequirementArchived, EventKind::RequirementRestored];

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

const CODE: usize = 60;
const CATEGORY: usize = 80;

/// Whoever writes requirements. Gives its code.
pub async fn create(desk: &Desk, project: &ProjectKey, fields: RequirementFields) -> Result<String> {
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let mut row = blank(tx);
        row.code = match fields.code.trim() {
            "" => next_code(tx).await?,
            code => code.to_owned(),
        };
        fields.clone().apply(tx, &mut row).await?;
        let event = add(tx, row.clone()).await?;
        Ok(Outcome::changed(row.code, event))
    })
    .await
}

/// Whoever writes requirements. Another title or text is another edition: what proves it is in doubt until somebody looks.
pub async fn edit(desk: &Desk, project: &ProjectKey, code: &str, version: i32, fields: RequirementFields) -> Result<String> {
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let before = find(tx, code).await?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        fields.clone().apply(tx, &mut after).await?;
        let code = after.code.clone();
        Ok(Outcome::of(code, keep(tx, &before, after, EventKind::RequirementEdited, "").await?))
    })
    .await
}

/// Whoever writes requirements. Decides that it need not be proved, with the reason that stands beside it; an empty reason
/// takes the decision back.
pub async fn waive(desk: &Desk, project: &ProjectKey, code: &str, reason: &str) -> Result<()> {
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let before = find(tx, code).await?;
        let reason = long_text(reason.trim()).map_err(|say| Error::field("reason", say))?;
        let after = requirement::Model { waived_reason: Some(reason.clone()).filter(|text| !text.is_empty()), ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::RequirementEdited, &reason).await?))
    })
    .await
}

/// Whoever writes requirements.
pub async fn archive(desk: &Desk, project: &ProjectKey, code: &str) -> Result<()> {
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let before = find(tx, code).await?;
        let after = requirement::Model { archived_at: before.archived_at.or(Some(tx.now())), ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::RequirementArchived, "").await?))
    })
    .await
}

/// Whoever writes requirements.
pub async fn restore(desk: &Desk, project: &ProjectKey, code: &str) -> Result<()> {
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let before = find(tx, code).await?;
        let after = requirement::Model { archived_at: None, ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::RequirementRestored, "").await?))
    })
    .await
}

impl RequirementFields {
    /// Sets them, or refuses every bad one with its field. A code that is left empty stays.
    pub(super) async fn apply(self, tx: &Writer<ProjectScope>, row: &mut requirement::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if !self.code.trim().is_empty()
            && let Some(code) = refused.take("code", short(&self.code, CODE))
        {
            row.code = code;
        }
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if let Some(body) = refused.take("body", long_text(self.body.trim())) {
            row.body = body;
        }
        if let Some(category) = refused.take("category", short(&self.category, CATEGORY)) {
            row.category = category;
        }
        row.moscow = self.moscow.unwrap_or(row.moscow);
        known_department(tx, self.department, &mut refused).await?;
        row.department_id = self.department;
        refused.finish()?;
        Ok(())
    }
}

/// One line of at most so many characters, which may be empty.
fn short(text: &str, most: usize) -> Result<String, Say> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        is if is > most => Err(Say::new("error-too-long").with("is", is).with("max", most)),
        _ => Ok(text),
    }
}

/// One of which nothing is known yet.
pub(super) fn blank(tx: &Writer<ProjectScope>) -> requirement::Model {
    requirement::Model {
        id: tx.id(),
        project_id: tx.project().id,
        code: String::new(),
        code_order: String::new(),
        title: String::new(),
        body: String::new(),
        category: String::new(),
        moscow: Moscow::Should,
        department_id: None,
        edition: 1,
        waived_reason: None,
        external_key: None,
        folded: String::new(),
        created_at: tx.now(),
        updated_at: tx.now(),
        archived_at: None,
        version: 1,
        coverage: Coverage::Uncovered,
        suspect: false,
    }
}

/// Writes a new one with its first edition.
pub(super) async fn add(tx: &Writer<ProjectScope>, row: requirement::Model) -> Result<Event> {
    let mut events = add_all(tx, vec![row]).await?;
    Ok(events.remove(0))
}

/// The same for very many: an event each, in their order.
pub(super) async fn add_all(tx: &Writer<ProjectScope>, mut rows: Vec<requirement::Model>) -> Result<Vec<Event>> {
    for row in &mut rows {
        row.folded = document(row);
        row.code_order = counted(&row.code);
    }
    for batch in rows.chunks(BATCH) {
        let models = batch.iter().cloned().map(IntoActiveModel::into_active_model);
        requirement::Entity::insert_many(models).exec_without_returning(tx.db()).await.map_err(taken("code"))?;
        let editions = batch.iter().map(|row| edition(tx, row));
        requirement_edition::Entity::insert_many(editions).exec_without_returning(tx.db()).await?;
    }
    Ok(rows.iter().map(|row| Event::new(EventKind::RequirementCreated, row.id, label(row))).collect())
}

/// Writes what became of it and returns its event, none when nothing differs.
pub(super) async fn keep(
    tx: &Writer<ProjectScope>,
    before: &requirement::Model,
    mut after: requirement::Model,
    kind: EventKind,
    note: &str,
) -> Result<Vec<Event>> {
    let changes = differences(before, &after);
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let another = (&before.title, &before.body) != (&after.title, &after.body);
    after.edition += i32::from(another);
    after.version += 1;
    after.updated_at = tx.now();
    after.folded = document(&after);
    after.code_order = counted(&after.code);
    after.clone().into_active_model().reset_all().update(tx.db()).await.map_err(taken("code"))?;
    if another {
        write_edition(tx, &after).await?;
    }
    if another || before.waived_reason != after.waived_reason {
        testing::settle(tx, &[after.id]).await?;
    }
    Ok(vec![Event::new(kind, after.id, label(&after)).changing(changes).noting(note)])
}

fn differences(before: &requirement::Model, after: &requirement::Model) -> Changes {
    let mut changes = Changes::default();
    changes
        .note("code", &before.code, &after.code)
        .note("title", &before.title, &after.title)
        .note("body", &before.body, &after.body)
        .note("category", &before.category, &after.category)
        .note("moscow", &before.moscow, &after.moscow)
        .note("department", &before.department_id, &after.department_id)
        .note("waived", &before.waived_reason, &after.waived_reason)
        .note("archived", &before.archived_at, &after.archived_at);
    changes
}

async fn write_edition(tx: &Writer<ProjectScope>, row: &requirement::Model) -> Result<()> {
    requirement_edition::Entity::insert(edition(tx, row)).exec_without_returning(tx.db()).await?;
    Ok(())
}

fn edition(tx: &Writer<ProjectScope>, row: &requirement::Model) -> requirement_edition::ActiveModel {
    requirement_edition::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        requirement_id: Set(row.id),
        number: Set(row.edition),
        title: Set(row.title.clone()),
        body: Set(row.body.clone()),
        person_id: Set(tx.writer()),
        at: Set(tx.now()),
    }
}

/// The text search finds it by.
fn document(row: &requirement::Model) -> String {
    search::document(&[&row.code, &row.title, &row.body, &row.category])
}

/// What history calls it.
pub(super) fn label(row: &requirement::Model) -> String {
    format!("{} {}", row.code, row.title)
}

/// `REQ-` and the number after the largest one that is taken.
async fn next_code(tx: &Writer<ProjectScope>) -> Result<String> {
    let codes = of_project(tx).select_only().column(requirement::Column::Code).into_tuple::<String>().all(tx.db()).await?;
    let last = codes.iter().filter_map(|code| code.strip_prefix("REQ-")?.parse::<u32>().ok()).max().unwrap_or_default();
    Ok(format!("REQ-{}", last + 1))
}

/// Passes whoever may write requirements: the page of the form asks before anybody types.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::RequirementWrite, project).await.map(drop)
}
