//! Who is writing an answer to a ticket at this moment.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Shape {
            table: "answering",
            columns: vec![id(), uuid("ticket_id"), uuid("person_id"), instant("at")],
            indexes: &[(&["ticket_id", "person_id"], true), (&["at"], false)],
            refers: &[("ticket_id", "ticket"), ("person_id", "person")],
        };
        table.create(manager).await
    }
}
