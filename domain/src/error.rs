//! What can go wrong, told so that the person knows what to do next.
//!
//! One enum serves every layer: `store` makes it, `app` shows it, REST answers it as problem+json.

use serde::{Deserialize, Serialize};

use crate::{events::Change, id::IncidentId};

/// What a rule gives, or why not.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A sentence to be said in the reader's language: a Fluent key and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Say {
    pub key: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, String)>,
}

impl Say {
    /// The sentence of a Fluent key, without arguments yet.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds an argument; numbers are passed as their plain digits and shown in the reader's.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

impl From<&str> for Say {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

/// A value that was refused, named by the form field (or JSON member) it came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    pub field: String,
    pub say: Say,
}

/// Two intentions that cannot both stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "conflict", rename_all = "snake_case")]
pub enum Conflict {
    /// Someone saved the record after it was read: what they changed, so that the second editor can choose.
    Edited { version: i32, by: String, changes: Vec<Change> },
    /// A rule refuses it in the present state.
    Rule { say: Say },
}

/// Every refusal and failure of Golive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "error", rename_all = "snake_case")]
pub enum Error {
    /// Nobody is signed in, or the session ended.
    #[error("signed out")]
    SignedOut,
    /// The person may see it and may not do it.
    #[error("forbidden")]
    Forbidden,
    /// It is not there, or the person may not know that it is.
    #[error("not found")]
    NotFound,
    /// Some values were refused, each with its field.
    #[error("invalid: {}", .fields.iter().map(|f| f.field.as_str()).collect::<Vec<_>>().join(", "))]
    Invalid { fields: Vec<FieldError> },
    /// It contradicts what is there now.
    #[error("conflict")]
    Conflict(Conflict),
    /// Too many tries; seconds to wait.
    #[error("too many tries")]
    TooMany { wait_seconds: u32 },
    /// The body or file is larger than allowed; the limit in bytes.
    #[error("too large")]
    TooLarge { limit_bytes: u64 },
    /// The database does not answer; trying again later may help.
    #[error("unavailable")]
    Unavailable,
    /// Our fault; the log knows it by this id.
    #[error("internal error {incident}")]
    Internal { incident: IncidentId },
}

impl Error {
    /// Refuses a form for one of its fields, with what is said beside it.
    pub fn field(field: &str, say: Say) -> Self {
        Self::Invalid { fields: vec![FieldError { field: field.to_owned(), say }] }
    }

    /// A rule that refuses, said in words.
    pub fn rule(say: Say) -> Self {
        Self::Conflict(Conflict::Rule { say })
    }

    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::SignedOut => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Conflict(_) => 409,
            Self::TooLarge { .. } => 413,
            Self::Invalid { .. } => 422,
            Self::TooMany { .. } => 429,
            Self::Internal { .. } => 500,
            Self::Unavailable => 503,
        }
    }
}

/// Gathers refused fields so that a form learns of all of them at once.
#[derive(Debug, Default)]
pub struct Refusals(Vec<FieldError>);

impl Refusals {
    /// Notes beside a field why its value is refused.
    pub fn add(&mut self, field: &str, say: Say) {
        self.0.push(FieldError { field: field.to_owned(), say });
    }

    /// Takes the value, or notes why not under `field`.
    pub fn take<T>(&mut self, field: &str, parsed: Result<T, Say>) -> Option<T> {
        parsed.map_err(|say| self.add(field, say)).ok()
    }

    /// `Ok` when nothing was refused.
    pub fn finish(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: self.0 }) }
    }
}
