//! Who was chosen of those who bid, the contract that came of it, and what the bid promised, requirement by requirement.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [award(), contract(), rate(), promise()] {
            table.create(manager).await?;
        }
        Ok(())
    }
}

fn award() -> Shape {
    Shape {
        table: "award",
        columns: vec![
            id(),
            uuid("rfp_id"),
            // A bidder.
            uuid("winner"),
            text("reasons"),
            // Why not the one that comes first; empty where it is.
            text("deviation"),
            date("decided_on"),
            // The last day on which nothing is concluded yet.
            date("standstill_until"),
            uuid_or_none("decided_by"),
            instant("at"),
            // Whether lots were drawn among equals, and how.
            json_or_none("drawn"),
            // It counts no more, and why; the next one takes its place.
            instant_or_none("annulled_at"),
            text("annulled_why"),
        ],
        indexes: &[(&["rfp_id"], true)],
        refers: &[("rfp_id", "rfp"), ("winner", "bidder"), ("decided_by", "person")],
    }
}

fn contract() -> Shape {
    Shape {
        table: "contract",
        columns: vec![
            id(),
            uuid("project_id"),
            int("number"),
            uuid("rfp_id"),
            uuid("bidder_id"),
            uuid("vendor_id"),
            // Fixed, capped, time and material.
            text("kind"),
            big("ceiling_minor"),
            text("currency"),
            date_or_none("signed_on"),
            instant("created_at"),
            version(),
        ],
        indexes: &[(&["project_id", "number"], true), (&["rfp_id"], true)],
        refers: &[("project_id", "project"), ("rfp_id", "rfp"), ("bidder_id", "bidder"), ("vendor_id", "vendor")],
    }
}

fn rate() -> Shape {
    Shape {
        table: "contract_rate",
        columns: vec![id(), uuid("contract_id"), int("place"), text("name"), text("unit"), big("price_minor")],
        indexes: &[(&["contract_id", "place"], true)],
        refers: &[("contract_id", "contract")],
    }
}

fn promise() -> Shape {
    Shape {
        table: "promise",
        columns: vec![
            id(),
            uuid("contract_id"),
            uuid("requirement_id"),
            // What was answered, and how in their words.
            text("code"),
            text("text"),
            big_or_none("price_minor"),
            // None where the answer was no.
            uuid_or_none("item_id"),
            // What came of it, in the same words.
            text_or_none("delivered_as"),
            uuid_or_none("judged_by"),
            instant_or_none("judged_at"),
            version(),
        ],
        indexes: &[(&["contract_id", "requirement_id"], true), (&["requirement_id"], false), (&["item_id"], false)],
        refers: &[("contract_id", "contract"), ("requirement_id", "requirement"), ("item_id", "item"), ("judged_by", "person")],
    }
}
