//! Writing articles: a new one, a text in a language, what it is about, publishing and taking back.

use axum::response::Response;
use chrono::NaiveDate;
use golive_domain::{Error, knowledge::article_code, people::Locale, words::Word as _};
use golive_store::knowledge::{self as store, ArticleFacts as Facts, NewArticle, TextFields};
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    article::{Article, ForWhom, Language},
    read::whole,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key, version},
    problem::{Problem, ProblemDetails},
    wire::asked,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(add)).routes(routes!(facts)).routes(routes!(text)).routes(routes!(publish)).routes(routes!(retire))
}

/// An article to be, with its first text.
#[derive(Debug, Deserialize, ToSchema)]
struct ArticleDraft {
    language: Language,
    title: String,
    /// Markdown.
    #[serde(default)]
    body: String,
    /// What else people call it, with commas between.
    #[serde(default)]
    called: String,
    readers: ForWhom,
    #[serde(default)]
    topic: String,
    review_on: Option<NaiveDate>,
    /// The number of the ticket it is written from.
    ticket: Option<i32>,
}

/// An article that was written.
#[derive(Debug, Serialize, ToSchema)]
struct ArticleAdded {
    number: i32,
    /// `KB-7`
    code: String,
}

/// Writes an article: a draft, which other writers see.
#[utoipa::path(post, path = "/projects/{key}/articles", tag = "knowledge", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is written once")), request_body = ArticleDraft, responses((status = 201, description = "Written", body = ArticleAdded), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<ArticleDraft>) -> Result<Response, Problem> {
    let new = NewArticle {
        language: draft.language.0,
        text: TextFields { title: draft.title, body: draft.body, called: draft.called },
        facts: Facts { readers: draft.readers.0, topic: draft.topic, review_on: draft.review_on },
        ticket: draft.ticket,
    };
    let number = store::add(&desk, &key(&project)?, new).await?;
    Ok(created(&format!("/api/v1/projects/{project}/articles/{number}"), ArticleAdded { number, code: article_code(number) }))
}

/// What an article is about.
#[derive(Debug, Deserialize, ToSchema)]
struct ArticleAbout {
    readers: ForWhom,
    #[serde(default)]
    topic: String,
    review_on: Option<NaiveDate>,
    /// The version of the article that was read.
    version: i32,
}

/// Says what an article is about, and for whom it is.
#[utoipa::path(put, path = "/projects/{key}/articles/{article}", tag = "knowledge", request_body = ArticleAbout, responses((status = 200, description = "The article as it is now", body = Article), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn facts(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(about): Body<ArticleAbout>,
) -> Result<Response, Problem> {
    let facts = Facts { readers: about.readers.0, topic: about.topic, review_on: about.review_on };
    store::edit_facts(&desk, &key(&project)?, number, about.version, facts).await?;
    whole(&desk, &project, number, None).await
}

asked! {
    /// A text as it shall be.
    ArticleTextDraft for TextFields {
        title: String,
        /// Markdown.
        body: String,
        /// What else people call it, with commas between.
        called: String,
    }
}

fn language(word: &str) -> Result<Locale, Problem> {
    Locale::parse(word).ok_or(Problem::Refused(Error::NotFound))
}

/// Writes the text of a language. If-Match is the version that was read, 0 where there was none.
#[utoipa::path(put, path = "/projects/{key}/articles/{article}/texts/{language}", tag = "knowledge", params(("if-match" = String, Header, description = "The version that was read")), request_body = ArticleTextDraft, responses((status = 200, description = "The article in this language", body = Article), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn text(
    Caller(desk): Caller,
    Path((project, number, word)): Path<(String, i32, String)>,
    headers: HeaderMap,
    Body(draft): Body<ArticleTextDraft>,
) -> Result<Response, Problem> {
    use crate::rest::wire::Give as _;
    let language = language(&word)?;
    store::edit_text(&desk, &key(&project)?, number, language, version(&headers)?, draft.give()).await?;
    whole(&desk, &project, number, Some(language)).await
}

/// Publishes the text of a language. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/articles/{article}/texts/{language}/publication", tag = "knowledge", params(("if-match" = String, Header, description = "The version that was read")), responses((status = 200, description = "The article in this language", body = Article), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn publish(
    Caller(desk): Caller,
    Path((project, number, word)): Path<(String, i32, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let language = language(&word)?;
    let looked = store::Looked { version: version(&headers)?, readers: None };
    store::publish(&desk, &key(&project)?, number, language, looked).await?;
    whole(&desk, &project, number, Some(language)).await
}

/// Takes the text of a language back: those who write still find it.
#[utoipa::path(delete, path = "/projects/{key}/articles/{article}/texts/{language}/publication", tag = "knowledge", responses((status = 200, description = "The article in this language", body = Article), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn retire(Caller(desk): Caller, Path((project, number, word)): Path<(String, i32, String)>) -> Result<Response, Problem> {
    let language = language(&word)?;
    store::retire(&desk, &key(&project)?, number, language).await?;
    whole(&desk, &project, number, Some(language)).await
}
