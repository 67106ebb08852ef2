//! What an item needs first, and who watches it.

use golive_store::backlog;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::found;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(need)).routes(routes!(unneed)).routes(routes!(watch, unwatch))
}

/// The item that is needed first.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Needed {
    needs: Uuid,
}

/// Says that the item needs another one first; what would close a loop is refused by naming the loop.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/needs", tag = "backlog", request_body = Needed, responses((status = 204, description = "Linked"), (status = 422, body = ProblemDetails)))]
async fn need(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(needed): Body<Needed>,
) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::add_dependency(&desk, &key(&project)?, item.row.id, needed.needs.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It needs that one no more.
#[utoipa::path(delete, path = "/projects/{key}/items/{number}/needs/{item}", tag = "backlog", responses((status = 204, description = "Unlinked"), (status = 404, body = ProblemDetails)))]
async fn unneed(Caller(desk): Caller, Path((project, number, needed)): Path<(String, i32, Uuid)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::remove_dependency(&desk, &key(&project)?, item.row.id, needed.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Its news come to your notices.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/watch", tag = "backlog", responses((status = 204, description = "Watched"), (status = 404, body = ProblemDetails)))]
async fn watch(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::watch(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// No more news of it, unless you are concerned.
#[utoipa::path(delete, path = "/projects/{key}/items/{number}/watch", tag = "backlog", responses((status = 204, description = "Not watched"), (status = 404, body = ProblemDetails)))]
async fn unwatch(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::unwatch(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}
