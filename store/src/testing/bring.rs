//! Cases and results from a file: found again by their keys, written in few statements.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    events::{Event, EventKind},
    id::{CaseId, EnvironmentId, ExecutionId, PlanId, RequirementId, RunId, StepResultId, SuiteId},
    import::FileFormat,
    testing::{CaseContent, CaseResult, CaseState, CaseStep, CaseWords, PlanState, TestType, Verdict},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict};
use uuid::Uuid;

use super::{
    alike::{self, Fresh, Resembles},
    cases::of_project,
    coverage::{settle, settle_around},
    editions,
    environments::build_of,
    findings::{anew, whims},
    plans, run_code,
    suites::{self, Suite},
    tally,
    write::{self, keep},
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{case_requirement, environment, execution, finding, requirement, step_result, test_case, test_plan, test_run, values::Texts},
    import::formats::{CaseIn, Ended, ResultIn, SuiteIn},
    requirements,
};

type Tx = Writer<ProjectScope>;

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

/// What a file of cases came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cases {
    pub events: Vec<Event>,
    pub suites: usize,
    pub created: usize,
    pub updated: usize,
    pub steps: usize,
    pub links: usize,
    /// Codes of requirements that are not in the register.
    pub unknown: Vec<(u32, String)>,
    /// New ones that look like one that was there before.
    pub alike: Vec<Resembles>,
}

