//! Where an item stands: its state, what blocks it, its criteria, the archive, and undoing.

use axum::Json;
use golive_domain::backlog::{ItemState, Moscow};
use golive_store::backlog::{self, BulkChange};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::found;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(enter))
        .routes(routes!(block, unblock))
        .routes(routes!(tick))
        .routes(routes!(archive, restore))
        .routes(routes!(undo))
        .routes(routes!(bulk))
}

type State = Of<ItemState>;
type Priority = Of<Moscow>;

/// The state an item shall be in.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Entered {
    to: State,
}

/// Brings the item to another state.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/state", tag = "backlog", request_body = Entered, responses((status = 204, description = "It is in that state"), (status = 409, body = ProblemDetails)))]
async fn enter(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(state): Body<Entered>,
) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::set_state(&desk, &key(&project)?, item.row.id, state.to.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why something cannot go on, or is not accepted.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Reason {
    pub reason: String,
}

/// Says why the item is stuck.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/block", tag = "backlog", request_body = Reason, responses((status = 204, description = "Blocked"), (status = 422, body = ProblemDetails)))]
async fn block(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(why): Body<Reason>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::block(&desk, &key(&project)?, item.row.id, &why.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The item can go on.
#[utoipa::path(delete, path = "/projects/{key}/items/{number}/block", tag = "backlog", responses((status = 204, description = "Free"), (status = 404, body = ProblemDetails)))]
async fn unblock(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::unblock(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Ticked {
    met: bool,
}

/// Ticks an acceptance criterion, or takes the tick away.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/criteria/{criterion}", tag = "backlog", request_body = Ticked, responses((status = 204, description = "Kept"), (status = 404, body = ProblemDetails)))]
async fn tick(
    Caller(desk): Caller,
    Path((project, number, criterion)): Path<(String, i32, Uuid)>,
    Body(ticked): Body<Ticked>,
) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::tick(&desk, &key(&project)?, item.row.id, criterion.into(), ticked.met).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Archives the item; nothing is deleted.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/archive", tag = "backlog", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::archive(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings the item back.
#[utoipa::path(delete, path = "/projects/{key}/items/{number}/archive", tag = "backlog", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::restore(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes your own last change of the item back.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/undo", tag = "backlog", responses((status = 204, description = "Taken back"), (status = 409, body = ProblemDetails)))]
async fn undo(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::undo(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// One change to many items, all or none.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Bulk {
    /// At most 500.
    items: Vec<Uuid>,
    change: Change,
}

/// What is done to each: `{"state": "refined"}`, `{"assignee": null}`, `"archive"`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    State(State),
    Moscow(Priority),
    Department(Option<Uuid>),
    Assignee(Option<Uuid>),
    Parent(Option<Uuid>),
    AddLabel(String),
    RemoveLabel(String),
    Archive,
    Restore,
}

impl Given<Change> for BulkChange {
    fn given(change: Change) -> Self {
        match change {
            Change::State(state) => Self::State(state.give()),
            Change::Moscow(moscow) => Self::Moscow(moscow.give()),
            Change::Department(department) => Self::Department(department.give()),
            Change::Assignee(assignee) => Self::Assignee(assignee.give()),
            Change::Parent(parent) => Self::Parent(parent.give()),
            Change::AddLabel(label) => Self::AddLabel(label),
            Change::RemoveLabel(label) => Self::RemoveLabel(label),
            Change::Archive => Self::Archive,
            Change::Restore => Self::Restore,
        }
    }
}

/// How many items really changed.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Changed {
    changed: usize,
}

/// Changes many items at once.
#[utoipa::path(post, path = "/projects/{key}/items/bulk", tag = "backlog", request_body = Bulk, responses((status = 200, description = "Changed", body = Changed), (status = 409, body = ProblemDetails)))]
async fn bulk(Caller(desk): Caller, Path(project): Path<String>, Body(bulk): Body<Bulk>) -> Result<Json<Changed>, Problem> {
    let items: Vec<_> = bulk.items.give();
    Ok(Json(Changed { changed: backlog::bulk(&desk, &key(&project)?, &items, bulk.change.give()).await? }))
}
