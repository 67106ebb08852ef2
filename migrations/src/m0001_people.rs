//! People, how they get in, what happened and who was told.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "person",
                columns: vec![
                    id(),
                    text_or_none("email"),
                    text("name"),
                    text("locale"),
                    text("calendar"),
                    text("theme"),
                    yes_no("shortcuts"),
                    text("state"),
                    yes_no("administrator"),
                    text_or_none("password_hash"),
                    text_or_none("totp_secret"),
                    instant("created_at"),
                    version(),
                ],
                indexes: &[(&["email"], true)],
                refers: &[],
            },
            Shape {
                table: "session",
                columns: vec![
                    id(),
                    text("token_hash"),
                    uuid_or_none("person_id"),
                    json("data"),
                    text_or_none("address"),
                    text_or_none("agent"),
                    instant("created_at"),
                    instant("seen_at"),
                    instant("expires_at"),
                ],
                indexes: &[(&["token_hash"], true), (&["person_id"], false), (&["expires_at"], false)],
                refers: &[("person_id", "person")],
            },
            Shape {
                table: "link",
                columns: vec![
                    id(),
                    text("kind"),
                    text("token_hash"),
                    uuid_or_none("person_id"),
                    instant("created_at"),
                    instant("expires_at"),
                    instant_or_none("used_at"),
                ],
                indexes: &[(&["token_hash"], true), (&["person_id"], false)],
                refers: &[("person_id", "person")],
            },
            Shape {
                table: "attempt",
                columns: vec![id(), text("bucket"), instant("at")],
                indexes: &[(&["bucket", "at"], false)],
                refers: &[],
            },
            Shape {
                table: "token",
                columns: vec![
                    id(),
                    uuid("person_id"),
                    text("name"),
                    text("token_hash"),
                    text("scope"),
                    instant("created_at"),
                    instant("expires_at"),
                    instant_or_none("used_at"),
                    instant_or_none("revoked_at"),
                ],
                indexes: &[(&["token_hash"], true), (&["person_id"], false)],
                refers: &[("person_id", "person")],
            },
            Shape {
                table: "event",
                columns: vec![
                    id(),
                    instant("at"),
                    uuid_or_none("actor_id"),
                    uuid_or_none("project_id"),
                    text("subject_kind"),
                    uuid("subject_id"),
                    text("kind"),
                    text("label"),
                    json("data"),
                ],
                indexes: &[(&["project_id", "at", "id"], false), (&["subject_id", "at", "id"], false), (&["actor_id", "at"], false)],
                refers: &[("actor_id", "person")],
            },
            Shape {
                table: "notice",
                columns: vec![id(), uuid("person_id"), uuid("event_id"), text("reason"), instant("at"), instant_or_none("read_at")],
                indexes: &[(&["person_id", "read_at", "at"], false)],
                refers: &[("person_id", "person"), ("event_id", "event")],
            },
            Shape {
                table: "watch",
                columns: vec![id(), uuid("person_id"), text("subject_kind"), uuid("subject_id")],
                indexes: &[(&["subject_id", "person_id"], true)],
                refers: &[("person_id", "person")],
            },
            Shape {
                table: "outbox",
                columns: vec![
                    id(),
                    text("kind"),
                    json("payload"),
                    instant("due_at"),
                    int("attempts"),
                    text_or_none("error"),
                    instant_or_none("sent_at"),
                ],
                indexes: &[(&["sent_at", "due_at"], false)],
                refers: &[],
            },
            Shape {
                table: "idempotency",
                columns: vec![id(), uuid("person_id"), text("key"), text("request_hash"), int("status"), text("body"), instant("at")],
                indexes: &[(&["person_id", "key"], true), (&["at"], false)],
                refers: &[("person_id", "person")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        Ok(())
    }
}
