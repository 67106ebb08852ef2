//! Charters: written, and changed until the session has ended.

use axum::response::Response;
use golive_store::exploring::{self as store, ExplorationFields};
use http::HeaderMap;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{read::whole, session::Exploration};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(plan)).routes(routes!(edit))
}

asked! {
    /// A charter.
    ExplorationCharter for ExplorationFields {
        /// What is explored.
        target: String,
        /// With what: data, tools, a role, a device.
        #[serde(default)]
        means: String,
        /// To find out what.
        aim: String,
        environment: Option<Uuid>,
        /// The time box, 5 to 480.
        minutes: u32,
        /// Somebody who records results; left out, whoever starts it.
        tester: Option<Uuid>,
        /// The vendor sees it and may explore.
        #[serde(default)]
        shared: bool,
        /// Codes of what it looks at, fifty at most.
        #[serde(default)]
        requirements: Vec<String>,
    }
}

/// A session that was planned.
#[derive(Debug, Serialize, ToSchema)]
struct ExplorationPlanned {
    number: i32,
    /// `ARAS-X4`
    code: String,
}

/// Plans a session; who is to explore hears of it.
#[utoipa::path(post, path = "/projects/{key}/explorations", tag = "explorations", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is planned once")), request_body = ExplorationCharter, responses((status = 201, description = "Planned", body = ExplorationPlanned), (status = 422, body = ProblemDetails)))]
async fn plan(Caller(desk): Caller, Path(project): Path<String>, Body(charter): Body<ExplorationCharter>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::plan(&desk, &key, charter.give()).await?;
    let planned = ExplorationPlanned { number, code: store::exploration_code(&key, number) };
    Ok(created(&format!("/api/v1/projects/{project}/explorations/{number}"), planned))
}

/// Sets the charter as If-Match read it, until the session has ended.
#[utoipa::path(put, path = "/projects/{key}/explorations/{session}", tag = "explorations", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = ExplorationCharter, responses((status = 200, description = "The session as it is now", body = Exploration), (status = 409, body = ProblemDetails), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(charter): Body<ExplorationCharter>,
) -> Result<Response, Problem> {
    store::edit(&desk, &key(&project)?, number, version(&headers)?, charter.give()).await?;
    whole(&desk, &project, number).await
}
