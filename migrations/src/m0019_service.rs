//! The service desk: calendars and agreements in versions, tickets with what was said and what happened to their clocks, and
//! the work the server does by itself.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in terms().into_iter().chain(tickets()).chain([jobs()]) {
            table.create(manager).await?;
        }
        index_words(manager, "ticket").await
    }
}

fn terms() -> [Shape; 3] {
    [
        Shape {
            table: "service_calendar",
            columns: vec![id(), uuid("project_id"), text("name"), version()],
            indexes: &[(&["project_id", "name"], true)],
            refers: &[("project_id", "project")],
        },
        Shape {
            table: "calendar_version",
            columns: vec![
                id(),
                uuid("calendar_id"),
                // The first holds from the beginning.
                instant_or_none("effective_at"),
                json("body"),
                uuid_or_none("person_id"),
                instant("at"),
            ],
            indexes: &[(&["calendar_id", "effective_at"], true)],
            refers: &[("calendar_id", "service_calendar"), ("person_id", "person")],
        },
        Shape {
            table: "agreement_version",
            columns: vec![id(), uuid("project_id"), instant("effective_at"), json("body"), uuid_or_none("person_id"), instant("at")],
            indexes: &[(&["project_id", "effective_at"], true)],
            refers: &[("project_id", "project"), ("person_id", "person")],
        },
    ]
}

fn tickets() -> [Shape; 6] {
    [
        Shape {
            table: "ticket",
            columns: vec![
                id(),
                uuid("project_id"),
                int("number"),
                text_or_none("external_key"),
                text("title"),
                text("body"),
                text("request"),
                text("impact"),
                text("urgency"),
                text("priority"),
                text("priority_reason"),
                text("state"),
                text("channel"),
                uuid("requester_id"),
                uuid_or_none("department_id"),
                uuid_or_none("assignee_id"),
                uuid_or_none("vendor_id"),
                uuid_or_none("defect_id"),
                uuid_or_none("item_id"),
                uuid_or_none("requirement_id"),
                uuid_or_none("follows_id"),
                uuid_or_none("merged_into"),
                // Others hang on it, and all its requesters read one public status.
                yes_no("major"),
                text("status"),
                yes_no("shared"),
                int("reopened"),
                text("token"),
                int_or_none("rating"),
                text("rating_remark"),
                instant_or_none("rated_at"),
                // Derived: whether it stands in the queue, and where. What has no due stands behind all that have one.
                yes_no("queued"),
                instant("queue_at"),
                instant("vendor_at"),
                text("folded"),
                instant("created_at"),
                instant("updated_at"),
                instant("state_since"),
                instant_or_none("resolved_at"),
                version(),
            ],
            indexes: &[
                (&["project_id", "number"], true),
                (&["project_id", "external_key"], true),
                (&["token"], true),
                (&["project_id", "queued", "queue_at", "number"], false),
                (&["project_id", "state", "vendor_at", "number"], false),
                (&["project_id", "state", "created_at"], false),
                (&["requester_id", "project_id"], false),
                (&["assignee_id", "queued"], false),
                (&["defect_id"], false),
                (&["item_id"], false),
                (&["follows_id"], false),
                (&["merged_into"], false),
            ],
            refers: &[
                ("project_id", "project"),
                ("requester_id", "person"),
                ("department_id", "department"),
                ("assignee_id", "person"),
                ("vendor_id", "person"),
                ("defect_id", "defect"),
                ("item_id", "item"),
                ("requirement_id", "requirement"),
                ("follows_id", "ticket"),
                ("merged_into", "ticket"),
            ],
        },
        Shape {
            table: "ticket_message",
            columns: vec![
                id(),
                uuid("ticket_id"),
                uuid_or_none("person_id"),
                text("audience"),
                text("channel"),
                text("body"),
                // What it was cut out of, where mail quoted more.
                text_or_none("whole"),
                text_or_none("mail_id"),
                instant("at"),
            ],
            indexes: &[(&["ticket_id", "at"], false), (&["mail_id"], false)],
            refers: &[("ticket_id", "ticket"), ("person_id", "person")],
        },
        Shape {
            table: "ticket_event",
            columns: vec![id(), uuid("ticket_id"), text("what"), instant("at"), uuid_or_none("person_id")],
            indexes: &[(&["ticket_id", "at"], false)],
            refers: &[("ticket_id", "ticket"), ("person_id", "person")],
        },
        Shape {
            table: "ticket_kind",
            columns: vec![id(), uuid("ticket_id"), instant("since"), text("priority"), text("request")],
            indexes: &[(&["ticket_id", "since"], false)],
            refers: &[("ticket_id", "ticket")],
        },
        Shape {
            table: "ticket_clock",
            columns: vec![
                id(),
                uuid("ticket_id"),
                text("metric"),
                // Cycles are counted from 1; the last one has the others behind it.
                int("cycle"),
                yes_no("last"),
                instant("started_at"),
                instant_or_none("stopped_at"),
                text("state"),
                instant_or_none("due_at"),
                text_or_none("cause"),
                big("elapsed_us"),
                big_or_none("allowed_us"),
                int("reopened"),
            ],
            indexes: &[(&["ticket_id", "metric", "cycle"], true), (&["metric", "started_at"], false)],
            refers: &[("ticket_id", "ticket")],
        },
        Shape {
            table: "ticket_warning",
            columns: vec![id(), uuid("ticket_id"), text("metric"), int("cycle"), int("share"), instant("at")],
            indexes: &[(&["ticket_id", "metric", "cycle", "share"], true)],
            refers: &[("ticket_id", "ticket")],
        },
    ]
}

fn jobs() -> Shape {
    Shape {
        table: "job",
        columns: vec![
            id(),
            text("kind"),
            // Of one kind there is one job for each of these.
            text("subject"),
            json("payload"),
            instant("due_at"),
            int("attempts"),
            instant_or_none("claimed_until"),
            text_or_none("claimed_by"),
            text_or_none("error"),
            instant("created_at"),
            instant_or_none("ended_at"),
        ],
        indexes: &[(&["kind", "subject"], true), (&["ended_at", "due_at"], false)],
        refers: &[],
    }
}
