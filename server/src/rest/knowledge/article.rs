//! Articles as programs read them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    knowledge::{ArticleState, Readers},
    people::Locale,
};
use golive_store::knowledge::{ArticleRow, ArticleText as StoredText, ArticleView, Suggested, TermRow};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer},
};

pub type Language = Of<Locale>;
pub type ForWhom = Of<Readers>;
type Standing = Of<ArticleState>;

answer! {
    /// A text in one language.
    ArticleText from StoredText {
        language: Language,
        title: String,
        /// Markdown.
        body: String,
        /// What else people call it, with commas between.
        called: String,
        state: Standing,
        author: Option<Person>,
        updated_at: DateTime<Utc>,
        publisher: Option<Person>,
        published_at: Option<DateTime<Utc>>,
        /// Of this text; the article has one of its own.
        version: i32,
    }

    /// An article that may answer a question.
    SuggestedArticle from Suggested {
        number: i32,
        /// `KB-7`
        code: String,
        title: String,
        language: Language,
        readers: ForWhom,
        /// How it begins.
        excerpt: String,
    }

    /// A word of the glossary.
    GlossaryTerm from TermRow {
        id: Uuid,
        language: Language,
        term: String,
        meaning: String,
        /// What else it is called.
        also: Vec<String>,
        /// Addresses, and codes of articles.
        links: Vec<String>,
        version: i32,
    }
}

/// A language there is a text in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ArticleLanguage {
    language: Language,
    state: Standing,
}

/// An article as lists show it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ArticleLine {
    id: Uuid,
    number: i32,
    /// `KB-7`
    code: String,
    /// In the language that is shown.
    title: String,
    /// The language that was asked for, where there is a text in it.
    language: Language,
    state: Standing,
    languages: Vec<ArticleLanguage>,
    readers: ForWhom,
    topic: String,
    /// By when somebody looks at it again.
    review_on: Option<NaiveDate>,
    review_due: bool,
    /// Readers it helped, and did not help.
    helped: u64,
    not_helped: u64,
    /// How often somebody who wanted to ask found the answer here.
    answered: u64,
    updated_at: DateTime<Utc>,
    version: i32,
}

impl Given<ArticleRow> for ArticleLine {
    fn given(row: ArticleRow) -> Self {
        let language = |(language, state): (Locale, ArticleState)| ArticleLanguage { language: Of(language), state: Of(state) };
        Self {
            id: row.id.0,
            number: row.number,
            code: row.code,
            title: row.title,
            language: Of(row.language),
            state: Of(row.state),
            languages: row.languages.into_iter().map(language).collect(),
            readers: Of(row.readers),
            topic: row.topic,
            review_on: row.review_on,
            review_due: row.review_due,
            helped: row.helped,
            not_helped: row.not_helped,
            answered: row.answered,
            updated_at: row.updated_at,
            version: row.version,
        }
    }
}

/// A ticket an article hangs together with.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ArticleTicket {
    number: i32,
    /// `ARAS-S7`
    code: String,
    /// The article was written from it.
    origin: bool,
}

/// One article in one language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Article {
    row: ArticleLine,
    text: ArticleText,
    /// Words of the glossary it speaks of.
    terms: Vec<GlossaryTerm>,
    /// Those the caller may see.
    tickets: Vec<ArticleTicket>,
    /// Whether it helped the caller; null where they did not say.
    mine: Option<bool>,
}

impl Given<ArticleView> for Article {
    fn given(view: ArticleView) -> Self {
        let ticket = |tied: golive_store::knowledge::LinkedTicket| ArticleTicket {
            number: tied.ticket.number,
            code: tied.ticket.code,
            origin: tied.origin,
        };
        Self {
            row: view.row.give(),
            text: view.text.give(),
            terms: view.terms.give(),
            tickets: view.tickets.into_iter().map(ticket).collect(),
            mine: view.mine,
        }
    }
}
