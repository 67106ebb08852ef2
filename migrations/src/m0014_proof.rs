//! What is proved of a requirement stands with it, and what pages of large registers ask for is answered from indexes.

use sea_orm_migration::prelude::*;

use crate::shape::{text, yes_no};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The rules of `domain::testing::coverage`, as they were when this was written: from here on they are applied to each
/// change.
const COVERAGE: &str = "
    UPDATE requirement SET coverage = CASE
        WHEN waived_reason IS NOT NULL THEN 'waived'
        WHEN NOT EXISTS (
            SELECT 1 FROM case_requirement JOIN test_case ON test_case.id = case_requirement.case_id
            WHERE case_requirement.requirement_id = requirement.id AND test_case.archived_at IS NULL AND test_case.state <> 'retired'
        ) THEN 'uncovered'
        ELSE COALESCE((
            SELECT CASE MIN(CASE COALESCE(here.result, 'not_run')
                WHEN 'failed' THEN 1 WHEN 'blocked' THEN 2 WHEN 'in_progress' THEN 3 WHEN 'not_run' THEN 4 WHEN 'passed' THEN 5 END)
                WHEN 1 THEN 'failed' WHEN 2 THEN 'blocked' WHEN 3 THEN 'in_progress' WHEN 4 THEN 'not_run' WHEN 5 THEN 'passed' END
            FROM case_requirement
            JOIN test_case ON test_case.id = case_requirement.case_id
            LEFT JOIN (
                SELECT finding.case_id, finding.result FROM finding
                JOIN environment ON environment.id = finding.environment_id WHERE environment.archived_at IS NULL
            ) AS here ON here.case_id = test_case.id
            WHERE case_requirement.requirement_id = requirement.id AND test_case.archived_at IS NULL AND test_case.state <> 'retired'
        ), 'not_run') END";

const SUSPECT: &str = "
    UPDATE requirement SET suspect = TRUE WHERE EXISTS (
        SELECT 1 FROM case_requirement JOIN test_case ON test_case.id = case_requirement.case_id
        WHERE case_requirement.requirement_id = requirement.id AND case_requirement.sound_at < requirement.edition
        AND test_case.archived_at IS NULL AND test_case.state <> 'retired')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [text("coverage").default("uncovered").take(), yes_no("suspect")] {
            manager.alter_table(Table::alter().table(Alias::new("requirement")).add_column(column).to_owned()).await?;
        }
        for backfill in [COVERAGE, SUSPECT] {
            manager.get_connection().execute_unprepared(backfill).await?;
        }
        for (name, table, columns) in [
            ("requirement_proved", "requirement", ["project_id", "archived_at", "coverage", "suspect"].as_slice()),
            ("test_case_component", "test_case", &["project_id", "component"]),
            ("execution_standing", "execution", &["run_id", "result"]),
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
