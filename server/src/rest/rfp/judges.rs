//! Who judges: named by the buyer, and each says first whether anything ties them to a bidder.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_store::scores::{self as store, Declaration, EvaluatorRow, TiedBidder};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Cursor, PageOf, Path, Query, Short, key, page},
    problem::{Problem, ProblemDetails},
    wire::answer,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(evaluators))
        .routes(routes!(name, dismiss))
        .routes(routes!(excuse))
        .routes(routes!(declarations))
        .routes(routes!(declare))
}

answer! {
    /// An evaluator: how far, and never what.
    RfpEvaluator from EvaluatorRow {
        person: Person,
        declared_at: Option<DateTime<Utc>>,
        /// What ties them to a bidder; they judge nothing then.
        conflict: Option<String>,
        finished_at: Option<DateTime<Utc>>,
        /// They cannot go on, and why: their marks are kept and count no more.
        excused_at: Option<DateTime<Utc>>,
        excused_why: Option<String>,
        /// Marks and abstentions.
        given: usize,
        /// What there is to judge, of all bids.
        all: usize,
        /// It is the caller.
        own: bool,
    }

    /// A bidder that an evaluator is tied to.
    RfpTiedBidder from TiedBidder {
        bidder: i32,
        name: String,
    }

    /// A declaration as it was made.
    RfpDeclared from Declaration {
        id: Uuid,
        person: Person,
        at: DateTime<Utc>,
        /// What ties them to a bidder; null where they said that nothing does.
        conflict: Option<String>,
        /// The bidders it is about; none where nothing ties them, or the text alone tells whom it is about.
        bidders: Vec<RfpTiedBidder>,
        /// They said nothing after it.
        newest: bool,
    }
}

/// Who judges, by name, and how far each is. There are none before the request was given to those who sign.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/evaluators", tag = "scoring", params(Cursor), responses((status = 200, description = "A page of evaluators", body = PageOf<RfpEvaluator>), (status = 404, body = ProblemDetails)))]
async fn evaluators(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpEvaluator>>, Problem> {
    page(store::evaluators(&desk, &key(&project)?, number).await?, &cursor, |row| row.person.id.to_string())
}

/// Names an evaluator: somebody of the project who stands on no vendor's side. They hear of it.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/evaluators/{person}", tag = "scoring", responses((status = 204, description = "Named"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn name(Caller(desk): Caller, Path((project, number, person)): Path<(String, i32, Uuid)>) -> Result<StatusCode, Problem> {
    store::name_evaluator(&desk, &key(&project)?, number, person.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Somebody judges no more; refused once they gave a mark, or declared a tie.
#[utoipa::path(delete, path = "/projects/{key}/rfps/{rfp}/evaluators/{person}", tag = "scoring", responses((status = 204, description = "Dismissed"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn dismiss(Caller(desk): Caller, Path((project, number, person)): Path<(String, i32, Uuid)>) -> Result<StatusCode, Problem> {
    store::dismiss_evaluator(&desk, &key(&project)?, number, person.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why somebody judges no more.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpExcuse {
    why: String,
}

/// Lets somebody go who gave marks and cannot go on: the marks are kept and count no more, and nobody waits for them. Named again, they
/// judge on.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/evaluators/{person}/excuse", tag = "scoring", request_body = RfpExcuse, responses((status = 204, description = "Excused"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn excuse(
    Caller(desk): Caller,
    Path((project, number, person)): Path<(String, i32, Uuid)>,
    Short(asked): Short<RfpExcuse>,
) -> Result<StatusCode, Problem> {
    store::excuse_evaluator(&desk, &key(&project)?, number, person.into(), &asked.why).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Everything that evaluators declared of ties to bidders, in the order of time: nothing of it is ever changed, and what is said by who
/// judges no more stays.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/declarations", tag = "scoring", params(Cursor), responses((status = 200, description = "A page of declarations", body = PageOf<RfpDeclared>), (status = 404, body = ProblemDetails)))]
async fn declarations(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpDeclared>>, Problem> {
    page(store::declarations(&desk, &key(&project)?, number).await?.all, &cursor, |row| row.id.to_string())
}

/// What ties an evaluator to a bidder.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpDeclaration {
    /// Empty where nothing does; who is tied judges nothing and reads nothing of the bids before the award, unless they may publish.
    conflict: String,
    /// The numbers of the bidders it is about.
    #[serde(default)]
    bidders: Vec<i32>,
}

/// Declares, for the caller as an evaluator and before the first mark, what ties them to a bidder. What was declared before is kept, and
/// the newest declaration counts.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/declaration", tag = "scoring", request_body = RfpDeclaration, responses((status = 204, description = "Declared"), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn declare(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<RfpDeclaration>,
) -> Result<StatusCode, Problem> {
    store::declare(&desk, &key(&project)?, number, &asked.conflict, &asked.bidders).await?;
    Ok(StatusCode::NO_CONTENT)
}
