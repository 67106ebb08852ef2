//! The backlog as a file that an import takes back.

use axum::{extract::RawQuery, response::Response};
use golive_app::export::{XLSX, cells};
use golive_domain::Error;
use golive_store::{
    Desk,
    import::{self, Exported},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::items::filter;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, key, saved_as},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(csv)).routes(routes!(xlsx))
}

/// The items a filter shows, as CSV.
#[utoipa::path(get, path = "/projects/{key}/items.csv", tag = "files", responses((status = 200, description = "The file", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails)))]
async fn csv(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let table = exported(&desk, &project, query).await?;
    let bytes = golive_reports::csv(&table.header, &cells(&table.rows));
    Ok(saved_as(&format!("{project}-backlog.csv"), "text/csv; charset=utf-8", bytes.into()))
}

/// The items a filter shows, as a workbook.
#[utoipa::path(get, path = "/projects/{key}/items.xlsx", tag = "files", responses((status = 200, description = "The file", body = String, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = 404, body = ProblemDetails)))]
async fn xlsx(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let table = exported(&desk, &project, query).await?;
    let bytes = golive_reports::xlsx(&table.header, &cells(&table.rows)).map_err(|unfit| Error::rule(unfit.say()))?;
    Ok(saved_as(&format!("{project}-backlog.xlsx"), XLSX, bytes.into()))
}

async fn exported(desk: &Desk, project: &str, query: Option<String>) -> Result<Exported, Problem> {
    Ok(import::export(desk, &key(project)?, &filter(query)?).await?)
}
