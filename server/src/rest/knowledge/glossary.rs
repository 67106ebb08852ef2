//! `/projects/{key}/glossary`: the words of a project.

use axum::{Json, response::Response};
use golive_domain::{id::TermId, people::Locale};
use golive_store::knowledge::{self as store, GlossaryFilter, TermFields};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::article::{GlossaryTerm, Language};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Made, Path, Query, key, made, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(add)).routes(routes!(edit)).routes(routes!(remove))
}

/// What the glossary is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// Left out, English.
    language: Option<Language>,
    letter: Option<String>,
    text: Option<String>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of the glossary in one language.
#[derive(Debug, Serialize, ToSchema)]
struct GlossaryPage {
    items: Vec<GlossaryTerm>,
    page: u64,
    total: u64,
    /// The letters words begin with.
    letters: Vec<String>,
}

/// The words of one language in the order of the alphabet.
#[utoipa::path(get, path = "/projects/{key}/glossary", tag = "knowledge", params(Narrowed), responses((status = 200, description = "A page of words", body = GlossaryPage), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Narrowed>) -> Result<Json<GlossaryPage>, Problem> {
    let filter = GlossaryFilter { letter: asked.letter, text: asked.text, page: asked.page.unwrap_or(1) };
    let language = asked.language.map_or(Locale::En, |language| language.0);
    let found = store::glossary(&desk, &key(&project)?, language, &filter).await?;
    Ok(Json(GlossaryPage { items: found.page.rows.give(), page: found.page.page, total: found.page.total, letters: found.letters }))
}

asked! {
    /// A word as it shall be.
    GlossaryTermDraft for TermFields {
        language: Language,
        term: String,
        meaning: String,
        /// What else it is called, with commas between.
        also: String,
        /// Addresses and codes of articles, a line each.
        links: String,
    }
}

/// Adds a word: a language has each once.
#[utoipa::path(post, path = "/projects/{key}/glossary", tag = "knowledge", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = GlossaryTermDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<GlossaryTermDraft>) -> Result<Response, Problem> {
    let id = store::add_term(&desk, &key(&project)?, draft.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/glossary"), id))
}

/// Changes a word. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/glossary/{term}", tag = "knowledge", params(("if-match" = String, Header, description = "The version that was read")), request_body = GlossaryTermDraft, responses((status = 200, description = "The word as it is now", body = GlossaryTerm), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, term)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<GlossaryTermDraft>,
) -> Result<Response, Problem> {
    let key = key(&project)?;
    store::edit_term(&desk, &key, TermId(term), version(&headers)?, draft.give()).await?;
    let row = store::term(&desk, &key, TermId(term)).await?;
    Ok(versioned(row.version, row.give::<GlossaryTerm>()))
}

/// Takes a word out; what it said stays in history.
#[utoipa::path(delete, path = "/projects/{key}/glossary/{term}", tag = "knowledge", responses((status = 204, description = "Taken out"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, term)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_term(&desk, &key(&project)?, TermId(term)).await?;
    Ok(StatusCode::NO_CONTENT)
}