/// Writes suites, cases and links. A case is known by its key of that tool, else by its suite and title; what is known is
/// brought up to date, and what nothing changed in stays as it is.
pub(crate) async fn cases(tx: &Tx, format: FileFormat, declared: &[SuiteIn], given: &[CaseIn]) -> Result<Cases> {
    let mut done = Cases::default();
    let mut tree = Tree::load(tx).await?;
    for suite in declared {
        tree.place(tx, &suite.path).await?;
    }
    let known = Known::load(tx).await?;
    let requirements = requirement_codes(tx, given).await?;
    let mut number = write::next_number(tx).await?;
    let (mut rows, mut editions, mut links, mut fresh) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for case in given {
        let suite = tree.place(tx, &case.suite).await?;
        let content = content(case);
        done.steps += content.steps.len();
        // A key that comes again is refused by its line already.
        if case.external_key.as_ref().is_some_and(|key| !seen.insert(key.clone())) {
            continue;
        }
        let before = known.find(format, case.external_key.as_deref(), suite, &case.title);
        // What has a key already, or is known by its code, keeps what it has.
        let key = case.external_key.as_ref().filter(|_| before.is_none()).map(|key| format!("{format}:{key}"));
        let mut after = before.cloned().unwrap_or_else(|| write::blank(tx, number));
        set(&mut after, case, key, suite);
        let id = after.id;
        match before {
            Some(before) => {
                let kept = keep(tx, before, after, Some(content), EventKind::CaseEdited).await?;
                done.updated += kept.len();
                done.events.extend(kept);
            }
            None => {
                number += 1;
                after.state = case.state.unwrap_or(CaseState::Ready);
                after.folded = write::document(tx, &after, &content);
                done.events.push(Event::new(EventKind::CaseCreated, id, write::label(&tx.project().key, &after)));
                editions.push(editions::row(tx, id, 1, &content));
                fresh.push(Fresh { id, line: case.line, title: case.title.clone(), words: CaseWords::of(&case.title, &content.steps) });
                rows.push(after.into_active_model());
                done.created += 1;
            }
        }
        for code in &case.requirements {
            match requirements.get(code) {
                Some((requirement, edition)) => links.push((id, *requirement, *edition)),
                None => done.unknown.push((case.line, code.clone())),
            }
        }
    }
    done.alike = alike::among(tx, &fresh).await?;
    for batch in rows.chunks(BATCH) {
        test_case::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    for batch in editions.chunks(BATCH) {
        crate::entity::case_edition::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    alike::keep_all(tx, &fresh).await?;
    done.links = link(tx, links).await?;
    done.suites = tree.touched.len();
    Ok(done)
}

fn content(case: &CaseIn) -> CaseContent {
    let conditions = [case.summary.as_str(), case.preconditions.as_str()].into_iter().filter(|text| !text.is_empty());
    CaseContent {
        preconditions: conditions.collect::<Vec<_>>().join("\n\n"),
        steps: case.steps.iter().map(|step| CaseStep::new(step.action.clone(), step.expected.clone())).collect(),
        parameters: case.parameters.clone(),
    }
}

/// What the file speaks of; everything else stays.
fn set(row: &mut test_case::Model, case: &CaseIn, key: Option<String>, suite: Option<SuiteId>) {
    row.title.clone_from(&case.title);
    row.external_key = key.or(row.external_key.take());
    row.suite_id = suite.or(row.suite_id);
    row.kind = case.test_type.unwrap_or(row.kind);
    row.state = case.state.unwrap_or(row.state);
    row.priority = case.priority.unwrap_or(row.priority);
    row.minutes = case.minutes.and_then(|minutes| i32::try_from(minutes).ok()).unwrap_or(row.minutes);
    if let Some(component) = &case.component {
        row.component.clone_from(component);
    }
    if !case.keywords.is_empty() {
        row.keywords = Texts(case.keywords.clone());
    }
}

async fn requirement_codes(tx: &Tx, given: &[CaseIn]) -> Result<HashMap<String, (RequirementId, i32)>> {
    let codes: HashSet<&String> = given.iter().flat_map(|case| &case.requirements).collect();
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = requirements::of_project(tx)
        .select_only()
        .columns([requirement::Column::Code])
        .columns([requirement::Column::Id])
        .columns([requirement::Column::Edition])
        .into_tuple::<(String, RequirementId, i32)>()
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().filter(|(code, ..)| codes.contains(code)).map(|(code, id, edition)| (code, (id, edition))).collect())
}

/// Links each pair once; gives how many the file asks for.
async fn link(tx: &Tx, mut wanted: Vec<(CaseId, RequirementId, i32)>) -> Result<usize> {
    wanted.sort_unstable();
    wanted.dedup();
    let rows: Vec<_> = wanted
        .iter()
        .map(|(case, requirement, edition)| case_requirement::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            case_id: Set(*case),
            requirement_id: Set(*requirement),
            sound_at: Set(*edition),
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        let known =
            OnConflict::columns([case_requirement::Column::CaseId, case_requirement::Column::RequirementId]).do_nothing().to_owned();
        case_requirement::Entity::insert_many(batch.to_vec()).on_conflict(known).exec_without_returning(tx.db()).await?;
    }
    let about: HashSet<RequirementId> = wanted.iter().map(|(_, requirement, _)| *requirement).collect();
    settle(tx, &about.into_iter().collect::<Vec<_>>()).await?;
    Ok(wanted.len())
}

/// The cases of the register, by what a file knows them by.
struct Known {
    rows: Vec<test_case::Model>,
    /// Places among the rows.
    by_code: HashMap<String, usize>,
    by_key: HashMap<String, usize>,
    by_place: HashMap<(Option<SuiteId>, String), usize>,
}

impl Known {
    async fn load(tx: &Tx) -> Result<Self> {
        let rows = of_project(tx).filter(test_case::COLUMN.archived_at.is_null()).all(tx.db()).await?;
        let key = &tx.project().key;
        let by_code = rows.iter().enumerate().map(|(at, row)| (super::case_code(key, row.number), at)).collect();
        let by_key = rows.iter().enumerate().filter_map(|(at, row)| Some((row.external_key.clone()?, at))).collect();
        let by_place = rows.iter().enumerate().map(|(at, row)| ((row.suite_id, row.title.clone()), at)).collect();
        Ok(Self { rows, by_code, by_key, by_place })
    }

    /// A key is a code of ours, as our own export writes it, or the key of that tool. One table is as good as another: what
    /// came as CSV is known when it comes as a workbook.
    fn find(&self, format: FileFormat, key: Option<&str>, suite: Option<SuiteId>, title: &str) -> Option<&test_case::Model> {
        let tables = [FileFormat::Csv, FileFormat::Xlsx, FileFormat::Json];
        let of_table = |key: &str| tables.iter().find_map(|table| self.by_key.get(&format!("{table}:{key}")));
        let at = match key {
            Some(key) => self.by_code.get(key).or_else(|| match tables.contains(&format) {
                true => of_table(key),
                false => self.by_key.get(&format!("{format}:{key}")),
            }),
            None => self.by_place.get(&(suite, title.to_owned())),
        };
        at.and_then(|at| self.rows.get(*at))
    }
}

/// The suites by their paths.
struct Tree {
    known: HashMap<(Option<SuiteId>, String), SuiteId>,
    touched: HashSet<SuiteId>,
}

impl Tree {
    async fn load(tx: &Tx) -> Result<Self> {
        let known = suites::read(tx).await?.into_iter().map(|Suite { id, name, parent, .. }| ((parent, name), id)).collect();
        Ok(Self { known, touched: HashSet::new() })
    }

    /// The suite at the end of a path, which is made where it is not there.
    async fn place(&mut self, tx: &Tx, path: &[String]) -> Result<Option<SuiteId>> {
        let mut at = None;
        for name in path {
            let name: String = name.chars().take(golive_domain::text::Title::MAX).collect();
            let id = match self.known.get(&(at, name.clone())) {
                Some(id) => *id,
                None => {
                    let id = suites::insert(tx, &name, at).await?;
                    self.known.insert((at, name), id);
                    id
                }
            };
            self.touched.insert(id);
            at = Some(id);
        }
        Ok(at)
    }
}

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
    let plan = automated_plan(tx).await?;
    let (run, number) = new_run(tx, plan.id, name).await?;
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
        known.insert(super::case_code(key, row.number), of);
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
        row.title = golive_domain::text::Title::parse(&result.name)
            .map_or_else(|_| result.key().chars().take(250).collect(), |title| title.into_string());
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

/// The environment of a name, made where it is not there.
async fn environment_named(tx: &Tx, name: &str) -> Result<EnvironmentId> {
    let mine = environment::Entity::find().filter(environment::COLUMN.project_id.eq(tx.project().id));
    if let Some(row) = mine.filter(environment::COLUMN.name.eq(name)).one(tx.db()).await? {
        return Ok(row.id);
    }
    let id: EnvironmentId = tx.id();
    let row = environment::ActiveModel {
        id: Set(id),
        project_id: Set(tx.project().id),
        name: Set(name.to_owned()),
        browser: Set(String::new()),
        device: Set(String::new()),
        instance: Set(String::new()),
        archived_at: Set(None),
        version: Set(1),
    };
    environment::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(id)
}

/// The name of the plan that gathers what machines run.
const AUTOMATED: &str = "CI";

/// The open plan of automated runs, made where there is none.
async fn automated_plan(tx: &Tx) -> Result<test_plan::Model> {
    let mine = test_plan::Entity::find().filter(test_plan::COLUMN.project_id.eq(tx.project().id));
    let open = mine.clone().filter(test_plan::COLUMN.name.eq(AUTOMATED)).filter(test_plan::COLUMN.state.eq(PlanState::Open));
    if let Some(plan) = open.order_by_desc(test_plan::COLUMN.number).one(tx.db()).await? {
        return Ok(plan);
    }
    let last = mine.select_only().column(test_plan::Column::Number).order_by_desc(test_plan::COLUMN.number).into_tuple::<i32>();
    let plan = test_plan::Model {
        id: tx.id::<PlanId>(),
        project_id: tx.project().id,
        number: last.one(tx.db()).await?.unwrap_or_default() + 1,
        name: AUTOMATED.to_owned(),
        goal: String::new(),
        state: PlanState::Open,
        shared: false,
        starts_on: None,
        ends_on: None,
        release_id: None,
        created_at: tx.now(),
        version: 1,
    };
    test_plan::Entity::insert(plan.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(plan)
}

async fn new_run(tx: &Tx, plan: PlanId, name: &str) -> Result<(RunId, i32)> {
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
        name: Set(name.chars().take(250).collect()),
        build_id: Set(None),
        again_of: Set(None),
        person_id: Set(tx.writer()),
        created_at: Set(tx.now()),
    };
    test_run::Entity::insert(run).exec_without_returning(tx.db()).await?;
    Ok((id, number))
}
