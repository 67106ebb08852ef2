//! `/projects/{key}/tests/executions`: one case run once, what was found of its steps, and the files that show it.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use chrono::{DateTime, Utc};
use golive_domain::defects::DefectState as Standing;
use golive_store::testing::{self as store, ExecutionView, Found, Shows};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{Came, Kind, Verdict};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    defects::EvidenceFile,
    parts::{Body, Cursor, Made, PageOf, Path, Query, content, key, made, page, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

type DefectState = Of<Standing>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(one))
        .routes(routes!(doings, record, record_all))
        .routes(routes!(overrule, overrule_back))
        .routes(routes!(files, add))
}

answer! {
    /// A step with the last that was found of it.
    StepFound from store::StepView {
        action: String,
        expected: String,
        verdict: Verdict,
        actual: String,
    }

    /// Somebody found something of a step.
    StepResult from store::Doing {
        /// Counted from 1.
        step: u32,
        verdict: Verdict,
        actual: String,
        by: Option<Person>,
        at: DateTime<Utc>,
    }

    /// A defect that an execution showed.
    ShownDefect from store::SeenDefect {
        number: i32,
        code: String,
        title: String,
        state: DefectState,
        /// Counted from 1.
        step: Option<u32>,
    }
}

/// One execution, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct Execution {
    id: Uuid,
    /// The plan's number.
    plan: i32,
    /// The plan takes results.
    open: bool,
    /// The run's number.
    run: i32,
    /// The case's number.
    case: i32,
    /// The case's code, `ARAS-T12`.
    code: String,
    title: String,
    kind: Kind,
    edition: u32,
    /// The case has been written anew since.
    outdated: bool,
    /// Counted from 1, where the case is run once for each row of its data.
    data_row: Option<u32>,
    environment: Uuid,
    /// The environment's name.
    place: String,
    /// On which it was run, or is there now.
    build: Option<String>,
    assignee: Option<Person>,
    preconditions: String,
    /// One without texts where the case has none.
    steps: Vec<StepFound>,
    result: Came,
    /// Why the result was set by hand.
    override_reason: Option<String>,
    /// What was set by hand says something else than the steps.
    contradicts: bool,
    seconds: u32,
    evidence: Vec<EvidenceFile>,
    /// Those it showed.
    defects: Vec<ShownDefect>,
    /// Its place in the run, from 1.
    place_in_run: u32,
    next: Option<Uuid>,
    version: i32,
}

impl Given<ExecutionView> for Execution {
    fn given(view: ExecutionView) -> Self {
        Self {
            id: view.id.give(),
            plan: view.plan,
            open: view.open,
            run: view.run,
            case: view.case_number,
            code: view.code,
            title: view.title,
            kind: view.kind.give(),
            edition: view.edition,
            outdated: view.outdated,
            data_row: view.data_row.map(|(row, _)| row),
            environment: view.environment.give(),
            place: view.place,
            build: view.build,
            assignee: view.assignee.give(),
            preconditions: view.preconditions,
            steps: view.steps.give(),
            result: view.result.give(),
            override_reason: view.overruled.map(|overruled| overruled.reason),
            contradicts: view.contradicts,
            seconds: view.seconds,
            evidence: view.evidence.give(),
            defects: view.defects.give(),
            place_in_run: view.place_in_run.0,
            next: view.next.give(),
            version: view.version,
        }
    }
}

/// One execution, whole; the vendor's people where its plan is shared with them.
#[utoipa::path(get, path = "/projects/{key}/tests/executions/{execution}", tag = "tests", responses((status = 200, description = "The execution, its version as ETag", body = Execution), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, execution)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    let view = store::execution(&desk, &key(&project)?, execution.into()).await?;
    Ok(versioned(view.version, view.give::<Execution>()))
}

/// Everything that was ever found, the latest first: a second look is another line, never a correction of the first.
#[utoipa::path(get, path = "/projects/{key}/tests/executions/{execution}/results", tag = "tests", params(Cursor), responses((status = 200, description = "A page of results", body = PageOf<StepResult>), (status = 404, body = ProblemDetails)))]
async fn doings(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<StepResult>>, Problem> {
    let view = store::execution(&desk, &key(&project)?, execution.into()).await?;
    page(view.doings, &cursor, |doing| format!("{}-{}", doing.at.to_rfc3339(), doing.step))
}

/// What somebody found of one step.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct StepResultDraft {
    /// Of your own making, so that what is sent twice over a bad line is kept once.
    id: Option<Uuid>,
    /// Counted from 1; a case without steps has one.
    step: u32,
    verdict: Verdict,
    /// What was seen instead of what was expected.
    #[serde(default)]
    actual: String,
    #[serde(default)]
    seconds: u32,
}

