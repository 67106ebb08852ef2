//! Fields a project adds to its items.

use axum::{Json, response::Response};
use golive_domain::backlog::FieldKind;
use golive_store::projects::{self as store, FieldEdit};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(edit)).routes(routes!(archive, restore))
}

type Kind = Of<FieldKind>;

/// A field of the project's own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Field {
    id: Uuid,
    name: String,
    kind: Kind,
    /// What can be chosen, for a choice.
    choices: Vec<String>,
    required: bool,
    /// Not offered any more; its values stay.
    archived: bool,
}

impl Given<store::CustomField> for Field {
    fn given(field: store::CustomField) -> Self {
        let rule = field.rule;
        Self {
            id: field.id.give(),
            name: field.name,
            kind: rule.kind.give(),
            choices: rule.choices,
            required: rule.required,
            archived: field.archived,
        }
    }
}

/// A field as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct FieldDraft {
    name: String,
    kind: Kind,
    /// What can be chosen, for a choice.
    #[serde(default)]
    choices: Vec<String>,
}

impl FieldDraft {
    fn of(self, field: Option<Uuid>) -> FieldEdit {
        FieldEdit { id: field.map(Into::into), name: self.name, kind: self.kind.give(), choices: self.choices }
    }
}

/// The fields in their order, archived ones last.
#[utoipa::path(get, path = "/projects/{key}/fields", tag = "backlog", params(Cursor), responses((status = 200, description = "A page of fields", body = PageOf<Field>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Field>>, Problem> {
    page(store::custom_fields_of(&desk, &key(&project)?).await?, &cursor, |field| field.id.to_string())
}

/// Adds a field.
#[utoipa::path(post, path = "/projects/{key}/fields", tag = "backlog", request_body = FieldDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<FieldDraft>) -> Result<Response, Problem> {
    let id = store::save_field(&desk, &key(&project)?, draft.of(None)).await?;
    Ok(made(&format!("/api/v1/projects/{project}/fields"), id))
}

/// Changes a field.
#[utoipa::path(put, path = "/projects/{key}/fields/{field}", tag = "backlog", request_body = FieldDraft, responses((status = 204, description = "Changed"), (status = 404, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, field)): Path<(String, Uuid)>,
    Body(draft): Body<FieldDraft>,
) -> Result<StatusCode, Problem> {
    store::save_field(&desk, &key(&project)?, draft.of(Some(field))).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Offers the field no more; its values stay.
#[utoipa::path(put, path = "/projects/{key}/fields/{field}/archive", tag = "backlog", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, field)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::archive_field(&desk, &key(&project)?, field.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Offers the field again.
#[utoipa::path(delete, path = "/projects/{key}/fields/{field}/archive", tag = "backlog", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, field)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::restore_field(&desk, &key(&project)?, field.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
