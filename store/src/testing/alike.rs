//! Cases that look like another one: told when a case is written, edited or imported, and never in the way.
//!
//! Each case leaves its traces (see [`CaseWords::traces`]) in a table of their own. Who is alike shares one, so that of a
//! register of any size only a handful is read and compared.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use golive_domain::{
    access::Permission,
    id::{CaseId, ProjectId},
    testing::{CaseState, CaseStep, CaseWords},
    text::ProjectKey,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};
use serde::Serialize;

use super::{
    case_code,
    cases::{find, of_project},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{case_edition, case_trace, test_case},
};

/// A case that looks like the same one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AlikeCase {
    pub id: CaseId,
    pub number: i32,
    /// `ARAS-T12`
    pub code: String,
    pub title: String,
    pub state: CaseState,
}

/// A new case of a file and what it looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Resembles {
    /// Of the file.
    pub line: u32,
    pub title: String,
    pub of: Twin,
}

/// What a new case of a file looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Twin {
    /// One of the register.
    Case(AlikeCase),
    /// An earlier one of the same file, by its line.
    Line(u32),
}

/// A case of a file that nobody knows yet.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    pub id: CaseId,
    pub line: u32,
    pub title: String,
    pub words: CaseWords,
}

/// Cases that are compared, of those that share a trace: whoever writes «Test 1» to «Test 5000» is not told of each.
const COMPARED: u64 = 100;
/// The same within a file, where each is compared with those before it.
const COMPARED_WITHIN: usize = 20;
/// Rows that share one of a batch of traces, read at most.
const SHARING: u64 = 20_000;
/// Cases a warning names at most.
const NAMED: usize = 5;
/// Rows of one statement: under the parameter limits of both databases.
const BATCH: usize = 500;

/// Anyone inside the project: the cases of the register that look like one of this title and these steps, by number; not
/// `but`, which is the case itself.
pub async fn alike(desk: &Desk, project: &ProjectKey, title: &str, steps: &[CaseStep], but: Option<CaseId>) -> Result<Vec<AlikeCase>> {
    let door = desk.read(Permission::TestRead, project).await?;
    if let Some(but) = but {
        find(&door, but).await?;
    }
    if title.trim().is_empty() {
        return Ok(Vec::new());
    }
    like(&door, &CaseWords::of(title, steps), but).await
}

pub(super) async fn like(door: &impl Door<Scope = ProjectScope>, words: &CaseWords, but: Option<CaseId>) -> Result<Vec<AlikeCase>> {
    let mut ids: HashSet<CaseId> = HashSet::new();
    // Those of the same title or the same steps are asked for by themselves: none of them is pushed out by others.
    for traces in [words.whole_traces(), words.traces()] {
        let mut found = sharing(door, traces).select_only().column(case_trace::Column::CaseId).distinct().limit(COMPARED);
        if let Some(but) = but {
            found = found.filter(case_trace::COLUMN.case_id.ne(but));
        }
        ids.extend(found.into_tuple::<CaseId>().all(door.db()).await?);
    }
    let known = known(door, ids).await?;
    let mut found: Vec<AlikeCase> = known.into_values().filter(|(_, theirs)| words.is_like(theirs)).map(|(case, _)| case).collect();
    found.sort_by_key(|case| case.number);
    found.truncate(NAMED);
    Ok(found)
}

/// New cases of a file that look like one of the register, or like an earlier one of the file, in the order of the file. To be
/// asked before they are written.
pub(super) async fn among(tx: &Writer<ProjectScope>, fresh: &[Fresh]) -> Result<Vec<Resembles>> {
    let mut traces: HashMap<i64, Vec<usize>> = HashMap::new();
    for (at, one) in fresh.iter().enumerate() {
        for trace in one.words.traces() {
            traces.entry(trace).or_default().push(at);
        }
    }
    let mut pairs: BTreeMap<usize, HashSet<CaseId>> = BTreeMap::new();
    let all: Vec<i64> = traces.keys().copied().collect();
    for batch in all.chunks(BATCH) {
        let found = sharing(tx, batch.to_vec()).select_only().columns([case_trace::Column::Trace, case_trace::Column::CaseId]);
        for (trace, case) in found.limit(SHARING).into_tuple::<(i64, CaseId)>().all(tx.db()).await? {
            for at in traces.get(&trace).into_iter().flatten() {
                let compared = pairs.entry(*at).or_default();
                if compared.len() < COMPARED as usize {
                    compared.insert(case);
                }
            }
        }
    }
    let known = known(tx, pairs.values().flatten().copied().collect()).await?;
    let of_register = |at: usize, one: &Fresh| {
        let known = pairs.get(&at).into_iter().flatten().filter_map(|id| known.get(id));
        let like = known.filter(|(_, words)| one.words.is_like(words)).map(|(case, _)| case);
        like.min_by_key(|case| case.number).cloned().map(Twin::Case)
    };
    let of_file = |at: usize, one: &Fresh| {
        let sharing = one.words.traces().into_iter().filter_map(|trace| traces.get(&trace)).flatten().filter(|other| **other < at);
        let before: BTreeSet<usize> = sharing.take(COMPARED_WITHIN).copied().collect();
        before.into_iter().find(|other| one.words.is_like(&fresh[*other].words)).map(|other| Twin::Line(fresh[other].line))
    };
    let resembles = |(at, one): (usize, &Fresh)| {
        let of = of_register(at, one).or_else(|| of_file(at, one))?;
        Some(Resembles { line: one.line, title: one.title.clone(), of })
    };
    Ok(fresh.iter().enumerate().filter_map(resembles).collect())
}

