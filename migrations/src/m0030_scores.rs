//! Judging bids: who judges, every mark that was given, and what was agreed on where marks lay far apart.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in judging().into_iter().chain(agreed()) {
            table.create(manager).await?;
        }
        Ok(())
    }
}

fn judging() -> [Shape; 2] {
    [
        Shape {
            table: "evaluator",
            columns: vec![
                id(),
                uuid("rfp_id"),
                uuid("person_id"),
                instant("named_at"),
                instant_or_none("declared_at"),
                // What ties them to a bidder; who has such a tie judges nothing.
                text_or_none("conflict"),
                // All marks are given and change no more; from then on those of the others are seen.
                instant_or_none("finished_at"),
            ],
            indexes: &[(&["rfp_id", "person_id"], true)],
            refers: &[("rfp_id", "rfp"), ("person_id", "person")],
        },
        Shape {
            table: "bid_mark",
            columns: vec![
                id(),
                uuid("evaluator_id"),
                uuid("bidder_id"),
                // What is judged, by its key.
                text("part"),
                // None where they abstain.
                int_or_none("mark"),
                text("reason"),
                instant("at"),
                version(),
            ],
            // The second holds all that a ranking reads of a hundred thousand marks.
            indexes: &[(&["evaluator_id", "bidder_id", "part"], true), (&["bidder_id", "evaluator_id", "part", "mark"], false)],
            refers: &[("evaluator_id", "evaluator"), ("bidder_id", "bidder")],
        },
    ]
}

fn agreed() -> [Shape; 2] {
    [
        Shape {
            table: "bid_consensus",
            columns: vec![id(), uuid("bidder_id"), text("part"), int("mark"), text("reason"), uuid_or_none("person_id"), instant("at")],
            indexes: &[(&["bidder_id", "part"], true)],
            refers: &[("bidder_id", "bidder"), ("person_id", "person")],
        },
        Shape {
            table: "consensus_signature",
            columns: vec![id(), uuid("consensus_id"), uuid("evaluator_id"), instant("at")],
            indexes: &[(&["consensus_id", "evaluator_id"], true)],
            refers: &[("consensus_id", "bid_consensus"), ("evaluator_id", "evaluator")],
        },
    ]
}
