//! What every look at a backlog asks for, answered from indexes alone: how many, how much, which labels.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let covering = [
            ("item_sums", "item", ["project_id", "archived_at", "points", "price_minor"].as_slice()),
            ("item_label_of", "item_label", ["label", "item_id"].as_slice()),
        ];
        for (name, table, columns) in covering {
            let mut index = Index::create().name(name).table(Alias::new(table)).to_owned();
            for column in columns {
                index.col(Alias::new(*column));
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
