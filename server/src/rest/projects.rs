//! `/projects`: the projects one may enter, and their charters.

use axum::{Json, response::Response};
use golive_store::projects::{self, CharterEdit, NewProject, ProjectCard};
use http::HeaderMap;
use serde_json::Value;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page, version, versioned},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one, edit))
}

/// The projects the caller may enter.
#[utoipa::path(get, path = "/projects", tag = "projects", params(Cursor), responses((status = 200, description = "A page of projects", body = Value), (status = 401, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<ProjectCard>>, Problem> {
    page(projects::cards(&desk).await?, &cursor, |card| card.key.to_string())
}

/// Creates a project; administrators only.
#[utoipa::path(post, path = "/projects", tag = "projects", request_body = Value, responses((status = 201, description = "Created", body = Value), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Body(new): Body<NewProject>) -> Result<Response, Problem> {
    let project = projects::create(&desk, new).await?;
    Ok(created(&format!("/api/v1/projects/{project}"), projects::charter(&desk, &project).await?))
}

/// The charter of a project.
#[utoipa::path(get, path = "/projects/{key}", tag = "projects", params(("key" = String, Path, description = "ARAS")), responses((status = 200, description = "The charter, its version as ETag", body = Value), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path(project): Path<String>) -> Result<Response, Problem> {
    let charter = projects::charter(&desk, &key(&project)?).await?;
    Ok(versioned(charter.version, charter))
}

/// Edits the charter as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}", tag = "projects", params(("key" = String, Path, description = "ARAS"), ("if-match" = String, Header, description = "The ETag that was read")), request_body = Value, responses((status = 200, description = "The charter as it is now", body = Value), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path(project): Path<String>,
    headers: HeaderMap,
    Body(mut edit): Body<Value>,
) -> Result<Response, Problem> {
    edit["version"] = version(&headers)?.into();
    let edit: CharterEdit = serde_json::from_value(edit).map_err(|error| Problem::Unreadable(error.to_string()))?;
    let charter = projects::edit_charter(&desk, &key(&project)?, edit).await?;
    Ok(versioned(charter.version, charter))
}
