//! Requests as their bidders read them.

use std::collections::BTreeMap;

use golive_store::{
    bids::{Tender as Stored, TenderRow},
    rfp::RfpBodyRequirement,
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::rest::{
    backlog::item::Person,
    rfp::{
        bidder::{BidStands, RfpAddendum},
        paper::{RfpJudging, RfpLine},
    },
    wire::{Give as _, Given, answer},
};

/// A request somebody was invited to.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TenderLine {
    /// The key of the project.
    project: String,
    /// Who asks.
    buyer: String,
    /// The buyer's time zone.
    zone: String,
    #[serde(flatten)]
    line: RfpLine,
    standing: BidStands,
    declined: bool,
}

impl Given<TenderRow> for TenderLine {
    fn given(row: TenderRow) -> Self {
        Self {
            project: row.project.give(),
            buyer: row.buyer,
            zone: row.zone,
            line: row.row.give(),
            standing: row.standing.give(),
            declined: row.declined,
        }
    }
}

/// A request as its bidder reads it; requirements, questions, receipts and commitments are lists of their own.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Tender {
    #[serde(flatten)]
    line: TenderLine,
    /// SHA-256 of the edition that is out.
    hash: String,
    /// By their words; Markdown.
    sections: BTreeMap<String, String>,
    /// How many it asks for.
    requirements: usize,
    judging: RfpJudging,
    /// The newest first.
    addenda: Vec<RfpAddendum>,
    /// Whom the caller bids for.
    vendor: String,
    people: Vec<Person>,
    /// The bidder's time zone.
    bidder_zone: String,
    /// A phrase was chosen.
    keyed: bool,
    /// It can be worked on and submitted.
    open: bool,
}

impl Given<Stored> for Tender {
    fn given(tender: Stored) -> Self {
        Self {
            line: tender.line.give(),
            hash: tender.hash,
            sections: tender.body.sections.into_iter().collect(),
            requirements: tender.body.requirements.len(),
            judging: tender.body.judging.give(),
            addenda: tender.addenda.give(),
            vendor: tender.vendor,
            people: tender.people.give(),
            bidder_zone: tender.zone,
            keyed: tender.keyed,
            open: tender.open,
        }
    }
}

answer! {
    /// A requirement that is to be answered.
    TenderRequirement from RfpBodyRequirement {
        code: String,
        title: String,
        /// Markdown.
        body: String,
        category: String,
        moscow: String,
        /// Among those of its category.
        weight: i32,
        /// Who answers it with `no` is out.
        mandatory: bool,
    }
}
