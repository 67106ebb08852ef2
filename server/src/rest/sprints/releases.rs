//! Releases to production: accepted items alone, and only after the customer let them go.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::sprints::ReleaseState;
use golive_store::releases as store;
use http::StatusCode;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, prepare)).routes(routes!(ready)).routes(routes!(approve))
}

type State = Of<ReleaseState>;

answer! {
    /// A release and what is in it.
    Release from store::Release {
        id: Uuid,
        name: String,
        notes: String,
        state: State,
        items: Vec<ReleaseItem>,
        /// In half-points.
        points: i32,
        prepared_by: String,
        prepared_at: DateTime<Utc>,
        approved_by: Option<String>,
        approved_at: Option<DateTime<Utc>>,
    }

    /// An item that goes, or could go, to production.
    ReleaseItem from store::ReleaseItem {
        id: Uuid,
        code: String,
        title: String,
        /// In half-points.
        points: Option<i32>,
    }
}

asked! {
    /// A release of accepted items.
    ReleaseDraft for store::ReleaseDraft {
        name: String,
        #[serde(default)]
        notes: String,
        items: Vec<Uuid>,
    }
}

/// The releases of a project, the newest first.
#[utoipa::path(get, path = "/projects/{key}/releases", tag = "releases", params(Cursor), responses((status = 200, description = "A page of releases", body = PageOf<Release>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Release>>, Problem> {
    page(store::list(&desk, &key(&project)?).await?.releases, &cursor, |release| release.id.to_string())
}

/// Accepted items that are in no release yet.
#[utoipa::path(get, path = "/projects/{key}/releases/ready", tag = "releases", params(Cursor), responses((status = 200, description = "A page of items", body = PageOf<ReleaseItem>), (status = 404, body = ProblemDetails)))]
async fn ready(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<ReleaseItem>>, Problem> {
    page(store::list(&desk, &key(&project)?).await?.ready, &cursor, |item| item.id.to_string())
}

/// Prepares a release of accepted items.
#[utoipa::path(post, path = "/projects/{key}/releases", tag = "releases", request_body = ReleaseDraft, responses((status = 201, description = "Prepared", body = Made), (status = 422, body = ProblemDetails)))]
async fn prepare(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<ReleaseDraft>) -> Result<Response, Problem> {
    let id = store::prepare(&desk, &key(&project)?, draft.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/releases"), id))
}

/// The customer approves a release.
#[utoipa::path(put, path = "/projects/{key}/releases/{release}/approval", tag = "releases", responses((status = 204, description = "Approved"), (status = 409, body = ProblemDetails)))]
async fn approve(Caller(desk): Caller, Path((project, release)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::approve(&desk, &key(&project)?, release.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
