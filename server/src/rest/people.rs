//! `/projects/{key}/team` and the roles people hold.

use axum::{Json, response::Response};
use golive_domain::id::MembershipId;
use golive_store::projects::{self, NewRole, Team};
use http::StatusCode;
use serde_json::json;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(team)).routes(routes!(give)).routes(routes!(take))
}

/// Everybody in the project with their roles.
#[utoipa::path(get, path = "/projects/{key}/team", tag = "people", params(("key" = String, Path, description = "ARAS")), responses((status = 200, description = "The team", body = Value), (status = 404, body = ProblemDetails)))]
async fn team(Caller(desk): Caller, Path(project): Path<String>) -> Result<Json<Team>, Problem> {
    Ok(Json(projects::team(&desk, &key(&project)?).await?))
}

/// Gives a role; a person without an account is invited.
#[utoipa::path(post, path = "/projects/{key}/roles", tag = "roles", params(("key" = String, Path, description = "ARAS")), request_body = Value, responses((status = 201, description = "Given", body = Value), (status = 422, body = ProblemDetails)))]
async fn give(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<NewRole>) -> Result<Response, Problem> {
    let id = projects::give_role(&desk, &key(&project)?, new).await?;
    Ok(created(&format!("/api/v1/projects/{project}/roles/{id}"), json!({ "id": id })))
}

/// Takes a role away.
#[utoipa::path(delete, path = "/projects/{key}/roles/{id}", tag = "roles", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The role held")), responses((status = 204, description = "Taken"), (status = 404, body = ProblemDetails)))]
async fn take(Caller(desk): Caller, Path((project, id)): Path<(String, MembershipId)>) -> Result<StatusCode, Problem> {
    projects::take_role(&desk, &key(&project)?, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
