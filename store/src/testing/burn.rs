//! How a plan goes on: what is left day by day, told from what was recorded.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::EventKind,
    id::{ExecutionId, RunId},
    testing::{BurnDay, CaseResult, PlanState, Step, burn as burned, recorded, stood},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, sea_query::Query};
use uuid::Uuid;

use super::{
    plan::{ExecutionFilter, runs_of},
    plans,
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{event, execution, test_plan, values::EventData},
    projects::working_calendar,
};

/// A plan day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Burn {
    pub as_of: DateTime<Utc>,
    /// Where the project works.
    pub today: NaiveDate,
    /// Executions there are.
    pub planned: u32,
    /// Whether the list of executions can be narrowed to what a day counts.
    pub listed: bool,
    /// From the plan's first day, or its first run, to its last day, or today; none without a run.
    pub days: Vec<BurnDay>,
}

/// Executions beyond which the history is only told where somebody asks for it: a page that is looked at all day does not
/// read the whole of a large plan after every result.
const AT_ONCE: u64 = 5_000;

/// Anyone who sees the plan. `None` where the plan is too large to be told on the way; [`super::plan_report`] tells it
/// always.
pub async fn burn(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Option<Burn>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let plan = plans::find(&door, number).await?;
    let row = plans::rows(&door, vec![plan.clone()]).await?.remove(0);
    if row.executions() > AT_ONCE { Ok(None) } else { of_plan(&door, &plan).await.map(Some) }
}

pub(super) async fn of_plan(door: &Reader<ProjectScope>, plan: &test_plan::Model) -> Result<Burn> {
    let calendar = working_calendar(door).await?;
    let today = calendar.date_of(door.now());
    let history = door.recall(("burn", plan.number), async || history(door, plan).await.map(Arc::new)).await?;
    let burn = Burn { as_of: door.now(), today, planned: history.planned, listed: u64::from(history.planned) <= AT_ONCE, days: Vec::new() };
    let Some(first) = history.first else { return Ok(burn) };
    let last = history.steps.iter().map(|step| step.at).max();
    let from = plan.starts_on.into_iter().chain([calendar.date_of(first)]).min().unwrap_or(today);
    // An open plan goes on until today; a closed one ends with its last result.
    let goes_on = (plan.state == PlanState::Open).then_some(today);
    let ends = [plan.ends_on, last.map(|at| calendar.date_of(at)), goes_on];
    let until = ends.into_iter().flatten().max().unwrap_or(today);
    let dates = plan.starts_on.zip(plan.ends_on);
    let days = burned(history.planned, &history.steps, within(from, until), dates, today, &calendar);
    Ok(Burn { days, ..burn })
}

/// The executions that the days of a filter show. Refused where the plan is too large to be told on the way.
pub(super) async fn of_days(door: &Reader<ProjectScope>, plan: &test_plan::Model, filter: &ExecutionFilter) -> Result<Condition> {
    let days = [filter.left_at, filter.passed_at, filter.recorded_after, filter.recorded_until];
    if days.iter().all(Option::is_none) {
        return Ok(Condition::all());
    }
    let row = plans::rows(door, vec![plan.clone()]).await?.remove(0);
    if row.executions() > AT_ONCE {
        return Err(Error::field("left_at", Say::new("burn-large")).into());
    }
    let calendar = working_calendar(door).await?;
    let history = door.recall(("burn", plan.number), async || history(door, plan).await.map(Arc::new)).await?;
    let ids = |date: NaiveDate, wanted: fn(CaseResult) -> bool| {
        let stood = stood(&history.steps, date, &calendar).into_iter();
        stood.filter(|(_, result)| wanted(*result)).map(|(id, _)| id).collect::<Vec<_>>()
    };
    let recorded = match (filter.recorded_after, filter.recorded_until) {
        (None, None) => None,
        (after, until) => Some(recorded(&history.steps, after, until.unwrap_or_else(|| calendar.date_of(door.now())), &calendar)),
    };
    // What nobody touched yet is left too.
    let done = filter.left_at.map(|date| ids(date, |result| !result.is_left()));
    let passed = filter.passed_at.map(|date| ids(date, |result| result == CaseResult::Passed));
    Ok(Condition::all()
        .add_option(done.map(|ids| execution::COLUMN.id.is_not_in(ids)))
        .add_option(passed.map(|ids| execution::COLUMN.id.is_in(ids)))
        .add_option(recorded.map(|ids| execution::COLUMN.id.is_in(ids))))
}

/// No plan is drawn over more than ten years: a slip in a date is no history.
fn within(from: NaiveDate, until: NaiveDate) -> (NaiveDate, NaiveDate) {
    let latest = from.checked_add_days(chrono::Days::new(3_650)).unwrap_or(until);
    (from, until.clamp(from, latest.max(from)))
}

/// What was recorded in a plan.
struct History {
    planned: u32,
    /// When its first run was made.
    first: Option<DateTime<Utc>>,
    steps: Vec<Step>,
}

async fn history(door: &Reader<ProjectScope>, plan: &test_plan::Model) -> Result<History> {
    let runs = runs_of(door, plan).await?;
    let ids: Vec<RunId> = runs.iter().map(|run| run.id).collect();
    let executions = execution::Entity::find()
        .select_only()
        .columns([execution::Column::Id])
        .column(execution::Column::Result)
        .column(execution::Column::LastAt)
        .filter(execution::COLUMN.run_id.is_in(ids.clone()))
        .into_tuple::<(ExecutionId, CaseResult, Option<DateTime<Utc>>)>()
        .all(door.db())
        .await?;
    let mut steps = changes(door, &ids).await?;
    // What a machine brought has no event of its own.
    let told: HashSet<ExecutionId> = steps.iter().map(|step| step.execution).collect();
    let brought = executions.iter().filter(|(id, ..)| !told.contains(id));
    steps.extend(brought.filter_map(|(id, result, at)| Some(Step { execution: *id, at: (*at)?, result: *result })));
    Ok(History { planned: u32::try_from(executions.len()).unwrap_or(u32::MAX), first: runs.iter().map(|run| run.created_at).min(), steps })
}

/// Every change of a result, from the history of the executions.
async fn changes(door: &Reader<ProjectScope>, runs: &[RunId]) -> Result<Vec<Step>> {
    let of_runs = Query::select()
        .column(execution::Column::Id)
        .from(execution::Entity)
        .and_where(execution::COLUMN.run_id.is_in(runs.to_vec()))
        .to_owned();
    let found = event::Entity::find()
        .select_only()
        .columns([event::Column::SubjectId])
        .column(event::Column::At)
        .column(event::Column::Data)
        .filter(event::COLUMN.subject_id.in_subquery(of_runs))
        .filter(event::COLUMN.kind.is_in([EventKind::ResultRecorded, EventKind::ResultOverridden]))
        .into_tuple::<(Uuid, DateTime<Utc>, EventData)>()
        .all(door.db())
        .await?;
    let mut steps: HashMap<(Uuid, DateTime<Utc>), Step> = HashMap::new();
    for (id, at, data) in found {
        let result =
            data.changes.iter().filter(|change| change.field == "result").find_map(|change| CaseResult::parse(change.to.as_str()?));
        steps.extend(result.map(|result| ((id, at), Step { execution: ExecutionId(id), at, result })));
    }
    Ok(steps.into_values().collect())
}
