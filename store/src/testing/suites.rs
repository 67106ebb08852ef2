//! Suites: the register as a tree.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{MAX_DEPTH, Rank, TreeRefusal, refuse_parent},
    events::{Change, Event, EventKind},
    id::SuiteId,
    text::{ProjectKey, Title},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};
use serde::Serialize;

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{suite, test_case},
};

/// A suite in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suite {
    pub id: SuiteId,
    pub name: String,
    pub parent: Option<SuiteId>,
    /// How far below the root, from 0.
    pub depth: usize,
    /// Cases right in it, without archived ones.
    pub cases: u64,
}

/// Every suite, parents before their children, neighbours as they were ordered. Anyone inside the project.
pub async fn suites(desk: &Desk, project: &ProjectKey) -> Result<Vec<Suite>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("suites", async || read(&door).await).await
}

pub(super) async fn read(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Suite>> {
    let counts: HashMap<SuiteId, i64> = test_case::Entity::find()
        .select_only()
        .column(test_case::Column::SuiteId)
        .column_as(Expr::col(Asterisk).count(), "cases")
        .filter(test_case::COLUMN.project_id.eq(door.project().id))
        .filter(test_case::COLUMN.archived_at.is_null())
        .filter(test_case::COLUMN.suite_id.is_not_null())
        .group_by(test_case::Column::SuiteId)
        .into_tuple::<(SuiteId, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let mut children: HashMap<Option<SuiteId>, Vec<suite::Model>> = HashMap::new();
    for row in all(door).await? {
        children.entry(row.parent_id).or_default().push(row);
    }
    let mut found = Vec::new();
    let mut waiting: Vec<(usize, suite::Model)> =
        children.remove(&None).unwrap_or_default().into_iter().rev().map(|row| (0, row)).collect();
    while let Some((depth, row)) = waiting.pop() {
        let below = children.remove(&Some(row.id)).unwrap_or_default();
        waiting.extend(below.into_iter().rev().map(|child| (depth + 1, child)));
        let cases = counts.get(&row.id).and_then(|count| u64::try_from(*count).ok()).unwrap_or_default();
        found.push(Suite { id: row.id, name: row.name, parent: row.parent_id, depth, cases });
    }
    Ok(found)
}

async fn all(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<suite::Model>> {
    let of_project = suite::Entity::find().filter(suite::COLUMN.project_id.eq(door.project().id));
    Ok(of_project.order_by_asc(suite::COLUMN.rank).order_by_asc(suite::COLUMN.id).all(door.db()).await?)
}

/// A suite and all that hang below it.
pub(super) async fn below(door: &impl Door<Scope = ProjectScope>, root: SuiteId) -> Result<HashSet<SuiteId>> {
    let rows = all(door).await?;
    let mut found = HashSet::from([root]);
    let mut grown = true;
    while grown {
        let before = found.len();
        found.extend(
            rows.iter().filter(|row| row.parent_id.is_some_and(|parent| found.contains(&parent))).map(|row| row.id).collect::<Vec<_>>(),
        );
        grown = found.len() > before;
    }
    Ok(found)
}

/// Whoever writes cases. It comes after its neighbours.
pub async fn add_suite(desk: &Desk, project: &ProjectKey, name: &str, parent: Option<SuiteId>) -> Result<SuiteId> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let name = Title::parse(name).map_err(|say| Error::field("name", say))?.into_string();
        if let Some(parent) = parent {
            find(tx, parent).await.map_err(|_| Error::field("parent", Say::new("error-gone")))?;
            refuse_deep(tx, None, parent).await?;
        }
        let id = insert(tx, &name, parent).await?;
        Ok(Outcome::changed(id, said(tx, Change::new("suite", serde_json::Value::Null, name))))
    })
    .await
}

/// Writes a suite behind all others.
pub(crate) async fn insert(tx: &Writer<ProjectScope>, name: &str, parent: Option<SuiteId>) -> Result<SuiteId> {
    let last =
        suite::Entity::find().filter(suite::COLUMN.project_id.eq(tx.project().id)).order_by_desc(suite::COLUMN.rank).one(tx.db()).await?;
    let rank = Rank::spread_after(last.as_ref().map(|row| &row.rank), 1).remove(0);
    let id: SuiteId = tx.id();
    let row = suite::ActiveModel {
        id: Set(id),
        project_id: Set(tx.project().id),
        parent_id: Set(parent),
        name: Set(name.to_owned()),
        rank: Set(rank),
    };
    suite::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(id)
}

