//! Runs: cases × environments × rows of data, to be executed.

use std::collections::HashMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{BuildId, CaseId, EnvironmentId, ExecutionId, PersonId, PlanId, RunId},
    testing::{CaseResult, CaseState},
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    cases::of_project,
    plans::{self, refuse_closed},
    run_code, tally,
};
use crate::{
    Desk, Outcome, Result,
    backlog::members,
    desk::{Door, ProjectScope, Writer},
    entity::{build, case_edition, environment, execution, test_case, test_plan, test_run},
};

/// A run to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRun {
    pub name: String,
    /// In the order in which they are executed.
    pub cases: Vec<CaseId>,
    pub environments: Vec<EnvironmentId>,
    /// Left out, it is the one each environment has when a case is executed.
    pub build: Option<BuildId>,
    /// Everything at first is theirs.
    pub assignee: Option<PersonId>,
}

/// Executions of one run at most.
const MOST: usize = 20_000;
/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

/// What one execution is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Planned {
    case: CaseId,
    edition: i32,
    data_row: Option<i32>,
    environment: EnvironmentId,
    assignee: Option<PersonId>,
}

/// Whoever plans tests. Every case in every environment, once for each row of its data. Gives the run's number; whoever is
/// to execute it hears of it.
pub async fn create_run(desk: &Desk, project: &ProjectKey, plan: i32, new: NewRun) -> Result<i32> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let plan = plans::find(tx, plan).await?;
        refuse_closed(&plan)?;
        let planned = new.planned(tx).await?;
        let name = run_name(&new.name)?;
        let (number, event) = write(tx, &plan, Head { name, build: new.build, again_of: None }, planned).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// Whoever plans tests. A run of what failed or was blocked in another one, with the same people.
