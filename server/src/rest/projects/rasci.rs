//! Who answers for what.

use std::collections::BTreeMap;

use axum::{Json, response::Response};
use golive_domain::{access::Role, projects::Cell};
use golive_store::projects::{self as store, RasciEdit};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(fill)).routes(routes!(rename, remove))
}

type RoleWord = Of<Role>;

/// One deliverable with every role's part in it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RasciRow {
    id: Uuid,
    /// A usual deliverable bears its word.
    name: String,
    /// The letters of each role, `RA`; roles without a part are left out.
    #[schema(value_type = BTreeMap<String, String>)]
    cells: BTreeMap<RoleWord, String>,
    /// What is wrong with the row, in words.
    refusals: Vec<String>,
    version: i32,
}

impl Given<store::RasciRow> for RasciRow {
    fn given(row: store::RasciRow) -> Self {
        Self { id: row.id.give(), refusals: row.refusals().give(), name: row.name, cells: row.cells.give(), version: row.version }
    }
}

/// The name of a deliverable.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct DeliverableName {
    name: String,
}

/// The parts of the roles in a deliverable.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RasciCells {
    /// The letters R, A, S, C and I of each role: `{"sponsor": "A", "vendor_pm": "R"}`; exactly one A.
    #[schema(value_type = BTreeMap<String, String>)]
    cells: BTreeMap<RoleWord, Cell>,
}

/// The matrix.
#[utoipa::path(get, path = "/projects/{key}/rasci", tag = "roles", params(Cursor), responses((status = 200, description = "A page of deliverables", body = PageOf<RasciRow>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<RasciRow>>, Problem> {
    page(store::rasci_of(&desk, &key(&project)?).await?, &cursor, |row| row.id.to_string())
}

/// Adds a deliverable of the project's own.
#[utoipa::path(post, path = "/projects/{key}/rasci", tag = "roles", request_body = DeliverableName, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(deliverable): Body<DeliverableName>) -> Result<Response, Problem> {
    let id = store::add_deliverable(&desk, &key(&project)?, &deliverable.name).await?;
    Ok(made(&format!("/api/v1/projects/{project}/rasci"), id))
}

/// Sets every part of a deliverable's row as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/rasci/{deliverable}/cells", tag = "roles", params(("if-match" = String, Header, description = "The version that was read")), request_body = RasciCells, responses((status = 204, description = "Set"), (status = 412, body = ProblemDetails)))]
async fn fill(
    Caller(desk): Caller,
    Path((project, deliverable)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(row): Body<RasciCells>,
) -> Result<StatusCode, Problem> {
    let edit = RasciEdit { id: deliverable.into(), cells: row.cells.give(), version: version(&headers)? };
    store::edit_row(&desk, &key(&project)?, edit).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Calls a deliverable by another name, as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/rasci/{deliverable}", tag = "roles", params(("if-match" = String, Header, description = "The version that was read")), request_body = DeliverableName, responses((status = 204, description = "Renamed"), (status = 412, body = ProblemDetails)))]
async fn rename(
    Caller(desk): Caller,
    Path((project, deliverable)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(named): Body<DeliverableName>,
) -> Result<StatusCode, Problem> {
    store::rename_deliverable(&desk, &key(&project)?, deliverable.into(), &named.name, version(&headers)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a deliverable out of the matrix.
#[utoipa::path(delete, path = "/projects/{key}/rasci/{deliverable}", tag = "roles", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, deliverable)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_deliverable(&desk, &key(&project)?, deliverable.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
