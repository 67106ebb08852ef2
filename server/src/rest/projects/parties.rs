//! The organisations of a project, and the customer's departments.

use axum::Json;
use golive_domain::projects::OrganisationKind;
use golive_store::projects::{self as store, DepartmentEdit, OrganisationEdit};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, key, page, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(organisations, add_organisation))
        .routes(routes!(edit_organisation, remove_organisation))
        .routes(routes!(departments, add_department))
        .routes(routes!(edit_department, remove_department))
}

type Kind = Of<OrganisationKind>;

answer! {
    /// A party to the project.
    Organisation from store::Organisation {
        id: Uuid,
        name: String,
        kind: Kind,
        /// City or country; may be empty.
        place: String,
        version: i32,
    }

    /// A department of the customer.
    Department from store::Department {
        id: Uuid,
        name: String,
        version: i32,
    }
}

/// A party as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct OrganisationDraft {
    name: String,
    kind: Kind,
    #[serde(default)]
    place: String,
}

impl OrganisationDraft {
    fn of(self, organisation: Option<Uuid>, version: i32) -> OrganisationEdit {
        OrganisationEdit { id: organisation.map(Into::into), name: self.name, kind: self.kind.give(), place: self.place, version }
    }
}

/// A department as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct DepartmentDraft {
    name: String,
}

/// The parties, by kind and name.
#[utoipa::path(get, path = "/projects/{key}/organisations", tag = "people", params(Cursor), responses((status = 200, description = "A page of parties", body = PageOf<Organisation>), (status = 404, body = ProblemDetails)))]
async fn organisations(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Organisation>>, Problem> {
    page(store::organisations_of(&desk, &key(&project)?).await?, &cursor, |party| party.id.to_string())
}

/// Adds a party.
#[utoipa::path(post, path = "/projects/{key}/organisations", tag = "people", request_body = OrganisationDraft, responses((status = 204, description = "Added"), (status = 422, body = ProblemDetails)))]
async fn add_organisation(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Body(draft): Body<OrganisationDraft>,
) -> Result<StatusCode, Problem> {
    store::save_organisation(&desk, &key(&project)?, draft.of(None, 0)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Edits a party as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/organisations/{organisation}", tag = "people", params(("if-match" = String, Header, description = "The version that was read")), request_body = OrganisationDraft, responses((status = 204, description = "Edited"), (status = 412, body = ProblemDetails)))]
async fn edit_organisation(
    Caller(desk): Caller,
    Path((project, organisation)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<OrganisationDraft>,
) -> Result<StatusCode, Problem> {
    store::save_organisation(&desk, &key(&project)?, draft.of(Some(organisation), version(&headers)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a party out.
#[utoipa::path(delete, path = "/projects/{key}/organisations/{organisation}", tag = "people", responses((status = 204, description = "Taken out"), (status = 409, body = ProblemDetails)))]
async fn remove_organisation(Caller(desk): Caller, Path((project, organisation)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_organisation(&desk, &key(&project)?, organisation.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The departments, by name.
#[utoipa::path(get, path = "/projects/{key}/departments", tag = "people", params(Cursor), responses((status = 200, description = "A page of departments", body = PageOf<Department>), (status = 404, body = ProblemDetails)))]
async fn departments(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Department>>, Problem> {
    page(store::departments_of(&desk, &key(&project)?).await?, &cursor, |department| department.id.to_string())
}

/// Adds a department.
#[utoipa::path(post, path = "/projects/{key}/departments", tag = "people", request_body = DepartmentDraft, responses((status = 204, description = "Added"), (status = 422, body = ProblemDetails)))]
async fn add_department(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Body(draft): Body<DepartmentDraft>,
) -> Result<StatusCode, Problem> {
    store::save_department(&desk, &key(&project)?, DepartmentEdit { id: None, name: draft.name, version: 0 }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Edits a department as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/departments/{department}", tag = "people", params(("if-match" = String, Header, description = "The version that was read")), request_body = DepartmentDraft, responses((status = 204, description = "Edited"), (status = 412, body = ProblemDetails)))]
async fn edit_department(
    Caller(desk): Caller,
    Path((project, department)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<DepartmentDraft>,
) -> Result<StatusCode, Problem> {
    let edit = DepartmentEdit { id: Some(department.into()), name: draft.name, version: version(&headers)? };
    store::save_department(&desk, &key(&project)?, edit).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a department out.
#[utoipa::path(delete, path = "/projects/{key}/departments/{department}", tag = "people", responses((status = 204, description = "Taken out"), (status = 409, body = ProblemDetails)))]
async fn remove_department(Caller(desk): Caller, Path((project, department)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_department(&desk, &key(&project)?, department.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
