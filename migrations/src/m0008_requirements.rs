//! Requirements: what the system is asked to do, every edition of it, and what answers it.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "requirement",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    text("code"),
                    text("title"),
                    text("body"),
                    text("category"),
                    text("moscow"),
                    uuid_or_none("department_id"),
                    int("edition"),
                    text_or_none("waived_reason"),
                    text_or_none("external_key"),
                    text("folded"),
                    instant("created_at"),
                    instant("updated_at"),
                    instant_or_none("archived_at"),
                    version(),
                ],
                indexes: &[
                    (&["project_id", "code"], true),
                    (&["project_id", "external_key"], true),
                    (&["project_id", "archived_at", "code"], false),
                ],
                refers: &[("project_id", "project"), ("department_id", "department")],
            },
            Shape {
                table: "requirement_edition",
                columns: vec![
                    id(),
                    uuid("requirement_id"),
                    int("number"),
                    text("title"),
                    text("body"),
                    uuid_or_none("person_id"),
                    instant("at"),
                ],
                indexes: &[(&["requirement_id", "number"], true)],
                refers: &[("requirement_id", "requirement"), ("person_id", "person")],
            },
            Shape {
                table: "requirement_relation",
                columns: vec![id(), uuid("from_id"), uuid("to_id"), text("kind")],
                indexes: &[(&["from_id", "to_id", "kind"], true), (&["to_id"], false)],
                refers: &[("from_id", "requirement"), ("to_id", "requirement")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        index_words(manager, "requirement").await
    }
}
