//! `/projects/{key}/duties`: the list, and one duty.

use axum::{Json, response::Response};
use golive_domain::{Error, Say};
use golive_store::{
    Desk,
    duties::{self as store, DutyFilter, DutyShow},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::duty::{Duty, DutyLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one))
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// `open`, `overdue` or `all`; left out, `open`.
    show: Option<String>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of duties, and how many stand where.
#[derive(Debug, Serialize, ToSchema)]
struct DutyPage {
    items: Vec<DutyLine>,
    page: u64,
    total: u64,
    open: u64,
    overdue: u64,
}

/// Duties, overdue ones first, then by the day that stands.
#[utoipa::path(get, path = "/projects/{key}/duties", tag = "duties", params(Narrowed), responses((status = 200, description = "A page of duties", body = DutyPage), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Narrowed>) -> Result<Json<DutyPage>, Problem> {
    let show = match asked.show.as_deref() {
        None => DutyShow::default(),
        Some(text) => DutyShow::parse(text).ok_or_else(|| Error::field("show", Say::new("error-choose")))?,
    };
    let found = store::duties(&desk, &key(&project)?, DutyFilter { show, page: asked.page.unwrap_or(1) }).await?;
    let page = found.page;
    Ok(Json(DutyPage { items: page.rows.give(), page: page.page, total: page.total, open: found.open, overdue: found.overdue }))
}

/// One duty with its evidence.
#[utoipa::path(get, path = "/projects/{key}/duties/{duty}", tag = "duties", responses((status = 200, description = "The duty, its version as ETag", body = Duty), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = store::duty(desk, &key(project)?, number).await?;
    Ok(versioned(view.row.version, view.give::<Duty>()))
}
