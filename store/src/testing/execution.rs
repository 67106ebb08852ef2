//! One execution of a case, as who runs it sees it: a step at a time, and where to go next.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    defects::DefectState,
    id::{EnvironmentId, ExecutionId},
    testing::{CaseResult, Override, PlanState, TestType, Verdict, result_of},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{
    case::Around,
    case_code, editions,
    environments::{BuildRef, environments_in_use},
    evidence::{Evidence, evidence_of},
    plans, run_code,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{defect, execution, person, step_result, test_case, test_plan, test_run},
};

/// A step with the last that was found of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    pub action: String,
    pub expected: String,
    pub verdict: Verdict,
    pub actual: String,
}

/// Somebody found something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doing {
    /// Counted from 1.
    pub step: u32,
    pub verdict: Verdict,
    pub actual: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// A defect that an execution showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SeenDefect {
    pub number: i32,
    pub code: String,
    pub title: String,
    pub state: DefectState,
    /// Counted from 1.
    pub step: Option<u32>,
}

/// One execution, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExecutionView {
    pub id: ExecutionId,
    pub plan: i32,
    pub plan_name: String,
    /// The plan takes results.
    pub open: bool,
    pub run: i32,
    pub run_code: String,
    pub case_number: i32,
    /// `ARAS-T12`
    pub code: String,
    pub title: String,
    pub kind: TestType,
    pub edition: u32,
    /// The case has been written anew since.
    pub outdated: bool,
    /// Counted from 1, with the values of its row.
    pub data_row: Option<(u32, Vec<(String, String)>)>,
    pub environment: EnvironmentId,
    pub place: String,
    /// On which it was run, or is there now.
    pub build: Option<String>,
    pub assignee: Option<PersonRef>,
    pub preconditions: String,
    /// One without texts where the case has none.
    pub steps: Vec<StepView>,
    pub result: CaseResult,
    pub overruled: Option<Override>,
    /// What was set by hand says something else than the steps.
    pub contradicts: bool,
    /// Everything that was ever found, the latest first.
    pub doings: Vec<Doing>,
    pub seconds: u32,
    pub evidence: Vec<Evidence>,
    /// Those it showed.
    pub defects: Vec<SeenDefect>,
    /// Its place in the run, from 1, and how many there are.
    pub place_in_run: (u32, u64),
    pub previous: Option<ExecutionId>,
    pub next: Option<ExecutionId>,
    /// The next one that is still to be run by the viewer or by nobody yet.
    pub next_open: Option<ExecutionId>,
    pub version: i32,
}