pub async fn again(desk: &Desk, project: &ProjectKey, run: i32) -> Result<i32> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let (before, plan) = find(tx, run).await?;
        refuse_closed(&plan)?;
        let rows = execution::Entity::find()
            .filter(execution::COLUMN.run_id.eq(before.id))
            .filter(execution::COLUMN.result.is_in([CaseResult::Failed, CaseResult::Blocked]))
            .order_by_asc(execution::COLUMN.place)
            .all(tx.db())
            .await?;
        if rows.is_empty() {
            return Err(Error::rule(Say::new("error-run-nothing-failed")).into());
        }
        let cases: Vec<CaseId> = rows.iter().map(|row| row.case_id).collect();
        let now: HashMap<CaseId, i32> = of_project(tx)
            .filter(test_case::COLUMN.id.is_in(cases))
            .all(tx.db())
            .await?
            .into_iter()
            .map(|case| (case.id, case.edition))
            .collect();
        let planned = rows.into_iter().map(|row| Planned {
            case: row.case_id,
            edition: now.get(&row.case_id).copied().unwrap_or(row.edition),
            data_row: row.data_row,
            environment: row.environment_id,
            assignee: row.assignee_id.or(row.last_by),
        });
        let head = Head { name: before.name.clone(), build: None, again_of: Some(before.id) };
        let (number, event) = write(tx, &plan, head, planned.collect()).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// The run and its plan, if the actor may see them.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<(test_run::Model, test_plan::Model)> {
    let of_project = test_run::Entity::find().filter(test_run::COLUMN.project_id.eq(door.project().id));
    let run = of_project.filter(test_run::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let plan = plans::visible(door).filter(test_plan::COLUMN.id.eq(run.plan_id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    Ok((run, plan))
}

/// What a run is called and of.
pub(super) struct Head {
    pub name: String,
    pub build: Option<BuildId>,
    pub again_of: Option<RunId>,
}

fn run_name(name: &str) -> Result<String> {
    if name.trim().is_empty() {
        return Ok(String::new());
    }
    Ok(Title::parse(name).map_err(|say| Error::field("name", say))?.into_string())
}

impl NewRun {
    /// Every execution it comes to, or why it cannot be.
    async fn planned(&self, tx: &Writer<ProjectScope>) -> Result<Vec<Planned>> {
        let mut refused = Refusals::default();
        let cases: HashMap<CaseId, test_case::Model> = of_project(tx)
            .filter(test_case::COLUMN.id.is_in(self.cases.clone()))
            .filter(test_case::COLUMN.archived_at.is_null())
            .all(tx.db())
            .await?
            .into_iter()
            .map(|case| (case.id, case))
            .collect();
        if self.cases.is_empty() {
            refused.add("cases", Say::new("error-cases-none"));
        } else if cases.len() < self.cases.len() {
            return Err(Error::NotFound.into());
        } else if let Some(draft) = cases.values().find(|case| case.state != CaseState::Ready) {
            refused.add("cases", Say::new("error-run-not-ready").with("title", &draft.title).with("state", draft.state));
        }
        let places = environment::Entity::find()
            .filter(environment::COLUMN.project_id.eq(tx.project().id))
            .filter(environment::COLUMN.id.is_in(self.environments.clone()))
            .filter(environment::COLUMN.archived_at.is_null())
            .all(tx.db())
            .await?;
        if self.environments.is_empty() {
            refused.add("environments", Say::new("error-run-environments"));
        } else if places.len() < self.environments.len() {
            return Err(Error::NotFound.into());
        }
        if let Some(build) = self.build {
            let mine = build::Entity::find_by_id(build).filter(build::COLUMN.project_id.eq(tx.project().id));
            mine.one(tx.db()).await?.ok_or(Error::NotFound)?;
        }
        if let Some(person) = self.assignee
            && !members(tx).await?.iter().any(|member| member.id == person)
        {
            refused.add("assignee", Say::new("error-gone"));
        }
        refused.finish()?;
        let rows = data_rows(tx, &self.cases).await?;
        let mut planned = Vec::new();
        for environment in &self.environments {
            for case in self.cases.iter().filter_map(|id| cases.get(id)) {
                let runs = rows.get(&case.id).copied().unwrap_or_default();
                let one = |data_row| Planned {
                    case: case.id,
                    edition: case.edition,
                    data_row,
                    environment: *environment,
                    assignee: self.assignee,
                };
                match runs {
                    0 => planned.push(one(None)),
                    runs => planned.extend((0..runs).map(|row| one(Some(row)))),
                }
            }
        }
        if planned.len() > MOST {
            return Err(Error::field("cases", Say::new("error-run-large").with("is", planned.len()).with("max", MOST)).into());
        }
        Ok(planned)
    }
}

/// How many rows of data the last edition of each case has.
async fn data_rows(tx: &Writer<ProjectScope>, cases: &[CaseId]) -> Result<HashMap<CaseId, i32>> {
    let mut rows: HashMap<CaseId, (i32, i32)> = HashMap::new();
    for batch in cases.chunks(500) {
        let found = case_edition::Entity::find().filter(case_edition::COLUMN.case_id.is_in(batch.to_vec())).all(tx.db()).await?;
        for edition in found {
            let count = i32::try_from(edition.parameters.0.rows.len()).unwrap_or_default();
            let known = rows.entry(edition.case_id).or_insert((edition.number, count));
            if known.0 <= edition.number {
                *known = (edition.number, count);
            }
        }
    }
    Ok(rows.into_iter().map(|(case, (_, count))| (case, count)).collect())
}

/// A run of a plan with nothing in it yet: its id and its number.
pub(super) async fn begun(tx: &Writer<ProjectScope>, plan: PlanId, head: &Head) -> Result<(RunId, i32)> {
    let last = test_run::Entity::find()
        .select_only()
        .column(test_run::Column::Number)
        .filter(test_run::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(test_run::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    let (id, number): (RunId, i32) = (tx.id(), last.unwrap_or_default() + 1);
    let run = test_run::ActiveModel {
        id: Set(id),
        project_id: Set(tx.project().id),
        plan_id: Set(plan),
        number: Set(number),
        name: Set(head.name.clone()),
        build_id: Set(head.build),
        again_of: Set(head.again_of),
        person_id: Set(tx.writer()),
        created_at: Set(tx.now()),
    };
    test_run::Entity::insert(run).exec_without_returning(tx.db()).await?;
    Ok((id, number))
}

async fn write(tx: &Writer<ProjectScope>, plan: &test_plan::Model, head: Head, planned: Vec<Planned>) -> Result<(i32, Event)> {
    let (id, number) = begun(tx, plan.id, &head).await?;
    let rows: Vec<_> = planned
        .iter()
        .zip(0..)
        .map(|(one, place)| execution::ActiveModel {
            id: Set(tx.id::<ExecutionId>()),
            project_id: Set(tx.project().id),
            run_id: Set(id),
            place: Set(place),
            case_id: Set(one.case),
            edition: Set(one.edition),
            data_row: Set(one.data_row),
            environment_id: Set(one.environment),
            build_id: Set(head.build),
            assignee_id: Set(one.assignee),
            result: Set(CaseResult::NotRun),
            override_result: Set(None),
            override_reason: Set(None),
            last_by: Set(None),
            started_at: Set(None),
            last_at: Set(None),
            seconds: Set(0),
            version: Set(1),
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        execution::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    tally::given(tx, id, planned.iter().map(|_| CaseResult::NotRun)).await?;
    let mut told: Vec<PersonId> = planned.iter().filter_map(|one| one.assignee).collect();
    told.sort_unstable();
    told.dedup();
    let label = format!("{} {}", plans::label(tx, plan.number, &plan.name), run_code(&tx.project().key, number));
    Ok((number, Event::new(EventKind::RunCreated, plan.id, label).noting(head.name).concerning(told)))
}
