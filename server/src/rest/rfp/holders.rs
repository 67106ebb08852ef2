//! Key holders, and publication.

use axum::response::Response;
use golive_store::rfp::{self as store, Phrase};
use http::HeaderMap;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{phrase as named, read::whole};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, version},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(name)).routes(routes!(dismiss)).routes(routes!(choose)).routes(routes!(publish))
}

/// Names a key holder.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/holders/{person}", tag = "rfp", responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn name(Caller(desk): Caller, Path((project, number, person)): Path<(String, i32, Uuid)>) -> Result<Response, Problem> {
    store::name_holder(&desk, &key(&project)?, number, person.into()).await?;
    whole(&desk, &project, number).await
}

/// Somebody holds a key no more.
#[utoipa::path(delete, path = "/projects/{key}/rfps/{rfp}/holders/{person}", tag = "rfp", responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn dismiss(Caller(desk): Caller, Path((project, number, person)): Path<(String, i32, Uuid)>) -> Result<Response, Problem> {
    store::dismiss_holder(&desk, &key(&project)?, number, person.into()).await?;
    whole(&desk, &project, number).await
}

/// The phrase of a key holder.
#[derive(Deserialize, ToSchema)]
struct RfpPhrase {
    /// It is forgotten once the key is derived.
    phrase: String,
}

/// Chooses the caller's own phrase as a key holder.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/phrase", tag = "rfp", request_body = RfpPhrase, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn choose(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(asked): Body<RfpPhrase>,
) -> Result<Response, Problem> {
    let phrase = Phrase { again: asked.phrase.clone(), phrase: asked.phrase };
    store::choose_phrase(&desk, &key(&project)?, number, &phrase).await.map_err(|error| Problem::from(error).naming(named))?;
    whole(&desk, &project, number).await
}

/// Publishes it. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/publication", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails)))]
async fn publish(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, headers: HeaderMap) -> Result<Response, Problem> {
    store::publish(&desk, &key(&project)?, number, version(&headers)?).await?;
    whole(&desk, &project, number).await
}
