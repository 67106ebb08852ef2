//! What automated tests found, as a run of its own.

use std::collections::HashMap;

use golive_domain::{
    events::{Event, EventKind},
    id::{CaseId, EnvironmentId, ExecutionId, StepResultId},
    import::FileFormat,
    testing::{CaseContent, CaseResult, CaseState, TestType, Verdict},
    text::Title,
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    BATCH, Tx,
    automated::{environment_named, plan_of_machines},
    tree::Tree,
};
use crate::{
    Result,
    desk::Door,
    entity::{execution, finding, step_result, test_case, values::Texts},
    import::formats::{Ended, ResultIn},
    testing::{
        case_code,
        cases::of_project,
        coverage::settle_around,
        environments::build_of,
        findings::{anew, whims},
        plans, run_code,
        runs::{Head, begun},
        tally, write,
    },
};

/// What a file of results came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Results {
    pub events: Vec<Event>,
    pub cases: usize,
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

/// Writes a run of what automated tests found. A result belongs to the case whose code or key it names; a test nobody knows
/// becomes a case of its own, so that it is known the next time.
pub(crate) async fn results(tx: &Tx, place: &str, name: &str, given: &[ResultIn]) -> Result<Results> {
    let mut done = Results::default();
    if given.is_empty() {
        return Ok(done);
    }
    let cases = matched(tx, given, &mut done).await?;
    let environment = environment_named(tx, place).await?;
    let plan = plan_of_machines(tx).await?;
    let head = Head { name: name.chars().take(250).collect(), build: None, again_of: None };
    let (run, number) = begun(tx, plan.id, &head).await?;
    let build = build_of(tx, environment).await?;
    let (mut executions, mut steps, mut standing, mut findings) = (Vec::new(), Vec::new(), Vec::new(), HashMap::new());
    for ((result, (case, edition)), at) in given.iter().zip(cases).zip(0..) {
        let (verdict, came) = match result.ended {
            Ended::Passed => (Verdict::Passed, CaseResult::Passed),
            Ended::Failed | Ended::Error => (Verdict::Failed, CaseResult::Failed),
            Ended::Skipped => (Verdict::Skipped, CaseResult::NotRun),
        };
        match verdict {
            Verdict::Passed => done.passed += 1,
            Verdict::Failed => done.failed += 1,
            _ => done.skipped += 1,
        }
        standing.push(came);
        let id: ExecutionId = tx.id();
        let seconds = result.seconds.map_or(0, |seconds| seconds.clamp(0.0, f64::from(i32::MAX)).round() as i32);
        let message = result.message.clone().unwrap_or_default();
        executions.push(execution::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            run_id: Set(run),
            place: Set(at),
            case_id: Set(case),
            edition: Set(edition),
            data_row: Set(None),
            environment_id: Set(environment),
            build_id: Set(build),
            assignee_id: Set(None),
            result: Set(came),
            override_result: Set((verdict != Verdict::Skipped).then_some(came)),
            override_reason: Set((verdict != Verdict::Skipped).then(|| result.key())),
            last_by: Set(tx.writer()),
            started_at: Set(Some(tx.now())),
            last_at: Set(Some(tx.now())),
            seconds: Set(seconds),
            version: Set(1),
        });
        let step = |verdict: Verdict, actual: String| step_result::ActiveModel {
            id: Set(tx.id::<StepResultId>()),
            execution_id: Set(id),
            step: Set(0),
            verdict: Set(verdict),
            actual: Set(actual),
            person_id: Set(tx.writer()),
            at: Set(tx.now()),
            seconds: Set(seconds),
        };
        // What failed and then passed is told as it was.
        if result.flaky {
            steps.push(step(Verdict::Failed, message.clone()));
        }
        steps.push(step(verdict, if result.flaky { String::new() } else { message }));
        if verdict != Verdict::Skipped {
            let worst = findings.entry(case).or_insert((came, id));
            if came < worst.0 {
                *worst = (came, id);
            }
        }
    }
    for batch in executions.chunks(BATCH) {
        execution::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    tally::given(tx, run, standing).await?;
    for batch in steps.chunks(BATCH) {
        step_result::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    found(tx, environment, findings).await?;
    let label = format!("{} {}", plans::label(tx, plan.number, &plan.name), run_code(&tx.project().key, number));
    done.events.push(Event::new(EventKind::RunCreated, plan.id, label).noting(name));
    Ok(done)
}

/// The case of each result with the edition that was run.
async fn matched(tx: &Tx, given: &[ResultIn], done: &mut Results) -> Result<Vec<(CaseId, i32)>> {
    let key = &tx.project().key;
    let rows = of_project(tx).filter(test_case::COLUMN.archived_at.is_null()).all(tx.db()).await?;
    let mut known: HashMap<String, (CaseId, i32)> = HashMap::new();
    for row in rows {
        let of = (row.id, row.edition);
        known.insert(case_code(key, row.number), of);
        if let Some(external) = row.external_key {
            // `testrail:C123` is what the other tool calls `C123`.
            if let Some((_, bare)) = external.split_once(':') {
                known.entry(bare.to_owned()).or_insert(of);
            }
            known.insert(external, of);
        }
    }
    let own = |result: &ResultIn| format!("{}:{}", FileFormat::Junit, result.key());
    let mut tree = Tree::load(tx).await?;
    let mut number = write::next_number(tx).await?;
    let mut cases = Vec::new();
    for result in given {
        let named = result.case_keys.iter().find_map(|key| known.get(key)).or_else(|| known.get(&own(result)));
        if let Some(of) = named {
            cases.push(*of);
            continue;
        }
        let mut row = write::blank(tx, number);
        number += 1;
        row.title = Title::parse(&result.name).map_or_else(|_| result.key().chars().take(250).collect(), |title| title.into_string());
        row.external_key = Some(own(result));
        row.kind = TestType::Regression;
        row.state = CaseState::Ready;
        row.keywords = Texts(vec!["automated".to_owned()]);
        row.component = result.class.chars().take(80).collect();
        row.suite_id = tree.place(tx, &result.suite).await?;
        let of = (row.id, row.edition);
        known.insert(own(result), of);
        done.events.push(write::add(tx, row, &CaseContent::default()).await?);
        done.cases += 1;
        cases.push(of);
    }
    Ok(cases)
}

/// What each case came to now, in one statement a batch.
async fn found(tx: &Tx, environment: EnvironmentId, came: HashMap<CaseId, (CaseResult, ExecutionId)>) -> Result<()> {
    let about: Vec<CaseId> = came.keys().copied().collect();
    let whims = whims(tx, environment, &about).await?;
    let rows: Vec<_> = came
        .into_iter()
        .map(|(case, (result, execution))| finding::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            project_id: Set(tx.project().id),
            case_id: Set(case),
            environment_id: Set(environment),
            execution_id: Set(execution),
            result: Set(result),
            at: Set(tx.now()),
            flaky: Set(whims.contains(&case)),
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        finding::Entity::insert_many(batch.to_vec()).on_conflict(anew()).exec_without_returning(tx.db()).await?;
    }
    settle_around(tx, &about).await
}
