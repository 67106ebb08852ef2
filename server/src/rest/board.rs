//! The board of a sprint.

use axum::Json;
use golive_domain::{backlog::ItemState, id::ItemId};
use golive_store::sprints::{self, Board, Moved};
use serde::Deserialize;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(board)).routes(routes!(move_card))
}

/// Columns and cards.
#[utoipa::path(get, path = "/projects/{key}/sprints/{number}/board", tag = "board", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), responses((status = 200, description = "The board", body = Value), (status = 404, body = ProblemDetails)))]
async fn board(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<Board>, Problem> {
    Ok(Json(sprints::board(&desk, &key(&project)?, number).await?))
}

/// A card and the column it goes to.
#[derive(Debug, Deserialize)]
pub struct Move {
    item: ItemId,
    to: ItemState,
}

/// Moves a card to another column.
#[utoipa::path(post, path = "/projects/{key}/sprints/{number}/board/moves", tag = "board", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "7")), request_body = Value, responses((status = 200, description = "Moved; says when the column is over its limit", body = Value), (status = 409, body = ProblemDetails)))]
async fn move_card(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(card): Body<Move>,
) -> Result<Json<Moved>, Problem> {
    Ok(Json(sprints::move_card(&desk, &key(&project)?, number, card.item, card.to).await?))
}