impl Given<StepResultDraft> for Found {
    fn given(draft: StepResultDraft) -> Self {
        Self {
            id: draft.id.give(),
            step: draft.step.saturating_sub(1),
            verdict: draft.verdict.give(),
            actual: draft.actual,
            seconds: draft.seconds,
        }
    }
}

/// What the execution comes to now.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct ExecutionCame {
    result: Came,
}

/// Records what was found of a step.
#[utoipa::path(post, path = "/projects/{key}/tests/executions/{execution}/results", tag = "tests", request_body = StepResultDraft, responses((status = 200, description = "Recorded", body = ExecutionCame), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn record(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Body(draft): Body<StepResultDraft>,
) -> Result<Json<ExecutionCame>, Problem> {
    let result = store::record(&desk, &key(&project)?, execution.into(), vec![draft.give()]).await?;
    Ok(Json(ExecutionCame { result: result.give() }))
}

/// What was found of a step, in the order of the steps.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct StepVerdict {
    verdict: Verdict,
    #[serde(default)]
    actual: String,
}

/// Records all steps at once, null for one that is left as it is. What stands there already is not recorded again.
#[utoipa::path(put, path = "/projects/{key}/tests/executions/{execution}/results", tag = "tests", request_body = Vec<Option<StepVerdict>>, responses((status = 200, description = "Recorded", body = ExecutionCame), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn record_all(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Body(given): Body<Vec<Option<StepVerdict>>>,
) -> Result<Json<ExecutionCame>, Problem> {
    let given: Vec<_> = given.into_iter().map(|step| step.map(|step| (step.verdict.0, step.actual))).collect();
    let result = store::record_all(&desk, &key(&project)?, execution.into(), &given).await?;
    Ok(Json(ExecutionCame { result: result.give() }))
}

/// A result set by hand, and why.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct Overruled {
    result: Came,
    reason: String,
}

/// Sets the result by hand, with the reason that stands beside it.
#[utoipa::path(put, path = "/projects/{key}/tests/executions/{execution}/override", tag = "tests", request_body = Overruled, responses((status = 200, description = "Set", body = ExecutionCame), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn overrule(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Body(to): Body<Overruled>,
) -> Result<Json<ExecutionCame>, Problem> {
    let result = store::overrule(&desk, &key(&project)?, execution.into(), Some((to.result.0, to.reason))).await?;
    Ok(Json(ExecutionCame { result: result.give() }))
}

/// The steps speak again.
#[utoipa::path(delete, path = "/projects/{key}/tests/executions/{execution}/override", tag = "tests", responses((status = 200, description = "By its steps", body = ExecutionCame), (status = 409, body = ProblemDetails)))]
async fn overrule_back(Caller(desk): Caller, Path((project, execution)): Path<(String, Uuid)>) -> Result<Json<ExecutionCame>, Problem> {
    let result = store::overrule(&desk, &key(&project)?, execution.into(), None).await?;
    Ok(Json(ExecutionCame { result: result.give() }))
}

/// The files on the steps, the oldest first; their bytes are at `/projects/{key}/evidence/{evidence}`.
#[utoipa::path(get, path = "/projects/{key}/tests/executions/{execution}/evidence", tag = "tests", params(Cursor), responses((status = 200, description = "A page of files", body = PageOf<EvidenceFile>), (status = 404, body = ProblemDetails)))]
async fn files(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<EvidenceFile>>, Problem> {
    let view = store::execution(&desk, &key(&project)?, execution.into()).await?;
    page(view.evidence, &cursor, |file| file.id.to_string())
}

/// What a file on a step is called.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct OnStep {
    name: Option<String>,
    /// From 1, which it is where it is left out.
    step: Option<u32>,
}

/// Puts a file on a step: its bytes are the body, at most 25 MiB.
#[utoipa::path(post, path = "/projects/{key}/tests/executions/{execution}/evidence", tag = "tests", params(OnStep), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Added", body = Made), (status = 413, body = ProblemDetails)))]
async fn add(
    Caller(desk): Caller,
    Path((project, execution)): Path<(String, Uuid)>,
    Query(file): Query<OnStep>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let content = content(request, &web).await?;
    let shows = Shows::Step(execution.into(), file.step.unwrap_or(1).saturating_sub(1));
    let id = store::add_evidence(&desk, &key(&project)?, shows, file.name.as_deref().unwrap_or("file"), content).await?;
    Ok(made(&format!("/api/v1/projects/{project}/evidence"), id))
}
