//! Whether what a case came to can be trusted, beside what it came to last. A finding that was made before says it with its
//! next result.

use sea_orm_migration::prelude::*;

use crate::shape::yes_no;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::alter().table(Alias::new("finding")).add_column(yes_no("flaky")).to_owned();
        manager.alter_table(table).await?;
        // Few are: an index of all would be as long as the table.
        let flaky = Index::create()
            .name("finding_flaky")
            .table(Alias::new("finding"))
            .col(Alias::new("project_id"))
            .col(Alias::new("case_id"))
            .and_where(Expr::col("flaky").eq(true))
            .to_owned();
        manager.create_index(flaky).await
    }
}
