//! `/projects`: the projects one may enter, and their charters.

use axum::{Json, response::Response};
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::Role,
    people::CalendarKind,
    projects::{Methodology, ProjectSize},
};
use golive_store::projects as store;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one, edit)).routes(routes!(archive, restore))
}

type Size = Of<ProjectSize>;
type Method = Of<Methodology>;
type Periods = Of<CalendarKind>;
type RoleWord = Of<Role>;

answer! {
    /// A project in the list.
    ProjectLine from store::ProjectCard {
        key: String,
        name: String,
        size: Size,
        /// Customer, then vendor.
        parties: Vec<String>,
        /// The roles you hold in it.
        roles: Vec<RoleWord>,
        /// The phase today falls into.
        phase: Option<Phase>,
        people: usize,
        /// Items that are neither dropped nor archived.
        items: u64,
        /// Of these, how many are done or accepted.
        done: u64,
        archived: bool,
    }

    /// A stretch of the roll-out; a usual one bears its word as name.
    Phase from store::Phase {
        id: Uuid,
        name: String,
        starts_on: Option<NaiveDate>,
        ends_on: Option<NaiveDate>,
    }

    /// What the project is for.
    Charter from store::Charter {
        key: String,
        name: String,
        /// Markdown, as are goals and scope.
        vision: String,
        goals: String,
        scope: String,
        methodology: Method,
        size: Size,
        archived_at: Option<DateTime<Utc>>,
        version: i32,
    }
}

asked! {
    /// A new project.
    ProjectDraft for store::NewProject {
        /// Two to ten capital letters.
        key: String,
        name: String,
        size: Size,
        methodology: Method,
        /// The calendar its periods follow.
        calendar: Periods,
        /// IANA name.
        time_zone: String,
        /// ISO 4217.
        currency: String,
        /// You become its project manager.
        #[serde(default)]
        manage: bool,
    }
}

/// The charter as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CharterDraft {
    name: String,
    /// Markdown, as are goals and scope.
    vision: String,
    goals: String,
    scope: String,
    methodology: Method,
    size: Size,
}

/// The projects the caller may enter.
#[utoipa::path(get, path = "/projects", tag = "projects", params(Cursor), responses((status = 200, description = "A page of projects", body = PageOf<ProjectLine>), (status = 401, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<ProjectLine>>, Problem> {
    page(store::cards(&desk).await?, &cursor, |card| card.key.to_string())
}

/// Creates a project; administrators only.
#[utoipa::path(post, path = "/projects", tag = "projects", request_body = ProjectDraft, responses((status = 201, description = "Created", body = Charter), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Body(draft): Body<ProjectDraft>) -> Result<Response, Problem> {
    let project = store::create(&desk, draft.give()).await?;
    Ok(created(&format!("/api/v1/projects/{project}"), store::charter(&desk, &project).await?.give::<Charter>()))
}

/// The charter of a project.
#[utoipa::path(get, path = "/projects/{key}", tag = "projects", responses((status = 200, description = "The charter, its version as ETag", body = Charter), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path(project): Path<String>) -> Result<Response, Problem> {
    let charter = store::charter(&desk, &key(&project)?).await?;
    Ok(versioned(charter.version, charter.give::<Charter>()))
}

/// Edits the charter as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}", tag = "projects", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = CharterDraft, responses((status = 200, description = "The charter as it is now", body = Charter), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path(project): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<CharterDraft>,
) -> Result<Response, Problem> {
    let edit = store::CharterEdit {
        name: draft.name,
        vision: draft.vision,
        goals: draft.goals,
        scope: draft.scope,
        methodology: draft.methodology.give(),
        size: draft.size.give(),
        version: version(&headers)?,
    };
    let charter = store::edit_charter(&desk, &key(&project)?, edit).await?;
    Ok(versioned(charter.version, charter.give::<Charter>()))
}

/// Puts the project away; nothing is deleted.
#[utoipa::path(put, path = "/projects/{key}/archive", tag = "projects", responses((status = 204, description = "Archived"), (status = 403, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path(project): Path<String>) -> Result<StatusCode, Problem> {
    store::archive(&desk, &key(&project)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings the project back.
#[utoipa::path(delete, path = "/projects/{key}/archive", tag = "projects", responses((status = 204, description = "Restored"), (status = 403, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path(project): Path<String>) -> Result<StatusCode, Problem> {
    store::restore(&desk, &key(&project)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
