//! Articles with a text for each language, what readers said of them, the tickets they hang together with; the glossary; and tickets
//! that show what has to be taught.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in articles().into_iter().chain(readers()).chain([term(), training()]) {
            table.create(manager).await?;
        }
        index_words(manager, "article_text").await
    }
}

fn articles() -> [Shape; 3] {
    [
        Shape {
            table: "article",
            columns: vec![
                id(),
                uuid("project_id"),
                int("number"),
                text("readers"),
                text("topic"),
                // When somebody looks at it again.
                date_or_none("review_on"),
                uuid_or_none("author_id"),
                instant("created_at"),
                instant("updated_at"),
                version(),
            ],
            indexes: &[(&["project_id", "number"], true), (&["project_id", "topic"], false)],
            refers: &[("project_id", "project"), ("author_id", "person")],
        },
        Shape {
            table: "article_text",
            columns: vec![
                id(),
                uuid("article_id"),
                // That of the article, so that words are looked up within a project.
                uuid("project_id"),
                text("language"),
                text("title"),
                text("body"),
                // What else people call it.
                text("called"),
                text("state"),
                uuid_or_none("author_id"),
                instant("updated_at"),
                uuid_or_none("publisher_id"),
                instant_or_none("published_at"),
                text("folded"),
                version(),
            ],
            indexes: &[(&["article_id", "language"], true), (&["project_id", "state"], false)],
            refers: &[("article_id", "article"), ("project_id", "project"), ("author_id", "person"), ("publisher_id", "person")],
        },
        Shape {
            table: "article_ticket",
            columns: vec![id(), uuid("article_id"), uuid("ticket_id"), yes_no("origin"), instant("at")],
            indexes: &[(&["article_id", "ticket_id"], true), (&["ticket_id"], false)],
            refers: &[("article_id", "article"), ("ticket_id", "ticket")],
        },
    ]
}

fn readers() -> [Shape; 2] {
    [
        Shape {
            table: "article_vote",
            columns: vec![id(), uuid("article_id"), uuid("person_id"), yes_no("helped"), text("remark"), instant("at")],
            indexes: &[(&["article_id", "person_id"], true)],
            refers: &[("article_id", "article"), ("person_id", "person")],
        },
        Shape {
            // Somebody asked no more: one a person and day.
            table: "article_answer",
            columns: vec![id(), uuid("article_id"), uuid("person_id"), date("day")],
            indexes: &[(&["article_id", "person_id", "day"], true)],
            refers: &[("article_id", "article"), ("person_id", "person")],
        },
    ]
}

fn term() -> Shape {
    Shape {
        table: "glossary_term",
        columns: vec![
            id(),
            uuid("project_id"),
            text("language"),
            text("term"),
            // The term as search folds it: a language has each once.
            text("folded"),
            text("meaning"),
            // With commas between.
            text("also"),
            // A line each.
            text("links"),
            instant("updated_at"),
            version(),
        ],
        indexes: &[(&["project_id", "language", "folded"], true)],
        refers: &[("project_id", "project")],
    }
}

fn training() -> Shape {
    Shape {
        table: "training_need",
        columns: vec![id(), uuid("project_id"), uuid("ticket_id"), text("topic"), uuid_or_none("person_id"), instant("at")],
        indexes: &[(&["ticket_id"], true), (&["project_id", "topic"], false)],
        refers: &[("project_id", "project"), ("ticket_id", "ticket"), ("person_id", "person")],
    }
}
