//! `/projects/{key}/incidents`: all there were, and one.

use axum::Json;
use golive_store::{Desk, incidents as store};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::incident::{Incident, IncidentLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Leaf, LeafOf, Path, Query, key, leaf},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one))
}

/// Incidents, those that go on first, then the latest. The vendor's people see what was handed over.
#[utoipa::path(get, path = "/projects/{key}/incidents", tag = "service", params(Leaf), responses((status = 200, description = "A page of incidents", body = LeafOf<IncidentLine>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Leaf>) -> Result<Json<LeafOf<IncidentLine>>, Problem> {
    Ok(leaf(store::incidents(&desk, &key(&project)?, asked.number()).await?))
}

/// One incident with what was said of it; `page` is of the tickets that hang on it.
#[utoipa::path(get, path = "/projects/{key}/incidents/{incident}", tag = "service", params(Leaf), responses((status = 200, description = "The incident", body = Incident), (status = 404, body = ProblemDetails)))]
async fn one(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Leaf>,
) -> Result<Json<Incident>, Problem> {
    Ok(Json(store::incident(&desk, &key(&project)?, number, asked.number()).await?.give()))
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Json<Incident>, Problem> {
    Ok(Json(store::incident(desk, &key(project)?, number, 1).await?.give()))
}
