//! `/projects/{key}/rfps/{rfp}/contract`: what was agreed, concluding it, what was promised, and when it was signed. Amounts are minor
//! units of the currency of the bid.

use axum::{
    Json,
    response::{IntoResponse as _, Response},
};
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error,
    backlog::ItemState,
    money::Minor,
    rfp::{AnswerCode, ContractKind, RateUnit},
};
use golive_store::{
    Desk,
    award::{self as store, Concluded, ContractPromise, ContractRate, ContractView, NewContract, NewRate},
};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Leaf, LeafOf, Path, Query, created, key, leaf, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(read, conclude)).routes(routes!(promises)).routes(routes!(sign))
}

/// Unlike the words for what a project's work is paid by.
type Agreed = Of<ContractKind>;
type Per = Of<RateUnit>;
type Code = Of<AnswerCode>;
type Item = Of<ItemState>;

/// A line of the rate card.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct RfpContractRate {
    name: String,
    per: Per,
    /// In minor units.
    price: i64,
}

impl Given<ContractRate> for RfpContractRate {
    fn given(rate: ContractRate) -> Self {
        Self { name: rate.name, per: Of(rate.unit), price: rate.price.minor }
    }
}

/// A contract as it was concluded.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpContract {
    number: i32,
    /// `C-1`
    code: String,
    /// Whose it is: the vendor's number and name.
    vendor: i32,
    name: String,
    #[schema(inline)]
    kind: Agreed,
    /// ISO 4217; of the ceiling, the rates and the promises.
    currency: String,
    /// In minor units.
    ceiling: i64,
    /// Null while it is not signed.
    signed_on: Option<NaiveDate>,
    concluded_at: DateTime<Utc>,
    rates: Vec<RfpContractRate>,
    /// How many there are.
    promises: u64,
    version: i32,
}

impl Given<ContractView> for RfpContract {
    fn given(view: ContractView) -> Self {
        Self {
            number: view.number,
            code: view.code,
            vendor: view.vendor,
            name: view.name,
            kind: Of(view.kind),
            currency: view.ceiling.currency.to_string(),
            ceiling: view.ceiling.minor,
            signed_on: view.signed_on,
            concluded_at: view.concluded_at,
            rates: view.rates.give(),
            promises: view.promises.total,
            version: view.version,
        }
    }
}

async fn found(desk: &Desk, project: &str, number: i32, page: u64) -> Result<ContractView, Problem> {
    let (_, found) = store::contract(desk, &key(project)?, number, page).await?;
    found.ok_or(Problem::Refused(Error::NotFound))
}

async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = found(desk, project, number, 1).await?;
    Ok(versioned(view.version, view.give::<RfpContract>()))
}

/// The contract that came of a request.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/contract", tag = "award", responses((status = 200, description = "The contract, its version as ETag", body = RfpContract), (status = 404, body = ProblemDetails)))]
async fn read(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

/// A contract to be.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpContractDraft {
    /// The award that was read.
    award: Uuid,
    #[schema(inline)]
    kind: Agreed,
    /// In minor units of the currency of the bid.
    ceiling: i64,
    /// Not before the standstill is over; null or left out while it is not signed.
    signed_on: Option<NaiveDate>,
    #[serde(default)]
    rates: Vec<RfpContractRate>,
}

impl Given<RfpContractDraft> for NewContract {
    fn given(asked: RfpContractDraft) -> Self {
        let rate = |rate: RfpContractRate| NewRate { name: rate.name, unit: rate.per.0, price: Minor(rate.price) };
        Self {
            award: asked.award.into(),
            kind: asked.kind.0,
            ceiling: Minor(asked.ceiling),
            signed_on: asked.signed_on,
            rates: asked.rates.into_iter().map(rate).collect(),
        }
    }
}

answer! {
    /// What concluding came to.
    RfpConcluded from Concluded {
        /// The contract's number.
        number: i32,
        /// Else it was concluded before, and stays as it is.
        fresh: bool,
        /// It came of another award than the one that was read.
        of_another: bool,
        promises: usize,
        /// Backlog items that were made.
        items: usize,
        /// Backlog items that were there.
        linked: usize,
    }
}

/// Concludes the contract once the standstill is over, with a promise for every answer of the bid and a backlog item for each that is
/// no `no`.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/contract", tag = "award", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is concluded once")), request_body = RfpContractDraft, responses((status = 201, description = "Concluded", body = RfpConcluded), (status = 200, description = "It was concluded before, and stays as it is", body = RfpConcluded), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn conclude(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(draft): Body<RfpContractDraft>,
) -> Result<Response, Problem> {
    let concluded = store::conclude(&desk, &key(&project)?, number, &draft.give()).await;
    let concluded: RfpConcluded = concluded.map_err(|error| Problem::from(error).naming(rate))?.give();
    let at = format!("/api/v1/projects/{project}/rfps/{number}/contract");
    Ok(if concluded.fresh { created(&at, concluded) } else { Json(concluded).into_response() })
}

/// A refused member of a rate, which forms name otherwise.
fn rate(refused: &str) -> Option<String> {
    let (at, member) = refused.strip_prefix("rate[")?.strip_suffix(']')?.split_once("][")?;
    Some(format!("rates[{at}].{member}"))
}

/// What was promised of one requirement.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpContractPromise {
    /// The requirement's.
    code: String,
    title: String,
    answer: Code,
    /// In the vendor's words.
    text: String,
    /// In minor units; null is within the others.
    price: Option<i64>,
    /// The code of the item that is to keep it, and where it stands.
    item: Option<String>,
    state: Option<Item>,
    /// Null until somebody judged it.
    delivered_as: Option<Code>,
}

impl Given<ContractPromise> for RfpContractPromise {
    fn given(row: ContractPromise) -> Self {
        Self {
            code: row.code,
            title: row.title,
            answer: Of(row.answer),
            text: row.text,
            price: row.price.map(|price| price.minor),
            state: row.item.as_ref().map(|item| Of(item.state)),
            item: row.item.map(|item| item.code),
            delivered_as: row.delivered_as.map(Of),
        }
    }
}

/// What was promised, by the requirements' codes. What became of each is in the ledger.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/contract/promises", tag = "award", params(Leaf), responses((status = 200, description = "A page of promises", body = LeafOf<RfpContractPromise>), (status = 404, body = ProblemDetails)))]
async fn promises(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Leaf>,
) -> Result<Json<LeafOf<RfpContractPromise>>, Problem> {
    Ok(leaf(found(&desk, &project, number, asked.number()).await?.promises))
}

/// When a contract was signed.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpSigningDay {
    /// Null where it is not signed.
    signed_on: Option<NaiveDate>,
}

/// Says when it was signed, or that it is not; nothing else of it changes. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/contract/signing", tag = "award", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpSigningDay, responses((status = 200, description = "The contract as it is now", body = RfpContract), (status = 404, body = ProblemDetails), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn sign(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(asked): Body<RfpSigningDay>,
) -> Result<Response, Problem> {
    store::note_signing(&desk, &key(&project)?, number, version(&headers)?, asked.signed_on).await?;
    whole(&desk, &project, number).await
}
