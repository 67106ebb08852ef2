//! Major incidents: what everybody reads of a known problem, whom it hits, and the tickets that hang on it.

use sea_orm_migration::{
    prelude::*,
    sea_orm::prelude::{DateTimeUtc, Uuid},
};

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            table.create(manager).await?;
        }
        declared(manager).await
    }
}

/// What was declared before: known by the ticket's number, since when it was opened, and called what its requesters read so far. A
/// ticket's title is its requester's own words and not for all.
async fn declared(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let columns = ["id", "project_id", "number", "requester_id", "status", "created_at", "updated_at", "resolved_at"];
    let major = Query::select()
        .columns(columns.map(Alias::new))
        .from(Alias::new("ticket"))
        .and_where(Expr::col(Alias::new("major")).eq(true))
        .to_owned();
    for row in db.query_all(&major).await? {
        let (ticket, project, requester): (Uuid, Uuid, Uuid) =
            (row.try_get("", "id")?, row.try_get("", "project_id")?, row.try_get("", "requester_id")?);
        let (number, status): (i32, String) = (row.try_get("", "number")?, row.try_get("", "status")?);
        let [begun, told]: [DateTimeUtc; 2] = [row.try_get("", "created_at")?, row.try_get("", "updated_at")?];
        let ended: Option<DateTimeUtc> = row.try_get("", "resolved_at")?;
        // Not the ticket's own: history and watching go by id.
        let id = Uuid::from_u128(ticket.as_u128() ^ 1);
        let title = if status.is_empty() { format!("S{number}") } else { status.chars().take(120).collect() };
        let insert = |table: &str, values: Vec<(&str, Value)>| {
            let (columns, values): (Vec<_>, Vec<_>) =
                values.into_iter().map(|(name, value)| (Alias::new(name), Expr::value(value))).unzip();
            Query::insert().into_table(Alias::new(table)).columns(columns).values_panic(values).to_owned()
        };
        db.execute(&insert(
            "incident",
            vec![
                ("id", id.into()),
                ("project_id", project.into()),
                ("number", number.into()),
                ("ticket_id", ticket.into()),
                ("title", title.into()),
                ("begun_at", begun.into()),
                ("ended_at", ended.into()),
                ("closing", "".into()),
            ],
        ))
        .await?;
        if !status.is_empty() {
            let said = vec![("id", id.into()), ("incident_id", id.into()), ("body", status.into()), ("at", told.into())];
            db.execute(&insert("incident_update", said)).await?;
        }
        let hit = vec![("id", id.into()), ("incident_id", id.into()), ("person_id", requester.into()), ("at", begun.into())];
        db.execute(&insert("incident_person", hit)).await?;
    }
    Ok(())
}

fn tables() -> [Shape; 4] {
    [
        Shape {
            table: "incident",
            columns: vec![
                id(),
                uuid("project_id"),
                int("number"),
                // Where it is worked on; what everybody reads is not taken from there.
                uuid("ticket_id"),
                text("title"),
                instant("begun_at"),
                instant_or_none("ended_at"),
                text("closing"),
            ],
            indexes: &[(&["project_id", "number"], true), (&["project_id", "ended_at"], false), (&["ticket_id"], false)],
            refers: &[("project_id", "project"), ("ticket_id", "ticket")],
        },
        Shape {
            table: "incident_update",
            columns: vec![id(), uuid("incident_id"), uuid_or_none("person_id"), text("body"), instant("at")],
            indexes: &[(&["incident_id", "at"], false)],
            refers: &[("incident_id", "incident"), ("person_id", "person")],
        },
        Shape {
            table: "incident_person",
            columns: vec![id(), uuid("incident_id"), uuid("person_id"), instant("at")],
            indexes: &[(&["incident_id", "person_id"], true)],
            refers: &[("incident_id", "incident"), ("person_id", "person")],
        },
        Shape {
            table: "incident_ticket",
            columns: vec![id(), uuid("incident_id"), uuid("ticket_id"), instant("at")],
            indexes: &[(&["incident_id", "ticket_id"], true), (&["ticket_id"], false)],
            refers: &[("incident_id", "incident"), ("ticket_id", "ticket")],
        },
    ]
}
