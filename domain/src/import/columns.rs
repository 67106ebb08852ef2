//! What the columns of a file mean: guessed from their headers, or told by the person.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::headers::{named, plain_word};
use crate::{Say, error::FieldError, words, words::Word as _};

words! {
    /// A field of the backlog that an import can fill.
    pub enum Target {
        /// The key by which a later import finds the item again.
        Key = "key",
        Title = "title",
        Text = "text",
        Kind = "kind",
        State = "state",
        Moscow = "moscow",
        Points = "points",
        /// Hours, bare or by skill: `7.5`, `Developer 7:30; Analyst 2`.
        Hours = "hours",
        /// An address or a name.
        Assignee = "assignee",
        Department = "department",
        Labels = "labels",
        /// The key of the parent.
        Parent = "parent",
        /// Acceptance criteria, one a line.
        Criteria = "criteria",
        /// Codes of requirements.
        Requirements = "requirements",
        /// A fixed price.
        Price = "price",
        Sprint = "sprint",
    }
}

impl Target {
    /// Several columns may fill it together, as Jira writes each label into a column of its own. Of several sprints the
    /// last is where the item is.
    pub fn takes_many(self) -> bool {
        matches!(self, Self::Labels | Self::Criteria | Self::Requirements | Self::Sprint)
    }
}

/// Where a column goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    Field(Target),
    /// A custom field, by its name.
    Custom(String),
}

impl Column {
    const CUSTOM: &str = "custom:";

    /// `title`, `custom:Module`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix(Self::CUSTOM).map(str::trim) {
            Some(name) => Some(Self::Custom(name.to_owned())).filter(|_| !name.is_empty()),
            None => Target::parse(text).map(Self::Field),
        }
    }

    fn takes_many(&self) -> bool {
        matches!(self, Self::Field(target) if target.takes_many())
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(target) => target.fmt(f),
            Self::Custom(name) => write!(f, "{}{name}", Self::CUSTOM),
        }
    }
}

/// What each column of a file fills, in the file's order; `None` is left aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(pub Vec<Option<Column>>);

impl Mapping {
    /// Guesses from the headers of Jira, Redmine and Trello exports, of our own export, and from plain words in English
    /// and Persian. `custom_fields` are the names of the project's own fields. Priority is not guessed to be MoSCoW:
    /// an urgent wish is not a must.
    pub fn guess<H: AsRef<str>>(headers: &[H], custom_fields: &[String]) -> Self {
        let plain: Vec<String> = headers.iter().map(|header| plain_word(header.as_ref())).collect();
        let guesses: Vec<Option<(Target, usize)>> = plain.iter().map(|header| named(header)).collect();
        // Of several headers for one field the surest fills it, the first of equals.
        let surest = |target: Target| {
            let of_target = guesses.iter().enumerate().filter(|(_, guess)| guess.is_some_and(|(of, _)| of == target));
            of_target.min_by_key(|(_, guess)| guess.map(|(_, looseness)| looseness)).map(|(at, _)| at)
        };
        let fills = |at: usize, target: Target| target.takes_many() || surest(target) == Some(at);
        let fields = guesses.iter().enumerate().map(|(at, guess)| guess.filter(|(target, _)| fills(at, *target)));
        let mut mapping: Vec<Option<Column>> = fields.map(|guess| guess.map(|(target, _)| Column::Field(target))).collect();
        for (at, header) in headers.iter().enumerate().filter(|(at, _)| !plain[*at].is_empty()) {
            let is_own =
                |name: &&String| plain_word(name) == plain[at] || header.as_ref().strip_prefix(Column::CUSTOM) == Some(name.as_str());
            if let (None, Some(name)) = (&mapping[at], custom_fields.iter().find(is_own)) {
                mapping[at] = Some(Column::Custom(name.clone()));
            }
        }
        Self(mapping)
    }

    /// Reads `key=issuekey,title=title,custom:Module=Component`: target, then the file's header, which stands in double
    /// quotes where it holds a comma.
    pub fn parse<H: AsRef<str>>(text: &str, headers: &[H]) -> Result<Self, Vec<FieldError>> {
        let mut mapping = Self(vec![None; headers.len()]);
        let mut refused = Vec::new();
        for part in parts(text).into_iter().filter(|part| !part.trim().is_empty()) {
            if let Err(say) = mapping.include(&part, headers) {
                refused.push(FieldError { field: "map".to_owned(), say });
            }
        }
        if refused.is_empty() { mapping.checked() } else { Err(refused) }
    }

    fn include<H: AsRef<str>>(&mut self, part: &str, headers: &[H]) -> Result<(), Say> {
        let (target, header) = part.split_once('=').ok_or_else(|| Say::new("error-map-shape").with("part", part.trim()))?;
        let column = Column::parse(target.trim()).ok_or_else(|| Say::new("error-map-target").with("target", target.trim()))?;
        let header = header.trim().trim_matches('"');
        let wanted = plain_word(header);
        let exact = headers.iter().position(|known| known.as_ref() == header);
        let at = exact.or_else(|| headers.iter().position(|known| plain_word(known.as_ref()) == wanted && !wanted.is_empty()));
        let at = at.ok_or_else(|| Say::new("error-map-header").with("header", header))?;
        match self.0[at].replace(column) {
            None => Ok(()),
            Some(_) => Err(Say::new("error-map-header-twice").with("header", header)),
        }
    }

    /// Refuses a mapping without a title, and one field filled by two columns where that makes no sense.
    pub fn checked(self) -> Result<Self, Vec<FieldError>> {
        let refuse = |say| FieldError { field: "map".to_owned(), say };
        let mut refused = Vec::new();
        if !self.has(Target::Title) {
            refused.push(refuse(Say::new("error-map-title")));
        }
        for (at, column) in self.0.iter().enumerate() {
            if let Some(column) = column.as_ref().filter(|column| !column.takes_many())
                && self.0[..at].iter().flatten().any(|earlier| earlier == column)
            {
                refused.push(refuse(Say::new("error-map-target-twice").with("target", column)));
            }
        }
        if refused.is_empty() { Ok(self) } else { Err(refused) }
    }

    /// Whether some column fills the field: an import leaves alone what no column speaks of, and empties a field whose
    /// cell is empty.
    pub fn has(&self, target: Target) -> bool {
        self.0.iter().flatten().any(|column| *column == Column::Field(target))
    }
}

/// The parts between commas that stand outside double quotes.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '"';
        match parts.last_mut() {
            Some(part) if c != ',' || quoted => part.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts
}

#[cfg(test)]
#[path = "columns_tests.rs"]
mod tests;
