//! What readers do with articles, and the tickets these answer.

use axum::response::Response;
use golive_store::knowledge as store;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{article::Article, read::whole};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(vote)).routes(routes!(answered)).routes(routes!(link)).routes(routes!(unlink))
}

/// Whether an article helped.
#[derive(Debug, Deserialize, ToSchema)]
struct ArticleVote {
    helped: bool,
    /// What is missing.
    #[serde(default)]
    remark: String,
}

/// Says whether a published article helped; said again it takes the place of what was said before.
#[utoipa::path(put, path = "/projects/{key}/articles/{article}/vote", tag = "knowledge", request_body = ArticleVote, responses((status = 200, description = "The article", body = Article), (status = 404, body = ProblemDetails)))]
async fn vote(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(said): Body<ArticleVote>,
) -> Result<Response, Problem> {
    store::vote(&desk, &key(&project)?, number, said.helped, &said.remark).await?;
    whole(&desk, &project, number, None).await
}

/// Says that the caller wanted to ask and found the answer here; counted once a day.
#[utoipa::path(post, path = "/projects/{key}/articles/{article}/answered", tag = "knowledge", responses((status = 200, description = "The article", body = Article), (status = 404, body = ProblemDetails)))]
async fn answered(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    store::answered(&desk, &key(&project)?, number).await?;
    whole(&desk, &project, number, None).await
}

/// Says that the article answers a ticket.
#[utoipa::path(put, path = "/projects/{key}/articles/{article}/tickets/{ticket}", tag = "knowledge", responses((status = 204, description = "Linked"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn link(Caller(desk): Caller, Path((project, number, ticket)): Path<(String, i32, i32)>) -> Result<StatusCode, Problem> {
    store::link_ticket(&desk, &key(&project)?, number, ticket).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says that it does not.
#[utoipa::path(delete, path = "/projects/{key}/articles/{article}/tickets/{ticket}", tag = "knowledge", responses((status = 204, description = "Not linked any more"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn unlink(Caller(desk): Caller, Path((project, number, ticket)): Path<(String, i32, i32)>) -> Result<StatusCode, Problem> {
    store::unlink_ticket(&desk, &key(&project)?, number, ticket).await?;
    Ok(StatusCode::NO_CONTENT)
}
