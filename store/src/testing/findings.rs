//! What each case came to last in each environment, and whether that can be trusted, kept in step with the executions.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    id::{BuildId, CaseId, EnvironmentId, ExecutionId},
    testing::{CaseResult, FLAKY_LOOKS_AT, Finding, is_flaky, of_rows},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Order, Query, WindowStatement},
};
use uuid::Uuid;

use super::coverage::settle_around;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{execution, finding},
};

/// By case and environment, as coverage asks for it.
pub(crate) type Latest = HashMap<(CaseId, EnvironmentId), Finding>;

/// Cases in one `IN (…)`: under the parameter limits of both databases.
const BATCH: usize = 500;

/// A finding as one index holds it: case, environment, result, whether it is flaky, when, and by which execution.
type Told = (CaseId, EnvironmentId, CaseResult, bool, DateTime<Utc>, ExecutionId);

/// Everything that these cases came to last.
async fn told(door: &impl Door<Scope = ProjectScope>, cases: &[CaseId]) -> Result<Vec<Told>> {
    let mut told = Vec::new();
    for batch in cases.chunks(BATCH) {
        let found = finding::Entity::find()
            .select_only()
            .columns([finding::Column::CaseId, finding::Column::EnvironmentId])
            .column(finding::Column::Result)
            .column(finding::Column::Flaky)
            .column(finding::Column::At)
            .column(finding::Column::ExecutionId)
            .filter(finding::COLUMN.case_id.is_in(batch.to_vec()));
        told.extend(found.into_tuple::<Told>().all(door.db()).await?);
    }
    Ok(told)
}

/// What these cases came to last.
pub(crate) async fn findings_of(door: &impl Door<Scope = ProjectScope>, cases: &[CaseId]) -> Result<Latest> {
    let finding =
        |(case, environment, result, _, at, execution): Told| ((case, environment), Finding { execution, case, environment, at, result });
    Ok(told(door, cases).await?.into_iter().map(finding).collect())
}

/// What the register says of a case's findings.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    pub results: Vec<CaseResult>,
    /// Where one build both passed and failed.
    pub flaky: Vec<EnvironmentId>,
}

/// The findings of these cases, over all environments.
pub(super) async fn marks_of(door: &impl Door<Scope = ProjectScope>, cases: &[CaseId]) -> Result<HashMap<CaseId, Marks>> {
    let mut marks: HashMap<CaseId, Marks> = HashMap::new();
    for (case, environment, result, flaky, ..) in told(door, cases).await? {
        let marks = marks.entry(case).or_default();
        marks.results.push(result);
        marks.flaky.extend(flaky.then_some(environment));
    }
    Ok(marks)
}

/// Which of these cases are flaky where.
pub(super) async fn flaky_of(
    door: &impl Door<Scope = ProjectScope>,
    cases: impl IntoIterator<Item = CaseId>,
) -> Result<HashSet<(CaseId, EnvironmentId)>> {
    let mut cases: Vec<CaseId> = cases.into_iter().collect();
    cases.sort_unstable();
    cases.dedup();
    let mut flaky = HashSet::new();
    for batch in cases.chunks(BATCH) {
        let found = finding::Entity::find()
            .select_only()
            .columns([finding::Column::CaseId, finding::Column::EnvironmentId])
            .filter(finding::COLUMN.case_id.is_in(batch.to_vec()))
            .filter(finding::COLUMN.flaky.eq(true));
        flaky.extend(found.into_tuple::<(CaseId, EnvironmentId)>().all(door.db()).await?);
    }
    Ok(flaky)
}

/// What two executions are compared by: the same row of data on the same build.
type Ground = (Option<BuildId>, Option<i32>);

/// Which of these cases are flaky in an environment, told from their last executions there.
pub(super) async fn whims(door: &impl Door<Scope = ProjectScope>, environment: EnvironmentId, cases: &[CaseId]) -> Result<HashSet<CaseId>> {
    let mut flaky = HashSet::new();
    for batch in cases.chunks(BATCH) {
        let mut histories: HashMap<CaseId, Vec<(Ground, CaseResult)>> = HashMap::new();
        for (case, build, data_row, result) in latest(door, environment, batch).await? {
            histories.entry(case).or_default().push(((build, data_row), result));
        }
        flaky.extend(histories.into_iter().filter(|(_, history)| is_flaky(history)).map(|(case, _)| case));
    }
    Ok(flaky)
}

