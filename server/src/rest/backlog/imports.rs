//! Backlogs from files: brought as the body of a POST, mapped, tried, carried out.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use golive_domain::{Error, Say, error::Refusals, import::Column};
use golive_store::import::{self, Shown};
use http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use self::plan::{Import, ImportLine, Plan};
use super::files::FileName;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, content, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

mod plan;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, upload))
        .routes(routes!(one))
        .routes(routes!(columns))
        .routes(routes!(lines))
        .routes(routes!(commit))
}

/// The imports of a project, the latest first.
#[utoipa::path(get, path = "/projects/{key}/imports", tag = "imports", params(Cursor), responses((status = 200, description = "A page of imports", body = PageOf<ImportLine>), (status = 403, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<ImportLine>>, Problem> {
    page(import::imports(&desk, &key(&project)?).await?, &cursor, |import| import.id.to_string())
}

/// Brings a CSV or XLSX file; its columns are guessed.
#[utoipa::path(post, path = "/projects/{key}/imports", tag = "imports", params(FileName), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Brought", body = Made), (status = 422, body = ProblemDetails)))]
async fn upload(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(file): Query<FileName>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let content = content(request, &web).await?;
    let id = import::upload(&desk, &key(&project)?, file.name.as_deref().unwrap_or("import"), content).await?;
    Ok(made(&format!("/api/v1/projects/{project}/imports"), id))
}

/// One import: where it stands and what its columns hold.
#[utoipa::path(get, path = "/projects/{key}/imports/{import}", tag = "imports", responses((status = 200, description = "The import", body = Import), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, import)): Path<(String, Uuid)>) -> Result<Json<Import>, Problem> {
    Ok(Json(import::import(&desk, &key(&project)?, import.into()).await?.give()))
}

/// Says what each column holds: `["key", "title", null, "custom:Module"]`.
#[utoipa::path(put, path = "/projects/{key}/imports/{import}/columns", tag = "imports", request_body = Vec<Option<String>>, responses((status = 204, description = "Kept"), (status = 422, body = ProblemDetails)))]
async fn columns(
    Caller(desk): Caller,
    Path((project, import)): Path<(String, Uuid)>,
    Body(names): Body<Vec<Option<String>>>,
) -> Result<StatusCode, Problem> {
    import::map_columns(&desk, &key(&project)?, import.into(), known(&names)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Columns by their names; one that nobody knows is refused and not left aside.
fn known(names: &[Option<String>]) -> Result<Vec<Option<Column>>, Error> {
    let mut refusals = Refusals::default();
    let mut columns = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let column = name.as_deref().map(|name| Column::parse(name).ok_or_else(|| Say::new("error-choose")));
        columns.push(column.and_then(|column| refusals.take(&format!("[{at}]"), column)));
    }
    refusals.finish()?;
    Ok(columns)
}

/// Which lines of the plan.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// Only the refused ones.
    refused: Option<bool>,
    /// From 1.
    page: Option<usize>,
}

/// What would happen line by line.
#[utoipa::path(get, path = "/projects/{key}/imports/{import}/lines", tag = "imports", params(Wanted), responses((status = 200, description = "A page of the plan", body = Plan), (status = 404, body = ProblemDetails)))]
async fn lines(
    Caller(desk): Caller,
    Path((project, import)): Path<(String, Uuid)>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Plan>, Problem> {
    let shown = if wanted.refused == Some(true) { Shown::Refused } else { Shown::All };
    Ok(Json(import::dry_run(&desk, &key(&project)?, import.into(), shown, wanted.page.unwrap_or(1)).await?.give()))
}

/// Begins to carry the plan out; its end stands in the import.
#[utoipa::path(post, path = "/projects/{key}/imports/{import}/commit", tag = "imports", responses((status = 202, description = "Begun"), (status = 409, body = ProblemDetails)))]
async fn commit(Caller(desk): Caller, Path((project, import)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    import::commit(&desk, &key(&project)?, import.into()).await?;
    Ok(StatusCode::ACCEPTED)
}
