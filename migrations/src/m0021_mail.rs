//! Mail: how far each mailbox was read, what came in and what became of it, and the files that came with it.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [mailbox(), received(), files()] {
            table.create(manager).await?;
        }
        Ok(())
    }
}

/// Where a mailbox is and how to get in is the server's configuration: no secret is kept here.
fn mailbox() -> Shape {
    Shape {
        table: "mailbox",
        columns: vec![
            id(),
            uuid("project_id"),
            text("address"),
            // Numbers of mails hold as long as this one stays what it is.
            big_or_none("validity"),
            big("last_uid"),
            instant_or_none("polled_at"),
            text_or_none("error"),
        ],
        indexes: &[(&["project_id", "address"], true)],
        refers: &[("project_id", "project")],
    }
}

fn received() -> Shape {
    Shape {
        table: "mail_received",
        columns: vec![
            id(),
            uuid("project_id"),
            // A digest of its id, or of all of it where it has none: the same mail twice is one.
            text("known_by"),
            text_or_none("mail_id"),
            text("outcome"),
            json_or_none("reason"),
            text("sender"),
            text("subject"),
            big("bytes"),
            // As it came, while somebody has to look at it.
            text_or_none("path"),
            uuid_or_none("ticket_id"),
            uuid_or_none("message_id"),
            instant("at"),
            instant_or_none("handled_at"),
            uuid_or_none("handled_by"),
        ],
        indexes: &[(&["project_id", "known_by"], true), (&["project_id", "outcome", "at"], false), (&["ticket_id"], false)],
        refers: &[("project_id", "project"), ("ticket_id", "ticket"), ("message_id", "ticket_message"), ("handled_by", "person")],
    }
}

fn files() -> Shape {
    Shape {
        table: "ticket_file",
        columns: vec![
            id(),
            uuid("ticket_id"),
            // None where it came with what opened the ticket.
            uuid_or_none("message_id"),
            text("name"),
            text("media_type"),
            big("bytes"),
            // None where it was too much and only its name was kept.
            text_or_none("path"),
            text("sha256"),
            instant("at"),
            instant_or_none("removed_at"),
        ],
        indexes: &[(&["ticket_id", "at"], false)],
        refers: &[("ticket_id", "ticket"), ("message_id", "ticket_message")],
    }
}
