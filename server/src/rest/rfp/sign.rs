//! Giving a request to those who sign, signing it, taking it back, ending it.

use axum::response::Response;
use golive_store::rfp as store;
use http::HeaderMap;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{paper::Signs, read::whole};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, version},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(offer)).routes(routes!(take_back)).routes(routes!(sign)).routes(routes!(cancel))
}

/// Gives it to those who sign, as another edition. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/approval", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails)))]
async fn offer(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, headers: HeaderMap) -> Result<Response, Problem> {
    store::offer(&desk, &key(&project)?, number, version(&headers)?).await?;
    whole(&desk, &project, number).await
}

/// Takes it back from those who sign.
#[utoipa::path(delete, path = "/projects/{key}/rfps/{rfp}/approval", tag = "rfp", responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails)))]
async fn take_back(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    store::take_back(&desk, &key(&project)?, number).await?;
    whole(&desk, &project, number).await
}

/// A signature.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpSigning {
    part: Signs,
    /// Where the part is a department's.
    department: Option<Uuid>,
    /// SHA-256 of the edition that was read.
    hash: String,
}

/// Signs one's own part of the edition that was read.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/signatures", tag = "rfp", request_body = RfpSigning, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn sign(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(asked): Body<RfpSigning>,
) -> Result<Response, Problem> {
    store::sign(&desk, &key(&project)?, number, asked.part.0, asked.department.map(Into::into), &asked.hash).await?;
    whole(&desk, &project, number).await
}

/// Why it ends.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpCancelling {
    /// Bidders are told this.
    why: String,
}

/// Ends it without an award.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/cancellation", tag = "rfp", request_body = RfpCancelling, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn cancel(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(asked): Body<RfpCancelling>,
) -> Result<Response, Problem> {
    store::cancel(&desk, &key(&project)?, number, &asked.why).await?;
    whole(&desk, &project, number).await
}
