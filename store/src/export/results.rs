//! The results of a plan, run by run and environment by environment.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use golive_domain::{
    id::{CaseId, EnvironmentId, ExecutionId, RunId},
    testing::{CaseResult, TestType, Verdict},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{Cell, Export, Record, count, instant, maybe, open, text, word, yes};
use crate::{
    Desk, Result,
    defects::{self, defect_code},
    desk::{Door, ProjectScope, Reader},
    entity::{defect, execution, step_result, test_case},
    testing::{self, ExecutionFilter, ExecutionRow, run_code},
};

/// What was found of a step last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepOut {
    /// Counted from 1.
    pub step: u32,
    pub verdict: Verdict,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub actual: String,
}

/// An execution as it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultOut {
    /// `ARAS-R7`
    pub run: String,
    /// `ARAS-T12`
    pub case: String,
    pub title: String,
    #[serde(rename = "type")]
    pub kind: TestType,
    pub component: String,
    /// Of the case, as it was run.
    pub edition: u32,
    /// Counted from 1, where the case is run once for each row of its data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_row: Option<u32>,
    pub environment: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build: Option<String>,
    pub result: CaseResult,
    /// Why it was set by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_by_hand: Option<String>,
    /// What the case comes to there cannot be trusted.
    pub flaky: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    pub seconds: u32,
    /// What was seen at the steps that failed or were blocked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seen: String,
    /// Keys of the defects it showed, those the actor sees.
    pub defects: Vec<String>,
    pub steps: Vec<StepOut>,
    /// Which of the export's rounds it belongs to, from 0.
    #[serde(skip)]
    pub round: usize,
}

impl Record for ResultOut {
    const NAME: &'static str = "results";
    const HEADER: &'static [&'static str] = &[
        "run",
        "case",
        "title",
        "type",
        "component",
        "edition",
        "data row",
        "environment",
        "build",
        "result",
        "set by hand",
        "flaky",
        "by",
        "assignee",
        "at",
        "seconds",
        "seen",
        "defects",
    ];

    fn rows(&self) -> Vec<Vec<Cell>> {
        vec![vec![
            text(&self.run),
            text(&self.case),
            text(&self.title),
            word(self.kind),
            text(&self.component),
            count(self.edition),
            self.data_row.map_or(Cell::Empty, count),
            text(&self.environment),
            maybe(self.build.as_deref()),
            word(self.result),
            maybe(self.set_by_hand.as_deref()),
            yes(self.flaky),
            maybe(self.by.as_deref()),
            maybe(self.assignee.as_deref()),
            instant(self.at),
            count(self.seconds),
            text(&self.seen),
            text(&self.defects.join(", ")),
        ]]
    }
}

/// A run in one environment, and what its executions came to: what JUnit calls a suite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// `ARAS-R7`
    pub run: String,
    pub name: String,
    pub environment: String,
    pub at: DateTime<Utc>,
    pub passed: u32,
    pub failed: u32,
    /// Blocked, not run, not run to the end, or meaning nothing there.
    pub skipped: u32,
    pub seconds: u64,
}

/// Whoever may export and sees the plan: the executions a filter shows, with the rounds they belong to.
pub async fn results(
    desk: &Desk,
    project: &ProjectKey,
    plan: i32,
    filter: &ExecutionFilter,
) -> Result<(Export<ResultOut, (ExecutionId, usize)>, Vec<Round>)> {
    let door = open(desk, project).await?;
    let (runs, found) = testing::executions_of(&door, plan, filter).await?;
    let found = found
        .select_only()
        .columns([execution::Column::Id])
        .column(execution::Column::RunId)
        .column(execution::Column::EnvironmentId)
        .column(execution::Column::Result)
        .column(execution::Column::Seconds)
        .order_by_desc(execution::COLUMN.run_id)
        .order_by_asc(execution::COLUMN.environment_id)
        .order_by_asc(execution::COLUMN.place)
        .into_tuple::<(ExecutionId, RunId, EnvironmentId, CaseResult, i32)>()
        .all(door.db())
        .await?;
    let places = testing::environment_names(&door).await?;
    let (mut rounds, mut ids, mut last): (Vec<Round>, Vec<_>, _) = (Vec::new(), Vec::new(), None);
    for (id, run, environment, result, seconds) in found {
        if last.replace((run, environment)) != Some((run, environment)) {
            let head = runs.iter().find(|row| row.id == run);
            rounds.push(Round {
                run: head.map(|row| run_code(&door.project().key, row.number)).unwrap_or_default(),
                name: head.map(|row| row.name.clone()).unwrap_or_default(),
                environment: places.get(&environment).cloned().unwrap_or_default(),
                at: head.map_or(door.now(), |row| row.created_at),
                passed: 0,
                failed: 0,
                skipped: 0,
                seconds: 0,
            });
        }
        let nth = rounds.len() - 1;
        let round = &mut rounds[nth];
        match result {
            CaseResult::Passed => round.passed += 1,
            CaseResult::Failed => round.failed += 1,
            _ => round.skipped += 1,
        }
        round.seconds += u64::try_from(seconds).unwrap_or_default();
        ids.push((id, nth));
    }
    let (as_of, door) = (door.now(), Arc::new(door));
    let load = move |ids: Vec<(ExecutionId, usize)>| -> super::Loading<ResultOut> {
        let door = door.clone();
        Box::pin(async move { load(&door, ids).await })
    };
    Ok((Export { project: project.clone(), as_of, ids: ids.into_iter(), load: Box::new(load) }, rounds))
}

