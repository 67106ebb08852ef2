//! `/projects/{key}/tests/plans`: what is to be proved by when.

use axum::{Json, extract::RawQuery, response::Response};
use golive_store::{
    Desk,
    testing::{self as store, ExecutionFilter},
};
use http::{HeaderMap, StatusCode};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::plan::{ExecutionLine, NewNumber, PlanEntered, TestPlan, TestPlanDraft};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, narrowing, page, understood, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one, edit)).routes(routes!(enter)).routes(routes!(executions))
}

/// Plans, open ones first, then the latest; the vendor's people see those that are shared with them.
#[utoipa::path(get, path = "/projects/{key}/tests/plans", tag = "tests", params(Cursor), responses((status = 200, description = "A page of plans", body = PageOf<TestPlan>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<TestPlan>>, Problem> {
    page(store::plans(&desk, &key(&project)?).await?, &cursor, |plan| plan.code.clone())
}

/// Makes a plan.
#[utoipa::path(post, path = "/projects/{key}/tests/plans", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is made once")), request_body = TestPlanDraft, responses((status = 201, description = "Made", body = NewNumber), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<TestPlanDraft>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::create_plan(&desk, &key, draft.give()).await?;
    Ok(created(&format!("/api/v1/projects/{project}/tests/plans/{number}"), NewNumber { number, code: store::plan_code(&key, number) }))
}

/// One plan and how far it is.
#[utoipa::path(get, path = "/projects/{key}/tests/plans/{plan}", tag = "tests", responses((status = 200, description = "The plan, its version as ETag", body = TestPlan), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, plan)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, plan).await
}

/// Sets the fields of the plan as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/tests/plans/{plan}", tag = "tests", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = TestPlanDraft, responses((status = 200, description = "The plan as it is now", body = TestPlan), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, plan)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<TestPlanDraft>,
) -> Result<Response, Problem> {
    store::edit_plan(&desk, &key(&project)?, plan, version(&headers)?, draft.give()).await?;
    whole(&desk, &project, plan).await
}

/// Closes the plan, which takes no more runs and results then, or opens it again.
#[utoipa::path(put, path = "/projects/{key}/tests/plans/{plan}/state", tag = "tests", request_body = PlanEntered, responses((status = 204, description = "It is in that state"), (status = 404, body = ProblemDetails)))]
async fn enter(
    Caller(desk): Caller,
    Path((project, plan)): Path<(String, i32)>,
    Body(state): Body<PlanEntered>,
) -> Result<StatusCode, Problem> {
    store::set_plan_state(&desk, &key(&project)?, plan, state.to.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The executions of the plan, the latest run first, narrowed by `run` (its number), `result`, `environment` and `assignee` (`me`
/// or an id).
#[utoipa::path(get, path = "/projects/{key}/tests/plans/{plan}/executions", tag = "tests", params(Cursor), responses((status = 200, description = "A page of executions", body = PageOf<ExecutionLine>), (status = 422, body = ProblemDetails)))]
async fn executions(
    Caller(desk): Caller,
    Path((project, plan)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<ExecutionLine>>, Problem> {
    let key = key(&project)?;
    let filter = understood(ExecutionFilter::from_pairs(narrowing(query), desk.actor().person()))?;
    let after = cursor.known_after()?;
    let (items, next) = store::following_executions(&desk, &key, plan, &filter, after, cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next: next.map(|next| next.to_string()) }))
}

async fn whole(desk: &Desk, project: &str, plan: i32) -> Result<Response, Problem> {
    let plan = store::plan(desk, &key(project)?, plan, &ExecutionFilter::default()).await?;
    Ok(versioned(plan.row.version, plan.row.give::<TestPlan>()))
}
