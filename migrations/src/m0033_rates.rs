//! What foreign currencies were worth at the deadline of a request.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Shape {
            table: "rfp_currency",
            columns: vec![
                id(),
                uuid("rfp_id"),
                text("currency"),
                // In the request's currency, exactly: a decimal, or one for so many units: `45.217/100`.
                text("rate"),
                // The day it was quoted for, and by whom.
                date("day"),
                text("source"),
                uuid_or_none("set_by"),
                instant("at"),
            ],
            indexes: &[(&["rfp_id", "currency"], true)],
            refers: &[("rfp_id", "rfp"), ("set_by", "person")],
        };
        table.create(manager).await
    }
}