/// The execution with its run and plan, if the actor may see them.
pub(crate) async fn find(
    door: &impl Door<Scope = ProjectScope>,
    id: ExecutionId,
) -> Result<(execution::Model, test_run::Model, test_plan::Model)> {
    let mine = execution::Entity::find_by_id(id).filter(execution::COLUMN.project_id.eq(door.project().id));
    let row = mine.one(door.db()).await?.ok_or(Error::NotFound)?;
    let run = test_run::Entity::find_by_id(row.run_id).one(door.db()).await?.ok_or(Error::NotFound)?;
    let plan = plans::visible(door).filter(test_plan::COLUMN.id.eq(run.plan_id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    Ok((row, run, plan))
}

/// What history calls it.
pub(super) async fn label(door: &impl Door<Scope = ProjectScope>, row: &execution::Model) -> Result<String> {
    let case = test_case::Entity::find_by_id(row.case_id).one(door.db()).await?;
    Ok(case.map(|case| super::write::label(&door.project().key, &case)).unwrap_or_default())
}

/// Anyone inside the project; the vendor's people where the plan is shared with them.
pub async fn execution(desk: &Desk, project: &ProjectKey, id: ExecutionId) -> Result<ExecutionView> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    door.recall(("execution", id, viewer), async || read(&door, id).await).await
}

async fn read(door: &Reader<ProjectScope>, id: ExecutionId) -> Result<ExecutionView> {
    let (row, run, plan) = find(door, id).await?;
    let case = test_case::Entity::find_by_id(row.case_id).one(door.db()).await?.ok_or(Error::NotFound)?;
    let edition = editions::numbered(door, row.case_id, row.edition).await?;
    let data_row = row.data_row.and_then(|at| usize::try_from(at).ok());
    let content = editions::content(&edition);
    let values = data_row
        .and_then(|at| content.parameters.rows.get(at))
        .map(|values| content.parameters.names.iter().cloned().zip(values.iter().cloned()).collect());
    let filled = content.filled(data_row);
    let doings = doings(door, id).await?;
    let last = |step: usize| doings.iter().find(|doing| doing.step as usize == step + 1);
    let texts = |step: usize| filled.steps.get(step).cloned().unwrap_or_default();
    let steps: Vec<StepView> = (0..filled.judged())
        .map(|step| StepView {
            action: texts(step).action,
            expected: texts(step).expected,
            verdict: last(step).map_or(Verdict::NotRun, |doing| doing.verdict),
            actual: last(step).map(|doing| doing.actual.clone()).unwrap_or_default(),
        })
        .collect();
    let overruled = row.override_result.zip(row.override_reason.clone()).map(|(result, reason)| Override { result, reason });
    let by_steps = result_of(steps.iter().map(|step| step.verdict));
    let around = Around::of(door, std::slice::from_ref(&row)).await?;
    let neighbours = Neighbours::of(door, &row).await?;
    let build = match row.build_id {
        Some(build) => around.builds.get(&build).cloned(),
        None => environments_in_use(door)
            .await?
            .into_iter()
            .find(|place| place.id == row.environment_id)
            .and_then(|place| place.build)
            .map(|build: BuildRef| build.name),
    };
    Ok(ExecutionView {
        contradicts: overruled.as_ref().is_some_and(|overruled| overruled.contradicts(by_steps)),
        overruled,
        plan: plan.number,
        plan_name: plan.name,
        open: plan.state == PlanState::Open,
        run: run.number,
        run_code: run_code(&door.project().key, run.number),
        case_number: case.number,
        code: case_code(&door.project().key, case.number),
        outdated: case.edition > row.edition,
        title: case.title,
        kind: case.kind,
        edition: u32::try_from(row.edition).unwrap_or(1),
        data_row: row.data_row.and_then(|at| u32::try_from(at + 1).ok()).zip(values),
        environment: row.environment_id,
        place: around.environments.get(&row.environment_id).cloned().unwrap_or_default(),
        build,
        assignee: around.person(row.assignee_id),
        preconditions: filled.preconditions,
        steps,
        result: row.result,
        doings,
        seconds: u32::try_from(row.seconds).unwrap_or_default(),
        evidence: evidence_of(door, Some(id), None).await?,
        defects: defects(door, id).await?,
        place_in_run: (u32::try_from(row.place + 1).unwrap_or(1), neighbours.of),
        previous: neighbours.previous,
        next: neighbours.next,
        next_open: neighbours.next_open,
        id: row.id,
        version: row.version,
    })
}

/// The defects it showed that the actor may see.
async fn defects(door: &Reader<ProjectScope>, id: ExecutionId) -> Result<Vec<SeenDefect>> {
    let rows = crate::defects::visible(door).filter(defect::COLUMN.execution_id.eq(id)).order_by_asc(defect::COLUMN.number);
    let step = |row: &defect::Model| row.step.and_then(|step| u32::try_from(step + 1).ok());
    let seen = |row: defect::Model| crate::defects::seen(&door.project().key, &row, step(&row));
    Ok(rows.all(door.db()).await?.into_iter().map(seen).collect())
}

/// Everything that was found, the latest first.
async fn doings(door: &impl Door<Scope = ProjectScope>, id: ExecutionId) -> Result<Vec<Doing>> {
    let rows = step_result::Entity::find()
        .filter(step_result::COLUMN.execution_id.eq(id))
        .find_also_related(person::Entity)
        .order_by_desc(step_result::COLUMN.at)
        .order_by_desc(step_result::COLUMN.id)
        .limit(1_000)
        .all(door.db())
        .await?;
    let doing = |(row, by): (step_result::Model, Option<person::Model>)| Doing {
        step: u32::try_from(row.step + 1).unwrap_or(1),
        verdict: row.verdict,
        actual: row.actual,
        by: by.map(|by| PersonRef { id: by.id, name: by.name }),
        at: row.at,
    };
    Ok(rows.into_iter().map(doing).collect())
}

/// What stands around an execution in its run.
struct Neighbours {
    of: u64,
    previous: Option<ExecutionId>,
    next: Option<ExecutionId>,
    next_open: Option<ExecutionId>,
}

impl Neighbours {
    async fn of(door: &Reader<ProjectScope>, row: &execution::Model) -> Result<Self> {
        let of_run = execution::Entity::find().select_only().column(execution::Column::Id).filter(execution::COLUMN.run_id.eq(row.run_id));
        let before = of_run.clone().filter(execution::COLUMN.place.lt(row.place)).order_by_desc(execution::COLUMN.place);
        let after = of_run.clone().filter(execution::COLUMN.place.gt(row.place)).order_by_asc(execution::COLUMN.place);
        let mut theirs = Condition::any().add(execution::COLUMN.assignee_id.is_null());
        if let Some(viewer) = door.actor().person() {
            theirs = theirs.add(execution::COLUMN.assignee_id.eq(viewer));
        }
        let open = |found: sea_orm::Select<execution::Entity>| {
            found.filter(execution::COLUMN.result.is_in([CaseResult::NotRun, CaseResult::InProgress])).filter(theirs.clone())
        };
        let first = of_run.clone().filter(execution::COLUMN.id.ne(row.id)).order_by_asc(execution::COLUMN.place);
        let next_open = match open(after.clone()).into_tuple().one(door.db()).await? {
            Some(next) => Some(next),
            None => open(first).into_tuple().one(door.db()).await?,
        };
        let last: Option<i32> = execution::Entity::find()
            .select_only()
            .column(execution::Column::Place)
            .filter(execution::COLUMN.run_id.eq(row.run_id))
            .order_by_desc(execution::COLUMN.place)
            .into_tuple()
            .one(door.db())
            .await?;
        Ok(Self {
            of: last.and_then(|last| u64::try_from(last + 1).ok()).unwrap_or(1),
            previous: before.into_tuple().one(door.db()).await?,
            next: after.into_tuple().one(door.db()).await?,
            next_open,
        })
    }
}
