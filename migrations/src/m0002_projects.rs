//! A project: its charter, calendar, people, rates and responsibilities.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Shape {
                table: "project",
                columns: vec![
                    id(),
                    text("key"),
                    text("name"),
                    text("vision"),
                    text("goals"),
                    text("scope"),
                    text("methodology"),
                    text("size"),
                    text("time_zone"),
                    text("calendar"),
                    text("currency"),
                    text("working_days"),
                    int("day_minutes"),
                    text("contract"),
                    big_or_none("ceiling_minor"),
                    json("definition_of_done"),
                    json("wip_limits"),
                    int("last_number"),
                    instant("created_at"),
                    instant_or_none("archived_at"),
                    version(),
                ],
                indexes: &[(&["key"], true)],
                refers: &[],
            },
            Shape {
                table: "organisation",
                columns: vec![id(), uuid("project_id"), text("name"), text("kind"), text("place"), version()],
                indexes: &[(&["project_id", "name"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "department",
                columns: vec![id(), uuid("project_id"), text("name"), version()],
                indexes: &[(&["project_id", "name"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "membership",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("person_id"),
                    text("role"),
                    uuid_or_none("organisation_id"),
                    uuid_or_none("department_id"),
                    int("share_percent"),
                    instant("since"),
                ],
                indexes: &[(&["project_id", "person_id", "role", "department_id"], true), (&["person_id"], false)],
                refers: &[
                    ("project_id", "project"),
                    ("person_id", "person"),
                    ("organisation_id", "organisation"),
                    ("department_id", "department"),
                ],
            },
            Shape {
                table: "phase",
                columns: vec![id(), uuid("project_id"), text("name"), int("position"), date_or_none("starts_on"), date_or_none("ends_on")],
                indexes: &[(&["project_id", "position"], false)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "holiday",
                columns: vec![id(), uuid("project_id"), date("day"), text("name")],
                indexes: &[(&["project_id", "day"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "absence",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    uuid("person_id"),
                    date("from_day"),
                    date("to_day"),
                    int_or_none("minutes_per_day"),
                    text("reason"),
                ],
                indexes: &[(&["project_id", "person_id"], false)],
                refers: &[("project_id", "project"), ("person_id", "person")],
            },
            Shape {
                table: "rate",
                columns: vec![id(), uuid("project_id"), text("skill"), big("hourly_minor"), date("valid_from"), date_or_none("valid_to")],
                indexes: &[(&["project_id", "skill", "valid_from"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "deliverable",
                columns: vec![id(), uuid("project_id"), text("name"), int("position"), version()],
                indexes: &[(&["project_id", "position"], false)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "rasci",
                columns: vec![id(), uuid("deliverable_id"), text("role"), text("letters")],
                indexes: &[(&["deliverable_id", "role"], true)],
                refers: &[("deliverable_id", "deliverable")],
            },
            Shape {
                table: "custom_field",
                columns: vec![
                    id(),
                    uuid("project_id"),
                    text("name"),
                    text("kind"),
                    json("choices"),
                    int("position"),
                    instant_or_none("archived_at"),
                ],
                indexes: &[(&["project_id", "name"], true)],
                refers: &[("project_id", "project")],
            },
            Shape {
                table: "saved_filter",
                columns: vec![id(), uuid("project_id"), uuid("person_id"), text("name"), text("query"), yes_no("shared")],
                indexes: &[(&["project_id", "person_id", "name"], true)],
                refers: &[("project_id", "project"), ("person_id", "person")],
            },
        ];
        for table in tables {
            table.create(manager).await?;
        }
        Ok(())
    }
}
