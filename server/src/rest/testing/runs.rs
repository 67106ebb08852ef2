//! Runs of a plan, and who executes what of them.

use axum::{Json, response::Response};
use golive_domain::text::ProjectKey;
use golive_store::testing::{self as store, ExecutionFilter};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::plan::{NewNumber, TestRun, TestRunDraft};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one)).routes(routes!(again)).routes(routes!(assign))
}

/// The runs of the plan, the latest first.
#[utoipa::path(get, path = "/projects/{key}/tests/plans/{plan}/runs", tag = "tests", params(Cursor), responses((status = 200, description = "A page of runs", body = PageOf<TestRun>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, plan)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<TestRun>>, Problem> {
    let plan = store::plan(&desk, &key(&project)?, plan, &ExecutionFilter::default()).await?;
    page(plan.runs, &cursor, |run| run.code.clone())
}

/// Makes a run of the plan; whoever is to execute it hears of it.
#[utoipa::path(post, path = "/projects/{key}/tests/plans/{plan}/runs", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is made once")), request_body = TestRunDraft, responses((status = 201, description = "Made", body = NewNumber), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn create(
    Caller(desk): Caller,
    Path((project, plan)): Path<(String, i32)>,
    Body(draft): Body<TestRunDraft>,
) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::create_run(&desk, &key, plan, draft.give()).await?;
    Ok(made_run(&project, &key, number))
}

/// Makes a run of what failed or was blocked in this one, with the same people.
#[utoipa::path(post, path = "/projects/{key}/tests/runs/{run}/again", tag = "tests", responses((status = 201, description = "Made", body = NewNumber), (status = 409, body = ProblemDetails)))]
async fn again(Caller(desk): Caller, Path((project, run)): Path<(String, i32)>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::again(&desk, &key, run).await?;
    Ok(made_run(&project, &key, number))
}

fn made_run(project: &str, key: &ProjectKey, number: i32) -> Response {
    created(&format!("/api/v1/projects/{project}/tests/runs/{number}"), NewNumber { number, code: store::run_code(key, number) })
}

/// One run: the plan it is of, and how far it is.
#[derive(Debug, Serialize, ToSchema)]
struct WholeRun {
    /// The plan's number: its executions are read there, with `run` for this one.
    plan: i32,
    run: TestRun,
}

/// One run.
#[utoipa::path(get, path = "/projects/{key}/tests/runs/{run}", tag = "tests", responses((status = 200, description = "The run", body = WholeRun), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, run)): Path<(String, i32)>) -> Result<Json<WholeRun>, Problem> {
    let (plan, run) = store::run(&desk, &key(&project)?, run).await?;
    Ok(Json(WholeRun { plan, run: run.give() }))
}

/// Executions of the run and whose they shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct Assigned {
    executions: Vec<Uuid>,
    /// Left out, they are nobody's.
    assignee: Option<Uuid>,
}

/// Gives executions of the run to somebody, or takes them back; the person hears of it.
#[utoipa::path(put, path = "/projects/{key}/tests/runs/{run}/assignee", tag = "tests", request_body = Assigned, responses((status = 204, description = "Given"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn assign(
    Caller(desk): Caller,
    Path((project, run)): Path<(String, i32)>,
    Body(assigned): Body<Assigned>,
) -> Result<StatusCode, Problem> {
    let executions: Vec<_> = assigned.executions.give();
    store::assign(&desk, &key(&project)?, run, &executions, assigned.assignee.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}
