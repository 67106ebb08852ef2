//! `/projects/{key}/requirements`: the register, and one requirement by its code.

use axum::{Json, extract::RawQuery, response::Response};
use golive_store::{
    Desk,
    requirements::{self as store, RegisterFilter, RequirementView},
};
use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::requirement::{NewRequirement, ProvingCase, Requirement, RequirementDraft, RequirementEdition, RequirementLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, narrowing, page, understood, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one, edit)).routes(routes!(cases)).routes(routes!(editions))
}

/// Requirements by code, narrowed as the page's address does it: `text`, `moscow`, `category`, `department`, `coverage`,
/// `suspect=yes`, `archived=yes`.
#[utoipa::path(get, path = "/projects/{key}/requirements", tag = "requirements", params(Cursor), responses((status = 200, description = "A page of requirements", body = PageOf<RequirementLine>), (status = 422, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<RequirementLine>>, Problem> {
    let key = key(&project)?;
    let filter = understood(RegisterFilter::from_pairs(narrowing(query)))?;
    let (items, next) = store::following(&desk, &key, &filter, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// Writes a requirement down.
#[utoipa::path(post, path = "/projects/{key}/requirements", tag = "requirements", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is written once")), request_body = RequirementDraft, responses((status = 201, description = "Written", body = NewRequirement), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<RequirementDraft>) -> Result<Response, Problem> {
    let code = store::create(&desk, &key(&project)?, draft.give()).await?;
    let at = format!("/api/v1/projects/{project}/requirements/{}", utf8_percent_encode(&code, NON_ALPHANUMERIC));
    Ok(created(&at, NewRequirement { code }))
}

/// One requirement by its code, whole, archived ones too.
#[utoipa::path(get, path = "/projects/{key}/requirements/{requirement}", tag = "requirements", responses((status = 200, description = "The requirement, its version as ETag", body = Requirement), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, code)): Path<(String, String)>) -> Result<Response, Problem> {
    whole(found(&desk, &project, &code).await?)
}

/// Sets the fields of the requirement as If-Match read it. Another title or text is another edition: what proves it is in
/// doubt until somebody looks.
#[utoipa::path(put, path = "/projects/{key}/requirements/{requirement}", tag = "requirements", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = RequirementDraft, responses((status = 200, description = "The requirement as it is now", body = Requirement), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, code)): Path<(String, String)>,
    headers: HeaderMap,
    Body(draft): Body<RequirementDraft>,
) -> Result<Response, Problem> {
    let code = store::edit(&desk, &key(&project)?, &code, version(&headers)?, draft.give()).await?;
    whole(found(&desk, &project, &code).await?)
}

/// The cases that look at the requirement, by number; a case is linked at `/projects/{key}/tests/cases/{case_number}/requirements/{requirement}`.
#[utoipa::path(get, path = "/projects/{key}/requirements/{requirement}/cases", tag = "requirements", params(Cursor), responses((status = 200, description = "A page of cases", body = PageOf<ProvingCase>), (status = 404, body = ProblemDetails)))]
async fn cases(
    Caller(desk): Caller,
    Path((project, code)): Path<(String, String)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<ProvingCase>>, Problem> {
    page(found(&desk, &project, &code).await?.answers, &cursor, |answer| answer.code.clone())
}

/// The last fifty editions of the requirement, the latest first.
#[utoipa::path(get, path = "/projects/{key}/requirements/{requirement}/editions", tag = "requirements", params(Cursor), responses((status = 200, description = "A page of editions", body = PageOf<RequirementEdition>), (status = 404, body = ProblemDetails)))]
async fn editions(
    Caller(desk): Caller,
    Path((project, code)): Path<(String, String)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RequirementEdition>>, Problem> {
    page(found(&desk, &project, &code).await?.editions, &cursor, |edition| edition.number.to_string())
}

async fn found(desk: &Desk, project: &str, code: &str) -> Result<RequirementView, Problem> {
    Ok(store::requirement(desk, &key(project)?, code).await?)
}

fn whole(requirement: RequirementView) -> Result<Response, Problem> {
    Ok(versioned(requirement.row.version, requirement.give::<Requirement>()))
}
