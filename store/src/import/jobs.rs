//! An import as a person meets it: brought in, columns named, tried, found again.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{ImportId, PersonId},
    import::{Column, ImportPlan, ImportState, Line, Mapping, Outcome as Fate, Target, Totals},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Sheet,
    around::Around,
    carry::carry_out,
    prepare::prepare,
    progress::{self, Progress},
    read,
};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope},
    entity::import,
};

/// Lines of a page of a dry run.
pub const LINES_PER_PAGE: usize = 100;

/// An import in the list of a project.
#[derive(Clone, Debug, Serialize)]
pub struct ImportSummary {
    pub id: ImportId,
    /// The file's name.
    pub name: String,
    pub state: ImportState,
    pub person: PersonId,
    pub at: DateTime<Utc>,
    /// Items written so far, and how many there are to write.
    pub done: i32,
    pub total: i32,
    /// What it came to, once it is done.
    pub totals: Option<Totals>,
    /// Why nothing was written, once it failed.
    pub problem: Option<Error>,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize)]
pub struct Sampled {
    pub name: String,
    pub samples: Vec<String>,
    pub column: Option<Column>,
}

/// An import, its file and its columns.
#[derive(Clone, Debug, Serialize)]
pub struct ImportView {
    pub summary: ImportSummary,
    /// `UTF-8`, `windows-1251`, … or `XLSX`.
    pub encoding: &'static str,
    pub rows: usize,
    pub columns: Vec<Sampled>,
    /// The project's own fields, by which a column may be named too.
    pub fields: Vec<String>,
}

/// Which lines of a dry run are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    #[default]
    All,
    Refused,
}

/// One page of what an import would do.
#[derive(Clone, Debug, Serialize)]
pub struct DryRun {
    pub totals: Totals,
    /// Every line is good, and there is one.
    pub good: bool,
    pub lines: Vec<Line>,
    /// From 1.
    pub page: usize,
    pub pages: usize,
}

/// Whoever may import. The file is read at once, so that one nobody can read is refused now; its columns are guessed.
pub async fn upload(desk: &Desk, project: &ProjectKey, name: &str, content: Bytes) -> Result<ImportId> {
    desk.read(Permission::ItemImport, project).await?;
    let sheet = read(&content)?;
    let name: String = name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect();
    desk.write(Permission::ItemImport, project, async |tx| {
        let id: ImportId = tx.id();
        let path = format!("imports/{}/{id}", tx.project().id);
        desk.store().inner.files.put(&Path::from(path.as_str()), content.clone().into()).await?;
        let mapping = guess(&sheet.table.header, &Around::load(tx).await?.field_names());
        let row = import::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            person_id: Set(desk.actor().signed_in()?),
            name: Set(name.clone()),
            state: Set(ImportState::Planned),
            path: Set(path),
            mapping: Set(json!(mapping)),
            outcome: Set(Value::Null),
            done: Set(0),
            total: Set(0),
            at: Set(tx.now()),
        };
        import::Entity::insert(row).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(id, Event::new(EventKind::ImportPrepared, id, name.clone())))
    })
    .await
}

/// What the headers mean, sprints left aside: an item enters a sprint by planning.
fn guess(header: &[String], fields: &[String]) -> Mapping {
    let mut mapping = Mapping::guess(header, fields);
    for column in &mut mapping.0 {
        column.take_if(|column| *column == Column::Field(Target::Sprint));
    }
    mapping
}

/// Whoever may import: the project's imports, the latest first.
pub async fn imports(desk: &Desk, project: &ProjectKey) -> Result<Vec<ImportSummary>> {
    let door = desk.read(Permission::ItemImport, project).await?;
    let rows = import::Entity::find()
        .filter(import::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(import::COLUMN.at)
        .limit(100)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(summary).collect())
}

/// Whoever may import: one import with its columns and samples of them.
pub async fn import(desk: &Desk, project: &ProjectKey, id: ImportId) -> Result<ImportView> {
    let door = desk.read(Permission::ItemImport, project).await?;
    let row = find(&door, id).await?;
    let Sheet { table, encoding } = file(desk, &row).await?;
    let mut mapping = mapping(&row).0;
    mapping.resize(table.header.len(), None);
    let column =
        |(at, (name, column)): (usize, (&String, Option<Column>))| Sampled { name: name.clone(), samples: table.samples(at, 3), column };
    Ok(ImportView {
        summary: summary(row),
        encoding,
        rows: table.rows.len(),
        columns: table.header.iter().zip(mapping).enumerate().map(column).collect(),
        fields: Around::load(&door).await?.field_names(),
    })
}

