//! The backlog: items and what hangs on them, with the search index of each database.

use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "item",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    text_or_none("external_key"),
                    text("kind"),
                    text("title"),
                    text("body"),
                    text("state"),
                    text("moscow"),
                    uuid_or_none("department_id"),
                    uuid_or_none("assignee_id"),
                    uuid_or_none("parent_id"),
                    uuid_or_none("sprint_id"),
                    text("rank"),
                    int_or_none("points"),
                    big_or_none("fixed_minor"),
                    big_or_none("frozen_minor"),
                    big_or_none("price_minor"),
                    date_or_none("estimated_on"),
                    json("requirements"),
                    json("custom"),
                    text_or_none("blocked_reason"),
                    text("folded"),
                    instant("created_at"),
                    instant("updated_at"),
                    instant_or_none("archived_at"),
                    version(),
                ],
                indexes: &[
                    (&["project_id", "number"], true),
                    (&["project_id", "external_key"], true),
                    (&["project_id", "archived_at", "rank", "id"], false),
                    (&["sprint_id", "state"], false),
                    (&["parent_id"], false),
                    (&["project_id", "assignee_id"], false),
                ],
                refers: &[("project_id", "project"), ("department_id", "department"), ("assignee_id", "person"), ("parent_id", "item")],
            },
            Shape {
                table: "estimate",
                columns: vec![id(), uuid("item_id"), text("skill"), int("minutes"), uuid_or_none("person_id"), int("position")],
                indexes: &[(&["item_id", "position"], false), (&["person_id"], false)],
                refers: &[("item_id", "item"), ("person_id", "person")],
            },
            Shape {
                table: "criterion",
                columns: vec![id(), uuid("item_id"), text("content"), yes_no("met"), int("position")],
                indexes: &[(&["item_id", "position"], false)],
                refers: &[("item_id", "item")],
            },
            Shape {
                table: "dependency",
                columns: vec![id(), uuid("item_id"), uuid("needs_id")],
                indexes: &[(&["item_id", "needs_id"], true), (&["needs_id"], false)],
                refers: &[("item_id", "item"), ("needs_id", "item")],
            },
            Shape {
                table: "item_label",
                columns: vec![id(), uuid("item_id"), text("label")],
                indexes: &[(&["item_id", "label"], true), (&["label"], false)],
                refers: &[("item_id", "item")],
            },
            Shape {
                table: "comment",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("item_id"),
                    uuid("author_id"),
                    text("body"),
                    instant("at"),
                    instant_or_none("edited_at"),
                    instant_or_none("removed_at"),
                    version(),
                ],
                indexes: &[(&["item_id", "at"], false)],
                refers: &[("project_id", "project"), ("item_id", "item"), ("author_id", "person")],
            },
            Shape {
                table: "attachment",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("item_id"),
                    uuid("author_id"),
                    text("name"),
                    text("media_type"),
                    big("bytes"),
                    text("path"),
                    text("sha256"),
                    instant("at"),
                    instant_or_none("removed_at"),
                ],
                indexes: &[(&["item_id", "at"], false)],
                refers: &[("project_id", "project"), ("item_id", "item"), ("author_id", "person")],
            },
            Shape {
                table: "import",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("person_id"),
                    text("name"),
                    text("state"),
                    text("path"),
                    json("mapping"),
                    json("outcome"),
                    int("done"),
                    int("total"),
                    instant("at"),
                ],
                indexes: &[(&["project_id", "at"], false)],
                refers: &[("project_id", "project"), ("person_id", "person")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        order_bytewise(manager).await?;
        index_words(manager).await
    }
}

/// Ranks are compared byte by byte; PostgreSQL's default collation would not.
async fn order_bytewise(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DatabaseBackend::Postgres {
        manager.get_connection().execute_unprepared(r#"ALTER TABLE item ALTER COLUMN rank TYPE text COLLATE "C""#).await?;
    }
    Ok(())
}

/// `item.folded` holds title, text, codes and labels as `domain::search::fold` leaves them; triggers and a generated
/// column keep each database's own index in step, so that no use case can forget it.
async fn index_words(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let statements: &[&str] = match manager.get_database_backend() {
        DatabaseBackend::Postgres => &[
            "ALTER TABLE item ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', left(folded, 200000))) STORED",
            "CREATE INDEX item_words ON item USING gin (words)",
        ],
        _ => &[
            "CREATE VIRTUAL TABLE item_words USING fts5(folded, content='item', content_rowid='rowid', tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
            "CREATE TRIGGER item_words_insert AFTER INSERT ON item BEGIN INSERT INTO item_words(rowid, folded) VALUES (new.rowid, new.folded); END",
            "CREATE TRIGGER item_words_delete AFTER DELETE ON item BEGIN INSERT INTO item_words(item_words, rowid, folded) VALUES ('delete', old.rowid, old.folded); END",
            "CREATE TRIGGER item_words_update AFTER UPDATE OF folded ON item WHEN old.folded <> new.folded BEGIN INSERT INTO item_words(item_words, rowid, folded) VALUES ('delete', old.rowid, old.folded); INSERT INTO item_words(rowid, folded) VALUES (new.rowid, new.folded); END",
        ],
    };
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}
