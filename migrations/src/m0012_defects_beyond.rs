//! Defects beyond their own page: the build their item will bring the fix in, what another tool said of them, and what was
//! decided about what is missing between promise and proof.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One column a statement: SQLite takes no more.
        for mut column in [uuid_or_none("fix_build_id"), json_or_none("origin")] {
            manager.alter_table(Table::alter().table(Alias::new("defect")).add_column(&mut column).to_owned()).await?;
        }
        let notes = Shape {
            table: "gap_note",
            columns: vec![
                id(),
                uuid("project_id"),
                text("kind"),
                uuid("subject_id"),
                text_or_none("decision"),
                text("body"),
                uuid_or_none("person_id"),
                instant("at"),
            ],
            indexes: &[(&["project_id", "kind", "subject_id", "at"], false)],
            refers: &[("project_id", "project"), ("person_id", "person")],
        };
        notes.create(manager).await
    }
}
