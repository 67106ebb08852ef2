//! `/projects/{key}/acceptance`: the list, one session, how far each department is.

use axum::{Json, response::Response};
use golive_domain::id::DepartmentId;
use golive_store::{
    Desk,
    testing::acceptance::{self as store, SessionFilter},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::session::{AcceptanceDepartment, AcceptanceLine, AcceptanceSession, State};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, LeafOf, PageOf, Path, Query, key, leaf, page, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(departments)).routes(routes!(one))
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// `planned`, `running`, `signed`, `refused` or `cancelled`.
    #[param(value_type = Option<String>)]
    state: Option<State>,
    department: Option<Uuid>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// Sessions of acceptance, the latest day first. The vendor's people see those that are decided.
#[utoipa::path(get, path = "/projects/{key}/acceptance", tag = "acceptance", params(Narrowed), responses((status = 200, description = "A page of sessions", body = LeafOf<AcceptanceLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Narrowed>,
) -> Result<Json<LeafOf<AcceptanceLine>>, Problem> {
    let filter = SessionFilter {
        department: asked.department.map(DepartmentId),
        state: asked.state.map(|state| state.0),
        page: asked.page.unwrap_or(1),
    };
    Ok(leaf(store::sessions(&desk, &key(&project)?, &filter).await?))
}

/// How far acceptance is, department by department.
#[utoipa::path(get, path = "/projects/{key}/acceptance/departments", tag = "acceptance", params(Cursor), responses((status = 200, description = "A page of departments by name", body = PageOf<AcceptanceDepartment>), (status = 404, body = ProblemDetails)))]
async fn departments(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<AcceptanceDepartment>>, Problem> {
    page(store::departments(&desk, &key(&project)?).await?, &cursor, |row| row.id.to_string())
}

/// One session, whole.
#[utoipa::path(get, path = "/projects/{key}/acceptance/{acceptance}", tag = "acceptance", responses((status = 200, description = "The session, its version as ETag", body = AcceptanceSession), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = store::session(desk, &key(project)?, number).await?;
    Ok(versioned(view.row.version, view.give::<AcceptanceSession>()))
}
