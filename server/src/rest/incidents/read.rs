//! `/projects/{key}/incidents`: all there were, and one.

use axum::Json;
use golive_store::{Desk, incidents as store};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::incident::{Incident, IncidentLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one))
}

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Paging {
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of incidents.
#[derive(Debug, Serialize, ToSchema)]
struct IncidentPage {
    items: Vec<IncidentLine>,
    page: u64,
    total: u64,
}

/// Incidents, those that go on first, then the latest. The vendor's people see what was handed over.
#[utoipa::path(get, path = "/projects/{key}/incidents", tag = "service", params(Paging), responses((status = 200, description = "A page of incidents", body = IncidentPage), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Paging>) -> Result<Json<IncidentPage>, Problem> {
    let found = store::incidents(&desk, &key(&project)?, asked.page.unwrap_or(1)).await?;
    Ok(Json(IncidentPage { items: found.rows.give(), page: found.page, total: found.total }))
}

/// One incident with what was said of it; `page` is of the tickets that hang on it.
#[utoipa::path(get, path = "/projects/{key}/incidents/{incident}", tag = "service", params(Paging), responses((status = 200, description = "The incident", body = Incident), (status = 404, body = ProblemDetails)))]
async fn one(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Paging>,
) -> Result<Json<Incident>, Problem> {
    Ok(Json(store::incident(&desk, &key(&project)?, number, asked.page.unwrap_or(1)).await?.give()))
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Json<Incident>, Problem> {
    Ok(Json(store::incident(desk, &key(project)?, number, 1).await?.give()))
}
