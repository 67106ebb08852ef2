//! `/projects/{key}/tests/suites`: the register as a tree.

use axum::{Json, response::Response};
use golive_store::testing as store;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(edit, remove))
}

answer! {
    /// A suite in its place.
    Suite from store::Suite {
        id: Uuid,
        name: String,
        parent: Option<Uuid>,
        /// How far below the root, from 0.
        depth: usize,
        /// Cases right in it, without archived ones.
        cases: u64,
    }
}

/// A suite as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct SuiteDraft {
    name: String,
    /// Left out, it hangs under none.
    parent: Option<Uuid>,
}

/// Every suite, parents before their children.
#[utoipa::path(get, path = "/projects/{key}/tests/suites", tag = "tests", params(Cursor), responses((status = 200, description = "A page of suites", body = PageOf<Suite>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Suite>>, Problem> {
    page(store::suites(&desk, &key(&project)?).await?, &cursor, |suite| suite.id.to_string())
}

/// Adds a suite behind its neighbours.
#[utoipa::path(post, path = "/projects/{key}/tests/suites", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = SuiteDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<SuiteDraft>) -> Result<Response, Problem> {
    let id = store::add_suite(&desk, &key(&project)?, &draft.name, draft.parent.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/tests/suites"), id))
}

/// Names the suite and hangs it where it shall be; what would close a loop is refused.
#[utoipa::path(put, path = "/projects/{key}/tests/suites/{suite}", tag = "tests", request_body = SuiteDraft, responses((status = 204, description = "Changed"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, suite)): Path<(String, Uuid)>,
    Body(draft): Body<SuiteDraft>,
) -> Result<StatusCode, Problem> {
    store::edit_suite(&desk, &key(&project)?, suite.into(), &draft.name, draft.parent.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the suite out; its cases and suites go to where it hung.
#[utoipa::path(delete, path = "/projects/{key}/tests/suites/{suite}", tag = "tests", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, suite)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_suite(&desk, &key(&project)?, suite.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
