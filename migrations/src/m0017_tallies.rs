//! How many executions of a run came to what, kept beside them: a plan of ten nights has hundreds of thousands. What cases
//! came to last, and how many a suite has, is answered from indexes alone.

use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

use crate::shape::{Shape, id, int, text, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Shape {
            table: "run_tally",
            columns: vec![id(), uuid("run_id"), text("result"), int("executions")],
            indexes: &[(&["run_id", "result"], true)],
            refers: &[("run_id", "test_run")],
        };
        table.create(manager).await?;
        let fresh = match manager.get_database_backend() {
            DatabaseBackend::Postgres => "gen_random_uuid()",
            _ => "randomblob(16)",
        };
        let counted = format!(
            "INSERT INTO run_tally (id, run_id, result, executions)
             SELECT {fresh}, run_id, result, COUNT(*) FROM execution GROUP BY run_id, result"
        );
        manager.get_connection().execute_unprepared(&counted).await?;
        for (name, table, columns) in [
            ("finding_told", "finding", ["case_id", "environment_id", "result", "flaky", "at", "execution_id"].as_slice()),
            ("test_case_of_suite", "test_case", &["project_id", "archived_at", "suite_id"]),
        ] {
            let mut index = Index::create().name(name).table(Alias::new(table)).to_owned();
            for column in columns {
                index.col(Alias::new(*column));
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
