//! What programs may say of an item.

use std::collections::BTreeMap;

use golive_domain::backlog::{self as rules, Skill};
use golive_store::backlog::{self as store, ItemFields, Spot};
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;
use uuid::Uuid;

use super::item::{Kind, Priority};
use crate::rest::wire::{Give, Given, asked};

/// A new item: its fields, and if wanted its estimate and its place.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ItemDraft {
    pub title: String,
    pub kind: Option<Kind>,
    /// Markdown.
    pub body: Option<String>,
    pub moscow: Option<Priority>,
    pub department: Option<Uuid>,
    pub assignee: Option<Uuid>,
    pub parent: Option<Uuid>,
    pub labels: Option<Vec<String>>,
    /// Codes of the requirements it serves.
    pub requirements: Option<Vec<String>>,
    /// Acceptance criteria.
    pub criteria: Option<Vec<String>>,
    /// Values of custom fields by the field's id, as they are typed.
    #[serde(default)]
    pub custom: BTreeMap<Uuid, String>,
    pub estimate: Option<Estimate>,
    #[serde(default)]
    pub spot: Place,
}

impl Given<ItemDraft> for store::NewItem {
    fn given(draft: ItemDraft) -> Self {
        let fields = ItemFields {
            kind: draft.kind.give(),
            title: Some(draft.title),
            body: draft.body,
            moscow: draft.moscow.give(),
            department: draft.department.map(|id| Some(id.into())),
            assignee: draft.assignee.map(|id| Some(id.into())),
            parent: draft.parent.map(|id| Some(id.into())),
            labels: draft.labels,
            requirements: draft.requirements,
            criteria: draft.criteria,
            custom: draft.custom.give(),
        };
        Self { fields, estimate: draft.estimate.give(), spot: draft.spot.give(), external_key: None }
    }
}

asked! {
    /// The fields to be set; what is left out stays as it is, and null empties a field.
    ItemChange for ItemFields {
        kind: Option<Kind>,
        title: Option<String>,
        /// Markdown.
        body: Option<String>,
        moscow: Option<Priority>,
        #[serde(default, deserialize_with = "told")]
        #[schema(value_type = Option<Uuid>)]
        department: Option<Option<Uuid>>,
        #[serde(default, deserialize_with = "told")]
        #[schema(value_type = Option<Uuid>)]
        assignee: Option<Option<Uuid>>,
        #[serde(default, deserialize_with = "told")]
        #[schema(value_type = Option<Uuid>)]
        parent: Option<Option<Uuid>>,
        labels: Option<Vec<String>>,
        /// Codes of the requirements it serves.
        requirements: Option<Vec<String>>,
        /// Acceptance criteria; one that stays keeps its tick.
        criteria: Option<Vec<String>>,
        /// Values of custom fields by the field's id, as they are typed; an empty one is taken away.
        #[serde(default)]
        custom: BTreeMap<Uuid, String>,
    }

    /// The whole estimate of an item.
    Estimate for store::Estimate {
        /// In half-points: 5 is two and a half.
        points: Option<i32>,
        #[serde(default)]
        lines: Vec<EstimatedHours>,
        /// A price agreed for the item as a whole, in minor units of the project's currency.
        fixed: Option<i64>,
    }

    /// Hours of one skill, by whom if that is known.
    EstimatedHours for rules::EstimateLine {
        #[schema(value_type = String)]
        skill: Skill,
        minutes: i32,
        person: Option<Uuid>,
    }
}

/// Tells a member that is `null` from one that is not there.
fn told<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<Uuid>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// Where in the order: `"top"`, `"bottom"`, `{"after": id}`, `{"before": id}`.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Top,
    #[default]
    Bottom,
    After(Uuid),
    Before(Uuid),
}

impl Given<Place> for Spot {
    fn given(place: Place) -> Self {
        match place {
            Place::Top => Self::Top,
            Place::Bottom => Self::Bottom,
            Place::After(item) => Self::After(item.into()),
            Place::Before(item) => Self::Before(item.into()),
        }
    }
}
