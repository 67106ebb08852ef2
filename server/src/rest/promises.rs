//! `/projects/{key}/ledger`: what the winning bid promised of each requirement, what came of it, and saying how it was delivered.

use axum::{Json, extract::RawQuery};
use chrono::{DateTime, Utc};
use golive_domain::{
    backlog::ItemState,
    rfp::{AnswerCode, PromiseVerdict},
    testing::CaseResult,
};
use golive_store::promises::{self as store, PromiseFilter, PromiseRow};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, narrowing, understood, version},
    problem::{Problem, ProblemDetails},
    wire::Of,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(judge))
}

type Code = Of<AnswerCode>;
type Verdict = Of<PromiseVerdict>;
type Item = Of<ItemState>;
type CaseWord = Of<CaseResult>;

/// What the ledger is narrowed to.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes the query, which is read as pairs")]
struct Narrowed {
    /// `failing`, `lesser`, `open` or `kept`; several times for several.
    verdict: Option<String>,
    /// What was promised, in the words of the answers; several times for several.
    promised: Option<String>,
    /// Words of the requirement's code or title, or of what was promised.
    text: Option<String>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// What was promised of a requirement.
#[derive(Debug, Serialize, ToSchema)]
struct Promise {
    id: Uuid,
    /// The requirement's code.
    requirement: String,
    title: String,
    /// Who promised it.
    vendor: String,
    promised: Code,
    /// In the bidder's words.
    text: String,
    /// The code of the item that brings it, and where it stands.
    item: Option<String>,
    state: Option<Item>,
    /// How somebody judged that it was delivered, and what they noted.
    delivered: Option<Code>,
    note: String,
    /// The worst of what the requirement's cases came to last.
    test: Option<CaseWord>,
    tested_at: Option<DateTime<Utc>>,
    /// Codes of the open ones, the worst first.
    defects: Vec<String>,
    verdict: Verdict,
    version: i32,
}

/// A page of promises.
#[derive(Debug, Serialize, ToSchema)]
struct PromisePage {
    items: Vec<Promise>,
    page: u64,
    /// Under what it is narrowed to.
    total: u64,
}

/// Promises by the requirements' codes. None of them for the vendor's people.
#[utoipa::path(get, path = "/projects/{key}/ledger", tag = "rfp", params(Narrowed), responses((status = 200, description = "A page of promises", body = PromisePage), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Json<PromisePage>, Problem> {
    let filter = understood(PromiseFilter::from_pairs(narrowing(query)))?;
    let found = store::promises(&desk, &key(&project)?, &filter).await?.page;
    Ok(Json(PromisePage { page: found.page, total: found.total, items: found.rows.into_iter().map(Promise::of).collect() }))
}

/// How what was promised was delivered.
#[derive(Debug, Deserialize, ToSchema)]
struct Judgement {
    /// Null takes back what was said.
    delivered: Option<Code>,
    /// Needed where it is less than was promised, and where something is taken back.
    #[serde(default)]
    note: String,
}

/// Says how it was delivered. If-Match is the `version` of the promise that was read.
#[utoipa::path(put, path = "/projects/{key}/ledger/{promise}/judgement", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = Judgement, responses((status = 204, description = "Judged"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn judge(
    Caller(desk): Caller,
    Path((project, promise)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(asked): Body<Judgement>,
) -> Result<StatusCode, Problem> {
    let delivered = asked.delivered.map(|code| code.0);
    store::judge(&desk, &key(&project)?, promise.into(), version(&headers)?, delivered, &asked.note).await?;
    Ok(StatusCode::NO_CONTENT)
}

impl Promise {
    fn of(row: PromiseRow) -> Self {
        Self {
            id: row.id.0,
            requirement: row.requirement,
            title: row.title,
            vendor: row.vendor,
            promised: Of(row.promised),
            text: row.text,
            state: row.item.as_ref().map(|item| Of(item.state)),
            item: row.item.map(|item| item.code),
            delivered: row.delivered.map(Of),
            note: row.judged.map(|(_, _, note)| note).unwrap_or_default(),
            test: row.test.map(|test| Of(test.result)),
            tested_at: row.test.map(|test| test.at),
            defects: row.defects.into_iter().map(|defect| defect.code).collect(),
            verdict: Of(row.verdict),
            version: row.version,
        }
    }
}
