//! `/projects/{key}/explorations`: the list, one session, its notes.

use axum::{Json, response::Response};
use golive_store::{
    Desk,
    exploring::{self as store, ExplorationFilter},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::session::{Exploration, ExplorationLine, ExplorationNote};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{LeafOf, Path, Query, key, leaf, versioned},
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

/// Exploratory sessions, running ones first, then the latest. The vendor's people see those that are shared with them.
#[utoipa::path(get, path = "/projects/{key}/explorations", tag = "explorations", params(Narrowed), responses((status = 200, description = "A page of sessions", body = LeafOf<ExplorationLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Narrowed>,
) -> Result<Json<LeafOf<ExplorationLine>>, Problem> {
    let filter = ExplorationFilter { ended: asked.ended.unwrap_or_default(), page: asked.page.unwrap_or(1) };
    Ok(leaf(store::explorations(&desk, &key(&project)?, filter).await?))
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
struct OfNotes {
    /// From 1; a page has a hundred.
    page: Option<u64>,
}

/// The notes of a session, a page in the order they were written. While it runs, the first page has the latest.
#[utoipa::path(get, path = "/projects/{key}/explorations/{session}/notes", tag = "explorations", params(OfNotes), responses((status = 200, description = "A page of notes", body = LeafOf<ExplorationNote>), (status = 404, body = ProblemDetails)))]
async fn notes(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<OfNotes>,
) -> Result<Json<LeafOf<ExplorationNote>>, Problem> {
    Ok(leaf(store::exploration(&desk, &key(&project)?, number, asked.page.unwrap_or(1)).await?.notes))
}
