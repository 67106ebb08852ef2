//! How tickets come in: rules that say who takes them, and what the help desk they were brought from said of them.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [rule(), origin()] {
            table.create(manager).await?;
        }
        Ok(())
    }
}

fn rule() -> Shape {
    Shape {
        table: "assignment_rule",
        columns: vec![
            id(),
            uuid("project_id"),
            // The lowest decides first.
            int("place"),
            text("name"),
            json("body"),
            yes_no("enabled"),
            instant("created_at"),
            instant("updated_at"),
            instant_or_none("removed_at"),
            version(),
        ],
        indexes: &[(&["project_id", "place"], false)],
        refers: &[("project_id", "project")],
    }
}

/// What the other help desk said, in its own words.
fn origin() -> Shape {
    Shape {
        table: "ticket_origin",
        columns: vec![
            id(),
            uuid("ticket_id"),
            json("body"),
            // Of all that its line said: the same line again changes nothing.
            text("digest"),
            instant("at"),
        ],
        indexes: &[(&["ticket_id"], true)],
        refers: &[("ticket_id", "ticket")],
    }
}
