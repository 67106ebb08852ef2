//! The review: accepted or rejected by the product owner, and what was said.

use axum::Json;
use golive_store::sprints as store;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::views::{Card, Sprint};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::found,
    parts::{Body, Path, key, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(review)).routes(routes!(write)).routes(routes!(accept)).routes(routes!(reject))
}

answer! {
    /// What there is to show.
    Review from store::Review {
        sprint: Sprint,
        /// Done and waiting for the product owner.
        waiting: Vec<Card>,
        accepted: Vec<Card>,
        /// Still open, so nothing to show yet.
        open: Vec<Card>,
        notes: Notes,
        /// To hold the work against.
        definition_of_done: Vec<String>,
    }

    /// What was said in the review and in the retrospective.
    Notes from store::Notes {
        review: String,
        retrospective: String,
    }
}

asked! {
    /// What was said in the review and in the retrospective.
    NotesDraft for store::Notes {
        #[serde(default)]
        review: String,
        #[serde(default)]
        retrospective: String,
    }
}

/// The review of a sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}/review", tag = "sprints", responses((status = 200, description = "The review", body = Review), (status = 404, body = ProblemDetails)))]
async fn review(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Json<Review>, Problem> {
    Ok(Json(store::review(&desk, &key(&project)?, sprint).await?.give()))
}

/// Writes the notes of the sprint as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/sprints/{sprint}/notes", tag = "sprints", params(("if-match" = String, Header, description = "The sprint's ETag that was read")), request_body = NotesDraft, responses((status = 204, description = "Written"), (status = 412, body = ProblemDetails)))]
async fn write(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(notes): Body<NotesDraft>,
) -> Result<StatusCode, Problem> {
    store::write_notes(&desk, &key(&project)?, sprint, notes.give(), version(&headers)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The product owner accepts done work.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/acceptance", tag = "sprints", responses((status = 204, description = "Accepted"), (status = 409, body = ProblemDetails)))]
async fn accept(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    store::accept(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why work is not accepted.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Rejection {
    reason: String,
}

/// The product owner rejects done work.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/rejection", tag = "sprints", request_body = Rejection, responses((status = 204, description = "Rejected"), (status = 409, body = ProblemDetails)))]
async fn reject(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(why): Body<Rejection>,
) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    store::reject(&desk, &key(&project)?, item.row.id, &why.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}