/// What cases of the register share one of these traces.
fn sharing(door: &impl Door<Scope = ProjectScope>, traces: Vec<i64>) -> Select<case_trace::Entity> {
    let of_case = case_trace::Entity::belongs_to(test_case::Entity).from(case_trace::Column::CaseId).to(test_case::Column::Id).into();
    case_trace::Entity::find()
        .join(JoinType::InnerJoin, of_case)
        .filter(case_trace::COLUMN.project_id.eq(door.project().id))
        .filter(case_trace::COLUMN.trace.is_in(traces))
        .filter(test_case::COLUMN.archived_at.is_null())
}

/// These cases and what they say now.
async fn known(door: &impl Door<Scope = ProjectScope>, ids: HashSet<CaseId>) -> Result<HashMap<CaseId, (AlikeCase, CaseWords)>> {
    let ids: Vec<CaseId> = ids.into_iter().collect();
    let mut known = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let rows = of_project(door).filter(test_case::COLUMN.id.is_in(batch.to_vec())).all(door.db()).await?;
        let mut steps = steps_now(door.db(), &rows).await?;
        for row in rows {
            let words = CaseWords::of(&row.title, &steps.remove(&row.id).unwrap_or_default());
            let code = case_code(&door.project().key, row.number);
            known.insert(row.id, (AlikeCase { id: row.id, number: row.number, code, title: row.title, state: row.state }, words));
        }
    }
    Ok(known)
}

async fn steps_now(db: &impl ConnectionTrait, rows: &[test_case::Model]) -> Result<HashMap<CaseId, Vec<CaseStep>>> {
    let now: HashMap<CaseId, i32> = rows.iter().map(|row| (row.id, row.edition)).collect();
    let editions = case_edition::Entity::find().filter(case_edition::COLUMN.case_id.is_in(now.keys().copied())).all(db).await?;
    let last = editions.into_iter().filter(|edition| now.get(&edition.case_id) == Some(&edition.number));
    Ok(last.map(|edition| (edition.case_id, edition.steps.0)).collect())
}

/// Leaves the traces of what a case says now, in place of those it left before.
pub(super) async fn keep(tx: &Writer<ProjectScope>, case: CaseId, words: &CaseWords) -> Result<()> {
    case_trace::Entity::delete_many().filter(case_trace::COLUMN.case_id.eq(case)).exec(tx.db()).await?;
    insert(tx.db(), tx.project().id, [(case, words)]).await
}

/// Leaves the traces of new cases.
pub(super) async fn keep_all(tx: &Writer<ProjectScope>, fresh: &[Fresh]) -> Result<()> {
    insert(tx.db(), tx.project().id, fresh.iter().map(|one| (one.id, &one.words))).await
}

/// Leaves the traces of cases that were written before there were any. To be called when the database is opened.
pub(crate) async fn trace_all(db: &impl ConnectionTrait) -> Result<()> {
    let traced = Query::select()
        .expr(Expr::val(1))
        .from(case_trace::Entity)
        .and_where(Expr::col((case_trace::Entity, case_trace::Column::CaseId)).equals((test_case::Entity, test_case::Column::Id)))
        .to_owned();
    loop {
        let rows = test_case::Entity::find().filter(Expr::exists(traced.clone()).not()).limit(BATCH as u64).all(db).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut steps = steps_now(db, &rows).await?;
        for row in rows {
            let words = CaseWords::of(&row.title, &steps.remove(&row.id).unwrap_or_default());
            insert(db, row.project_id, [(row.id, &words)]).await?;
        }
    }
}

async fn insert<'a>(db: &impl ConnectionTrait, project: ProjectId, cases: impl IntoIterator<Item = (CaseId, &'a CaseWords)>) -> Result<()> {
    let row = |case: CaseId, trace: i64| case_trace::ActiveModel { case_id: Set(case), trace: Set(trace), project_id: Set(project) };
    let rows: Vec<_> = cases.into_iter().flat_map(|(case, words)| words.traces().into_iter().map(move |trace| row(case, trace))).collect();
    for batch in rows.chunks(BATCH) {
        let known = OnConflict::columns([case_trace::Column::CaseId, case_trace::Column::Trace]).do_nothing().to_owned();
        case_trace::Entity::insert_many(batch.to_vec()).on_conflict(known).exec_without_returning(db).await?;
    }
    Ok(())
}
