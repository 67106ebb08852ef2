//! Files of bids: that they are there, and nothing of what they are called or hold.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        bid_file().create(manager).await
    }
}

fn bid_file() -> Shape {
    Shape {
        table: "bid_file",
        columns: vec![
            id(),
            uuid("bidder_id"),
            // Of a file that was submitted; none while it is worked on.
            uuid_or_none("sent_id"),
            // What it is called and is, who put it there and when: under the bidder's own key, in base64. Of a submitted one the
            // answers tell it, under seal.
            text_or_none("sealed"),
        ],
        indexes: &[(&["bidder_id"], false), (&["sent_id"], false)],
        refers: &[("bidder_id", "bidder"), ("sent_id", "bid_sent")],
    }
}
