//! What the contract allows and what an hour costs.

use axum::{Json, response::Response};
use chrono::NaiveDate;
use golive_domain::projects::ContractKind;
use golive_store::projects::{self as store, ContractEdit, RateEdit};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(contract, edit_contract)).routes(routes!(rates, add)).routes(routes!(edit, remove))
}

type Kind = Of<ContractKind>;

answer! {
    /// The contract.
    Contract from store::Purse {
        contract: Kind,
        /// ISO 4217.
        currency: String,
        /// In minor units; null is no ceiling.
        ceiling: Option<i64>,
        version: i32,
    }
}

/// A line of the rate card.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Rate {
    id: Uuid,
    skill: String,
    /// An hour's price in minor units of the project's currency.
    per_hour: i64,
    from: NaiveDate,
    /// The last day it holds.
    until: Option<NaiveDate>,
}

impl Given<store::HourlyRate> for Rate {
    fn given(line: store::HourlyRate) -> Self {
        let rate = line.rate;
        Self { id: line.id.give(), skill: rate.skill.give(), per_hour: rate.per_hour.give(), from: rate.from, until: rate.until }
    }
}

/// The contract as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ContractDraft {
    contract: Kind,
    /// In the project's currency, as it is typed: `120000.50`; empty is no ceiling.
    #[serde(default)]
    ceiling: String,
}

/// A rate as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RateDraft {
    skill: String,
    /// An hour's price in the project's currency, as it is typed: `85.50`.
    hourly: String,
    from: NaiveDate,
    /// The last day it holds.
    until: Option<NaiveDate>,
}

impl RateDraft {
    fn of(self, rate: Option<Uuid>) -> RateEdit {
        RateEdit { id: rate.map(Into::into), skill: self.skill, hourly: self.hourly, from: self.from, until: self.until }
    }
}

/// The contract: its kind, currency and ceiling.
#[utoipa::path(get, path = "/projects/{key}/contract", tag = "money", responses((status = 200, description = "The contract, its version as ETag", body = Contract), (status = 403, body = ProblemDetails)))]
async fn contract(Caller(desk): Caller, Path(project): Path<String>) -> Result<Response, Problem> {
    let purse = store::purse(&desk, &key(&project)?).await?;
    Ok(versioned(purse.version, purse.give::<Contract>()))
}

/// Edits the contract as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/contract", tag = "money", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = ContractDraft, responses((status = 200, description = "The contract as it is now", body = Contract), (status = 412, body = ProblemDetails)))]
async fn edit_contract(
    Caller(desk): Caller,
    Path(project): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<ContractDraft>,
) -> Result<Response, Problem> {
    let project = key(&project)?;
    let edit = ContractEdit { contract: draft.contract.give(), ceiling: draft.ceiling, version: version(&headers)? };
    store::edit_contract(&desk, &project, edit).await?;
    let purse = store::purse(&desk, &project).await?;
    Ok(versioned(purse.version, purse.give::<Contract>()))
}

/// The rate card by skill, the newest first.
#[utoipa::path(get, path = "/projects/{key}/rates", tag = "money", params(Cursor), responses((status = 200, description = "A page of rates", body = PageOf<Rate>), (status = 403, body = ProblemDetails)))]
async fn rates(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Rate>>, Problem> {
    page(store::purse(&desk, &key(&project)?).await?.rates, &cursor, |rate| rate.id.to_string())
}

/// Adds a rate; two rates of a skill on one day are refused.
#[utoipa::path(post, path = "/projects/{key}/rates", tag = "money", request_body = RateDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<RateDraft>) -> Result<Response, Problem> {
    let id = store::save_rate(&desk, &key(&project)?, draft.of(None)).await?;
    Ok(made(&format!("/api/v1/projects/{project}/rates"), id))
}

/// Changes a rate; items that are not baselined are priced anew.
#[utoipa::path(put, path = "/projects/{key}/rates/{rate}", tag = "money", request_body = RateDraft, responses((status = 204, description = "Changed"), (status = 404, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, rate)): Path<(String, Uuid)>,
    Body(draft): Body<RateDraft>,
) -> Result<StatusCode, Problem> {
    store::save_rate(&desk, &key(&project)?, draft.of(Some(rate))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a rate out.
#[utoipa::path(delete, path = "/projects/{key}/rates/{rate}", tag = "money", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, rate)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_rate(&desk, &key(&project)?, rate.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
