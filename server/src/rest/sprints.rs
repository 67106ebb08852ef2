//! `/projects/{key}/sprints`: sprints, what is in them, and their reviews.

use axum::{Json, response::Response};
use golive_domain::{
    id::ItemId,
    sprints::{CarryChoices, CarryTo},
};
use golive_store::sprints::{self, Added, Closed, Closing, Onward, SprintDraft, SprintHead, SprintLine};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    backlog::found,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page, version, versioned},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, plan))
        .routes(routes!(one, edit))
        .routes(routes!(start))
        .routes(routes!(close))
        .routes(routes!(fill))
        .routes(routes!(take_out))
        .routes(routes!(accept))
        .routes(routes!(reject))
}

/// The sprints of a project, the newest first.
#[utoipa::path(get, path = "/projects/{key}/sprints", tag = "sprints", params(("key" = String, Path, description = "ARAS"), Cursor), responses((status = 200, description = "A page of sprints", body = Value), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<SprintLine>>, Problem> {
    page(sprints::list(&desk, &key(&project)?).await?.lines, &cursor, |line| line.sprint.number.to_string())
}

/// Plans the next sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints", tag = "sprints", params(("key" = String, Path, description = "ARAS")), request_body = Value, responses((status = 201, description = "Planned", body = Value), (status = 422, body = ProblemDetails)))]
async fn plan(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<SprintDraft>) -> Result<Response, Problem> {
    let sprint = sprints::plan(&desk, &key(&project)?, draft).await?;
    Ok(created(&format!("/api/v1/projects/{project}/sprints/{}", sprint.number), sprint))
}

/// One sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{number}", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), responses((status = 200, description = "The sprint, its version as ETag", body = Value), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    let sprint = sprints::view(&desk, &key(&project)?, number).await?;
    Ok(versioned(sprint.version, sprint))
}

/// Edits the sprint as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/sprints/{number}", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7"), ("if-match" = String, Header, description = "The ETag that was read")), request_body = Value, responses((status = 200, description = "The sprint as it is now", body = Value), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<SprintDraft>,
) -> Result<Response, Problem> {
    let sprint = sprints::edit(&desk, &key(&project)?, number, draft, version(&headers)?).await?;
    Ok(versioned(sprint.version, sprint))
}

/// Starts a planned sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{number}/start", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), responses((status = 200, description = "Started", body = Value), (status = 409, body = ProblemDetails)))]
async fn start(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<SprintHead>, Problem> {
    Ok(Json(sprints::start(&desk, &key(&project)?, number).await?))
}

/// Where unfinished work goes.
#[derive(Debug, Deserialize)]
pub struct Choices {
    /// For every item that is not named in `each`.
    all: CarryTo,
    #[serde(default)]
    each: std::collections::BTreeMap<ItemId, CarryTo>,
    #[serde(default)]
    onward: Option<Onward>,
}

/// Closes a running sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{number}/close", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), request_body = Value, responses((status = 200, description = "Closed", body = Value), (status = 409, body = ProblemDetails)))]
async fn close(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(chosen): Body<Choices>,
) -> Result<Json<Closed>, Problem> {
    let choices = CarryChoices { all: chosen.all, each: chosen.each };
    let closing = Closing { choices, onward: chosen.onward.unwrap_or(Onward::PlannedOrNew) };
    Ok(Json(sprints::close(&desk, &key(&project)?, number, closing).await?))
}

/// Items by their ids.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    items: Vec<ItemId>,
}

/// Puts items into the sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{number}/items", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), request_body = Value, responses((status = 200, description = "Put in, with those that are not refined", body = Value), (status = 409, body = ProblemDetails)))]
async fn fill(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(chosen): Body<Chosen>,
) -> Result<Json<Added>, Problem> {
    Ok(Json(sprints::add_items(&desk, &key(&project)?, number, &chosen.items).await?))
}

/// Takes an item out of the sprint.
#[utoipa::path(delete, path = "/projects/{key}/sprints/{number}/items/{item}", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7"), ("item" = String, Path, description = "The item's id")), responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn take_out(Caller(desk): Caller, Path((project, number, item)): Path<(String, i32, ItemId)>) -> Result<StatusCode, Problem> {
    sprints::remove_items(&desk, &key(&project)?, number, &[item]).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The product owner accepts done work.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/acceptance", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), responses((status = 204, description = "Accepted"), (status = 409, body = ProblemDetails)))]
async fn accept(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    sprints::accept(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why work is not accepted.
#[derive(Debug, Deserialize)]
pub struct Rejection {
    reason: String,
}

/// The product owner rejects done work.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/rejection", tag = "sprints", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), request_body = Value, responses((status = 204, description = "Rejected"), (status = 409, body = ProblemDetails)))]
async fn reject(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(why): Body<Rejection>,
) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    sprints::reject(&desk, &key(&project)?, item.row.id, &why.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}
