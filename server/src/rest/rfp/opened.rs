//! Bids that were opened: what each says, its files, and its prices once those are open too.

use axum::{Json, body::Body, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    money::Money,
    rfp::{Prices, SheetFile},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    bids::{self as store, OpenedBid, OpenedFile, OpenedLine},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::sheet::BidAnswer;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, key, page, saved_as},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(bid)).routes(routes!(lines)).routes(routes!(file))
}

async fn read(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32) -> Result<OpenedBid, Problem> {
    Ok(store::opened_bid(desk, project, number, bidder).await?.ok_or(Error::NotFound)?)
}

/// A file that goes with a bid, as its answers tell it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BidFileTold {
    /// Null where no bytes were kept.
    id: Option<Uuid>,
    name: String,
    bytes: u64,
    /// SHA-256 in hexadecimal digits, as it was committed to.
    hash: String,
    /// Where its bytes are, as long as the submission they came with counts.
    href: Option<String>,
}

impl BidFileTold {
    /// `at` is where the bid is whose files stand behind it.
    pub fn of(file: SheetFile, at: &str) -> Self {
        let id: Option<Uuid> = file.file.give();
        Self { href: id.map(|id| format!("{at}/files/{id}")), id, name: file.name, bytes: file.bytes, hash: file.hash }
    }

    fn opened(file: OpenedFile, at: &str) -> Self {
        let id: Option<Uuid> = file.id.give();
        Self { href: id.map(|id| format!("{at}/files/{id}")), id, name: file.name, bytes: file.bytes, hash: file.hash }
    }
}

/// A price in a bid.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpBidPrice {
    currency: String,
    /// In minor units.
    minor: i64,
}

impl Given<Money> for RfpBidPrice {
    fn given(price: Money) -> Self {
        Self { currency: price.currency.to_string(), minor: price.minor }
    }
}

/// A price of what is no single requirement.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpBidOther {
    /// What it is for.
    name: String,
    price: RfpBidPrice,
}

/// What a bid costs beside its lines, and altogether.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpBidPrices {
    others: Vec<RfpBidOther>,
    /// Of the whole bid; null where it is too large to keep.
    total: Option<RfpBidPrice>,
}

impl Given<Prices> for RfpBidPrices {
    fn given(prices: Prices) -> Self {
        let (total, currency) = (prices.total().give(), prices.currency);
        let others = prices.others.into_iter().map(|(name, price)| RfpBidOther { name, price: price.of(currency).give() });
        Self { others: others.collect(), total }
    }
}

/// A bid whose answers are open; its lines are a list of their own.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpOpenedBid {
    /// The bidder's number.
    bidder: i32,
    name: String,
    /// Markdown.
    letter: String,
    files: Vec<BidFileTold>,
    /// Null while they are sealed.
    prices: Option<RfpBidPrices>,
    opened_at: DateTime<Utc>,
}

/// The bid of a bidder, by its number, once its answers are open.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/bids/{bidder}", tag = "bidding", responses((status = 200, description = "The bid", body = RfpOpenedBid), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn bid(Caller(desk): Caller, Path((project, number, bidder)): Path<(String, i32, i32)>) -> Result<Json<RfpOpenedBid>, Problem> {
    let project = key(&project)?;
    let bid = read(&desk, &project, number, bidder).await?;
    let at = format!("/api/v1/projects/{project}/rfps/{number}/bids/{bidder}");
    Ok(Json(RfpOpenedBid {
        bidder: bid.bidder,
        name: bid.name,
        letter: bid.letter,
        files: bid.files.into_iter().map(|file| BidFileTold::opened(file, &at)).collect(),
        prices: bid.prices.give(),
        opened_at: bid.opened_at,
    }))
}

/// What a bid says to one requirement.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpOpenedLine {
    /// The requirement's.
    code: String,
    title: String,
    mandatory: bool,
    answer: Option<BidAnswer>,
    /// Null while prices are sealed, and where it is within the others.
    price: Option<RfpBidPrice>,
}

impl Given<OpenedLine> for RfpOpenedLine {
    fn given(line: OpenedLine) -> Self {
        Self { code: line.code, title: line.title, mandatory: line.mandatory, answer: line.answer.give(), price: line.price.give() }
    }
}

/// What it says to each requirement, in the order of the request.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/bids/{bidder}/lines", tag = "bidding", params(Cursor), responses((status = 200, description = "A page of lines", body = PageOf<RfpOpenedLine>), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn lines(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpOpenedLine>>, Problem> {
    page(read(&desk, &key(&project)?, number, bidder).await?.lines, &cursor, |line| line.code.clone())
}

/// The bytes of one of its files. Refused where they are not what was committed to.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/bids/{bidder}/files/{file}", tag = "bidding", responses((status = 200, description = "The file", body = String, content_type = "application/octet-stream"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn file(Caller(desk): Caller, Path((project, number, bidder, file)): Path<(String, i32, i32, Uuid)>) -> Result<Response, Problem> {
    // A bucket may take its time; pages must not wait for the connection meanwhile.
    let found = store::opened_bid_file(&desk.loose(), &key(&project)?, number, bidder, file.into()).await?;
    Ok(saved_as(&found.name, &found.media_type, Body::from_stream(found.content)))
}
