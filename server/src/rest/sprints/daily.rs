//! The daily: one line a person a day.

use axum::Json;
use golive_store::sprints as store;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::views::DailyLine;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, key, page},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, write))
}

/// The lines of a sprint, the newest day first.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}/daily", tag = "sprints", params(Cursor), responses((status = 200, description = "A page of lines", body = PageOf<DailyLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<DailyLine>>, Problem> {
    let lines = store::report(&desk, &key(&project)?, sprint).await?.daily;
    page(lines, &cursor, |line| format!("{}-{}", line.day, line.person.id))
}

/// Your line of today.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct TodaysLine {
    line: String,
}

/// Writes or rewrites your own line of today in a running sprint.
#[utoipa::path(put, path = "/projects/{key}/sprints/{sprint}/daily", tag = "sprints", request_body = TodaysLine, responses((status = 204, description = "Written"), (status = 409, body = ProblemDetails)))]
async fn write(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    Body(today): Body<TodaysLine>,
) -> Result<StatusCode, Problem> {
    store::write_daily(&desk, &key(&project)?, sprint, &today.line).await?;
    Ok(StatusCode::NO_CONTENT)
}
