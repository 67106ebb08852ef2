//! The bid as it is being worked on, under the own key.

use std::collections::BTreeMap;

use axum::Json;
use golive_domain::{
    Error,
    money::Currency,
    rfp::{AnswerCode, Worked},
};
use golive_store::{
    Desk,
    bids::{self as store, Draft, Kept, Rest},
};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::key::needed;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, Short, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, Of},
};

type Met = Of<AnswerCode>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(lines, save_lines)).routes(routes!(rest, save_rest))
}

async fn read(desk: &Desk, project: &str, number: i32, headers: &HeaderMap) -> Result<Draft, Problem> {
    let project = key(project)?;
    let own = needed(desk, &project, number, headers).await?;
    Ok(store::draft(desk, &project, number, &own).await?)
}

/// What is written to a requirement.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct BidWorked {
    /// How it is met; null while nothing was chosen.
    answer: Option<Met>,
    /// How, in the bidder's words.
    #[serde(default)]
    text: String,
    /// In the bid's currency, as it was typed; empty where it is within the others.
    #[serde(default)]
    price: String,
}

impl Given<Worked> for BidWorked {
    fn given(worked: Worked) -> Self {
        Self { answer: worked.answer.give(), text: worked.text, price: worked.price }
    }
}

/// A line that is being worked on.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct BidLine {
    /// The requirement's.
    code: String,
    #[serde(flatten)]
    worked: BidWorked,
    /// What colleagues wrote at the same time, until the line is written anew; the latest first.
    beside: Vec<BidWorked>,
    version: i32,
}

impl Given<(String, Kept<Worked>)> for BidLine {
    fn given((code, Kept { content, version }): (String, Kept<Worked>)) -> Self {
        let beside = content.all_beside().cloned().map(BidWorked::given).collect();
        Self { code, worked: content.give(), beside, version }
    }
}

/// The lines that were begun, by code.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/draft/lines", tag = "bids", params(Cursor, ("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "A page of lines", body = PageOf<BidLine>), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn lines(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
    headers: HeaderMap,
) -> Result<Json<PageOf<BidLine>>, Problem> {
    let draft = read(&desk, &project, number, &headers).await?;
    page(draft.lines.into_iter().collect(), &cursor, |(code, _)| code.clone())
}

/// A line as it shall be.
#[derive(Debug, Deserialize, ToSchema)]
struct BidLineDraft {
    /// The requirement's.
    code: String,
    #[serde(flatten)]
    worked: BidWorked,
    /// The one that was read, 0 where there was none.
    version: i32,
}

/// Lines as they shall be; the others stay.
#[derive(Debug, Deserialize, ToSchema)]
struct BidLines {
    lines: Vec<BidLineDraft>,
}

/// What became of them.
#[derive(Debug, Serialize, ToSchema)]
struct BidLinesKept {
    /// Codes of lines that a colleague changed meanwhile: theirs stands, and this one is kept beside it.
    overtaken: Vec<String>,
}

/// Writes lines, until the deadline. Nothing of it is lost: where the version is an old one, the line is kept beside the other.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/draft/lines", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), request_body = BidLines, responses((status = 200, description = "What became of them", body = BidLinesKept), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn save_lines(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Short(asked): Short<BidLines>,
) -> Result<Json<BidLinesKept>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    let line = |line: BidLineDraft| {
        let BidWorked { answer, text, price } = line.worked;
        (line.code, Kept { content: Worked { answer: answer.give(), text, price, beside: None }, version: line.version })
    };
    let lines: BTreeMap<String, Kept<Worked>> = asked.lines.into_iter().map(line).collect();
    Ok(Json(BidLinesKept { overtaken: store::save_lines(&desk, &project, number, &own, lines).await? }))
}

/// A price of what is no single requirement: licences, hosting, training.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct BidOther {
    name: String,
    /// As it was typed.
    price: String,
}

impl Given<(String, String)> for BidOther {
    fn given((name, price): (String, String)) -> Self {
        Self { name, price }
    }
}

/// What is no single requirement.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct BidRest {
    /// What the bidder says of the whole.
    letter: String,
    others: Vec<BidOther>,
    /// What every price is named in, among those the request allows; null for the request's own.
    #[serde(default)]
    currency: Option<String>,
    /// 0 where nothing was kept; an edit carries the one that was read.
    version: i32,
}

impl Given<Kept<Rest>> for BidRest {
    fn given(Kept { content, version }: Kept<Rest>) -> Self {
        let currency = content.currency.map(|one| one.to_string());
        Self { letter: content.letter, others: content.others.give(), currency, version }
    }
}

/// What is no single requirement: the letter, and prices of the whole.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/draft/rest", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "The rest", body = BidRest), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn rest(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, headers: HeaderMap) -> Result<Json<BidRest>, Problem> {
    Ok(Json(read(&desk, &project, number, &headers).await?.rest.give()))
}

/// Writes the rest, until the deadline; refused (409) where a colleague changed it meanwhile.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/draft/rest", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), request_body = BidRest, responses((status = 204, description = "Kept"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn save_rest(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Short(asked): Short<BidRest>,
) -> Result<StatusCode, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    let currency = asked.currency.as_deref().map(Currency::parse).transpose().map_err(|say| Error::field("currency", say))?;
    let others = asked.others.into_iter().map(|one| (one.name, one.price)).collect();
    let content = Rest { letter: asked.letter, others, currency };
    let kept = store::save_rest(&desk, &project, number, &own, Kept { content, version: asked.version }).await;
    // Forms call it otherwise, lest a refused one keeps it.
    kept.map_err(|error| Problem::from(error).naming(|member| (member == "sealed_currency").then(|| "currency".to_owned())))?;
    Ok(StatusCode::NO_CONTENT)
}
