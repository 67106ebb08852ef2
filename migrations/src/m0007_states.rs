//! Counts by state, the rows of what is still open, and the children of an item, each answered from an index of its own.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for replaced in ["item_sums", "item_project_id_archived_at_rank_id", "item_parent_id"] {
            manager.drop_index(Index::drop().name(replaced).table(Alias::new("item")).to_owned()).await?;
        }
        manager.create_index(over("item_sums", &["project_id", "archived_at", "state", "points", "price_minor"])).await?;
        manager.create_index(over("item_ranked", &["project_id", "archived_at", "rank", "id", "state"])).await?;
        // Most items have no parent: an index of all would count them as the children of nobody.
        let children = over("item_children", &["parent_id", "archived_at", "rank"]).and_where(Expr::col("parent_id").is_not_null()).take();
        manager.create_index(children).await
    }
}

fn over(name: &str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(Alias::new("item")).to_owned();
    for column in columns {
        index.col(Alias::new(*column));
    }
    index
}
