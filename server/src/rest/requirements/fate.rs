//! What becomes of a requirement: archived and restored, waived and wanted again.

use golive_domain::{Error, Say};
use golive_store::requirements as store;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(archive, restore)).routes(routes!(waive, want))
}

/// The requirement leaves the register.
#[utoipa::path(put, path = "/projects/{key}/requirements/{requirement}/archive", tag = "requirements", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, code)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    store::archive(&desk, &key(&project)?, &code).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The requirement comes back to the register.
#[utoipa::path(delete, path = "/projects/{key}/requirements/{requirement}/archive", tag = "requirements", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, code)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    store::restore(&desk, &key(&project)?, &code).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why a requirement need not be proved.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct Waiver {
    reason: String,
}

/// Decides that the requirement need not be proved, with the reason that stands beside it.
#[utoipa::path(put, path = "/projects/{key}/requirements/{requirement}/waiver", tag = "requirements", request_body = Waiver, responses((status = 204, description = "Waived"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn waive(
    Caller(desk): Caller,
    Path((project, code)): Path<(String, String)>,
    Body(waiver): Body<Waiver>,
) -> Result<StatusCode, Problem> {
    if waiver.reason.trim().is_empty() {
        return Err(Error::field("reason", Say::new("error-required")).into());
    }
    store::waive(&desk, &key(&project)?, &code, &waiver.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The requirement is to be proved again.
#[utoipa::path(delete, path = "/projects/{key}/requirements/{requirement}/waiver", tag = "requirements", responses((status = 204, description = "To be proved"), (status = 404, body = ProblemDetails)))]
async fn want(Caller(desk): Caller, Path((project, code)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    store::waive(&desk, &key(&project)?, &code, "").await?;
    Ok(StatusCode::NO_CONTENT)
}
