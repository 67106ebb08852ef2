//! What test users say and log, and what the process owner signs.

use std::collections::BTreeSet;

use axum::Json;
use chrono::NaiveDate;
use golive_domain::backlog::Minutes;
use golive_store::testing::acceptance as store;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::session::{Decides, Standing, Thinks};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(record)).routes(routes!(log)).routes(routes!(sign))
}

/// What a test user says of a point.
#[derive(Debug, Deserialize, ToSchema)]
struct PointVerdict {
    /// The point's number.
    point: u32,
    opinion: Thinks,
    /// Wanted with a rejection.
    #[serde(default)]
    remark: String,
    /// The point's words as you read them: the verdict is refused when they changed since.
    #[serde(default)]
    seen: Option<String>,
}

/// What the point comes to now.
#[derive(Debug, Serialize, ToSchema)]
struct VerdictTaken {
    standing: Standing,
    /// The number of the defect that stands for a rejection.
    defect: Option<i32>,
}

/// Says what you, a test user of this session, found of a point. A rejection becomes a defect.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/verdicts", tag = "acceptance", request_body = PointVerdict, responses((status = 200, description = "Taken", body = VerdictTaken), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn record(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(verdict): Body<PointVerdict>,
) -> Result<Json<VerdictTaken>, Problem> {
    let PointVerdict { point, opinion, remark, seen } = verdict;
    let taken = store::record(&desk, &key(&project)?, number, point, opinion.give(), &remark, seen.as_deref()).await?;
    Ok(Json(VerdictTaken { standing: taken.standing.give(), defect: taken.defect }))
}

/// The time a test user gave on a day.
#[derive(Debug, Deserialize, ToSchema)]
struct TimeGiven {
    day: NaiveDate,
    /// The whole of that day in this session; none takes it back.
    minutes: i32,
    #[serde(default)]
    note: String,
}

/// Logs the time that you, a test user of this session, gave on a day.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/hours", tag = "acceptance", request_body = TimeGiven, responses((status = 204, description = "Logged"), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn log(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(given): Body<TimeGiven>,
) -> Result<StatusCode, Problem> {
    store::log_hours(&desk, &key(&project)?, number, given.day, Minutes(given.minutes), &given.note).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the process owner decides.
#[derive(Debug, Deserialize, ToSchema)]
struct SignatureGiven {
    decision: Decides,
    /// Wanted with a refusal.
    #[serde(default)]
    reason: String,
    /// Numbers of the points that are accepted although they are open: each of them, or none is accepted.
    #[serde(default)]
    reservations: Vec<u32>,
    /// Your name, typed in full.
    name: String,
    /// The hash of the statement that you read.
    seen: String,
}

/// The hash of what was signed.
#[derive(Debug, Serialize, ToSchema)]
struct SignatureTaken {
    sha256: String,
}

/// Signs the session, as the process owner it names. Refused when anything has changed since the statement was read.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/signature", tag = "acceptance", request_body = SignatureGiven, responses((status = 200, description = "Signed", body = SignatureTaken), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn sign(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(given): Body<SignatureGiven>,
) -> Result<Json<SignatureTaken>, Problem> {
    let reservations: BTreeSet<u32> = given.reservations.into_iter().collect();
    let signing =
        store::Signing { decision: given.decision.give(), reason: given.reason, reservations, name: given.name, seen: given.seen };
    let sha256 = store::sign(&desk, &key(&project)?, number, signing).await?;
    Ok(Json(SignatureTaken { sha256 }))
}
