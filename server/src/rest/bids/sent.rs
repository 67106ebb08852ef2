//! Sending a bid, and the receipts for what was sent.

use axum::{Json, body::Body, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{id::BidSentId, rfp::SentKind};
use golive_store::bids::{self as store, Committed, Receipt};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::key::needed;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, key, page, saved_as},
    problem::{Problem, ProblemDetails},
    rfp::opened::BidFileTold,
    wire::{Give as _, Of, answer},
};

type Kind = Of<SentKind>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(submit, withdraw))
        .routes(routes!(confirm))
        .routes(routes!(decline, come_back))
        .routes(routes!(receipts))
        .routes(routes!(receipt))
        .routes(routes!(file))
}

answer! {
    /// What a bidder is given for what was sent.
    BidReceipt from Receipt {
        id: Uuid,
        kind: Kind,
        at: DateTime<Utc>,
        /// SHA-256 over a salt and the answers, in hexadecimal digits; of a submission.
        answers: Option<String>,
        prices: Option<String>,
    }
}

/// Submits what is being worked on, under seal, in place of what was submitted before.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/submission", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "The receipt", body = BidReceipt), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn submit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
) -> Result<Json<BidReceipt>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    Ok(Json(store::submit(&desk, &project, number, &own).await?.give()))
}

/// Withdraws the bid: it counts no more, and another one may be submitted until the deadline.
#[utoipa::path(delete, path = "/bids/{key}/{rfp}/submission", tag = "bids", responses((status = 200, description = "The receipt", body = BidReceipt), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn withdraw(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<BidReceipt>, Problem> {
    Ok(Json(store::withdraw(&desk, &key(&project)?, number).await?.give()))
}

/// Says that the bid stands as it is after every addendum that is out.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/confirmation", tag = "bids", responses((status = 200, description = "The receipt", body = BidReceipt), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn confirm(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<BidReceipt>, Problem> {
    Ok(Json(store::confirm(&desk, &key(&project)?, number).await?.give()))
}

/// The bidder will not bid.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/refusal", tag = "bids", responses((status = 204, description = "Told"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn decline(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::decline(&desk, &key(&project)?, number, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The bidder will bid after all.
#[utoipa::path(delete, path = "/bids/{key}/{rfp}/refusal", tag = "bids", responses((status = 204, description = "Told"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn come_back(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::decline(&desk, &key(&project)?, number, false).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What was sent, the newest first.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/receipts", tag = "bids", params(Cursor), responses((status = 200, description = "A page of receipts", body = PageOf<BidReceipt>), (status = 404, body = ProblemDetails)))]
async fn receipts(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<BidReceipt>>, Problem> {
    page(store::receipts(&desk, &key(&project)?, number).await?, &cursor, |row| row.id.to_string())
}

/// What a receipt was given for, to the byte: with the salt everybody reckons the commitment anew.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct BidCopy {
    receipt: BidReceipt,
    /// JSON as a text, for its very bytes are what was committed to.
    answers: String,
    /// In hexadecimal digits.
    answers_salt: String,
    prices: String,
    prices_salt: String,
    /// What the answers tell of the files that went with them.
    files: Vec<BidFileTold>,
}

impl BidCopy {
    /// `at` is where the receipt is.
    fn of(committed: Committed, at: &str) -> Result<Self, Problem> {
        let told = committed.copy()?.answers.files;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("JSON that was read is text");
        Ok(Self {
            receipt: committed.receipt.give(),
            answers: text(committed.answers),
            answers_salt: committed.answers_salt,
            prices: text(committed.prices),
            prices_salt: committed.prices_salt,
            files: told.into_iter().map(|file| BidFileTold::of(file, at)).collect(),
        })
    }
}

/// What was submitted, as the bidder keeps it under the own key.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/receipts/{sent}", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "The receipt and what it was given for", body = BidCopy), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn receipt(
    Caller(desk): Caller,
    Path((project, number, sent)): Path<(String, i32, Uuid)>,
    headers: HeaderMap,
) -> Result<Json<BidCopy>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    let committed = store::committed(&desk, &project, number, BidSentId(sent), &own).await?;
    Ok(Json(BidCopy::of(committed, &format!("/api/v1/bids/{project}/{number}/receipts/{sent}"))?))
}

/// The bytes of a file as it was submitted. Not found once another submission took its place, or it was withdrawn.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/receipts/{sent}/files/{file}", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "The file", body = String, content_type = "application/octet-stream"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn file(
    Caller(desk): Caller,
    Path((project, number, sent, file)): Path<(String, i32, Uuid, Uuid)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    // A bucket may take its time; pages must not wait for the connection meanwhile.
    let found = store::sent_bid_file(&desk.loose(), &project, number, BidSentId(sent), &own, file.into()).await?;
    Ok(saved_as(&found.name, &found.media_type, Body::from_stream(found.content)))
}