/// The last executions of each of these cases in an environment, as many as flakiness is told from, in order of time.
async fn latest(
    door: &impl Door<Scope = ProjectScope>,
    environment: EnvironmentId,
    cases: &[CaseId],
) -> Result<Vec<(CaseId, Option<BuildId>, Option<i32>, CaseResult)>> {
    let (ranked, nth) = (Alias::new("ranked"), Alias::new("nth"));
    let latest_first = WindowStatement::partition_by(execution::Column::CaseId)
        .order_by(execution::Column::LastAt, Order::Desc)
        .order_by(execution::Column::Id, Order::Desc)
        .take();
    let of_each = Query::select()
        .columns([execution::Column::Id, execution::Column::CaseId])
        .expr_window_as(Func::cust("ROW_NUMBER"), latest_first, nth.clone())
        .from(execution::Entity)
        .and_where(execution::COLUMN.environment_id.eq(environment))
        .and_where(execution::COLUMN.case_id.is_in(cases.to_vec()))
        .and_where(execution::COLUMN.last_at.is_not_null())
        .to_owned();
    let last = Query::select()
        .column((ranked.clone(), execution::Column::Id))
        .from_subquery(of_each, ranked.clone())
        .and_where(Expr::col((ranked, nth)).lte(i64::try_from(FLAKY_LOOKS_AT).unwrap_or(i64::MAX)))
        .to_owned();
    let found = execution::Entity::find()
        .select_only()
        .columns([execution::Column::CaseId])
        .column(execution::Column::BuildId)
        .column(execution::Column::DataRow)
        .column(execution::Column::Result)
        .filter(execution::COLUMN.id.in_subquery(last))
        .order_by_asc(execution::COLUMN.last_at)
        .order_by_asc(execution::COLUMN.id);
    Ok(found.into_tuple().all(door.db()).await?)
}

/// Makes the finding of a case in an environment anew: what the run that touched it last came to, over all rows of the
/// case's data, and whether its last executions contradict one another.
pub(super) async fn refresh(tx: &Writer<ProjectScope>, case: CaseId, environment: EnvironmentId) -> Result<()> {
    let of_both =
        execution::Entity::find().filter(execution::COLUMN.case_id.eq(case)).filter(execution::COLUMN.environment_id.eq(environment));
    let mut lately = of_both
        .clone()
        .filter(execution::COLUMN.last_at.is_not_null())
        .order_by_desc(execution::COLUMN.last_at)
        .order_by_desc(execution::COLUMN.id)
        .limit(u64::try_from(FLAKY_LOOKS_AT).unwrap_or(u64::MAX))
        .all(tx.db())
        .await?;
    let Some((last, at)) = lately.first().and_then(|last| Some((last.clone(), last.last_at?))) else { return Ok(()) };
    lately.reverse();
    let history: Vec<(Ground, CaseResult)> = lately.iter().map(|row| ((row.build_id, row.data_row), row.result)).collect();
    let rows = of_both.filter(execution::COLUMN.run_id.eq(last.run_id)).all(tx.db()).await?;
    let row = finding::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        project_id: Set(tx.project().id),
        case_id: Set(case),
        environment_id: Set(environment),
        execution_id: Set(last.id),
        result: Set(of_rows(rows.iter().map(|row| row.result))),
        at: Set(at),
        flaky: Set(is_flaky(&history)),
    };
    finding::Entity::insert(row).on_conflict(anew()).exec_without_returning(tx.db()).await?;
    settle_around(tx, &[case]).await
}

/// A finding that is there already is replaced.
pub(super) fn anew() -> OnConflict {
    OnConflict::columns([finding::Column::CaseId, finding::Column::EnvironmentId])
        .update_columns([finding::Column::ExecutionId, finding::Column::Result, finding::Column::At, finding::Column::Flaky])
        .to_owned()
}
