//! Opening the bids: how far it is, writing one's phrase, and what all were committed to.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::rfp::{Envelope, Unopened};
use golive_store::{
    Desk,
    bids::{self as store, EnvelopeProgress, Opening, UnopenedBid},
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{bidder::RfpCommitment, phrase};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Cursor, PageOf, Path, Query, Short, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Of, answer},
};

type Sealed = Of<Envelope>;
type Why = Of<Unopened>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(read, open)).routes(routes!(commitments))
}

answer! {
    /// How far one envelope of each bid is opened.
    RfpOpened from EnvelopeProgress {
        /// Who wrote the phrase for it.
        by: Vec<Person>,
        /// So many bids.
        opened: usize,
        at: Option<DateTime<Utc>>,
    }

    /// A bid that did not open though the key holders wrote their phrases: the others did.
    RfpUnopened from UnopenedBid {
        /// The bidder's number.
        bidder: i32,
        name: String,
        part: Sealed,
        why: Why,
    }

    /// How far the bids are opened.
    RfpOpening from Opening {
        /// The deadline is over.
        due: bool,
        /// How many key holders it takes.
        threshold: i32,
        /// Bids that count.
        bids: usize,
        /// Of them, those that passed technically: their prices are opened. None before the scores are locked.
        passed: usize,
        answers: RfpOpened,
        prices: RfpOpened,
        /// Bids that count and did not open, and why.
        unopened: Vec<RfpUnopened>,
    }
}

/// How far the bids are opened.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/opening", tag = "bidding", responses((status = 200, description = "How far", body = RfpOpening), (status = 404, body = ProblemDetails)))]
async fn read(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpOpening>, Problem> {
    how_far(&desk, &project, number).await
}

async fn how_far(desk: &Desk, project: &str, number: i32) -> Result<Json<RfpOpening>, Problem> {
    Ok(Json(store::opening(desk, &key(project)?, number).await?.give()))
}

/// Which envelopes, and the key holder's own phrase.
#[derive(Deserialize, ToSchema)]
struct RfpKeyTurn {
    part: Sealed,
    /// It is forgotten once the key is derived.
    phrase: String,
}

/// Opens the caller's share of every bid that counts: of the answers after the deadline, of the prices once the scores are locked. With
/// enough shares the envelopes open.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/opening", tag = "bidding", request_body = RfpKeyTurn, responses((status = 200, description = "How far they are opened now", body = RfpOpening), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn open(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<RfpKeyTurn>,
) -> Result<Json<RfpOpening>, Problem> {
    let opened = store::open_envelopes(&desk, &key(&project)?, number, asked.part.0, &asked.phrase).await;
    opened.map_err(|error| Problem::from(error).naming(phrase))?;
    how_far(&desk, &project, number).await
}

/// What every bid that counts was committed to, without names, in the order of time: none before the deadline.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/commitments", tag = "bidding", params(Cursor), responses((status = 200, description = "A page of commitments", body = PageOf<RfpCommitment>), (status = 404, body = ProblemDetails)))]
async fn commitments(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpCommitment>>, Problem> {
    page(store::commitments(&desk, &key(&project)?, number).await?.1, &cursor, |row| row.number.to_string())
}
