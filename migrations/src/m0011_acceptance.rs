//! Acceptance: sessions of departments, their test users and points, what was said of each, the hours, the signatures.
//!
//! Opinions and signatures are only ever added to.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "acceptance",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    uuid("department_id"),
                    text("title"),
                    text("notes"),
                    date("planned_on"),
                    text("place"),
                    uuid_or_none("environment_id"),
                    uuid_or_none("build_id"),
                    uuid("signer_id"),
                    uuid_or_none("planner_id"),
                    text("state"),
                    text("reason"),
                    instant("created_at"),
                    instant_or_none("decided_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "number"], true), (&["department_id", "state"], false)],
                refers: &[
                    ("project_id", "project"),
                    ("department_id", "department"),
                    ("environment_id", "environment"),
                    ("build_id", "build"),
                    ("signer_id", "person"),
                    ("planner_id", "person"),
                ],
            },
            Shape {
                table: "acceptance_user",
                columns: vec![id(), uuid("acceptance_id"), uuid("person_id"), int("planned_minutes")],
                indexes: &[(&["acceptance_id", "person_id"], true), (&["person_id"], false)],
                refers: &[("acceptance_id", "acceptance"), ("person_id", "person")],
            },
            Shape {
                table: "acceptance_point",
                columns: vec![
                    id(),
                    uuid("acceptance_id"),
                    int("number"),
                    text("text"),
                    uuid_or_none("requirement_id"),
                    uuid_or_none("case_id"),
                    uuid_or_none("item_id"),
                ],
                indexes: &[(&["acceptance_id", "number"], true)],
                refers: &[
                    ("acceptance_id", "acceptance"),
                    ("requirement_id", "requirement"),
                    ("case_id", "test_case"),
                    ("item_id", "item"),
                ],
            },
            Shape {
                table: "acceptance_opinion",
                columns: vec![id(), uuid("point_id"), uuid("person_id"), text("opinion"), text("remark"), instant("at")],
                indexes: &[(&["point_id", "at"], false)],
                refers: &[("point_id", "acceptance_point"), ("person_id", "person")],
            },
            Shape {
                table: "acceptance_defect",
                columns: vec![id(), uuid("point_id"), uuid("defect_id"), instant("at")],
                indexes: &[(&["point_id", "defect_id"], true), (&["defect_id"], false)],
                refers: &[("point_id", "acceptance_point"), ("defect_id", "defect")],
            },
            Shape {
                table: "acceptance_hours",
                columns: vec![id(), uuid("acceptance_id"), uuid("person_id"), date("day"), int("minutes"), text("note")],
                indexes: &[(&["acceptance_id", "person_id", "day"], true), (&["person_id", "day"], false)],
                refers: &[("acceptance_id", "acceptance"), ("person_id", "person")],
            },
            Shape {
                table: "acceptance_signature",
                columns: vec![
                    id(),
                    uuid("acceptance_id"),
                    uuid("person_id"),
                    text("decision"),
                    text("name"),
                    text("signed_text"),
                    text("sha256"),
                    instant("at"),
                ],
                indexes: &[(&["acceptance_id", "at"], false)],
                refers: &[("acceptance_id", "acceptance"), ("person_id", "person")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        Ok(())
    }
}
