//! `/projects/{key}/rfps/{rfp}/results`: what the marks come to.

use axum::Json;
use golive_store::scores as store;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::result::RfpResults;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
    wire::Give as _,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(results))
}

/// The technical scores once they are locked, and the ranking with how firm it is once prices are open.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/results", tag = "scoring", responses((status = 200, description = "The results", body = RfpResults), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn results(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpResults>, Problem> {
    Ok(Json(store::results(&desk, &key(&project)?, number).await?.give()))
}
