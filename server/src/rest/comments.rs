//! Comments of an item.

use axum::{Json, response::Response};
use golive_domain::id::CommentId;
use golive_store::backlog::{self, Commented};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    backlog::found,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page, version},
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
#[utoipa::path(get, path = "/projects/{key}/items/{number}/comments", tag = "comments", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214"), Cursor), responses((status = 200, description = "A page of comments", body = Value), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Commented>>, Problem> {
    page(found(&desk, &project, number).await?.comments, &cursor, |comment| comment.id.to_string())
}

/// Writes a comment.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/comments", tag = "comments", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), request_body = Words, responses((status = 201, description = "Written", body = Value), (status = 422, body = ProblemDetails)))]
async fn write(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(words): Body<Words>) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    let id = backlog::comment(&desk, &key(&project)?, item.row.id, &words.body).await?;
    Ok(created(&format!("/api/v1/projects/{project}/comments/{id}"), json!({ "id": id })))
}

/// Edits one's own comment as If-Match read it.
#[utoipa::path(patch, path = "/projects/{key}/comments/{id}", tag = "comments", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The comment"), ("if-match" = String, Header, description = "The version that was read")), request_body = Words, responses((status = 204, description = "Edited"), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, id)): Path<(String, CommentId)>,
    headers: HeaderMap,
    Body(words): Body<Words>,
) -> Result<StatusCode, Problem> {
    backlog::edit_comment(&desk, &key(&project)?, id, version(&headers)?, &words.body).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Withdraws one's own comment.
#[utoipa::path(delete, path = "/projects/{key}/comments/{id}", tag = "comments", params(("key" = String, Path, description = "ARAS"), ("id" = String, Path, description = "The comment")), responses((status = 204, description = "Withdrawn"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, id)): Path<(String, CommentId)>) -> Result<StatusCode, Problem> {
    backlog::remove_comment(&desk, &key(&project)?, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
