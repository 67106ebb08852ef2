//! `/jobs`: what the server does by itself, for administrators.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::{
    id::JobId,
    jobs::{JobKind, JobStanding},
};
use golive_store::jobs::{self as store, JobRow};
use http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Web,
    auth::Caller,
    parts::{LeafOf, Path, Query, leaf},
    problem::{Problem, ProblemDetails},
    wire::{Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(retry))
}

type Kind = Of<JobKind>;
type Standing = Of<JobStanding>;

answer! {
    /// Something the server does by itself.
    Job from JobRow {
        id: Uuid,
        kind: Kind,
        /// What it is about: an id in most kinds.
        subject: String,
        standing: Standing,
        /// When it is done, or tried again.
        due_at: DateTime<Utc>,
        /// How often it was tried.
        tries: u32,
        /// The server that is at it.
        claimed_by: Option<String>,
        /// Why the last try failed.
        error: Option<String>,
        ended_at: Option<DateTime<Utc>>,
    }
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// `planned`, `running`, `failing`, `given_up` or `done`.
    #[param(value_type = Option<String>)]
    standing: Option<Standing>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// Jobs, those that were given up first. Administrators only.
#[utoipa::path(get, path = "/jobs", tag = "jobs", params(Narrowed), responses((status = 200, description = "A page of jobs", body = LeafOf<Job>), (status = 403, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Query(asked): Query<Narrowed>) -> Result<Json<LeafOf<Job>>, Problem> {
    Ok(leaf(store::jobs(&desk, asked.standing.map(|standing| standing.0), asked.page.unwrap_or(1)).await?))
}

/// Tries again now what was given up, or waits for its next try. Administrators only.
#[utoipa::path(post, path = "/jobs/{job}/retry", tag = "jobs", responses((status = 204, description = "It is due now"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn retry(Caller(desk): Caller, Path(job): Path<Uuid>) -> Result<StatusCode, Problem> {
    store::retry(&desk, JobId(job)).await?;
    Ok(StatusCode::NO_CONTENT)
}
