//! Comments of an item.

use axum::{Json, response::Response};
use golive_store::backlog;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{found, item::Comment};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page, version},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, write)).routes(routes!(edit, remove))
}

/// What is said, in Markdown; `@name` calls a person.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Words {
    body: String,
}

/// The comments of an item, the oldest first.
#[utoipa::path(get, path = "/projects/{key}/items/{number}/comments", tag = "comments", params(Cursor), responses((status = 200, description = "A page of comments", body = PageOf<Comment>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Comment>>, Problem> {
    page(found(&desk, &project, number).await?.comments, &cursor, |comment| comment.id.to_string())
}

/// Writes a comment.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/comments", tag = "comments", request_body = Words, responses((status = 201, description = "Written", body = Made), (status = 422, body = ProblemDetails)))]
async fn write(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(words): Body<Words>) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    let id = backlog::comment(&desk, &key(&project)?, item.row.id, &words.body).await?;
    Ok(made(&format!("/api/v1/projects/{project}/comments"), id))
}

/// Edits one's own comment as If-Match read it.
#[utoipa::path(patch, path = "/projects/{key}/comments/{comment}", tag = "comments", params(("if-match" = String, Header, description = "The version that was read")), request_body = Words, responses((status = 204, description = "Edited"), (status = 409, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, comment)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(words): Body<Words>,
) -> Result<StatusCode, Problem> {
    backlog::edit_comment(&desk, &key(&project)?, comment.into(), version(&headers)?, &words.body).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Withdraws one's own comment.
#[utoipa::path(delete, path = "/projects/{key}/comments/{comment}", tag = "comments", responses((status = 204, description = "Withdrawn"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, comment)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    backlog::remove_comment(&desk, &key(&project)?, comment.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
