//! `/projects/{key}/articles`: the list, one article, and those that may answer a question.

use axum::{Json, extract::RawQuery, response::Response};
use golive_domain::people::Locale;
use golive_store::{
    Desk,
    knowledge::{self as store, ArticleFilter},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::article::{Article, ArticleLine, ForWhom, Language, SuggestedArticle};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key, narrowing, understood, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(suggested)).routes(routes!(one))
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description names them; the filter reads the query itself")]
struct Narrowed {
    /// `published`, `drafts`, `retired`, `due` (to be looked at again) or `all`; left out, `published`.
    show: Option<String>,
    text: Option<String>,
    /// There is a text in this language; titles are in it.
    language: Option<Language>,
    topic: Option<String>,
    readers: Option<ForWhom>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of articles.
#[derive(Debug, Serialize, ToSchema)]
struct ArticlePage {
    items: Vec<ArticleLine>,
    page: u64,
    total: u64,
    /// What articles are about, each once.
    topics: Vec<String>,
}

/// Articles that are for the caller, by topic. Drafts and retired ones are for those who write.
#[utoipa::path(get, path = "/projects/{key}/articles", tag = "knowledge", params(Narrowed), responses((status = 200, description = "A page of articles", body = ArticlePage), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Json<ArticlePage>, Problem> {
    let filter = understood(ArticleFilter::from_pairs(narrowing(query)))?;
    let reader = filter.language.unwrap_or(Locale::En);
    let found = store::articles(&desk, &key(&project)?, &filter, reader).await?;
    Ok(Json(ArticlePage { items: found.page.rows.give(), page: found.page.page, total: found.page.total, topics: found.topics }))
}

/// Which language is read.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Reading {
    /// Left out, or where there is no text in it: English, else another.
    language: Option<Language>,
}

/// One article in one language.
#[utoipa::path(get, path = "/projects/{key}/articles/{article}", tag = "knowledge", params(Reading), responses((status = 200, description = "The article, the version of its text as ETag", body = Article), (status = 404, body = ProblemDetails)))]
async fn one(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Reading>,
) -> Result<Response, Problem> {
    whole(&desk, &project, number, asked.language.map(|language| language.0)).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32, language: Option<Locale>) -> Result<Response, Problem> {
    let view = store::article(desk, &key(project)?, number, language, language.unwrap_or(Locale::En)).await?;
    Ok(versioned(view.text.version, view.give::<Article>()))
}

/// A question to be.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Asked {
    /// Its subject.
    title: Option<String>,
    body: Option<String>,
    /// The language titles are given in; found are all. Left out, English.
    language: Option<Language>,
}

/// Articles that may answer.
#[derive(Debug, Serialize, ToSchema)]
struct SuggestedArticles {
    items: Vec<SuggestedArticle>,
}

/// Published articles that may answer a question, the best first, five at most.
#[utoipa::path(get, path = "/projects/{key}/articles/suggested", tag = "knowledge", params(Asked), responses((status = 200, description = "What may answer", body = SuggestedArticles), (status = 404, body = ProblemDetails)))]
async fn suggested(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<SuggestedArticles>, Problem> {
    let reader = asked.language.map_or(Locale::En, |language| language.0);
    let (title, body) = (asked.title.unwrap_or_default(), asked.body.unwrap_or_default());
    let found = store::suggest(&desk, &key(&project)?, reader, &title, &body).await?;
    Ok(Json(SuggestedArticles { items: found.give() }))
}
