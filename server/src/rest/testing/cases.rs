//! `/projects/{key}/tests/cases`: the register, one case, its editions, and one change to many.

use axum::{Json, extract::RawQuery, response::Response};
use golive_domain::testing::CaseContent;
use golive_store::{
    Desk,
    testing::{self as store, CaseFilter, CaseView},
};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Kind, Priority, State,
    case::{Case, CaseDraft, CaseEdition, CaseLine, NewCase, TestContent},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, narrowing, page, understood, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(bulk))
        .routes(routes!(one, edit))
        .routes(routes!(archive, restore))
        .routes(routes!(editions))
        .routes(routes!(edition))
}

/// Cases by number, narrowed as the page's address does it: `text`, `kind`, `state`, `priority`, `component`, `suite` (with all
/// below it), `requirement` (its id), `archived=yes`.
#[utoipa::path(get, path = "/projects/{key}/tests/cases", tag = "tests", params(Cursor), responses((status = 200, description = "A page of cases", body = PageOf<CaseLine>), (status = 422, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<CaseLine>>, Problem> {
    let key = key(&project)?;
    let filter = understood(CaseFilter::from_pairs(narrowing(query)))?;
    let (items, next) = store::following_cases(&desk, &key, &filter, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// Writes a case down.
#[utoipa::path(post, path = "/projects/{key}/tests/cases", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is written once")), request_body = CaseDraft, responses((status = 201, description = "Written", body = NewCase), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<CaseDraft>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::create_case(&desk, &key, draft.give()).await?;
    let case = found(&desk, &project, number).await?;
    let new = NewCase { number, code: case.row.code, alike: case.alike.give() };
    Ok(created(&format!("/api/v1/projects/{project}/tests/cases/{number}"), new))
}

/// One case, whole, archived ones too.
#[utoipa::path(get, path = "/projects/{key}/tests/cases/{case_number}", tag = "tests", responses((status = 200, description = "The case, its version as ETag", body = Case), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

/// Sets the fields of the case as If-Match read it. Steps that somebody executed stay as an edition of their own.
#[utoipa::path(put, path = "/projects/{key}/tests/cases/{case_number}", tag = "tests", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = CaseDraft, responses((status = 200, description = "The case as it is now", body = Case), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<CaseDraft>,
) -> Result<Response, Problem> {
    let case = found(&desk, &project, number).await?;
    store::edit_case(&desk, &key(&project)?, case.row.id, version(&headers)?, draft.give()).await?;
    whole(&desk, &project, number).await
}

/// The case leaves the register; its results stay.
#[utoipa::path(put, path = "/projects/{key}/tests/cases/{case_number}/archive", tag = "tests", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let case = found(&desk, &project, number).await?;
    store::archive_case(&desk, &key(&project)?, case.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The case comes back to the register.
#[utoipa::path(delete, path = "/projects/{key}/tests/cases/{case_number}/archive", tag = "tests", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let case = found(&desk, &project, number).await?;
    store::restore_case(&desk, &key(&project)?, case.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The last fifty editions of the case, the latest first.
#[utoipa::path(get, path = "/projects/{key}/tests/cases/{case_number}/editions", tag = "tests", params(Cursor), responses((status = 200, description = "A page of editions", body = PageOf<CaseEdition>), (status = 404, body = ProblemDetails)))]
async fn editions(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<CaseEdition>>, Problem> {
    page(found(&desk, &project, number).await?.editions, &cursor, |edition| edition.number.to_string())
}

/// An edition beside the one before it.
#[derive(Debug, Serialize, ToSchema)]
struct Compared {
    edition: CaseEdition,
    /// What the one before said; null for the first.
    before: Option<TestContent>,
}

/// One edition of the case, and what the one before said.
#[utoipa::path(get, path = "/projects/{key}/tests/cases/{case_number}/editions/{edition}", tag = "tests", responses((status = 200, description = "The edition", body = Compared), (status = 404, body = ProblemDetails)))]
async fn edition(Caller(desk): Caller, Path((project, number, edition)): Path<(String, i32, u32)>) -> Result<Json<Compared>, Problem> {
    let (edition, before) = store::edition(&desk, &key(&project)?, number, edition).await?;
    let before: Option<CaseContent> = before.map(|before| before.content);
    Ok(Json(Compared { edition: edition.give(), before: before.give() }))
}

/// What is changed: `{"state": "ready"}`, `"archive"`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum CaseChange {
    Kind(Kind),
    State(State),
    Priority(Priority),
    Component(String),
    Suite(Option<Uuid>),
    Archive,
    Restore,
}

impl Given<CaseChange> for store::CaseChange {
    fn given(change: CaseChange) -> Self {
        match change {
            CaseChange::Kind(kind) => Self::Kind(kind.give()),
            CaseChange::State(state) => Self::State(state.give()),
            CaseChange::Priority(priority) => Self::Priority(priority.give()),
            CaseChange::Component(component) => Self::Component(component),
            CaseChange::Suite(suite) => Self::Suite(suite.give()),
            CaseChange::Archive => Self::Archive,
            CaseChange::Restore => Self::Restore,
        }
    }
}

/// One change to many cases.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct CasesChange {
    /// At most 500.
    cases: Vec<Uuid>,
    change: CaseChange,
}

/// How many cases became different.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
struct CasesChanged {
    changed: usize,
}

/// Changes many cases at once: all of them or none.
#[utoipa::path(post, path = "/projects/{key}/tests/cases/bulk", tag = "tests", request_body = CasesChange, responses((status = 200, description = "Changed", body = CasesChanged), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn bulk(Caller(desk): Caller, Path(project): Path<String>, Body(bulk): Body<CasesChange>) -> Result<Json<CasesChanged>, Problem> {
    let cases: Vec<_> = bulk.cases.give();
    Ok(Json(CasesChanged { changed: store::bulk(&desk, &key(&project)?, &cases, bulk.change.give()).await? }))
}

/// The case of a number, for handlers that know ids only by it.
pub(super) async fn found(desk: &Desk, project: &str, number: i32) -> Result<CaseView, Problem> {
    Ok(store::case(desk, &key(project)?, number).await?)
}

async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let case = found(desk, project, number).await?;
    Ok(versioned(case.row.version, case.give::<Case>()))
}
