//! The stretches of the roll-out.

use axum::{Json, response::Response};
use chrono::NaiveDate;
use golive_store::projects::{self as store, PhaseEdit};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::charter::Phase;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(usual)).routes(routes!(edit, remove))
}

/// A phase as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct PhaseDraft {
    name: String,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
}

impl PhaseDraft {
    fn of(self, phase: Option<Uuid>) -> PhaseEdit {
        PhaseEdit { id: phase.map(Into::into), name: self.name, starts_on: self.starts_on, ends_on: self.ends_on }
    }
}

/// The phases, in the order of the story.
#[utoipa::path(get, path = "/projects/{key}/phases", tag = "projects", params(Cursor), responses((status = 200, description = "A page of phases", body = PageOf<Phase>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Phase>>, Problem> {
    page(store::phases(&desk, &key(&project)?).await?, &cursor, |phase| phase.id.to_string())
}

/// Adds a phase at the end.
#[utoipa::path(post, path = "/projects/{key}/phases", tag = "projects", request_body = PhaseDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<PhaseDraft>) -> Result<Response, Problem> {
    let id = store::save_phase(&desk, &key(&project)?, draft.of(None)).await?;
    Ok(made(&format!("/api/v1/projects/{project}/phases"), id))
}

/// Adds the usual phases that are not there yet, without dates.
#[utoipa::path(post, path = "/projects/{key}/phases/usual", tag = "projects", responses((status = 204, description = "Added"), (status = 403, body = ProblemDetails)))]
async fn usual(Caller(desk): Caller, Path(project): Path<String>) -> Result<StatusCode, Problem> {
    store::add_usual_phases(&desk, &key(&project)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Changes a phase.
#[utoipa::path(put, path = "/projects/{key}/phases/{phase}", tag = "projects", request_body = PhaseDraft, responses((status = 204, description = "Changed"), (status = 404, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, phase)): Path<(String, Uuid)>,
    Body(draft): Body<PhaseDraft>,
) -> Result<StatusCode, Problem> {
    store::save_phase(&desk, &key(&project)?, draft.of(Some(phase))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a phase out.
#[utoipa::path(delete, path = "/projects/{key}/phases/{phase}", tag = "projects", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, phase)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_phase(&desk, &key(&project)?, phase.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
