//! Items as programs read them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    backlog::{self as rules, FieldKind, ItemKind, ItemState, Moscow},
    events::{Change, EventKind},
};
use golive_store::backlog::{
    Attached, Commented, Created, CriterionView, CustomField, HistoryLine, ItemRow, ItemView, Linked, PersonRef, StayView,
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::wire::{Give, Given, Of, answer};

pub type Kind = Of<ItemKind>;
pub type State = Of<ItemState>;
pub type Priority = Of<Moscow>;
type ValueKind = Of<FieldKind>;
type DeedKind = Of<EventKind>;

answer! {
    /// A person as a face and a name.
    Person from PersonRef {
        id: Uuid,
        name: String,
    }

    /// What a new item is called.
    NewItem from Created {
        id: Uuid,
        number: i32,
        /// `ARAS-214`
        code: String,
    }

    /// An item as lists show it.
    ItemLine from ItemRow {
        id: Uuid,
        number: i32,
        /// `ARAS-214`
        code: String,
        kind: Kind,
        title: String,
        state: State,
        moscow: Priority,
        /// In half-points: 5 is two and a half.
        points: Option<i32>,
        /// Minutes of all estimate lines together.
        minutes: i32,
        /// In minor units of the project's currency; null where it is not known or you may not see prices.
        price: Option<i64>,
        assignee: Option<Person>,
        department_id: Option<Uuid>,
        department: Option<String>,
        labels: Vec<String>,
        sprint: Option<Uuid>,
        parent: Option<Uuid>,
        /// Why it is stuck.
        blocked: Option<String>,
        archived: bool,
        version: i32,
    }

    /// One item, whole.
    Item from ItemView {
        row: ItemLine,
        /// Markdown.
        body: String,
        /// Codes of the requirements it serves.
        requirements: Vec<String>,
        /// By which an import finds it again.
        external_key: Option<String>,
        criteria: Vec<Criterion>,
        estimate: Vec<EstimateLine>,
        estimated_on: Option<NaiveDate>,
        /// Null for who may not see prices.
        price: Option<Price>,
        /// Agreed for the item as a whole, in minor units.
        fixed: Option<i64>,
        custom: Vec<CustomValue>,
        links: Links,
        stays: Vec<Stay>,
        comments: Vec<Comment>,
        files: Vec<File>,
        /// Newest first.
        history: Vec<Deed>,
        /// You watch it.
        watched: bool,
        watchers: u64,
        created_at: DateTime<Utc>,
        updated_at: DateTime<Utc>,
    }

    /// An acceptance criterion.
    Criterion from CriterionView {
        id: Uuid,
        content: String,
        met: bool,
    }

    /// Hours of one skill.
    EstimateLine from rules::EstimateLine {
        skill: String,
        minutes: i32,
        person: Option<Uuid>,
    }

    /// A custom field with this item's value.
    CustomValue from CustomField {
        id: Uuid,
        name: String,
        rule: ValueRule,
        /// In one plain spelling: `12.5`, `2026-03-21`, the choice, the person's id.
        value: Option<String>,
        /// The same in words: a person's name instead of the id.
        text: String,
    }

    /// What a custom field takes.
    ValueRule from rules::FieldRule {
        kind: ValueKind,
        /// What can be chosen, for a choice.
        choices: Vec<String>,
        required: bool,
    }

    /// Items around this one.
    Links from Linked {
        parent: Option<ItemLine>,
        children: Vec<ItemLine>,
        /// What it needs first.
        needs: Vec<ItemLine>,
        /// What waits for it.
        needed_by: Vec<ItemLine>,
    }

    /// One stay in a sprint.
    Stay from StayView {
        sprint: Uuid,
        number: i32,
        name: String,
        entered_at: DateTime<Utc>,
        left_at: Option<DateTime<Utc>>,
        carried_in: bool,
    }

    /// A comment.
    Comment from Commented {
        id: Uuid,
        author: Person,
        /// Markdown; empty once withdrawn.
        body: String,
        at: DateTime<Utc>,
        edited_at: Option<DateTime<Utc>>,
        removed: bool,
        /// You wrote it.
        own: bool,
        version: i32,
    }

    /// A file on an item.
    File from Attached {
        id: Uuid,
        name: String,
        /// Read from the bytes, whatever the name says.
        media_type: String,
        bytes: i64,
        author: Person,
        at: DateTime<Utc>,
    }

    /// One deed of an item's history.
    Deed from HistoryLine {
        id: Uuid,
        at: DateTime<Utc>,
        /// Null where Golive itself did it.
        who: Option<Person>,
        kind: DeedKind,
        changes: Vec<FieldChange>,
        /// A reason or an excerpt in the person's own words.
        note: Option<String>,
    }

    /// A field's old and new value: words, ids, numbers or lists of them, as they are stored.
    FieldChange from Change {
        field: String,
        from: Value,
        to: Value,
    }
}

/// What an item costs in minor units, or why that is not known.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(tag = "price", rename_all = "snake_case")]
pub enum Price {
    /// As it was when the item was baselined.
    Frozen { amount: i64 },
    /// Agreed as a whole.
    Fixed { amount: i64 },
    /// Hours times rates.
    Reckoned { amount: i64 },
    /// These skills have no rate on the estimate's day; `known` is what the others come to.
    MissingRate { skills: Vec<String>, known: i64 },
    /// No hours, no price.
    NotEstimated,
    /// More than an amount can hold.
    TooLarge,
}

impl Given<rules::Price> for Price {
    fn given(price: rules::Price) -> Self {
        match price {
            rules::Price::Frozen { amount } => Self::Frozen { amount: amount.0 },
            rules::Price::Fixed { amount } => Self::Fixed { amount: amount.0 },
            rules::Price::Reckoned { amount } => Self::Reckoned { amount: amount.0 },
            rules::Price::MissingRate { skills, known } => Self::MissingRate { skills: skills.give(), known: known.0 },
            rules::Price::NotEstimated => Self::NotEstimated,
            rules::Price::TooLarge => Self::TooLarge,
        }
    }
}
