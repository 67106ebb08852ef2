//! Writing articles, publishing them, taking them back.

use std::collections::BTreeMap;

use golive_domain::{people::Locale, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{i18n::parse_date, knowledge::article_path};
#[cfg(feature = "ssr")]
use golive_domain::{Say, error::Refusals};
#[cfg(feature = "ssr")]
use golive_store::knowledge::{self as store, ArticleFacts, NewArticle, TextFields};

/// A text as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TextForm {
    pub title: String,
    pub called: String,
    pub body: String,
    /// `theirs` for a field that somebody else changed meanwhile and that shall stay as they left it.
    pub keep: BTreeMap<String, String>,
}

/// What an article is about, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FactsForm {
    pub readers: String,
    pub topic: String,
    pub review_on: String,
}

/// A new article, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ArticleForm {
    pub language: String,
    pub title: String,
    pub called: String,
    pub body: String,
    pub readers: String,
    pub topic: String,
    pub review_on: String,
    /// The number of the ticket it is written from.
    pub ticket: String,
}

#[server(endpoint = "knowledge/add", prefix = "/rpc")]
pub async fn add(project: ProjectKey, #[server(flatten)] form: ArticleForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let facts = FactsForm { readers: form.readers, topic: form.topic, review_on: form.review_on }.read()?;
    let language: Locale = form.language.parse().map_err(|_| golive_domain::Error::field("language", Say::new("error-choose")))?;
    let text = TextFields { title: form.title, called: form.called, body: form.body };
    let ticket = form.ticket.trim().parse().ok();
    let number = store::add(&desk, &project, NewArticle { language, text, facts, ticket }).await?;
    Ok(Done::at(shown(&project, number, language)).saying(Say::new("article-added")))
}

#[server(endpoint = "knowledge/edit-text", prefix = "/rpc")]
pub async fn edit_text(
    project: ProjectKey,
    number: i32,
    language: Locale,
    version: i32,
    #[server(flatten)] form: TextForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let mut fields = TextFields { title: form.title, called: form.called, body: form.body };
    let theirs = |name: &str| form.keep.get(name).is_some_and(|choice| choice == "theirs");
    if form.keep.values().any(|choice| choice == "theirs") {
        let stored = store::editable(&desk, &project, number, language).await?.text;
        let mut leave = |name: &str, field: fn(&mut TextFields) -> &mut String, stored: String| {
            if theirs(name) {
                *field(&mut fields) = stored;
            }
        };
        leave("title", |fields| &mut fields.title, stored.title);
        leave("called", |fields| &mut fields.called, stored.called);
        leave("body", |fields| &mut fields.body, stored.body);
    }
    store::edit_text(&desk, &project, number, language, version, fields).await?;
    Ok(Done::at(shown(&project, number, language)).saying(Say::new("article-saved")))
}

#[server(endpoint = "knowledge/edit-facts", prefix = "/rpc")]
pub async fn edit_facts(project: ProjectKey, number: i32, version: i32, #[server(flatten)] form: FactsForm) -> Result<Done, Problem> {
    let facts = form.read()?;
    store::edit_facts(&crate::web::desk()?, &project, number, version, facts).await?;
    Ok(crate::said("article-saved"))
}

#[server(endpoint = "knowledge/publish", prefix = "/rpc")]
pub async fn publish(
    project: ProjectKey,
    number: i32,
    language: Locale,
    version: i32,
    /// Whom it was for when it was looked at.
    #[server(default)]
    readers: String,
) -> Result<Done, Problem> {
    let looked = store::Looked { version, readers: readers.parse().ok() };
    store::publish(&crate::web::desk()?, &project, number, language, looked).await?;
    Ok(Done::at(shown(&project, number, language)).saying(Say::new("article-published")))
}

#[server(endpoint = "knowledge/retire", prefix = "/rpc")]
pub async fn retire(project: ProjectKey, number: i32, language: Locale) -> Result<Done, Problem> {
    store::retire(&crate::web::desk()?, &project, number, language).await?;
    Ok(Done::at(shown(&project, number, language)).saying(Say::new("article-retired")))
}

/// The page of an article in a language.
#[cfg(feature = "ssr")]
fn shown(project: &ProjectKey, number: i32, language: Locale) -> String {
    format!("{}?language={language}", article_path(project, number))
}

#[cfg(feature = "ssr")]
impl FactsForm {
    fn read(self) -> Result<ArticleFacts, Problem> {
        let mut refused = Refusals::default();
        let readers = refused.take("readers", self.readers.parse().map_err(|_| Say::new("error-choose")));
        let day = self.review_on.trim();
        let review_on = if day.is_empty() { None } else { refused.take("review_on", parse_date(day)) };
        refused.finish()?;
        let choose = || Problem(golive_domain::Error::field("readers", Say::new("error-choose")));
        Ok(ArticleFacts { readers: readers.ok_or_else(choose)?, topic: self.topic, review_on })
    }
}
