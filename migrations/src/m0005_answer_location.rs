//! Where what a kept answer tells of is to be found: a replay says it too.

use sea_orm_migration::prelude::*;

use crate::shape::text_or_none;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = Table::alter();
        manager.alter_table(table.table(Alias::new("idempotency")).add_column(text_or_none("location")).to_owned()).await
    }
}
