//! Every declaration of an evaluator is kept: what was said last took the place of what was said before.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Shape {
            table: "rfp_declaration",
            columns: vec![
                id(),
                // Of whom and for what, and not of an evaluator's row: what was declared stays when they judge no more.
                uuid("rfp_id"),
                uuid("person_id"),
                instant("at"),
                // None where nothing ties them.
                text_or_none("conflict"),
                // The bidders it is about.
                json("bidders"),
            ],
            indexes: &[(&["rfp_id", "at"], false)],
            refers: &[("rfp_id", "rfp"), ("person_id", "person")],
        };
        table.create(manager).await?;
        // What is known of before: the last word of each, which may go by the id of the evaluator.
        let known = "INSERT INTO rfp_declaration (id, rfp_id, person_id, \"at\", \"conflict\", bidders) \
                     SELECT id, rfp_id, person_id, declared_at, \"conflict\", '[]' FROM evaluator WHERE declared_at IS NOT NULL";
        manager.get_connection().execute_unprepared(known).await.map(drop)
    }
}
