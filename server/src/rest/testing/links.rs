//! What a case proves: requirements by their codes, backlog items by their numbers.

use golive_domain::Error;
use golive_store::{
    Desk, requirements,
    testing::{self as store, CaseView},
};
use http::StatusCode;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::cases::found;
use crate::rest::{
    Web,
    auth::Caller,
    backlog,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(link, unlink)).routes(routes!(confirm)).routes(routes!(link_item, unlink_item))
}

/// Says that the case proves a requirement as it is now.
#[utoipa::path(put, path = "/projects/{key}/tests/cases/{case_number}/requirements/{requirement}", tag = "tests", responses((status = 204, description = "Linked"), (status = 404, body = ProblemDetails)))]
async fn link(Caller(desk): Caller, Path((project, number, code)): Path<(String, i32, String)>) -> Result<StatusCode, Problem> {
    let (case, requirement) = both(&desk, &project, number, &code).await?;
    store::link_requirement(&desk, &key(&project)?, case.row.id, &requirement.row.code).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It proves that one no more.
#[utoipa::path(delete, path = "/projects/{key}/tests/cases/{case_number}/requirements/{requirement}", tag = "tests", responses((status = 204, description = "Unlinked"), (status = 404, body = ProblemDetails)))]
async fn unlink(Caller(desk): Caller, Path((project, number, code)): Path<(String, i32, String)>) -> Result<StatusCode, Problem> {
    let (case, requirement) = both(&desk, &project, number, &code).await?;
    store::unlink_requirement(&desk, &key(&project)?, case.row.id, requirement.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Looked at again after a change of the requirement, and found right: the link is in doubt no more.
#[utoipa::path(put, path = "/projects/{key}/tests/cases/{case_number}/requirements/{requirement}/confirmation", tag = "tests", responses((status = 204, description = "Confirmed"), (status = 404, body = ProblemDetails)))]
async fn confirm(Caller(desk): Caller, Path((project, number, code)): Path<(String, i32, String)>) -> Result<StatusCode, Problem> {
    let (case, requirement) = both(&desk, &project, number, &code).await?;
    store::confirm(&desk, &key(&project)?, case.row.id, requirement.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says that the case looks at a backlog item.
#[utoipa::path(put, path = "/projects/{key}/tests/cases/{case_number}/items/{number}", tag = "tests", responses((status = 204, description = "Linked"), (status = 404, body = ProblemDetails)))]
async fn link_item(Caller(desk): Caller, Path((project, number, item)): Path<(String, i32, i32)>) -> Result<StatusCode, Problem> {
    let (case, item) = (found(&desk, &project, number).await?, backlog::found(&desk, &project, item).await?);
    store::link_item(&desk, &key(&project)?, case.row.id, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It looks at that one no more.
#[utoipa::path(delete, path = "/projects/{key}/tests/cases/{case_number}/items/{number}", tag = "tests", responses((status = 204, description = "Unlinked"), (status = 404, body = ProblemDetails)))]
async fn unlink_item(Caller(desk): Caller, Path((project, number, item)): Path<(String, i32, i32)>) -> Result<StatusCode, Problem> {
    let (case, item) = (found(&desk, &project, number).await?, backlog::found(&desk, &project, item).await?);
    store::unlink_item(&desk, &key(&project)?, case.row.id, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn both(desk: &Desk, project: &str, number: i32, code: &str) -> Result<(CaseView, requirements::RequirementView), Problem> {
    let case = found(desk, project, number).await?;
    let requirement = requirements::requirement(desk, &key(project)?, code).await.map_err(Error::from)?;
    Ok((case, requirement))
}
