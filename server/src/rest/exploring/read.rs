//! `/projects/{key}/explorations`: the list, one session, its notes.

use axum::{Json, response::Response};
use golive_store::{
    Desk,
    exploring::{self as store, ExplorationFilter},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::session::{Exploration, ExplorationLine, ExplorationNote};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one)).routes(routes!(notes))
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// Those that ended; left out or `false`, planned and running ones.
    ended: Option<bool>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of sessions.
#[derive(Debug, Serialize, ToSchema)]
struct ExplorationPage {
    items: Vec<ExplorationLine>,
    page: u64,
    total: u64,
}

/// Exploratory sessions, running ones first, then the latest. The vendor's people see those that are shared with them.
#[utoipa::path(get, path = "/projects/{key}/explorations", tag = "explorations", params(Narrowed), responses((status = 200, description = "A page of sessions", body = ExplorationPage), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Narrowed>) -> Result<Json<ExplorationPage>, Problem> {
    let filter = ExplorationFilter { ended: asked.ended.unwrap_or_default(), page: asked.page.unwrap_or(1) };
    let found = store::explorations(&desk, &key(&project)?, filter).await?;
    Ok(Json(ExplorationPage { items: found.rows.give(), page: found.page, total: found.total }))
}

/// One session; its notes are a list of their own.
#[utoipa::path(get, path = "/projects/{key}/explorations/{session}", tag = "explorations", responses((status = 200, description = "The session, its version as ETag", body = Exploration), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = store::exploration(desk, &key(project)?, number, 1).await?;
    Ok(versioned(view.row.version, view.give::<Exploration>()))
}

/// Which page of the notes is read.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Leaf {
    /// From 1; a page has a hundred.
    page: Option<u64>,
}

/// A page of notes.
#[derive(Debug, Serialize, ToSchema)]
struct ExplorationNotes {
    items: Vec<ExplorationNote>,
    page: u64,
    total: u64,
}

/// The notes of a session, a page in the order they were written. While it runs, the first page has the latest.
#[utoipa::path(get, path = "/projects/{key}/explorations/{session}/notes", tag = "explorations", params(Leaf), responses((status = 200, description = "A page of notes", body = ExplorationNotes), (status = 404, body = ProblemDetails)))]
async fn notes(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(leaf): Query<Leaf>,
) -> Result<Json<ExplorationNotes>, Problem> {
    let found = store::exploration(&desk, &key(&project)?, number, leaf.page.unwrap_or(1)).await?.notes;
    Ok(Json(ExplorationNotes { items: found.rows.give(), page: found.page, total: found.total }))
}
