//! Defects, everyone who ever worked a fix, what was said, and the files that show what was seen.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "defect",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    text_or_none("external_key"),
                    text("title"),
                    text("body"),
                    text("severity"),
                    text("frequency"),
                    text("priority"),
                    text("priority_reason"),
                    text("state"),
                    text("component"),
                    uuid_or_none("department_id"),
                    uuid_or_none("environment_id"),
                    uuid_or_none("build_found_id"),
                    uuid_or_none("build_fixed_id"),
                    uuid_or_none("duplicate_of"),
                    uuid_or_none("release_id"),
                    uuid_or_none("requirement_id"),
                    uuid_or_none("item_id"),
                    uuid_or_none("fix_item_id"),
                    uuid_or_none("case_id"),
                    uuid_or_none("execution_id"),
                    int_or_none("step"),
                    uuid_or_none("found_by"),
                    uuid_or_none("assignee_id"),
                    int("reopened"),
                    yes_no("shared"),
                    text("folded"),
                    instant("created_at"),
                    instant("updated_at"),
                    instant("state_since"),
                    instant_or_none("closed_at"),
                    version(),
                ],
                indexes: &[
                    (&["project_id", "number"], true),
                    (&["project_id", "external_key"], true),
                    (&["project_id", "state", "severity"], false),
                    (&["environment_id", "state"], false),
                    (&["execution_id"], false),
                    (&["requirement_id"], false),
                    (&["fix_item_id"], false),
                ],
                refers: &[
                    ("project_id", "project"),
                    ("department_id", "department"),
                    ("environment_id", "environment"),
                    ("build_found_id", "build"),
                    ("build_fixed_id", "build"),
                    ("duplicate_of", "defect"),
                    ("release_id", "release"),
                    ("requirement_id", "requirement"),
                    ("item_id", "item"),
                    ("fix_item_id", "item"),
                    ("case_id", "test_case"),
                    ("execution_id", "execution"),
                    ("found_by", "person"),
                    ("assignee_id", "person"),
                ],
            },
            Shape {
                table: "fixer",
                columns: vec![id(), uuid("defect_id"), uuid("person_id")],
                indexes: &[(&["defect_id", "person_id"], true)],
                refers: &[("defect_id", "defect"), ("person_id", "person")],
            },
            Shape {
                table: "remark",
                columns: vec![id(), uuid("defect_id"), uuid("person_id"), text("body"), yes_no("internal"), instant("at")],
                indexes: &[(&["defect_id", "at"], false)],
                refers: &[("defect_id", "defect"), ("person_id", "person")],
            },
            Shape {
                table: "evidence",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid_or_none("execution_id"),
                    int_or_none("step"),
                    uuid_or_none("defect_id"),
                    uuid("person_id"),
                    text("name"),
                    text("media_type"),
                    big("bytes"),
                    text("path"),
                    text("sha256"),
                    instant("at"),
                    instant_or_none("removed_at"),
                ],
                indexes: &[(&["execution_id"], false), (&["defect_id"], false)],
                refers: &[("project_id", "project"), ("execution_id", "execution"), ("defect_id", "defect"), ("person_id", "person")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        index_words(manager, "defect").await
    }
}