/// Whoever writes cases.
pub async fn rename_suite(desk: &Desk, project: &ProjectKey, id: SuiteId, name: &str) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let parent = before.parent_id;
        set(tx, before, name, parent).await
    })
    .await
}

/// Whoever writes cases. Hangs a suite under another one or under none; what would close a loop is refused.
pub async fn move_suite(desk: &Desk, project: &ProjectKey, id: SuiteId, parent: Option<SuiteId>) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let name = before.name.clone();
        set(tx, before, &name, parent).await
    })
    .await
}

/// Whoever writes cases. Names a suite and hangs it where it shall be, both or neither.
pub async fn edit_suite(desk: &Desk, project: &ProjectKey, id: SuiteId, name: &str, parent: Option<SuiteId>) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        set(tx, before, name, parent).await
    })
    .await
}

async fn set(tx: &Writer<ProjectScope>, before: suite::Model, name: &str, parent: Option<SuiteId>) -> Result<Outcome<()>> {
    let name = Title::parse(name).map_err(|say| Error::field("name", say))?.into_string();
    if (&name, parent) == (&before.name, before.parent_id) {
        return Ok(Outcome::Unchanged(()));
    }
    if let Some(parent) = parent.filter(|parent| Some(*parent) != before.parent_id) {
        find(tx, parent).await.map_err(|_| Error::field("parent", Say::new("error-gone")))?;
        refuse_deep(tx, Some(before.id), parent).await?;
    }
    let change = Change::new("suite", before.name.clone(), name.clone());
    let mut row = before.into_active_model();
    row.name = Set(name);
    row.parent_id = Set(parent);
    row.update(tx.db()).await?;
    Ok(Outcome::changed((), said(tx, change)))
}

/// Whoever writes cases. Its cases and its suites go to where it hung; nothing is lost.
pub async fn remove_suite(desk: &Desk, project: &ProjectKey, id: SuiteId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let up = test_case::ActiveModel { suite_id: Set(before.parent_id), ..Default::default() };
        test_case::Entity::update_many().set(up).filter(test_case::COLUMN.suite_id.eq(id)).exec(tx.db()).await?;
        let up = suite::ActiveModel { parent_id: Set(before.parent_id), ..Default::default() };
        suite::Entity::update_many().set(up).filter(suite::COLUMN.parent_id.eq(id)).exec(tx.db()).await?;
        suite::Entity::delete_by_id(id).exec(tx.db()).await?;
        Ok(Outcome::changed((), said(tx, Change::new("suite", before.name, serde_json::Value::Null))))
    })
    .await
}

/// Refuses a parent that hangs below the suite, or a tree too deep.
async fn refuse_deep(tx: &Writer<ProjectScope>, suite: Option<SuiteId>, parent: SuiteId) -> Result<()> {
    let rows = all(tx).await?;
    let above: HashMap<SuiteId, Option<SuiteId>> = rows.iter().map(|row| (row.id, row.parent_id)).collect();
    let parent_of = |id: SuiteId| above.get(&id).copied().flatten();
    let depth = |id: SuiteId| std::iter::successors(Some(id), |id| parent_of(*id)).take(MAX_DEPTH + 1).count();
    let child = suite.unwrap_or_else(|| tx.id());
    let height = rows
        .iter()
        .map(|row| row.id)
        .filter(|id| std::iter::successors(Some(*id), |id| parent_of(*id)).take(MAX_DEPTH + 1).any(|id| id == child));
    let height = height.map(depth).max().unwrap_or_default().saturating_sub(suite.map_or(0, depth));
    let say = match refuse_parent(child, parent, height, parent_of) {
        Ok(()) => return Ok(()),
        Err(TreeRefusal::Loop(_)) => Say::new("error-suite-loop"),
        Err(TreeRefusal::TooDeep { depth }) => Say::new("error-suite-depth").with("depth", depth).with("max", MAX_DEPTH),
    };
    Err(Error::field("parent", say).into())
}

fn said(tx: &Writer<ProjectScope>, change: Change) -> Event {
    Event::new(EventKind::SuitesEdited, tx.project().id, tx.project().name.clone()).changing([change])
}

pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, id: SuiteId) -> Result<suite::Model> {
    let mine = suite::Entity::find_by_id(id).filter(suite::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}
