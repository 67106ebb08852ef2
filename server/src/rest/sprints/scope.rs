//! What is in a sprint.

use axum::Json;
use golive_store::sprints as store;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::views::Card;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(fill)).routes(routes!(take_out))
}

/// Items by their ids.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Chosen {
    items: Vec<Uuid>,
}

answer! {
    /// What was put into a sprint.
    Added from store::Added {
        items: u32,
        /// Those that are not refined: planned all the same.
        unrefined: Vec<Card>,
    }
}

/// Puts items into the sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{sprint}/items", tag = "sprints", request_body = Chosen, responses((status = 200, description = "Put in, with those that are not refined", body = Added), (status = 409, body = ProblemDetails)))]
async fn fill(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    Body(chosen): Body<Chosen>,
) -> Result<Json<Added>, Problem> {
    let items: Vec<_> = chosen.items.give();
    Ok(Json(store::add_items(&desk, &key(&project)?, sprint, &items).await?.give()))
}

/// Takes an item out of the sprint.
#[utoipa::path(delete, path = "/projects/{key}/sprints/{sprint}/items/{item}", tag = "sprints", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn take_out(Caller(desk): Caller, Path((project, sprint, item)): Path<(String, i32, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_items(&desk, &key(&project)?, sprint, &[item.into()]).await?;
    Ok(StatusCode::NO_CONTENT)
}
