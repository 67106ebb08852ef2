//! `/bids`: what the caller was invited to, and what is said to all bidders of one.

use axum::{Json, response::Response};
use golive_store::bids as store;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::tender::{Tender, TenderLine, TenderRequirement};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, Short, created, key, page},
    problem::{Problem, ProblemDetails},
    rfp::bidder::{BidPerson, RfpCommitment, RfpQuestion},
    wire::Give as _,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(one))
        .routes(routes!(requirements))
        .routes(routes!(questions, ask))
        .routes(routes!(commitments))
        .routes(routes!(people))
}

/// The requests the caller was invited to, the latest deadline first.
#[utoipa::path(get, path = "/bids", tag = "bids", params(Cursor), responses((status = 200, description = "A page of requests", body = PageOf<TenderLine>)))]
async fn list(Caller(desk): Caller, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<TenderLine>>, Problem> {
    page(store::tenders(&desk).await?, &cursor, |row| row.row.id.to_string())
}

/// A request as its bidder reads it.
#[utoipa::path(get, path = "/bids/{key}/{rfp}", tag = "bids", responses((status = 200, description = "The request", body = Tender), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<Tender>, Problem> {
    Ok(Json(store::tender(&desk, &key(&project)?, number).await?.give()))
}

/// What is to be answered, by code.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/requirements", tag = "bids", params(Cursor), responses((status = 200, description = "A page of requirements", body = PageOf<TenderRequirement>), (status = 404, body = ProblemDetails)))]
async fn requirements(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<TenderRequirement>>, Problem> {
    page(store::tender(&desk, &key(&project)?, number).await?.body.requirements, &cursor, |row| row.code.clone())
}

/// Questions that were answered, and the own, the newest first. Nobody is told who asked.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/questions", tag = "bids", params(Cursor), responses((status = 200, description = "A page of questions", body = PageOf<RfpQuestion>), (status = 404, body = ProblemDetails)))]
async fn questions(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpQuestion>>, Problem> {
    page(store::tender(&desk, &key(&project)?, number).await?.questions, &cursor, |row| row.number.to_string())
}

/// What a bidder wants to know.
#[derive(Debug, Deserialize, ToSchema)]
struct BidQuestion {
    question: String,
}

/// A question that was asked.
#[derive(Debug, Serialize, ToSchema)]
struct BidAsked {
    number: i32,
}

/// Asks the buyer, until the deadline. The answer goes to all bidders.
#[utoipa::path(post, path = "/bids/{key}/{rfp}/questions", tag = "bids", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is asked once")), request_body = BidQuestion, responses((status = 201, description = "Asked", body = BidAsked), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn ask(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<BidQuestion>,
) -> Result<Response, Problem> {
    let question = store::ask(&desk, &key(&project)?, number, &asked.question).await?;
    Ok(created(&format!("/api/v1/bids/{project}/{number}/questions"), BidAsked { number: question }))
}

/// What every bid that counts was committed to, without names, in the order of time: none before the deadline.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/commitments", tag = "bids", params(Cursor), responses((status = 200, description = "A page of commitments", body = PageOf<RfpCommitment>), (status = 404, body = ProblemDetails)))]
async fn commitments(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpCommitment>>, Problem> {
    page(store::tender(&desk, &key(&project)?, number).await?.commitments, &cursor, |row| row.number.to_string())
}

/// Lets a colleague work on the bid too, until the deadline. They are told by mail, with the way in.
#[utoipa::path(post, path = "/bids/{key}/{rfp}/people", tag = "bids", request_body = BidPerson, responses((status = 204, description = "Invited"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn people(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<BidPerson>,
) -> Result<StatusCode, Problem> {
    store::invite_colleague(&desk, &key(&project)?, number, asked.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}
