//! The traces by which cases that look alike are found.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Made from what the cases say, and can be made again.
        let traces = Shape {
            table: "case_trace",
            columns: vec![uuid("case_id"), uuid("project_id"), big("trace")],
            indexes: &[(&["case_id", "trace"], true), (&["project_id", "trace"], false)],
            refers: &[("case_id", "test_case"), ("project_id", "project")],
        };
        traces.create(manager).await
    }
}
