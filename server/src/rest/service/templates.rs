//! Texts that replies begin with: keeping them, and one filled for a ticket.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_app::service::api::draft;
use golive_domain::people::Locale;
use golive_store::{
    Desk,
    service::{self as store, TemplateFields, TemplateRow},
};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Made, Path, Query, key, made, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(one, edit)).routes(routes!(retire, restore)).routes(routes!(drafted))
}

type Language = Of<Locale>;

answer! {
    /// A text that replies begin with.
    ReplyTemplate from TemplateRow {
        id: Uuid,
        /// The same in every language.
        name: String,
        locale: Language,
        /// Markdown, with places that fill themselves in: `{requester}`, `{ticket}`, `{title}`, `{agent}`, `{due}`, `{project}`.
        body: String,
        updated_at: DateTime<Utc>,
        /// It is offered no more.
        retired: bool,
        version: i32,
    }
}

asked! {
    /// A text as it shall be.
    ReplyTemplateDraft for TemplateFields {
        /// Of one name there is one in each language.
        name: String,
        locale: Language,
        body: String,
    }
}

/// Which of them.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Shown {
    /// Those that were retired.
    #[serde(default)]
    retired: bool,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of texts.
#[derive(Debug, Serialize, ToSchema)]
struct ReplyTemplates {
    items: Vec<ReplyTemplate>,
    page: u64,
    total: u64,
}

/// Texts that replies begin with, by name and language.
#[utoipa::path(get, path = "/projects/{key}/reply-templates", tag = "service", params(Shown), responses((status = 200, description = "A page of texts", body = ReplyTemplates), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(shown): Query<Shown>) -> Result<Json<ReplyTemplates>, Problem> {
    let page = store::templates(&desk, &key(&project)?, shown.retired, shown.page.unwrap_or(1)).await?.page;
    Ok(Json(ReplyTemplates { items: page.rows.give(), page: page.page, total: page.total }))
}

/// Adds a text. A word in braces that is no place is refused.
#[utoipa::path(post, path = "/projects/{key}/reply-templates", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = ReplyTemplateDraft, responses((status = 201, description = "Added", body = Made), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<ReplyTemplateDraft>) -> Result<Response, Problem> {
    let id = store::add_template(&desk, &key(&project)?, draft.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/reply-templates"), id))
}

/// One of them.
#[utoipa::path(get, path = "/projects/{key}/reply-templates/{template}", tag = "service", responses((status = 200, description = "The text, its version as ETag", body = ReplyTemplate), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, id)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    whole(&desk, &project, id).await
}

async fn whole(desk: &Desk, project: &str, id: Uuid) -> Result<Response, Problem> {
    let row = store::template(desk, &key(project)?, id.give()).await?;
    Ok(versioned(row.version, row.give::<ReplyTemplate>()))
}

/// Changes the text as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/reply-templates/{template}", tag = "service", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = ReplyTemplateDraft, responses((status = 200, description = "The text as it is now", body = ReplyTemplate), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, id)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<ReplyTemplateDraft>,
) -> Result<Response, Problem> {
    store::edit_template(&desk, &key(&project)?, id.give(), version(&headers)?, draft.give()).await?;
    whole(&desk, &project, id).await
}

/// Offers the text no more.
#[utoipa::path(put, path = "/projects/{key}/reply-templates/{template}/retirement", tag = "service", responses((status = 200, description = "The text as it is now", body = ReplyTemplate), (status = 404, body = ProblemDetails)))]
async fn retire(Caller(desk): Caller, Path((project, id)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    store::retire_template(&desk, &key(&project)?, id.give()).await?;
    whole(&desk, &project, id).await
}

/// Offers it again.
#[utoipa::path(delete, path = "/projects/{key}/reply-templates/{template}/retirement", tag = "service", responses((status = 200, description = "The text as it is now", body = ReplyTemplate), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, id)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    store::restore_template(&desk, &key(&project)?, id.give()).await?;
    whole(&desk, &project, id).await
}

/// Which text.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// Its name.
    #[serde(default)]
    template: String,
}

/// A text with its places filled.
#[derive(Debug, Serialize, ToSchema)]
struct ReplyDraft {
    /// The requester's language, where there is such a text.
    locale: Language,
    body: String,
}

/// What a reply to this ticket begins with.
#[utoipa::path(get, path = "/projects/{key}/tickets/{ticket}/draft", tag = "service", params(Wanted), responses((status = 200, description = "The text, filled for this ticket", body = ReplyDraft), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn drafted(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<ReplyDraft>, Problem> {
    let found = store::drafted(&desk, &key(&project)?, number, &wanted.template).await?;
    let body = draft(&found, desk.store().clock().now());
    Ok(Json(ReplyDraft { locale: found.locale.give(), body }))
}
