//! What happened: the one record from which history, audit, notices, live changes and every chart are derived.

mod audience;
mod kind;
mod news;
mod subject;

pub use audience::{Reason, audience};
pub use kind::EventKind;
pub use subject::SubjectKind;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::id::PersonId;

/// The record an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subject {
    pub kind: SubjectKind,
    pub id: Uuid,
}

/// One field's old and new value. Values are the stored ones (words, ids, minor units); pages say them in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub field: String,
    pub from: Value,
    pub to: Value,
}

impl Change {
    /// A change that is known to be one; [`Changes::note`] compares first.
    pub fn new(field: &str, from: impl Into<Value>, to: impl Into<Value>) -> Self {
        Self { field: field.to_owned(), from: from.into(), to: to.into() }
    }
}

/// Collects the fields that really changed.
#[derive(Debug, Default)]
pub struct Changes(pub Vec<Change>);

impl Changes {
    /// Notes the field when the two values differ.
    pub fn note<T: Serialize>(&mut self, field: &str, from: &T, to: &T) -> &mut Self {
        let value = |v: &T| serde_json::to_value(v).unwrap_or(Value::Null);
        let (from, to) = (value(from), value(to));
        if from != to {
            self.0.push(Change { field: field.to_owned(), from, to });
        }
        self
    }

    /// Notes a field of a record that was not there before.
    pub fn begin<T: Serialize>(&mut self, field: &str, to: &T) -> &mut Self {
        self.note(field, &Value::Null, &serde_json::to_value(to).unwrap_or(Value::Null))
    }

    /// Whether every field is as it was.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Something that happened. Who did it, when and in which project is the door's to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub kind: EventKind,
    pub subject: Subject,
    /// What the record is called, so that history reads well after the record is renamed or archived.
    pub label: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// People it concerns directly: the assignee, the invited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<PersonId>,
    /// People whose name was called in a text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<PersonId>,
    /// A reason or an excerpt in the person's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Said among those who also see what was not handed over to the vendor: nobody else hears of it, or reads of it later.
    #[serde(default)]
    pub internal: bool,
}

impl Event {
    /// What happened to which record, and what the record is called at that instant.
    pub fn new(kind: EventKind, id: impl Into<Uuid>, label: impl Into<String>) -> Self {
        Self {
            kind,
            subject: Subject { kind: kind.subject(), id: id.into() },
            label: label.into(),
            changes: Vec::new(),
            concerns: Vec::new(),
            mentions: Vec::new(),
            note: None,
            internal: false,
        }
    }

    /// Says what changed, in place of what was said before.
    pub fn changing(mut self, changes: impl Into<Vec<Change>>) -> Self {
        self.changes = changes.into();
        self
    }

    /// Says that this changed too.
    pub fn and_changing(mut self, changes: impl IntoIterator<Item = Change>) -> Self {
        self.changes.extend(changes);
        self
    }

    /// Says whom it concerns directly: they hear of it though they watch nothing.
    pub fn concerning(mut self, people: impl IntoIterator<Item = PersonId>) -> Self {
        self.concerns.extend(people);
        self
    }

    /// Says whose names were called: they hear of it first of all.
    pub fn mentioning(mut self, people: impl IntoIterator<Item = PersonId>) -> Self {
        self.mentions.extend(people);
        self
    }

    /// Keeps it from the vendor's people.
    pub fn among_us(mut self) -> Self {
        self.internal = true;
        self
    }

    /// Quotes a reason or an excerpt; an empty one is none.
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into()).filter(|text: &String| !text.is_empty());
        self
    }
}

impl From<Changes> for Vec<Change> {
    fn from(changes: Changes) -> Self {
        changes.0
    }
}
