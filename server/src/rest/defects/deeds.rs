//! What is done to a defect, and whether the vendor's people see it.

use axum::response::Response;
use golive_store::defects::{self as store, Doing};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::list::whole;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(act)).routes(routes!(hand_over, take_back))
}

/// A deed, told by its member `deed`: `{"deed": "fix", "build": id}`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub enum DefectDeed {
    /// Weighed, and given to somebody or to nobody yet.
    Triage {
        assignee: Option<Uuid>,
    },
    /// Takes up the fix, or joins in.
    Work,
    /// Mended in a build.
    Fix {
        build: Uuid,
    },
    /// Retested: it is gone. Never by whoever worked the fix.
    Verify,
    /// Retested: it is still there, with what was seen.
    FailRetest {
        seen: String,
    },
    /// Taken up again after it was closed.
    Reopen {
        reason: String,
    },
    /// The same as another one, by its code.
    Duplicate {
        of: String,
    },
    Reject {
        reason: String,
    },
    /// To a later release, or until somebody says more.
    Defer {
        release: Option<Uuid>,
        reason: String,
    },
    CannotReproduce {
        reason: String,
    },
    /// Gives it to somebody else without moving it on.
    Assign {
        assignee: Option<Uuid>,
    },
}

impl Given<DefectDeed> for Doing {
    fn given(deed: DefectDeed) -> Self {
        match deed {
            DefectDeed::Triage { assignee } => Self::Triage { assignee: assignee.give() },
            DefectDeed::Work => Self::Work,
            DefectDeed::Fix { build } => Self::Fix { build: Some(build.into()) },
            DefectDeed::Verify => Self::Verify,
            DefectDeed::FailRetest { seen } => Self::FailRetest { seen },
            DefectDeed::Reopen { reason } => Self::Reopen { reason },
            DefectDeed::Duplicate { of } => Self::Duplicate { of },
            DefectDeed::Reject { reason } => Self::Reject { reason },
            DefectDeed::Defer { release, reason } => Self::Defer { release: release.give(), reason },
            DefectDeed::CannotReproduce { reason } => Self::CannotReproduce { reason },
            DefectDeed::Assign { assignee } => Self::Assign { assignee: assignee.give() },
        }
    }
}

/// Does something to the defect: what its state allows and the caller may.
#[utoipa::path(post, path = "/projects/{key}/defects/{defect}/deeds", tag = "defects", request_body = DefectDeed, responses((status = 200, description = "The defect as it is now", body = super::defect::Defect), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn act(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(deed): Body<DefectDeed>,
) -> Result<Response, Problem> {
    store::act(&desk, &key(&project)?, number, deed.give()).await?;
    whole(&desk, &project, number).await
}

/// Hands the defect over to the vendor's people, who see it from now on.
#[utoipa::path(put, path = "/projects/{key}/defects/{defect}/share", tag = "defects", responses((status = 204, description = "Handed over"), (status = 404, body = ProblemDetails)))]
async fn hand_over(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::share(&desk, &key(&project)?, number, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the defect back from the vendor's people.
#[utoipa::path(delete, path = "/projects/{key}/defects/{defect}/share", tag = "defects", responses((status = 204, description = "Taken back"), (status = 404, body = ProblemDetails)))]
async fn take_back(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::share(&desk, &key(&project)?, number, false).await?;
    Ok(StatusCode::NO_CONTENT)
}
