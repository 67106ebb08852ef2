//! Requests as programs read them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    money::Currency,
    people::Locale,
    rfp::{Absent, By, Completeness, Judged, Judging, RfpState, Section, Signer, TieBreak},
};
use golive_store::rfp::{AskRow, EditionRow, HolderRow, RfpRow, RfpView, SectionView, Signature as StoredSignature};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::{Person, Priority},
    wire::{Give, Given, Of, answer},
};

pub type Language = Of<Locale>;
pub type Signs = Of<Signer>;
type State = Of<RfpState>;
type Part = Of<Section>;
type Completed = Of<Completeness>;
type Missing = Of<Absent>;
type Tie = Of<TieBreak>;

answer! {
    /// A request for proposals as lists show it.
    RfpLine from RfpRow {
        id: Uuid,
        number: i32,
        /// `RFP-1`
        code: String,
        title: String,
        /// What it is written in.
        language: Language,
        state: State,
        /// Prices are compared in it.
        currency: String,
        deadline: Option<DateTime<Utc>>,
        /// The least days that vendors have, to answer and after an addendum.
        notice_days: i32,
        /// How many key holders open the bids together.
        threshold: i32,
        /// 0 before it was given to those who sign for the first time.
        edition: i32,
        updated_at: DateTime<Utc>,
        version: i32,
    }

    /// One of its eight sections.
    RfpSection from SectionView {
        section: Part,
        /// Markdown.
        body: String,
        completeness: Completed,
        author: Option<Person>,
        updated_at: Option<DateTime<Utc>>,
        /// 0 where nobody wrote in it.
        version: i32,
    }

    /// A requirement it asks for.
    RfpRequirement from AskRow {
        code: String,
        title: String,
        /// Markdown.
        body: String,
        category: String,
        moscow: Priority,
        department: Option<String>,
        /// Among those of its category.
        weight: i32,
        /// Who answers it with `no` is out.
        mandatory: bool,
        /// The register has it no more.
        archived: bool,
    }
}

/// A criterion that bids are judged by.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct RfpCriterion {
    name: String,
    /// Of the technical score, in basis points; all of them are 10,000.
    weight: u32,
    /// Judged by the requirements of this category, the empty one those without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    requirements: Option<String>,
    /// Judged by scenes of the demo day, each with a weight among the scenes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scenes: Vec<RfpScene>,
}

/// A scene of the demo day.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct RfpScene {
    name: String,
    weight: u32,
}

/// What bids are judged by.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct RfpJudging {
    criteria: Vec<RfpCriterion>,
    /// The best mark; the worst is 0.
    scale: u32,
    /// Of the price in the whole, in basis points.
    price_weight: u32,
    /// In hundredths of a point, from 0 to 10,000.
    minimum: u32,
    absent: Missing,
    ties: Vec<Tie>,
    /// In basis points of the mean of the other prices; 0 flags none.
    low_price: u32,
    /// In points of the scale.
    spread: u32,
    /// ISO 4217: what prices may be named in beside the currency of the request.
    #[serde(default)]
    currencies: Vec<String>,
}

impl RfpJudging {
    /// Refuses a currency that is none.
    pub fn refuse_strange(&self) -> Result<(), Error> {
        let strange = self.currencies.iter().find_map(|code| Currency::parse(code).err());
        strange.map_or(Ok(()), |why| Err(Error::field("currencies", why)))
    }
}

