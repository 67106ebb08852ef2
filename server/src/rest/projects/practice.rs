//! How the team works: its definition of done and the limits of the board.

use std::collections::BTreeMap;

use axum::response::Response;
use golive_domain::backlog::ItemState;
use golive_store::projects::{self as store, PracticeEdit};
use http::HeaderMap;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(one, edit))
}

type Column = Of<ItemState>;

answer! {
    /// The team's agreement.
    Practice from store::Practice {
        /// The checklist behind "done".
        definition_of_done: Vec<String>,
        /// Cards a column may hold; a column that is not named holds any number.
        wip_limits: BTreeMap<Column, u16>,
        version: i32,
    }
}

/// The agreement as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct PracticeDraft {
    definition_of_done: Vec<String>,
    #[serde(default)]
    wip_limits: BTreeMap<Column, u16>,
}

/// The team's agreement.
#[utoipa::path(get, path = "/projects/{key}/practice", tag = "projects", responses((status = 200, description = "The agreement, its version as ETag", body = Practice), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path(project): Path<String>) -> Result<Response, Problem> {
    let practice = store::practice_of(&desk, &key(&project)?).await?;
    Ok(versioned(practice.version, practice.give::<Practice>()))
}

/// Edits the agreement as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/practice", tag = "projects", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = PracticeDraft, responses((status = 200, description = "The agreement as it is now", body = Practice), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path(project): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<PracticeDraft>,
) -> Result<Response, Problem> {
    let project = key(&project)?;
    let PracticeDraft { definition_of_done, wip_limits } = draft;
    let edit = PracticeEdit { definition_of_done, wip_limits: wip_limits.give(), version: version(&headers)? };
    store::edit_practice(&desk, &project, edit).await?;
    let practice = store::practice_of(&desk, &project).await?;
    Ok(versioned(practice.version, practice.give::<Practice>()))
}
