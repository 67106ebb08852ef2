//! Writing a request: its beginning, its facts, a section, the requirements, what bids are judged by.

use std::collections::BTreeMap;

use axum::response::Response;
use chrono::{DateTime, Utc};
use golive_domain::{Error, Say, money::Currency, rfp::Section, words::Word as _};
use golive_store::{
    requirements::RegisterFilter,
    rfp::{self as store, Ask, NewRfp, RfpFacts, rfp_code},
};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    paper::{Language, RfpJudging},
    read::whole,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key, version},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(begin))
        .routes(routes!(facts))
        .routes(routes!(section))
        .routes(routes!(choose))
        .routes(routes!(weigh))
        .routes(routes!(judging))
}

/// A request to be.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpDraft {
    title: String,
    /// What it is written in.
    language: Language,
    /// What its sections begin with, by their words.
    #[serde(default)]
    sections: BTreeMap<String, String>,
    /// Answers to the questions before, by their words.
    #[serde(default)]
    needs: BTreeMap<String, String>,
}

/// A request that was begun.
#[derive(Debug, Serialize, ToSchema)]
struct RfpBegun {
    number: i32,
    /// `RFP-1`
    code: String,
}

/// Begins a request: a draft.
#[utoipa::path(post, path = "/projects/{key}/rfps", tag = "rfp", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is begun once")), request_body = RfpDraft, responses((status = 201, description = "Begun", body = RfpBegun), (status = 422, body = ProblemDetails)))]
async fn begin(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<RfpDraft>) -> Result<Response, Problem> {
    let new = NewRfp {
        title: draft.title,
        language: draft.language.0,
        sections: draft.sections.into_iter().map(|(word, body)| Ok((known(&word, "sections")?, body))).collect::<Result<_, Error>>()?,
        needs: draft.needs.into_iter().map(|(word, answer)| Ok((known(&word, "needs")?, answer))).collect::<Result<_, Error>>()?,
    };
    let number = store::begin(&desk, &key(&project)?, new).await?;
    Ok(created(&format!("/api/v1/projects/{project}/rfps/{number}"), RfpBegun { number, code: rfp_code(number) }))
}

/// A word of a vocabulary that is a member's name.
fn known<W: golive_domain::words::Word>(word: &str, member: &str) -> Result<W, Error> {
    W::parse(word).ok_or_else(|| Error::field(&format!("{member}.{word}"), Say::new("error-choose")))
}

/// The facts of a request.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpFactsDraft {
    title: String,
    /// ISO 4217.
    currency: String,
    deadline: Option<DateTime<Utc>>,
    notice_days: i32,
    threshold: i32,
}

/// Says what a request is called, and until when bids are taken. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpFactsDraft, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn facts(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<RfpFactsDraft>,
) -> Result<Response, Problem> {
    let currency = Currency::parse(&draft.currency).map_err(|say| Error::field("currency", say))?;
    let RfpFactsDraft { title, deadline, notice_days, threshold, .. } = draft;
    let facts = RfpFacts { title, currency, deadline, notice_days, threshold };
    store::edit_facts(&desk, &key(&project)?, number, version(&headers)?, facts).await?;
    whole(&desk, &project, number).await
}

/// The text of a section.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpSectionDraft {
    /// Markdown.
    body: String,
}

/// Writes a section. If-Match is the version of the section that was read, 0 where there was none.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/sections/{section}", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpSectionDraft, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn section(
    Caller(desk): Caller,
    Path((project, number, word)): Path<(String, i32, String)>,
    headers: HeaderMap,
    Body(draft): Body<RfpSectionDraft>,
) -> Result<Response, Problem> {
    let section = Section::parse(&word).ok_or(Problem::Refused(Error::NotFound))?;
    store::edit_section(&desk, &key(&project)?, number, section, version(&headers)?, &draft.body).await?;
    whole(&desk, &project, number).await
}

/// What is taken in from the register.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpChoice {
    /// Left out, all of it.
    category: Option<String>,
}

/// Takes requirements in from the register: those that are not in it yet.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/requirements", tag = "rfp", request_body = RfpChoice, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails)))]
async fn choose(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(choice): Body<RfpChoice>,
) -> Result<Response, Problem> {
    let filter = RegisterFilter { category: choice.category, page: 1, ..RegisterFilter::default() };
    store::choose(&desk, &key(&project)?, number, &filter).await?;
    whole(&desk, &project, number).await
}

asked! {
    /// What a requirement weighs.
    RfpWeight for Ask {
        code: String,
        /// From 1 to 100, among those of its category.
        weight: i32,
        mandatory: bool,
    }
}

/// What requirements weigh, and which are asked for no more.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpWeights {
    #[serde(default)]
    weights: Vec<RfpWeight>,
    /// Codes that are asked for no more.
    #[serde(default)]
    dropped: Vec<String>,
}

/// Weighs requirements, and takes some out. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/requirements", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpWeights, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn weigh(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(asked): Body<RfpWeights>,
) -> Result<Response, Problem> {
    store::weigh(&desk, &key(&project)?, number, version(&headers)?, &asked.weights.give::<Vec<Ask>>(), &asked.dropped).await?;
    whole(&desk, &project, number).await
}

/// Says what bids are judged by. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/judging", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = RfpJudging, responses((status = 200, description = "The request as it is now", body = super::paper::Rfp), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn judging(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(asked): Body<RfpJudging>,
) -> Result<Response, Problem> {
    asked.refuse_strange()?;
    store::edit_judging(&desk, &key(&project)?, number, version(&headers)?, asked.give()).await?;
    whole(&desk, &project, number).await
}
