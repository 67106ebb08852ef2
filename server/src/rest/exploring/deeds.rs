//! A session started and ended, and what is noted in between.

use axum::response::Response;
use golive_domain::exploring::NoteKind;
use golive_store::exploring::{self as store, Debrief};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    read::whole,
    session::{Exploration, Kind},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(act)).routes(routes!(note))
}

/// What happens to a session as a whole, told by its member `deed`: `{"deed": "start"}`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "deed", rename_all = "snake_case")]
enum ExplorationDeed {
    /// The clock runs from now on; a session that was nobody's is the caller's.
    Start,
    /// It ends with what was found out.
    Debrief {
        /// What was covered, what was found out, what is still open.
        text: String,
        /// Percent of the time that went into problems.
        problems: Option<u32>,
        /// Percent of the time until testing could begin. The rest was testing, where either is told.
        setup: Option<u32>,
    },
    /// It ends early, or never begins.
    Abandon { reason: String },
}

/// Does something to the session: what its state allows.
#[utoipa::path(post, path = "/projects/{key}/explorations/{session}/deeds", tag = "explorations", request_body = ExplorationDeed, responses((status = 200, description = "The session as it is now", body = Exploration), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn act(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(deed): Body<ExplorationDeed>,
) -> Result<Response, Problem> {
    let key = key(&project)?;
    match deed {
        ExplorationDeed::Start => store::start(&desk, &key, number).await?,
        ExplorationDeed::Debrief { text, problems, setup } => {
            store::debrief(&desk, &key, number, Debrief { text, problems, setup }).await?;
        }
        ExplorationDeed::Abandon { reason } => store::abandon(&desk, &key, number, &reason).await?,
    }
    whole(&desk, &project, number).await
}

/// What was seen, asked, found wrong or thought of.
#[derive(Debug, Deserialize, ToSchema)]
struct ExplorationNoted {
    /// `observation` where it is left out.
    kind: Option<Kind>,
    /// Up to 4000 characters, taken as they are.
    body: String,
}

/// The number of a note.
#[derive(Debug, Serialize, ToSchema)]
struct NoteAdded {
    number: i32,
}

/// Notes something while the session runs. It becomes a defect where a defect is reported with its id as `note`.
#[utoipa::path(post, path = "/projects/{key}/explorations/{session}/notes", tag = "explorations", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is noted once")), request_body = ExplorationNoted, responses((status = 201, description = "Noted", body = NoteAdded), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn note(
    Caller(desk): Caller,
    Path((project, session)): Path<(String, i32)>,
    Body(noted): Body<ExplorationNoted>,
) -> Result<Response, Problem> {
    let kind = noted.kind.map_or(NoteKind::Observation, |kind| kind.0);
    let number = store::note(&desk, &key(&project)?, session, kind, &noted.body).await?;
    Ok(created(&format!("/api/v1/projects/{project}/explorations/{session}/notes"), NoteAdded { number }))
}
