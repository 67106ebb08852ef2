//! Evaluators who cannot go on: their marks are kept and count no more, and nobody waits for them.

use sea_orm_migration::prelude::*;

use crate::shape::{instant_or_none, text_or_none};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [instant_or_none("excused_at"), text_or_none("excused_why")] {
            manager.alter_table(Table::alter().table(Alias::new("evaluator")).add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
