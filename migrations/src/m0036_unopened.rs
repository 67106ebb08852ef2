//! Bids that did not open though the holders wrote their phrases: why, of each envelope.

use sea_orm_migration::prelude::*;

use crate::shape::text_or_none;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["answers_unopened", "prices_unopened"] {
            let added = Table::alter().table(Alias::new("bid_sent")).add_column(text_or_none(column)).to_owned();
            manager.alter_table(added).await?;
        }
        Ok(())
    }
}
