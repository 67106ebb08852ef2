//! Where marks lie too far apart: what is agreed on, who signs it, and the lock of the scores.

use axum::{Json, response::Response};
use golive_store::{
    backlog::PersonRef,
    scores::{self as store, Agreement, Apart, Consensus},
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{read::whole, sheet::RfpPart};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Cursor, PageOf, Path, Query, Short, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(apart)).routes(routes!(agree)).routes(routes!(sign)).routes(routes!(lock))
}

answer! {
    /// What was agreed on.
    RfpConsensus from Consensus {
        /// Of this writing: it is signed, or written anew, by it.
        id: Uuid,
        mark: u32,
        reason: String,
        signed: Vec<Person>,
        /// Who judges and has not signed.
        waits: Vec<Person>,
        /// The caller can sign.
        own: bool,
    }
}

/// What an evaluator gave.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpGiven {
    person: Person,
    /// Null where they abstain.
    mark: Option<u32>,
    reason: String,
}

impl Given<(PersonRef, Option<u32>, String)> for RfpGiven {
    fn given((person, mark, reason): (PersonRef, Option<u32>, String)) -> Self {
        Self { person: person.give(), mark, reason }
    }
}

/// A thing whose marks lie further apart than the request allows, or to which nobody gave a mark where that blocks the ranking.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpApart {
    bidder: i32,
    name: String,
    #[serde(flatten)]
    part: RfpPart,
    criterion: String,
    marks: Vec<RfpGiven>,
    /// In points of the scale; 0 where nobody gave a mark.
    spread: u32,
    agreed: Option<RfpConsensus>,
}

impl Given<Apart> for RfpApart {
    fn given(apart: Apart) -> Self {
        Self {
            bidder: apart.bidder,
            name: apart.name,
            part: apart.part.give(),
            criterion: apart.criterion,
            marks: apart.marks.give(),
            spread: apart.spread,
            agreed: apart.agreed.give(),
        }
    }
}

/// What lies apart, bid by bid: for evaluators who have finished, and for whoever reads requests once the scores are locked. Refused to
/// whoever declared a tie.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/consensus", tag = "scoring", params(Cursor), responses((status = 200, description = "A page of what lies apart", body = PageOf<RfpApart>), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn apart(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpApart>>, Problem> {
    page(store::apart(&desk, &key(&project)?, number).await?, &cursor, |row| format!("{}/{}", row.bidder, row.part.key()))
}

/// What evaluators agree on for one thing.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpAgreement {
    part: String,
    mark: u32,
    reason: String,
    /// The `id` of what was agreed on when it was read; left out where nothing was.
    read: Option<Uuid>,
}

/// Writes down what was agreed on for a bid, when all have finished. The caller signs it; what was signed before is signed no more.
/// Refused where somebody else wrote it down since it was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/consensus/{bidder}", tag = "scoring", request_body = RfpAgreement, responses((status = 204, description = "Written down"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn agree(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Short(asked): Short<RfpAgreement>,
) -> Result<StatusCode, Problem> {
    let RfpAgreement { part, mark, reason, read } = asked;
    let agreement = Agreement { key: part, mark, reason, read: read.map(Into::into) };
    store::agree(&desk, &key(&project)?, number, bidder, &agreement).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is signed.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpConsensusSigning {
    part: String,
    /// The `id` of what was read.
    read: Uuid,
}

/// Signs what was agreed on, as it was read. Refused where it was written anew since, with the same mark or another.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/consensus/{bidder}/signature", tag = "scoring", request_body = RfpConsensusSigning, responses((status = 204, description = "Signed"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn sign(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Short(asked): Short<RfpConsensusSigning>,
) -> Result<StatusCode, Problem> {
    store::sign_consensus(&desk, &key(&project)?, number, bidder, &asked.part, asked.read.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is known of the bids when the scores are locked.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpLock {
    /// How many bids count and did not open: they are left out for good.
    unopened: usize,
}

/// Locks the technical scores: no mark changes any more, and prices can be opened. Refused with the names of the bidders where another
/// number of bids did not open than is sent.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/lock", tag = "scoring", request_body = RfpLock, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn lock(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<RfpLock>,
) -> Result<Response, Problem> {
    store::lock(&desk, &key(&project)?, number, asked.unopened).await?;
    whole(&desk, &project, number).await
}
