//! Exploratory sessions with the words of their charters, their notes, and the requirements they look at.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "exploration",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    text("target"),
                    text("means"),
                    text("aim"),
                    uuid_or_none("environment_id"),
                    uuid_or_none("build_id"),
                    int("minutes"),
                    uuid_or_none("tester_id"),
                    uuid_or_none("planned_by"),
                    text("state"),
                    yes_no("shared"),
                    instant_or_none("started_at"),
                    instant_or_none("ended_at"),
                    text("ending"),
                    int_or_none("problems_percent"),
                    int_or_none("setup_percent"),
                    text("folded"),
                    instant("created_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "number"], true)],
                refers: &[
                    ("project_id", "project"),
                    ("environment_id", "environment"),
                    ("build_id", "build"),
                    ("tester_id", "person"),
                    ("planned_by", "person"),
                ],
            },
            Shape {
                table: "exploration_note",
                columns: vec![
                    id(),
                    uuid("exploration_id"),
                    int("number"),
                    text("kind"),
                    text("body"),
                    int("minute"),
                    uuid_or_none("person_id"),
                    instant("at"),
                    uuid_or_none("defect_id"),
                ],
                indexes: &[(&["exploration_id", "number"], true), (&["defect_id"], false)],
                refers: &[("exploration_id", "exploration"), ("person_id", "person"), ("defect_id", "defect")],
            },
            Shape {
                table: "exploration_requirement",
                columns: vec![id(), uuid("exploration_id"), uuid("requirement_id")],
                indexes: &[(&["exploration_id", "requirement_id"], true), (&["requirement_id"], false)],
                refers: &[("exploration_id", "exploration"), ("requirement_id", "requirement")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        index_words(manager, "exploration").await
    }
}
