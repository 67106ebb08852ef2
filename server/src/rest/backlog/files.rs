//! Files on an item.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use golive_store::backlog;
use http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{found, item::File};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, Made, PageOf, Path, Query, content, key, made, page, saved_as},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, attach)).routes(routes!(download, detach))
}

/// What a file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FileName {
    pub name: Option<String>,
}

/// The files of an item, the oldest first.
#[utoipa::path(get, path = "/projects/{key}/items/{number}/files", tag = "files", params(Cursor), responses((status = 200, description = "A page of files", body = PageOf<File>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<File>>, Problem> {
    page(found(&desk, &project, number).await?.files, &cursor, |file| file.id.to_string())
}

/// Puts a file on the item: its bytes are the body, at most 25 MiB.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/files", tag = "files", params(FileName), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Attached", body = Made), (status = 413, body = ProblemDetails)))]
async fn attach(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(file): Query<FileName>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    let content = content(request, &web).await?;
    let id = backlog::attach(&desk, &key(&project)?, item.row.id, file.name.as_deref().unwrap_or("file"), content).await?;
    Ok(made(&format!("/api/v1/projects/{project}/files"), id))
}

/// The bytes of a file.
#[utoipa::path(get, path = "/projects/{key}/files/{file}", tag = "files", responses((status = 200, description = "The file", body = String, content_type = "application/octet-stream"), (status = 404, body = ProblemDetails)))]
async fn download(Caller(desk): Caller, Path((project, file)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    // A bucket may take its time; pages must not wait for the connection meanwhile.
    let found = backlog::download(&desk.loose(), &key(&project)?, file.into()).await?;
    Ok(saved_as(&found.name, &found.media_type, axum::body::Body::from_stream(found.content)))
}

/// Takes a file off its item.
#[utoipa::path(delete, path = "/projects/{key}/files/{file}", tag = "files", responses((status = 204, description = "Taken off"), (status = 404, body = ProblemDetails)))]
async fn detach(Caller(desk): Caller, Path((project, file)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    backlog::detach(&desk, &key(&project)?, file.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