/// Whoever may import, while nothing has been written: says what each column holds.
pub async fn map_columns(desk: &Desk, project: &ProjectKey, id: ImportId, columns: Vec<Option<Column>>) -> Result<()> {
    desk.write(Permission::ItemImport, project, async |tx| {
        let row = find(tx, id).await?;
        if !matches!(row.state, ImportState::Planned | ImportState::Failed) {
            return Err(Error::rule(Say::new("error-import-begun")).into());
        }
        let chosen = Around::load(tx).await?.check(Mapping(columns.clone()))?;
        let change = Change::new("mapping", row.mapping.clone(), json!(chosen));
        let kept = import::ActiveModel { mapping: Set(json!(chosen)), ..Default::default() };
        import::Entity::update_many().set(kept).filter(import::COLUMN.id.eq(id)).exec(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ImportPrepared, id, row.name).changing([change])))
    })
    .await
}

/// Whoever may import: what would happen line by line. Writes nothing.
pub async fn dry_run(desk: &Desk, project: &ProjectKey, id: ImportId, shown: Shown, page: usize) -> Result<DryRun> {
    let door = desk.read(Permission::ItemImport, project).await?;
    let row = find(&door, id).await?;
    let table = file(desk, &row).await?.table;
    let plan = prepare(&door, &table, &mapping(&row)).await?.plan;
    let (totals, good) = (plan.totals(), plan.is_good());
    let wanted = |line: &Line| shown == Shown::All || matches!(line.outcome, Fate::Refused { .. });
    let lines: Vec<Line> = plan.lines.into_iter().filter(wanted).collect();
    let pages = lines.len().div_ceil(LINES_PER_PAGE).max(1);
    let page = page.clamp(1, pages);
    let lines = lines.into_iter().skip((page - 1) * LINES_PER_PAGE).take(LINES_PER_PAGE).collect();
    Ok(DryRun { totals, good, lines, page, pages })
}

/// Whoever may import: the whole way at once, as the command line goes it. `named` is `key=issuekey,title=title`; without
/// it the columns are guessed. With a refused line, or when it is a dry run, nothing is written and the plan says why.
pub async fn bring_in(
    desk: &Desk,
    project: &ProjectKey,
    name: &str,
    content: &[u8],
    named: Option<&str>,
    write: bool,
) -> Result<ImportPlan> {
    let door = desk.read(Permission::ItemImport, project).await?;
    let table = read(content)?.table;
    let mapping = match named {
        Some(text) => Mapping::parse(text, &table.header).map_err(|fields| Error::Invalid { fields })?,
        None => guess(&table.header, &Around::load(&door).await?.field_names()),
    };
    let plan = prepare(&door, &table, &mapping).await?.plan;
    if !write || !plan.is_good() {
        return Ok(plan);
    }
    desk.write(Permission::ItemImport, project, async |tx| {
        let (plan, events) = carry_out(tx, tx.id(), name, &table, &mapping, &Progress::default()).await?;
        Ok(Outcome::of(plan, events))
    })
    .await
}

pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, id: ImportId) -> Result<import::Model> {
    let mine = import::Entity::find_by_id(id).filter(import::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}

pub(super) async fn file(desk: &Desk, row: &import::Model) -> Result<Sheet> {
    let content = desk.store().inner.files.get(&Path::from(row.path.as_str())).await?.bytes().await?;
    read(&content)
}

pub(super) fn mapping(row: &import::Model) -> Mapping {
    serde_json::from_value(row.mapping.clone()).unwrap_or_default()
}

fn summary(row: import::Model) -> ImportSummary {
    let part = |name: &str| row.outcome.get(name).cloned();
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let (done, total) = match progress::of(row.id) {
        Some(progress) => (count(progress.done()), count(progress.total())),
        None => (row.done, row.total),
    };
    ImportSummary {
        totals: part("totals").and_then(|totals| serde_json::from_value(totals).ok()),
        problem: part("problem").and_then(|problem| serde_json::from_value(problem).ok()),
        id: row.id,
        name: row.name,
        state: row.state,
        person: row.person_id,
        at: row.at,
        done,
        total,
    }
}
