//! One's own tickets come from an index in the order of their page: somebody who asked thousands waits no longer than others.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Alias::new("ticket");
        let replaced = Index::drop().name("ticket_requester_id_project_id").table(table.clone()).to_owned();
        manager.drop_index(replaced).await?;
        let mut own = Index::create().name("ticket_own").table(table).to_owned();
        for column in ["requester_id", "project_id", "queued", "number"] {
            own.col(Alias::new(column));
        }
        manager.create_index(own).await
    }
}
