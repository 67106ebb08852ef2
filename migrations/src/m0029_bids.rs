//! Vendors, those of them who bid, what they are working on under their own key, what they submitted under seal, and what was opened.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in bidding().into_iter().chain(submitted()).chain(told()) {
            table.create(manager).await?;
        }
        index_words(manager, "vendor").await
    }
}

/// Who bids.
fn bidding() -> [Shape; 4] {
    [
        Shape {
            table: "vendor",
            columns: vec![
                id(),
                uuid("project_id"),
                int("number"),
                text("name"),
                text("country"),
                text("website"),
                text("contact"),
                text("email"),
                text("phone"),
                // What they are written to in.
                text("language"),
                json("profile"),
                // Never theirs to read.
                text("notes"),
                text("folded"),
                instant("created_at"),
                instant("updated_at"),
                instant_or_none("archived_at"),
                version(),
            ],
            indexes: &[(&["project_id", "number"], true)],
            refers: &[("project_id", "project")],
        },
        Shape {
            table: "bidder",
            columns: vec![
                id(),
                uuid("rfp_id"),
                uuid("vendor_id"),
                // What stands for the name where none is shown.
                int("number"),
                text("zone"),
                instant("invited_at"),
                // Of the own key, in base64: what the phrase is mixed with, and what tells the right one.
                text_or_none("salt"),
                text_or_none("proof"),
                instant_or_none("joined_at"),
                instant_or_none("declined_at"),
            ],
            indexes: &[(&["rfp_id", "vendor_id"], true)],
            refers: &[("rfp_id", "rfp"), ("vendor_id", "vendor")],
        },
        Shape {
            table: "bidder_person",
            columns: vec![id(), uuid("bidder_id"), uuid("person_id"), instant("at")],
            indexes: &[(&["bidder_id", "person_id"], true), (&["person_id"], false)],
            refers: &[("bidder_id", "bidder"), ("person_id", "person")],
        },
        // One answer, price or file that is being worked on, under the bidder's own key.
        Shape {
            table: "bid_row",
            columns: vec![id(), uuid("bidder_id"), text("name"), text("sealed"), instant("updated_at"), version()],
            indexes: &[(&["bidder_id", "name"], true)],
            refers: &[("bidder_id", "bidder")],
        },
    ]
}

/// What was sent, and what was opened of it.
fn submitted() -> [Shape; 3] {
    [
        Shape {
            table: "bid_sent",
            columns: vec![
                id(),
                uuid("bidder_id"),
                // Submitted, confirmed, withdrawn.
                text("kind"),
                instant("at"),
                // SHA-256 over a salt and the content, of each envelope.
                text_or_none("answers_commitment"),
                text_or_none("prices_commitment"),
                json_or_none("answers"),
                json_or_none("prices"),
                // The same once more with the salts, under the bidder's own key.
                text_or_none("own"),
                uuid_or_none("person_id"),
            ],
            indexes: &[(&["bidder_id", "at"], false)],
            refers: &[("bidder_id", "bidder"), ("person_id", "person")],
        },
        Shape {
            table: "opened_share",
            columns: vec![id(), uuid("sent_id"), uuid("holder_id"), text("part"), text("share"), instant("at")],
            indexes: &[(&["sent_id", "holder_id", "part"], true)],
            refers: &[("sent_id", "bid_sent"), ("holder_id", "rfp_holder")],
        },
        Shape {
            table: "bid",
            columns: vec![
                id(),
                uuid("sent_id"),
                uuid("bidder_id"),
                json("answers"),
                text("answers_salt"),
                instant("opened_at"),
                json_or_none("prices"),
                text_or_none("prices_salt"),
                instant_or_none("prices_opened_at"),
            ],
            indexes: &[(&["sent_id"], true), (&["bidder_id"], false)],
            refers: &[("sent_id", "bid_sent"), ("bidder_id", "bidder")],
        },
    ]
}

/// What all bidders read.
fn told() -> [Shape; 2] {
    [
        Shape {
            table: "rfp_question",
            columns: vec![
                id(),
                uuid("rfp_id"),
                int("number"),
                // Shown to nobody but the asker.
                uuid_or_none("bidder_id"),
                text("body"),
                instant("asked_at"),
                text_or_none("answer"),
                uuid_or_none("answerer_id"),
                instant_or_none("answered_at"),
            ],
            indexes: &[(&["rfp_id", "number"], true)],
            refers: &[("rfp_id", "rfp"), ("bidder_id", "bidder"), ("answerer_id", "person")],
        },
        Shape {
            table: "rfp_addendum",
            columns: vec![
                id(),
                uuid("rfp_id"),
                int("number"),
                text("body"),
                int("edition"),
                instant("deadline_was"),
                instant("deadline_is"),
                uuid_or_none("person_id"),
                instant("at"),
            ],
            indexes: &[(&["rfp_id", "number"], true)],
            refers: &[("rfp_id", "rfp"), ("person_id", "person")],
        },
    ]
}
