//! The knowledge base: articles in languages, suggestions, the glossary, what has to be taught. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod finding;
mod readers;
mod teaching;
mod writing;

use crate::support::Home;
use golive_domain::{
    access::Role,
    events::EventKind,
    knowledge::Readers,
    people::Locale,
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, events,
    knowledge::{self, ArticleFacts, ArticleFilter, ArticleView, Looked, NewArticle, TextFields},
    service::{self, NewTicket},
};

/// A service desk, somebody who asks it, and the vendor's support.
struct Room {
    project: ProjectKey,
    desk: Desk,
    requester: Desk,
    trainer: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            trainer: home.member(&project, "Sara Karimi", &[Role::Trainer]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
        }
    }

    async fn wrote(&self, who: &Desk, language: Locale, title: &str, body: &str, readers: Readers) -> i32 {
        knowledge::add(who, &self.project, new(language, title, body, readers)).await.unwrap()
    }

    /// For everyone, and out.
    async fn published(&self, language: Locale, title: &str, body: &str) -> i32 {
        let number = self.wrote(&self.desk, language, title, body, Readers::Everyone).await;
        knowledge::publish(&self.desk, &self.project, number, language, looked(1)).await.unwrap();
        number
    }

    async fn translated(&self, number: i32, language: Locale, title: &str, body: &str) {
        knowledge::edit_text(&self.desk, &self.project, number, language, 0, text(title, body)).await.unwrap();
        knowledge::publish(&self.desk, &self.project, number, language, looked(1)).await.unwrap();
    }

    async fn read(&self, who: &Desk, number: i32, reader: Locale) -> golive_store::Result<ArticleView> {
        knowledge::article(who, &self.project, number, None, reader).await
    }

    async fn numbers(&self, who: &Desk, filter: ArticleFilter) -> Vec<i32> {
        let found = knowledge::articles(who, &self.project, &filter, Locale::En).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }

    async fn suggested(&self, reader: Locale, subject: &str) -> Vec<String> {
        let found = knowledge::suggest(&self.requester, &self.project, reader, subject, "").await.unwrap();
        found.into_iter().map(|each| each.title).collect()
    }

    async fn asked(&self, title: &str, body: &str) -> i32 {
        let new = NewTicket {
            title: title.into(),
            body: body.into(),
            request: RequestType::Bug,
            impact: Impact::Low,
            urgency: Urgency::Low,
            department: None,
        };
        service::ask(&self.requester, &self.project, new, Channel::Web).await.unwrap()
    }
}

fn looked(version: i32) -> Looked {
    Looked { version, readers: None }
}

fn text(title: &str, body: &str) -> TextFields {
    TextFields { title: title.into(), body: body.into(), called: String::new() }
}

fn facts(readers: Readers) -> ArticleFacts {
    ArticleFacts { readers, topic: "Orders".into(), review_on: None }
}

fn new(language: Locale, title: &str, body: &str, readers: Readers) -> NewArticle {
    NewArticle { language, text: text(title, body), facts: facts(readers), ticket: None }
}

async fn heard(desk: &Desk) -> Vec<EventKind> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
}
