//! What a form or an island is told when a deed is done.

use golive_domain::Say;
use serde::{Deserialize, Serialize};

/// Where to go next and what to say. A plain form is redirected; an island reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// A path of this site; without it the person stays where the form was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub go: Option<String>,
    /// A sentence for the toast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<Say>,
    /// How the toast offers to take it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
    /// The form is shown again as it was sent, with these fields filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filled: Vec<(String, String)>,
}

/// A form that takes the deed back: where it posts and what it sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undo {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Done {
    pub fn at(path: impl Into<String>) -> Self {
        Self { go: Some(path.into()), ..Self::default() }
    }

    pub fn saying(mut self, say: Say) -> Self {
        self.say = Some(say);
        self
    }

    /// Shows the form again as it was sent, this field filled.
    pub fn filling(mut self, field: &str, value: impl Into<String>) -> Self {
        self.filled.push((field.to_owned(), value.into()));
        self
    }

    pub fn undone_by(mut self, action: &str, fields: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.undo = Some(Undo { action: action.to_owned(), fields });
        self
    }
}

/// Done, and the page stays: the toast says it.
pub fn said(key: &str) -> Done {
    Done::default().saying(Say::new(key))
}
