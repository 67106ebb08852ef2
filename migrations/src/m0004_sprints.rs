//! Sprints, the stays of items in them, the daily lines and releases.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "sprint",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    text("name"),
                    text("goal"),
                    date("starts_on"),
                    date("ends_on"),
                    text("state"),
                    big_or_none("budget_minor"),
                    text("retrospective"),
                    text("review"),
                    instant("created_at"),
                    instant_or_none("started_at"),
                    instant_or_none("closed_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "number"], true), (&["project_id", "state"], false)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "stay",
                columns: vec![
                    id(),
                    uuid("sprint_id"),
                    uuid("item_id"),
                    instant("entered_at"),
                    instant_or_none("left_at"),
                    yes_no("carried_in"),
                    text_or_none("left_to"),
                ],
                indexes: &[(&["sprint_id", "item_id"], false), (&["item_id", "left_at"], false)],
                refers: &[("sprint_id", "sprint"), ("item_id", "item")],
            },
            Shape {
                table: "capacity",
                columns: vec![id(), uuid("sprint_id"), uuid("person_id"), int("minutes")],
                indexes: &[(&["sprint_id", "person_id"], true)],
                refers: &[("sprint_id", "sprint"), ("person_id", "person")],
            },
            Shape {
                table: "daily",
                columns: vec![id(), uuid("sprint_id"), uuid("person_id"), date("day"), text("line"), instant("at")],
                indexes: &[(&["sprint_id", "day", "person_id"], true)],
                refers: &[("sprint_id", "sprint"), ("person_id", "person")],
            },
            Shape {
                table: "release",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    text("name"),
                    text("notes"),
                    text("state"),
                    uuid("prepared_by"),
                    instant("prepared_at"),
                    uuid_or_none("approved_by"),
                    instant_or_none("approved_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "name"], true)],
                refers: &[("project_id", "project"), ("prepared_by", "person"), ("approved_by", "person")],
            },
            Shape {
                table: "release_item",
                columns: vec![id(), uuid("release_id"), uuid("item_id")],
                indexes: &[(&["item_id"], true), (&["release_id"], false)],
                refers: &[("release_id", "release"), ("item_id", "item")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        Ok(())
    }
}
