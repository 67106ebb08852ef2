//! The board of a sprint.

use axum::Json;
use golive_domain::backlog::ItemState;
use golive_store::sprints as store;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::views::{Card, DailyLine, ScopeLine, Sprint};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(board)).routes(routes!(move_card))
}

type State = Of<ItemState>;

answer! {
    /// Columns and cards.
    Board from store::Board {
        sprint: Sprint,
        columns: Vec<BoardColumn>,
        /// Given up during the sprint.
        dropped: Vec<Card>,
        /// In half-points.
        points: i32,
        done: i32,
        /// Today's lines.
        daily: Vec<DailyLine>,
        /// Your own line of today.
        my_line: Option<String>,
        /// Changes of scope since the start, the newest first.
        scope: Vec<ScopeLine>,
    }

    /// A column of the board.
    BoardColumn from store::Column {
        state: State,
        /// How many cards it should hold at most.
        limit: Option<u16>,
        cards: Vec<Card>,
    }

    /// What a move came to.
    Moved from store::Moved {
        state: State,
        /// The column now holds more cards than it should: said, not refused.
        over_limit: Option<String>,
    }
}

/// The board.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}/board", tag = "board", responses((status = 200, description = "The board", body = Board), (status = 404, body = ProblemDetails)))]
async fn board(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Json<Board>, Problem> {
    Ok(Json(store::board(&desk, &key(&project)?, sprint, None).await?.give()))
}

/// A card and the column it goes to.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Move {
    item: Uuid,
    to: State,
}

/// Moves a card to another column.
#[utoipa::path(post, path = "/projects/{key}/sprints/{sprint}/board/moves", tag = "board", request_body = Move, responses((status = 200, description = "Moved; says when the column is over its limit", body = Moved), (status = 409, body = ProblemDetails)))]
async fn move_card(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    Body(card): Body<Move>,
) -> Result<Json<Moved>, Problem> {
    Ok(Json(store::move_card(&desk, &key(&project)?, sprint, card.item.into(), card.to.give()).await?.give()))
}
