//! What an article may say: looked through as a whole, every refusal beside its field.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_edit_article},
    error::Refusals,
    knowledge::{ArticleState, Readers},
    search,
    text::{Title, long_text, text_within},
};

use super::seen::readers;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{article, article_text},
};

/// Letters of a topic, and of what else an article is called.
const TOPIC: usize = 80;
const CALLED: usize = 500;

/// What an article is about, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleFacts {
    pub readers: Readers,
    /// May be empty.
    pub topic: String,
    /// By when somebody looks at it again.
    pub review_on: Option<NaiveDate>,
}

/// What an article says in one language, as its writer leaves it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextFields {
    pub title: String,
    /// Markdown.
    pub body: String,
    /// What else people call it, with commas between: they are found by these words, and do not read them.
    pub called: String,
}

impl ArticleFacts {
    /// Sets them. Nobody takes an article from themselves: it is for readers of whom the writer is one.
    pub(super) fn apply(&self, tx: &Writer<ProjectScope>, row: &mut article::Model, refused: &mut Refusals) {
        if !readers(tx).contains(&self.readers) {
            refused.add("readers", Say::new("error-choose"));
        }
        (row.readers, row.review_on) = (self.readers, self.review_on);
        if let Some(topic) = refused.take("topic", text_within(self.topic.trim(), TOPIC)) {
            row.topic = topic;
        }
    }
}

impl TextFields {
    pub(super) fn apply(&self, row: &mut article_text::Model, refused: &mut Refusals) {
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if let Some(body) = refused.take("body", long_text(self.body.trim())) {
            row.body = body;
        }
        if let Some(called) = refused.take("called", text_within(self.called.trim(), CALLED)) {
            row.called = called;
        }
    }
}

/// What search finds a text by.
pub(super) fn document(text: &article_text::Model, topic: &str, code: &str) -> String {
    search::document(&[code, &text.title, &text.called, topic, &text.body])
}

/// Refuses whoever may not publish to change what is read already.
pub(super) fn refuse_published(tx: &Writer<ProjectScope>, texts: &[article_text::Model]) -> Result<()> {
    let published = texts.iter().any(|text| text.state == ArticleState::Published);
    match may_edit_article(published, tx.scope().may(Permission::ArticlePublish)) {
        true => Ok(()),
        false => Err(Error::rule(Say::new("error-article-published")).into()),
    }
}
