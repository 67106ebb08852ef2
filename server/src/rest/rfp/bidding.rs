//! A request that is out: who is invited, what they ask, and what is changed.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_store::bids as store;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    bidder::{BidPerson, RfpBidder, RfpQuestion},
    read::whole,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, Short, key, page, version},
    problem::{Problem, ProblemDetails},
    wire::Give as _,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(bidders, invite)).routes(routes!(questions)).routes(routes!(answer)).routes(routes!(amend))
}

/// Who was invited, by number: whether a bid lies there, and nothing of what is in it.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/bidders", tag = "bidding", params(Cursor), responses((status = 200, description = "A page of bidders", body = PageOf<RfpBidder>), (status = 404, body = ProblemDetails)))]
async fn bidders(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpBidder>>, Problem> {
    page(store::bidders(&desk, &key(&project)?, number).await?, &cursor, |row| row.number.to_string())
}

/// Who is to bid for which vendor.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpInvitation {
    /// The vendor's number.
    vendor: i32,
    person: BidPerson,
}

/// Lets somebody of a vendor bid, until the deadline. They are told by mail, with the way in.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/bidders", tag = "bidding", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is done once")), request_body = RfpInvitation, responses((status = 204, description = "Invited"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn invite(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<RfpInvitation>,
) -> Result<StatusCode, Problem> {
    let invited = store::invite(&desk, &key(&project)?, number, asked.vendor, asked.person.give()).await;
    invited.map_err(|error| Problem::from(error).naming(|member| Some(format!("person.{member}"))))?;
    Ok(StatusCode::NO_CONTENT)
}

/// What bidders ask, the newest first. Nobody is told who asked.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/questions", tag = "bidding", params(Cursor), responses((status = 200, description = "A page of questions", body = PageOf<RfpQuestion>), (status = 404, body = ProblemDetails)))]
async fn questions(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpQuestion>>, Problem> {
    page(store::asked(&desk, &key(&project)?, number).await?, &cursor, |row| row.number.to_string())
}

/// An answer that all bidders read.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpAnswer {
    answer: String,
    /// When the answer that was read was given; left out where there was none.
    #[serde(default)]
    answered_at: Option<DateTime<Utc>>,
}

/// Answers a question, or says it better, to all bidders at once, until the deadline; refused (409) where another answer was given
/// meanwhile.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/questions/{question}/answer", tag = "bidding", request_body = RfpAnswer, responses((status = 204, description = "Answered"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn answer(
    Caller(desk): Caller,
    Path((project, number, question)): Path<(String, i32, i32)>,
    Short(asked): Short<RfpAnswer>,
) -> Result<StatusCode, Problem> {
    store::answer(&desk, &key(&project)?, number, question, asked.answered_at, &asked.answer).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is changed, and until when bids are taken then.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpAddendumDraft {
    /// Markdown.
    body: String,
    /// Left out, it moves only as far as bidders are to have notice.
    deadline: Option<DateTime<Utc>>,
}

/// Changes a request that is out, until the deadline. Bids that were submitted before lapse unless they are confirmed. If-Match is the
/// version of the request that was read.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/addenda", tag = "bidding", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpAddendumDraft, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn amend(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Short(asked): Short<RfpAddendumDraft>,
) -> Result<Response, Problem> {
    store::amend(&desk, &key(&project)?, number, version(&headers)?, &asked.body, asked.deadline).await?;
    whole(&desk, &project, number).await
}
