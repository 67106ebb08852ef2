//! A promise as pages and files show it.

use chrono::{DateTime, Utc};
use golive_domain::{
    backlog::{ItemState, Moscow},
    defects::Severity,
    id::PromiseId,
    rfp::{AnswerCode, PromiseVerdict},
    testing::CaseResult,
};

use crate::backlog::PersonRef;

/// A promise as a line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRow {
    pub id: PromiseId,
    /// The requirement's code.
    pub requirement: String,
    pub title: String,
    pub moscow: Moscow,
    /// Who promised it.
    pub vendor: String,
    pub promised: AnswerCode,
    /// In the bidder's words.
    pub text: String,
    pub item: Option<PromiseItem>,
    pub delivered: Option<AnswerCode>,
    /// Who judged it last, when, and what they noted.
    pub judged: Option<(Option<PersonRef>, DateTime<Utc>, String)>,
    pub test: Option<LastTest>,
    /// Open ones at the requirement or its item, as far as the reader sees them.
    pub defects: Vec<PromiseDefect>,
    pub verdict: PromiseVerdict,
    pub version: i32,
}

/// The item that brings what was promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseItem {
    pub code: String,
    pub number: i32,
    pub title: String,
    pub state: ItemState,
}

/// The worst of what the cases of a requirement came to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastTest {
    pub result: CaseResult,
    /// When the latest of them was run.
    pub at: DateTime<Utc>,
}

/// A defect that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseDefect {
    pub code: String,
    pub number: i32,
    pub title: String,
    pub severity: Severity,
}
