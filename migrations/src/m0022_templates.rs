//! Texts that replies begin with, and which ticket was split off which.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [templates(), splits()] {
            table.create(manager).await?;
        }
        Ok(())
    }
}

fn templates() -> Shape {
    Shape {
        table: "reply_template",
        columns: vec![
            id(),
            uuid("project_id"),
            // Of one name there is one in each language.
            text("name"),
            text("locale"),
            text("body"),
            instant("created_at"),
            instant("updated_at"),
            instant_or_none("retired_at"),
            version(),
        ],
        indexes: &[(&["project_id", "name", "locale"], true)],
        refers: &[("project_id", "project")],
    }
}

fn splits() -> Shape {
    Shape {
        table: "ticket_split",
        columns: vec![
            id(),
            // The new one.
            uuid("ticket_id"),
            uuid("from_id"),
            uuid("message_id"),
            instant("at"),
        ],
        indexes: &[(&["ticket_id"], true), (&["from_id"], false)],
        refers: &[("ticket_id", "ticket"), ("from_id", "ticket"), ("message_id", "ticket_message")],
    }
}
