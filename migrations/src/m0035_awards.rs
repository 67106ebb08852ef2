//! An award that was annulled stays whole beside the one that counts: of those a request has one.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Alias::new("award");
        let replaced = Index::drop().name("award_rfp_id").table(table.clone()).to_owned();
        manager.drop_index(replaced).await?;
        let counts = Index::create()
            .name("award_counts")
            .table(table.clone())
            .col(Alias::new("rfp_id"))
            .unique()
            .and_where(Expr::col(Alias::new("annulled_at")).is_null())
            .to_owned();
        manager.create_index(counts).await?;
        let told = Index::create().name("award_told").table(table).col(Alias::new("rfp_id")).col(Alias::new("at")).to_owned();
        manager.create_index(told).await
    }
}
