//! `/projects/{key}/rfps`: the list, one request, its requirements and its editions.

use axum::{Json, response::Response};
use golive_store::{
    Desk,
    rfp::{self as store, AsksFilter},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::paper::{Rfp, RfpEdition, RfpLine, RfpRequirement};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Leaf, LeafOf, Path, Query, key, leaf, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one)).routes(routes!(requirements)).routes(routes!(editions))
}

/// Requests for proposals, the newest first. None of them for whoever stands on a vendor's side too.
#[utoipa::path(get, path = "/projects/{key}/rfps", tag = "rfp", params(Leaf), responses((status = 200, description = "A page of requests", body = LeafOf<RfpLine>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Leaf>) -> Result<Json<LeafOf<RfpLine>>, Problem> {
    Ok(leaf(store::rfps(&desk, &key(&project)?, asked.number()).await?))
}

/// One request for proposals.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}", tag = "rfp", responses((status = 200, description = "The request, its version as ETag", body = Rfp), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = store::rfp(desk, &key(project)?, number).await?;
    Ok(versioned(view.row.version, view.give::<Rfp>()))
}

/// What the requirements are narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    text: Option<String>,
    category: Option<String>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// The requirements a request asks for, by code.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/requirements", tag = "rfp", params(Narrowed), responses((status = 200, description = "A page of requirements", body = LeafOf<RfpRequirement>), (status = 404, body = ProblemDetails)))]
async fn requirements(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Narrowed>,
) -> Result<Json<LeafOf<RfpRequirement>>, Problem> {
    let filter = AsksFilter { text: asked.text, category: asked.category, page: asked.page.unwrap_or(1) };
    Ok(leaf(store::asks(&desk, &key(&project)?, number, &filter).await?.page))
}

/// Editions of a request.
#[derive(Debug, Serialize, ToSchema)]
struct RfpEditions {
    items: Vec<RfpEdition>,
}

/// The editions of a request, the newest first, each whole.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/editions", tag = "rfp", responses((status = 200, description = "Its editions", body = RfpEditions), (status = 404, body = ProblemDetails)))]
async fn editions(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpEditions>, Problem> {
    Ok(Json(RfpEditions { items: store::editions(&desk, &key(&project)?, number).await?.give() }))
}
