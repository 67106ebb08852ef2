//! Backlogs from files: brought as the body of a POST, mapped, tried, carried out.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use golive_domain::{id::ImportId, import::Column};
use golive_store::import::{self, DryRun, ImportSummary, ImportView, Shown};
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, content, created, key, page},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, upload))
        .routes(routes!(one))
        .routes(routes!(columns))
        .routes(routes!(lines))
        .routes(routes!(commit))
}

/// The imports of a project, the latest first.
#[utoipa::path(get, path = "/projects/{key}/imports", tag = "imports", params(("key" = String, Path, description = "ARAS"), Cursor), responses((status = 200, description = "A page of imports", body = Value), (status = 403, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<ImportSummary>>, Problem> {
    page(import::imports(&desk, &key(&project)?).await?, &cursor, |import| import.id.to_string())
}

/// What the file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Named {
    name: Option<String>,
}

/// Brings a CSV or XLSX file; its columns are guessed.
#[utoipa::path(post, path = "/projects/{key}/imports", tag = "imports", params(("key" = String, Path, description = "ARAS"), Named), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Brought", body = Value), (status = 422, body = ProblemDetails)))]
async fn upload(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(named): Query<Named>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let file = content(request, &web).await?;
    let id = import::upload(&desk, &key(&project)?, named.name.as_deref().unwrap_or("import"), file).await?;
    Ok(created(&format!("/api/v1/projects/{project}/imports/{id}"), json!({ "id": id })))
}

/// One import: where it stands and what its columns hold.
#[utoipa::path(get, path = "/projects/{key}/imports/{id}", tag = "imports", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The import")), responses((status = 200, description = "The import", body = Value), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, id)): Path<(String, ImportId)>) -> Result<Json<ImportView>, Problem> {
    Ok(Json(import::import(&desk, &key(&project)?, id).await?))
}

/// Says what each column holds: `["key", "title", null, "custom:Module"]`.
#[utoipa::path(put, path = "/projects/{key}/imports/{id}/columns", tag = "imports", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The import")), request_body = Vec<Option<String>>, responses((status = 204, description = "Kept"), (status = 422, body = ProblemDetails)))]
async fn columns(
    Caller(desk): Caller,
    Path((project, id)): Path<(String, ImportId)>,
    Body(names): Body<Vec<Option<String>>>,
) -> Result<StatusCode, Problem> {
    let columns = names.iter().map(|name| name.as_deref().and_then(Column::parse)).collect();
    import::map_columns(&desk, &key(&project)?, id, columns).await?;
    Ok(StatusCode::NO_CONTENT)
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
#[utoipa::path(get, path = "/projects/{key}/imports/{id}/lines", tag = "imports", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The import"), Wanted), responses((status = 200, description = "A page of the plan", body = Value), (status = 404, body = ProblemDetails)))]
async fn lines(
    Caller(desk): Caller,
    Path((project, id)): Path<(String, ImportId)>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<DryRun>, Problem> {
    let shown = if wanted.refused == Some(true) { Shown::Refused } else { Shown::All };
    Ok(Json(import::dry_run(&desk, &key(&project)?, id, shown, wanted.page.unwrap_or(1)).await?))
}

/// Begins to carry the plan out; its end stands in the import.
#[utoipa::path(post, path = "/projects/{key}/imports/{id}/commit", tag = "imports", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The import")), responses((status = 202, description = "Begun"), (status = 409, body = ProblemDetails)))]
async fn commit(Caller(desk): Caller, Path((project, id)): Path<(String, ImportId)>) -> Result<StatusCode, Problem> {
    import::commit(&desk, &key(&project)?, id).await?;
    Ok(StatusCode::ACCEPTED)
}
