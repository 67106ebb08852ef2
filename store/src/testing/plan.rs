//! A plan with its runs, a page of executions at a time.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::Permission,
    id::{CaseId, EnvironmentId, ExecutionId, PersonId, RunId},
    testing::{CaseResult, TestType},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Query},
};
use serde::Serialize;

use super::{
    burn::of_days,
    case::Around,
    case_code,
    findings::flaky_of,
    plans::{self, PlanRow},
    run_code, runs,
    tally::{self, standing_of},
};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{execution, test_case, test_plan, test_run},
    events::{Lines, history},
};

/// Executions of one page.
pub const PER_PAGE: u64 = 100;

/// A run of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunHead {
    pub number: i32,
    /// `ARAS-R7`
    pub code: String,
    pub name: String,
    pub created_at: DateTime<Utc>,
    /// How many executions came to what.
    pub standing: Vec<(CaseResult, u64)>,
}

/// One execution as a line of its run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExecutionRow {
    pub id: ExecutionId,
    pub run: i32,
    pub case: CaseId,
    pub case_number: i32,
    /// `ARAS-T12`
    pub code: String,
    pub title: String,
    /// Counted from 1, where the case is run once for each row of its data.
    pub data_row: Option<u32>,
    pub environment: EnvironmentId,
    pub place: String,
    pub build: Option<String>,
    pub assignee: Option<PersonRef>,
    pub result: CaseResult,
    /// Set by hand.
    pub overruled: bool,
    /// What the case comes to in this environment cannot be trusted.
    pub flaky: bool,
    pub by: Option<PersonRef>,
    pub at: Option<DateTime<Utc>>,
}

/// A plan, its runs, and a page of what is to be executed.
#[derive(Clone, Debug)]
pub struct PlanView {
    pub row: PlanRow,
    /// The latest first.
    pub runs: Vec<RunHead>,
    pub executions: Paged<ExecutionRow>,
    pub history: Lines,
}

/// What the executions of a plan are narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExecutionFilter {
    pub run: Option<i32>,
    pub results: Vec<CaseResult>,
    pub environment: Option<EnvironmentId>,
    pub assignee: Option<PersonId>,
    /// Of cases of this type.
    pub kind: Option<TestType>,
    /// Of cases that look at this part of the system.
    pub component: Option<String>,
    /// Of cases that name no part of it.
    pub no_component: bool,
    /// Those this person touched last.
    pub by: Option<PersonId>,
    /// Still to be brought to an end when this day ended.
    pub left_at: Option<NaiveDate>,
    pub passed_at: Option<NaiveDate>,
    /// Came to a result after this day ended.
    pub recorded_after: Option<NaiveDate>,
    /// Came to a result before this day ended.
    pub recorded_until: Option<NaiveDate>,
    /// From 1.
    pub page: u64,
}

impl ExecutionFilter {
    /// Whether it asks for runs and results alone.
    fn is_plain(&self) -> bool {
        let plain = Self { run: self.run, results: self.results.clone(), page: self.page, ..Self::default() };
        *self == plain
    }
}

/// Anyone inside the project; the vendor's people where the plan is shared with them.
pub async fn plan(desk: &Desk, project: &ProjectKey, number: i32, filter: &ExecutionFilter) -> Result<PlanView> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall(("plan", number, filter), async || read(&door, number, filter).await).await
}

/// Anyone inside the project; the vendor's people where the plan is shared with them. A run, and the number of its plan.
pub async fn run(desk: &Desk, project: &ProjectKey, number: i32) -> Result<(i32, RunHead)> {
    let door = desk.read(Permission::TestRead, project).await?;
    let (run, plan) = runs::find(&door, number).await?;
    Ok((plan.number, heads(&door, &[run]).await?.remove(0)))
}

async fn read(door: &Reader<ProjectScope>, number: i32, filter: &ExecutionFilter) -> Result<PlanView> {
    let model = plans::find(door, number).await?;
    let runs = runs_of(door, &model).await?;
    let found = filtered(door, &runs, filter).filter(of_days(door, &model, filter).await?);
    Ok(PlanView {
        runs: heads(door, &runs).await?,
        executions: executions(door, &runs, found, filter).await?,
        history: history(door, model.id).await?,
        row: row_of(door, model).await?,
    })
}

/// The runs of a plan, the latest first.
pub(super) async fn runs_of(door: &impl Door<Scope = ProjectScope>, plan: &test_plan::Model) -> Result<Vec<test_run::Model>> {
    let runs = test_run::Entity::find().filter(test_run::COLUMN.plan_id.eq(plan.id)).order_by_desc(test_run::COLUMN.number);
    Ok(runs.all(door.db()).await?)
}

async fn row_of(door: &Reader<ProjectScope>, model: test_plan::Model) -> Result<PlanRow> {
    Ok(plans::rows(door, vec![model]).await?.remove(0))
}

pub(super) async fn heads(door: &impl Door<Scope = ProjectScope>, runs: &[test_run::Model]) -> Result<Vec<RunHead>> {
    let mut standing = standing_of(door, runs.iter().map(|run| run.id)).await?;
    let head = |run: &test_run::Model| RunHead {
        number: run.number,
        code: run_code(&door.project().key, run.number),
        name: run.name.clone(),
        created_at: run.created_at,
        standing: standing.remove(&run.id).unwrap_or_default(),
    };
    Ok(runs.iter().map(head).collect())
}