async fn load(door: &Reader<ProjectScope>, wanted: Vec<(ExecutionId, usize)>) -> Result<Vec<ResultOut>> {
    let ids: Vec<ExecutionId> = wanted.iter().map(|(id, _)| *id).collect();
    let found = execution::Entity::find()
        .filter(execution::COLUMN.project_id.eq(door.project().id))
        .filter(execution::COLUMN.id.is_in(ids.clone()))
        .all(door.db())
        .await?;
    let mut models: HashMap<ExecutionId, execution::Model> = found.iter().map(|row| (row.id, row.clone())).collect();
    let rows = testing::execution_rows(door, found).await?;
    let mut rows: HashMap<ExecutionId, ExecutionRow> = rows.into_iter().map(|row| (row.id, row)).collect();
    let kinds = kinds(door, models.values().map(|row| row.case_id)).await?;
    let mut steps = steps(door, &ids).await?;
    let mut shown = shown(door, &ids).await?;
    let out = |(id, round): (ExecutionId, usize)| {
        let (model, row) = (models.remove(&id)?, rows.remove(&id)?);
        let (kind, component) = kinds.get(&model.case_id)?.clone();
        let steps = steps.remove(&id).unwrap_or_default();
        let broken = steps.iter().filter(|step| matches!(step.verdict, Verdict::Failed | Verdict::Blocked) && !step.actual.is_empty());
        Some(ResultOut {
            seen: broken.map(|step| format!("{}: {}", step.step, step.actual)).collect::<Vec<_>>().join("\n"),
            run: run_code(&door.project().key, row.run),
            case: row.code,
            title: row.title,
            kind,
            component,
            edition: u32::try_from(model.edition).unwrap_or(1),
            data_row: row.data_row,
            environment: row.place,
            build: row.build,
            result: row.result,
            set_by_hand: model.override_reason,
            flaky: row.flaky,
            by: row.by.map(|person| person.name),
            assignee: row.assignee.map(|person| person.name),
            at: row.at,
            seconds: u32::try_from(model.seconds).unwrap_or_default(),
            defects: shown.remove(&id).unwrap_or_default(),
            steps,
            round,
        })
    };
    Ok(wanted.into_iter().filter_map(out).collect())
}

async fn kinds(door: &Reader<ProjectScope>, cases: impl Iterator<Item = CaseId>) -> Result<HashMap<CaseId, (TestType, String)>> {
    let mut cases: Vec<CaseId> = cases.collect();
    cases.sort_unstable();
    cases.dedup();
    let found = test_case::Entity::find()
        .select_only()
        .columns([test_case::Column::Id])
        .column(test_case::Column::Kind)
        .column(test_case::Column::Component)
        .filter(test_case::COLUMN.project_id.eq(door.project().id))
        .filter(test_case::COLUMN.id.is_in(cases))
        .into_tuple::<(CaseId, TestType, String)>()
        .all(door.db())
        .await?;
    Ok(found.into_iter().map(|(id, kind, component)| (id, (kind, component))).collect())
}

/// The last that was found of each step, by execution.
async fn steps(door: &Reader<ProjectScope>, ids: &[ExecutionId]) -> Result<HashMap<ExecutionId, Vec<StepOut>>> {
    let found = step_result::Entity::find()
        .filter(step_result::COLUMN.execution_id.is_in(ids.to_vec()))
        .order_by_asc(step_result::COLUMN.at)
        .order_by_asc(step_result::COLUMN.id)
        .all(door.db())
        .await?;
    let mut last: HashMap<ExecutionId, BTreeMap<i32, StepOut>> = HashMap::new();
    for row in found {
        let step = StepOut { step: u32::try_from(row.step + 1).unwrap_or(1), verdict: row.verdict, actual: row.actual };
        last.entry(row.execution_id).or_default().insert(row.step, step);
    }
    Ok(last.into_iter().map(|(id, steps)| (id, steps.into_values().collect())).collect())
}

/// The defects each execution showed that the actor sees, by their keys.
async fn shown(door: &Reader<ProjectScope>, ids: &[ExecutionId]) -> Result<HashMap<ExecutionId, Vec<String>>> {
    let found = defects::visible(door)
        .select_only()
        .columns([defect::Column::ExecutionId])
        .column(defect::Column::Number)
        .filter(defect::COLUMN.execution_id.is_in(ids.to_vec()))
        .order_by_asc(defect::COLUMN.number)
        .into_tuple::<(ExecutionId, i32)>()
        .all(door.db())
        .await?;
    let mut shown: HashMap<ExecutionId, Vec<String>> = HashMap::new();
    for (id, number) in found {
        shown.entry(id).or_default().push(defect_code(&door.project().key, number));
    }
    Ok(shown)
}
