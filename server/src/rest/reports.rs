//! Reports of sprints, releases.

use axum::{Json, response::Response};
use golive_domain::id::ReleaseId;
use golive_store::{
    releases::{self, Release, ReleaseDraft},
    sprints::{self, Report},
};
use http::StatusCode;
use serde_json::json;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(report)).routes(routes!(list, prepare)).routes(routes!(approve))
}

/// Ledger, burndown and burnup of a sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{number}/report", tag = "reports", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), responses((status = 200, description = "The report", body = Value), (status = 404, body = ProblemDetails)))]
async fn report(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<Report>, Problem> {
    Ok(Json(sprints::report(&desk, &key(&project)?, number).await?))
}

/// The releases of a project, the newest first.
#[utoipa::path(get, path = "/projects/{key}/releases", tag = "reports", params(("key" = String, Path, description = "ARAS"), Cursor), responses((status = 200, description = "A page of releases", body = Value), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Release>>, Problem> {
    page(releases::list(&desk, &key(&project)?).await?.releases, &cursor, |release| release.id.to_string())
}

/// Prepares a release of accepted items.
#[utoipa::path(post, path = "/projects/{key}/releases", tag = "reports", params(("key" = String, Path, description = "ARAS")), request_body = Value, responses((status = 201, description = "Prepared", body = Value), (status = 422, body = ProblemDetails)))]
async fn prepare(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<ReleaseDraft>) -> Result<Response, Problem> {
    let id = releases::prepare(&desk, &key(&project)?, draft).await?;
    Ok(created(&format!("/api/v1/projects/{project}/releases/{id}"), json!({ "id": id })))
}

/// The customer approves a release.
#[utoipa::path(put, path = "/projects/{key}/releases/{id}/approval", tag = "reports", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The release")), responses((status = 204, description = "Approved"), (status = 409, body = ProblemDetails)))]
async fn approve(Caller(desk): Caller, Path((project, id)): Path<(String, ReleaseId)>) -> Result<StatusCode, Problem> {
    releases::approve(&desk, &key(&project)?, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