impl Given<Judging> for RfpJudging {
    fn given(judging: Judging) -> Self {
        let criterion = |one: Judged| {
            let (requirements, scenes) = match one.by {
                By::Whole => (None, Vec::new()),
                By::Requirements(category) => (Some(category), Vec::new()),
                By::Scenes(scenes) => (None, scenes),
            };
            let scenes = scenes.into_iter().map(|(name, weight)| RfpScene { name, weight }).collect();
            RfpCriterion { name: one.name, weight: one.weight, requirements, scenes }
        };
        Self {
            criteria: judging.criteria.into_iter().map(criterion).collect(),
            scale: judging.scale,
            price_weight: judging.price_weight,
            minimum: judging.minimum,
            absent: Of(judging.absent),
            ties: judging.ties.into_iter().map(Of).collect(),
            low_price: judging.low_price,
            spread: judging.spread,
            currencies: judging.currencies.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Given<RfpJudging> for Judging {
    fn given(asked: RfpJudging) -> Self {
        let criterion = |one: RfpCriterion| {
            let by = match one.requirements {
                Some(category) => By::Requirements(category),
                None if one.scenes.is_empty() => By::Whole,
                None => By::Scenes(one.scenes.into_iter().map(|scene| (scene.name, scene.weight)).collect()),
            };
            Judged { name: one.name, weight: one.weight, by }
        };
        Self {
            criteria: asked.criteria.into_iter().map(criterion).collect(),
            scale: asked.scale,
            price_weight: asked.price_weight,
            minimum: asked.minimum,
            absent: asked.absent.0,
            ties: asked.ties.into_iter().map(|tie| tie.0).collect(),
            low_price: asked.low_price,
            spread: asked.spread,
            // A code that is none was refused before.
            currencies: asked.currencies.iter().filter_map(|code| Currency::parse(code).ok()).collect(),
        }
    }
}

/// A signature that is there, or asked for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpSignature {
    part: Signs,
    department: Option<String>,
    department_id: Option<Uuid>,
    /// Who may sign it.
    signers: Vec<Person>,
    signed_by: Option<Person>,
    signed_at: Option<DateTime<Utc>>,
}

impl Given<StoredSignature> for RfpSignature {
    fn given(of: StoredSignature) -> Self {
        let (signed_by, signed_at) = of.signed.map(|(who, at)| (who.give(), at)).unzip();
        let (department_id, department) = of.department.map(|(id, name)| (id.0, name)).unzip();
        Self { part: Of(of.part), department, department_id, signers: of.signers.give(), signed_by, signed_at }
    }
}

/// Somebody who opens the bids together with others.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpHolder {
    person: Person,
    /// When the phrase was chosen.
    ready_at: Option<DateTime<Utc>>,
}

impl Given<HolderRow> for RfpHolder {
    fn given(row: HolderRow) -> Self {
        Self { person: row.person.give(), ready_at: row.ready_at }
    }
}

/// A request for proposals.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Rfp {
    #[serde(flatten)]
    line: RfpLine,
    sections: Vec<RfpSection>,
    /// How many it asks for.
    requirements: u64,
    judging: RfpJudging,
    /// What was answered to the questions before.
    needs: BTreeMap<String, String>,
    /// What stands in the way of publication.
    lacks: Vec<String>,
    signatures: Vec<RfpSignature>,
    /// By name.
    holders: Vec<RfpHolder>,
    /// SHA-256 of the edition that lies before those who sign.
    hash: Option<String>,
    /// Why it was cancelled.
    ended_why: String,
}

impl Given<RfpView> for Rfp {
    fn given(view: RfpView) -> Self {
        Self {
            line: view.row.give(),
            sections: view.sections.give(),
            requirements: view.requirements,
            judging: view.judging.give(),
            needs: view.needs.into_iter().map(|(need, word)| (need.to_string(), word)).collect(),
            lacks: view.lacks.into_iter().map(|say| say.key).collect(),
            signatures: view.signatures.give(),
            holders: view.holders.give(),
            hash: view.hash,
            ended_why: view.ended_why,
        }
    }
}

/// A request as it stood when it was given to those who sign.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpEdition {
    edition: i32,
    /// SHA-256 of the body.
    hash: String,
    by: Option<Person>,
    at: DateTime<Utc>,
    /// The whole of it.
    #[schema(value_type = Object)]
    body: serde_json::Value,
}

impl Given<EditionRow> for RfpEdition {
    fn given(row: EditionRow) -> Self {
        let body = serde_json::to_value(row.body).unwrap_or_default();
        Self { edition: row.edition, hash: row.hash, by: row.by.give(), at: row.at, body }
    }
}
