//! What vendors are asked: eight sections, the requirements with their weights, how bids are judged, who signed which edition.

use sea_orm_migration::prelude::*;

use crate::shape::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [rfp(), section(), requirement(), edition(), signature(), holder()] {
            table.create(manager).await?;
        }
        index_words(manager, "rfp").await
    }
}

fn rfp() -> Shape {
    Shape {
        table: "rfp",
        columns: vec![
            id(),
            uuid("project_id"),
            int("number"),
            text("title"),
            // What it is written in.
            text("language"),
            text("state"),
            // Prices are compared in it.
            text("currency"),
            instant_or_none("deadline_at"),
            // The least days that vendors have, to answer and after an addendum.
            int("notice_days"),
            json("judging"),
            // What was answered to the questions before.
            json("needs"),
            // How many key holders open the bids together.
            int("threshold"),
            // Of the text: counted up each time it is given to those who sign.
            int("edition"),
            uuid_or_none("author_id"),
            instant("created_at"),
            instant("updated_at"),
            instant_or_none("published_at"),
            instant_or_none("ended_at"),
            // Why it was cancelled.
            text("ended_why"),
            text("folded"),
            version(),
        ],
        indexes: &[(&["project_id", "number"], true)],
        refers: &[("project_id", "project"), ("author_id", "person")],
    }
}

fn section() -> Shape {
    Shape {
        table: "rfp_section",
        columns: vec![id(), uuid("rfp_id"), text("section"), text("body"), uuid_or_none("author_id"), instant("updated_at"), version()],
        indexes: &[(&["rfp_id", "section"], true)],
        refers: &[("rfp_id", "rfp"), ("author_id", "person")],
    }
}

fn requirement() -> Shape {
    Shape {
        table: "rfp_requirement",
        columns: vec![
            id(),
            uuid("rfp_id"),
            uuid("requirement_id"),
            int("weight"),
            // Who answers it with "no" is out.
            yes_no("mandatory"),
        ],
        indexes: &[(&["rfp_id", "requirement_id"], true), (&["requirement_id"], false)],
        refers: &[("rfp_id", "rfp"), ("requirement_id", "requirement")],
    }
}

/// A request as it stood when it was given to those who sign, whole.
fn edition() -> Shape {
    Shape {
        table: "rfp_edition",
        columns: vec![id(), uuid("rfp_id"), int("edition"), json("body"), text("hash"), uuid_or_none("person_id"), instant("at")],
        indexes: &[(&["rfp_id", "edition"], true)],
        refers: &[("rfp_id", "rfp"), ("person_id", "person")],
    }
}

fn signature() -> Shape {
    Shape {
        table: "rfp_signature",
        columns: vec![
            id(),
            uuid("rfp_id"),
            int("edition"),
            text("part"),
            uuid_or_none("department_id"),
            uuid("person_id"),
            // Of the edition that was signed.
            text("hash"),
            instant("at"),
        ],
        indexes: &[(&["rfp_id", "edition"], false)],
        refers: &[("rfp_id", "rfp"), ("department_id", "department"), ("person_id", "person")],
    }
}

/// Somebody who opens the bids together with others. The key is derived from a phrase that is kept nowhere.
fn holder() -> Shape {
    Shape {
        table: "rfp_holder",
        columns: vec![
            id(),
            uuid("rfp_id"),
            uuid("person_id"),
            // In base64, both; none before the phrase is chosen.
            text_or_none("salt"),
            text_or_none("public_key"),
            instant("named_at"),
            instant_or_none("ready_at"),
        ],
        indexes: &[(&["rfp_id", "person_id"], true)],
        refers: &[("rfp_id", "rfp"), ("person_id", "person")],
    }
}