async fn executions(
    door: &impl Door<Scope = ProjectScope>,
    runs: &[test_run::Model],
    found: Select<execution::Entity>,
    filter: &ExecutionFilter,
) -> Result<Paged<ExecutionRow>> {
    let counts = counted(door, runs, &found, filter).await?;
    let total = counts.values().sum();
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let (mut skipped, mut models) = ((page - 1) * PER_PAGE, Vec::new());
    // Run by run, each along its own index: all together would be sorted anew for each page.
    for run in runs.iter().map(|run| run.id) {
        let here = counts.get(&run).copied().unwrap_or_default();
        let left = PER_PAGE - models.len() as u64;
        if left > 0 && skipped < here {
            let of_run = found.clone().filter(execution::COLUMN.run_id.eq(run)).order_by_asc(execution::COLUMN.place);
            models.extend(of_run.offset(skipped).limit(left).all(door.db()).await?);
        }
        skipped = skipped.saturating_sub(here);
    }
    Ok(Paged { rows: rows(door, models).await?, total, page, size: PER_PAGE })
}

/// How many of each run a filter shows: known without counting where it asks for runs and results alone.
async fn counted(
    door: &impl Door<Scope = ProjectScope>,
    runs: &[test_run::Model],
    found: &Select<execution::Entity>,
    filter: &ExecutionFilter,
) -> Result<HashMap<RunId, u64>> {
    if filter.is_plain() {
        let wanted = |result: &CaseResult| filter.results.is_empty() || filter.results.contains(result);
        let sum = |standing: tally::Standing| standing.into_iter().filter(|(result, _)| wanted(result)).map(|(_, count)| count).sum();
        let asked = runs.iter().filter(|run| filter.run.is_none_or(|number| number == run.number)).map(|run| run.id);
        return Ok(standing_of(door, asked).await?.into_iter().map(|(run, standing)| (run, sum(standing))).collect());
    }
    let counted = found
        .clone()
        .select_only()
        .column(execution::Column::RunId)
        .column_as(Expr::col(Asterisk).count(), "executions")
        .group_by(execution::Column::RunId);
    let counted = counted.into_tuple::<(RunId, i64)>().all(door.db()).await?;
    Ok(counted.into_iter().map(|(run, count)| (run, u64::try_from(count).unwrap_or_default())).collect())
}

/// The executions of these runs that a filter shows, whatever days it asks for; in no order yet.
pub(super) fn filtered(
    door: &impl Door<Scope = ProjectScope>,
    runs: &[test_run::Model],
    filter: &ExecutionFilter,
) -> Select<execution::Entity> {
    let wanted = runs.iter().filter(|run| filter.run.is_none_or(|number| number == run.number)).map(|run| run.id);
    let mut found = execution::Entity::find().filter(execution::COLUMN.run_id.is_in(wanted));
    if !filter.results.is_empty() {
        found = found.filter(execution::COLUMN.result.is_in(filter.results.clone()));
    }
    if let Some(environment) = filter.environment {
        found = found.filter(execution::COLUMN.environment_id.eq(environment));
    }
    if let Some(person) = filter.assignee {
        found = found.filter(execution::COLUMN.assignee_id.eq(person));
    }
    if let Some(person) = filter.by {
        found = found.filter(execution::COLUMN.last_by.eq(person));
    }
    let mut of_cases = Query::select();
    of_cases.column(test_case::Column::Id).from(test_case::Entity).and_where(test_case::COLUMN.project_id.eq(door.project().id));
    if let Some(kind) = filter.kind {
        of_cases.and_where(test_case::COLUMN.kind.eq(kind));
    }
    if let Some(component) = &filter.component {
        of_cases.and_where(test_case::COLUMN.component.eq(component.clone()));
    }
    if filter.no_component {
        of_cases.and_where(test_case::COLUMN.component.eq(""));
    }
    match filter.kind.is_some() || filter.component.is_some() || filter.no_component {
        true => found.filter(execution::COLUMN.case_id.in_subquery(of_cases)),
        false => found,
    }
}

/// Executions with what they are called, in their order.
pub(crate) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<execution::Model>) -> Result<Vec<ExecutionRow>> {
    let around = Around::of(door, &found).await?;
    let flaky = flaky_of(door, found.iter().map(|row| row.case_id)).await?;
    let cases: HashMap<CaseId, (i32, String)> = test_case::Entity::find()
        .select_only()
        .columns([test_case::Column::Id, test_case::Column::Number])
        .column(test_case::Column::Title)
        .filter(test_case::COLUMN.id.is_in(found.iter().map(|row| row.case_id)))
        .into_tuple::<(CaseId, i32, String)>()
        .all(door.db())
        .await?
        .into_iter()
        .map(|(id, number, title)| (id, (number, title)))
        .collect();
    let row = |row: execution::Model| {
        let (case_number, title) = cases.get(&row.case_id)?.clone();
        Some(ExecutionRow {
            run: around.runs.get(&row.run_id)?.number,
            code: case_code(&door.project().key, case_number),
            case_number,
            title,
            data_row: row.data_row.and_then(|at| u32::try_from(at + 1).ok()),
            place: around.environments.get(&row.environment_id).cloned().unwrap_or_default(),
            build: row.build_id.and_then(|build| around.builds.get(&build).cloned()),
            assignee: around.person(row.assignee_id),
            by: around.person(row.last_by),
            overruled: row.override_result.is_some(),
            flaky: flaky.contains(&(row.case_id, row.environment_id)),
            id: row.id,
            case: row.case_id,
            environment: row.environment_id,
            result: row.result,
            at: row.last_at,
        })
    };
    Ok(found.into_iter().filter_map(row).collect())
}
