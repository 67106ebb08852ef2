//! The test register, plans with their runs, and what was found: results are only ever added to.

use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "suite",
                columns: vec![id(), uuid("project_id"), uuid_or_none("parent_id"), text("name"), text("rank")],
                indexes: &[(&["project_id", "rank"], false), (&["parent_id"], false)],
                refers: &[("project_id", "project"), ("parent_id", "suite")],
            },
            Shape {
                table: "test_case",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    uuid_or_none("suite_id"),
                    text_or_none("external_key"),
                    text("title"),
                    text("kind"),
                    text("state"),
                    text("priority"),
                    text("component"),
                    json("keywords"),
                    int("minutes"),
                    int("edition"),
                    text("folded"),
                    instant("created_at"),
                    instant("updated_at"),
                    instant_or_none("archived_at"),
                    version(),
                ],
                indexes: &[
                    (&["project_id", "number"], true),
                    (&["project_id", "external_key"], true),
                    (&["project_id", "archived_at", "number"], false),
                    (&["suite_id"], false),
                ],
                refers: &[("project_id", "project"), ("suite_id", "suite")],
            },
            Shape {
                table: "case_edition",
                columns: vec![
                    id(),
                    uuid("case_id"),
                    int("number"),
                    text("preconditions"),
                    json("steps"),
                    json("parameters"),
                    uuid_or_none("person_id"),
                    instant("at"),
                    instant_or_none("frozen_at"),
                ],
                indexes: &[(&["case_id", "number"], true)],
                refers: &[("case_id", "test_case"), ("person_id", "person")],
            },
            Shape {
                table: "case_requirement",
                columns: vec![id(), uuid("case_id"), uuid("requirement_id"), int("sound_at")],
                indexes: &[(&["case_id", "requirement_id"], true), (&["requirement_id"], false)],
                refers: &[("case_id", "test_case"), ("requirement_id", "requirement")],
            },
            Shape {
                table: "case_item",
                columns: vec![id(), uuid("case_id"), uuid("item_id")],
                indexes: &[(&["case_id", "item_id"], true), (&["item_id"], false)],
                refers: &[("case_id", "test_case"), ("item_id", "item")],
            },
            Shape {
                table: "build",
                columns: vec![id(), uuid("project_id"), text("name"), int("place"), text("notes"), instant("at")],
                indexes: &[(&["project_id", "name"], true), (&["project_id", "place"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "environment",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    text("name"),
                    text("browser"),
                    text("device"),
                    text("instance"),
                    instant_or_none("archived_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "name"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "landing",
                columns: vec![id(), uuid("environment_id"), uuid("build_id"), uuid_or_none("person_id"), instant("at")],
                indexes: &[(&["environment_id", "at"], false)],
                refers: &[("environment_id", "environment"), ("build_id", "build"), ("person_id", "person")],
            },
            Shape {
                table: "test_plan",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    int("number"),
                    text("name"),
                    text("goal"),
                    text("state"),
                    yes_no("shared"),
                    date_or_none("starts_on"),
                    date_or_none("ends_on"),
                    uuid_or_none("release_id"),
                    instant("created_at"),
                    version(),
                ],
                indexes: &[(&["project_id", "number"], true)],
                refers: &[("project_id", "project"), ("release_id", "release")],
            },
            Shape {
                table: "test_run",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("plan_id"),
                    int("number"),
                    text("name"),
                    uuid_or_none("build_id"),
                    uuid_or_none("again_of"),
                    uuid_or_none("person_id"),
                    instant("created_at"),
                ],
                indexes: &[(&["project_id", "number"], true), (&["plan_id"], false)],
                refers: &[("project_id", "project"), ("plan_id", "test_plan"), ("build_id", "build"), ("person_id", "person")],
            },
            Shape {
                table: "execution",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("run_id"),
                    int("place"),
                    uuid("case_id"),
                    int("edition"),
                    int_or_none("data_row"),
                    uuid("environment_id"),
                    uuid_or_none("build_id"),
                    uuid_or_none("assignee_id"),
                    text("result"),
                    text_or_none("override_result"),
                    text_or_none("override_reason"),
                    uuid_or_none("last_by"),
                    instant_or_none("started_at"),
                    instant_or_none("last_at"),
                    int("seconds"),
                    version(),
                ],
                indexes: &[
                    (&["run_id", "place"], false),
                    (&["case_id", "environment_id", "last_at"], false),
                    (&["project_id", "environment_id", "case_id"], false),
                    (&["project_id", "assignee_id", "result"], false),
                ],
                refers: &[
                    ("project_id", "project"),
                    ("run_id", "test_run"),
                    ("case_id", "test_case"),
                    ("environment_id", "environment"),
                    ("build_id", "build"),
                    ("assignee_id", "person"),
                    ("last_by", "person"),
                ],
            },
            Shape {
                table: "step_result",
                columns: vec![
                    id(),
                    uuid("execution_id"),
                    int("step"),
                    text("verdict"),
                    text("actual"),
                    uuid_or_none("person_id"),
                    instant("at"),
                    int("seconds"),
                ],
                indexes: &[(&["execution_id", "step"], false)],
                refers: &[("execution_id", "execution"), ("person_id", "person")],
            },
            // What each case came to last in each environment: made from the executions, and can be made again.
            Shape {
                table: "finding",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("case_id"),
                    uuid("environment_id"),
                    uuid("execution_id"),
                    text("result"),
                    instant("at"),
                ],
                indexes: &[(&["case_id", "environment_id"], true), (&["project_id", "case_id"], false)],
                refers: &[
                    ("project_id", "project"),
                    ("case_id", "test_case"),
                    ("environment_id", "environment"),
                    ("execution_id", "execution"),
                ],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            manager.get_connection().execute_unprepared(r#"ALTER TABLE suite ALTER COLUMN rank TYPE text COLLATE "C""#).await?;
        }
        index_words(manager, "test_case").await
    }
}
