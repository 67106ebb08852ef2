//! Duties with their evidence, what was said of them, the tickets their silence opened, and the addresses of their feeds.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [duty()].into_iter().chain(answers()).chain([feed()]) {
            table.create(manager).await?;
        }
        Ok(())
    }
}

fn duty() -> Shape {
    Shape {
        table: "duty",
        columns: vec![
            id(),
            uuid("project_id"),
            int("number"),
            text("kind"),
            text("title"),
            text("steps"),
            // A rule in normal form; without one it is due once, on the day it begins.
            text_or_none("rhythm"),
            date("begins"),
            text("zone"),
            uuid_or_none("owner_id"),
            // Days before, as people write them.
            text("reminders"),
            // In the project's currency.
            big_or_none("cost_minor"),
            // Evidence from before was given to another rhythm.
            instant("counts_from"),
            instant("created_at"),
            instant("updated_at"),
            instant_or_none("archived_at"),
            version(),
        ],
        indexes: &[(&["project_id", "number"], true), (&["owner_id"], false)],
        refers: &[("project_id", "project"), ("owner_id", "person")],
    }
}

fn answers() -> [Shape; 3] {
    [
        Shape {
            table: "duty_done",
            columns: vec![
                id(),
                uuid("duty_id"),
                // The occurrence that stood open until then.
                date("occurrence"),
                date("done_on"),
                uuid_or_none("person_id"),
                text("evidence"),
                big_or_none("cost_minor"),
                instant("at"),
            ],
            indexes: &[(&["duty_id", "at"], false)],
            refers: &[("duty_id", "duty"), ("person_id", "person")],
        },
        Shape {
            table: "duty_reminder",
            columns: vec![id(), uuid("duty_id"), date("occurrence"), int("days_before"), instant("at")],
            indexes: &[(&["duty_id", "occurrence", "days_before"], true)],
            refers: &[("duty_id", "duty")],
        },
        Shape {
            table: "duty_ticket",
            columns: vec![id(), uuid("duty_id"), date("occurrence"), uuid("ticket_id")],
            indexes: &[(&["duty_id", "occurrence"], true), (&["ticket_id"], false)],
            refers: &[("duty_id", "duty"), ("ticket_id", "ticket")],
        },
    ]
}

fn feed() -> Shape {
    Shape {
        table: "duty_feed",
        columns: vec![id(), uuid("project_id"), uuid("person_id"), text("token_hash"), instant("created_at")],
        indexes: &[(&["project_id", "person_id"], true), (&["token_hash"], true)],
        refers: &[("project_id", "project"), ("person_id", "person")],
    }
}
