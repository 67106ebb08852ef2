//! What people look at first is what is still open: its sums come from an index alone, as those of everything do.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("item_sums").table(Alias::new("item")).to_owned()).await?;
        let mut sums = Index::create().name("item_sums").table(Alias::new("item")).to_owned();
        for column in ["project_id", "archived_at", "state", "points", "price_minor"] {
            sums.col(Alias::new(column));
        }
        manager.create_index(sums).await
    }
}
