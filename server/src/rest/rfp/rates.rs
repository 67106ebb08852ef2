//! `/projects/{key}/rfps/{rfp}/rates`: what foreign currencies were worth at the deadline, said before prices are opened.

use axum::Json;
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{Error, money::Currency};
use golive_store::{
    Desk,
    rfp::{self as store, GivenRate, RateRow, RateSet, RatesView},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Path, Short, key},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(read)).routes(routes!(set))
}

/// What somebody said that a foreign currency was worth.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpRateSet {
    /// In the request's currency, exactly: `0.9`, or one for so many units, `45.217/100`.
    rate: String,
    /// The day it was quoted for.
    day: NaiveDate,
    source: String,
    by: Option<Person>,
    at: DateTime<Utc>,
    /// It is of the deadline's day, or near enough before it. Where it is not, for the deadline moved, no price is opened.
    fits: bool,
}

impl Given<RateSet> for RfpRateSet {
    fn given(set: RateSet) -> Self {
        Self { rate: set.rate.to_string(), day: set.day, source: set.source, by: set.by.give(), at: set.at, fits: set.fits }
    }
}

answer! {
    /// A currency that prices may be named in beside the request's own.
    RfpRate from RateRow {
        currency: String,
        /// Null while nobody said it.
        set: Option<RfpRateSet>,
    }
}

/// What foreign currencies were worth.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpRates {
    /// The request's own: what prices are compared in.
    currency: String,
    /// The deadline's day on the project's clock.
    day: Option<NaiveDate>,
    /// Rates can be said: the request is out, and nobody wrote a phrase for the prices.
    open: bool,
    /// As the request lists them.
    rates: Vec<RfpRate>,
}

impl Given<RatesView> for RfpRates {
    fn given(view: RatesView) -> Self {
        Self { currency: view.row.currency.to_string(), day: view.day, open: view.open, rates: view.rates.give() }
    }
}

async fn told(desk: &Desk, project: &str, number: i32) -> Result<Json<RfpRates>, Problem> {
    Ok(Json(store::rates(desk, &key(project)?, number).await?.give()))
}

/// What each foreign currency that prices may be named in was worth.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/rates", tag = "scoring", responses((status = 200, description = "The rates", body = RfpRates), (status = 404, body = ProblemDetails)))]
async fn read(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpRates>, Problem> {
    told(&desk, &project, number).await
}

/// A rate as somebody says it.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpRateDraft {
    /// What one is worth in the request's currency, `48.735`, or so many of a weak one, `45.217/100`.
    rate: String,
    /// The day it was quoted for: the deadline's, or one of the seven before it, and none that is still to come.
    day: NaiveDate,
    /// Who quoted it.
    source: String,
}

/// Says what a foreign currency is worth, or says it better, until a key holder writes the phrase for the prices. Not found is a currency
/// that no price may be named in.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/rates/{currency}", tag = "scoring", request_body = RfpRateDraft, responses((status = 200, description = "The rates as they are now", body = RfpRates), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn set(
    Caller(desk): Caller,
    Path((project, number, currency)): Path<(String, i32, String)>,
    Short(asked): Short<RfpRateDraft>,
) -> Result<Json<RfpRates>, Problem> {
    let currency = Currency::parse(&currency).map_err(|_| Problem::Refused(Error::NotFound))?;
    let RfpRateDraft { rate, day, source } = asked;
    store::set_rate(&desk, &key(&project)?, number, GivenRate { currency, rate, day, source }).await?;
    told(&desk, &project, number).await
}
