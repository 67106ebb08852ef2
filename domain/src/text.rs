//! Texts parsed once at the edge, so that inside they are known to be good.

use serde::{Deserialize, Serialize};

use crate::Say;

/// Longest long text that is kept, in characters.
pub const LONG_TEXT: usize = 100_000;

/// One line a person reads in lists: 1 to 250 characters, no line breaks, no control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Title(String);

impl Title {
    pub const MAX: usize = 250;

    /// Trims and folds white space; refuses nothing and too much.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.split_whitespace().collect::<Vec<_>>().join(" ");
        let text: String = text.chars().filter(|c| !c.is_control()).collect();
        match text.chars().count() {
            0 => Err(Say::new("error-required")),
            n if n > Self::MAX => Err(too_long(n, Self::MAX)),
            _ => Ok(Self(text)),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

/// A long text, Markdown where the page says so: normal line ends, no NUL, at most [`LONG_TEXT`] characters.
pub fn long_text(input: &str) -> Result<String, Say> {
    let text = input.replace("\r\n", "\n").replace('\0', "");
    match text.chars().count() {
        n if n > LONG_TEXT => Err(too_long(n, LONG_TEXT)),
        _ => Ok(text),
    }
}

fn too_long(is: usize, max: usize) -> Say {
    Say::new("error-too-long").with("is", is).with("max", max)
}

/// A project's key: 2 to 10 capital Latin letters and digits, a letter first (`ARAS`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct ProjectKey(String);

impl ProjectKey {
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.trim().to_ascii_uppercase();
        let shaped = text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric());
        if shaped && (2..=10).contains(&text.len()) { Ok(Self(text)) } else { Err(Say::new("error-project-key")) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ProjectKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// An address mail can be sent to, kept in lower case; `a@b` is enough, deliverability is the mail server's to tell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.trim().to_lowercase();
        let good = text.len() <= 254
            && !text.contains(|c: char| c.is_whitespace() || c.is_control())
            && matches!(text.split_once('@'), Some((name, host)) if !name.is_empty() && !host.is_empty() && !host.contains('@'));
        if good { Ok(Self(text)) } else { Err(Say::new("error-email")) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
