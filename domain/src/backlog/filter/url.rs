//! A filter as it stands in the URL.
//!
//! What [`Filter::to_pairs`] writes, [`Filter::from_pairs`] reads back as the same filter. A key or value that is not
//! known is reported, for a mistyped filter that silently shows everything is worse than none.

use std::str::FromStr;

use super::{AssigneePick, Direction, Filter, Sort, SprintPick};
use crate::{Say, error::FieldError, id::FieldId, words, words::Word as _};

words! {
    /// The keys a filter is written with; custom fields are `custom[<field>]`.
    pub enum FilterKey {
        Text = "text",
        Kind = "kind",
        State = "state",
        Status = "status",
        Moscow = "moscow",
        Department = "department",
        Label = "label",
        Assignee = "assignee",
        Sprint = "sprint",
        Parent = "parent",
        Blocked = "blocked",
        Archived = "archived",
        Sort = "sort",
        Direction = "direction",
        Page = "page",
    }
}

impl Filter {
    /// Reads the pairs of a query string. What is understood is applied; the rest is reported by its key. An empty
    /// value is an untouched form field and means nothing.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self::default();
        let mut refused = Vec::new();
        for (key, value) in pairs {
            let (key, value) = (key.as_ref(), value.as_ref().trim());
            if let Err(say) = filter.read(key, value) {
                refused.push(FieldError { field: key.to_owned(), say });
            }
        }
        (filter, refused)
    }

    fn read(&mut self, key: &str, value: &str) -> Result<(), Say> {
        if let Some(field) = key.strip_prefix("custom[").and_then(|rest| rest.strip_suffix(']')) {
            let field = known::<FieldId>(field)?;
            if !value.is_empty() {
                self.custom.insert(field, value.to_owned());
            }
            return Ok(());
        }
        let key = FilterKey::parse(key).ok_or_else(|| Say::new("error-filter-key").with("key", key))?;
        if value.is_empty() {
            return Ok(());
        }
        match key {
            FilterKey::Text => self.text = Some(value.to_owned()),
            FilterKey::Kind => include(&mut self.kinds, known(value)?),
            FilterKey::State => include(&mut self.states, known(value)?),
            FilterKey::Status => self.status = Some(known(value)?),
            FilterKey::Moscow => include(&mut self.moscow, known(value)?),
            FilterKey::Department => self.department = Some(known(value)?),
            FilterKey::Label => include(&mut self.labels, value.to_owned()),
            FilterKey::Assignee => self.assignee = Some(assignee(value)?),
            FilterKey::Sprint => self.sprint = Some(sprint(value)?),
            FilterKey::Parent => self.parent = Some(known(value)?),
            FilterKey::Blocked => self.blocked = Some(yes_no(value)?),
            FilterKey::Archived => self.archived = yes_no(value)?,
            FilterKey::Sort => self.sort = known(value)?,
            FilterKey::Direction => self.direction = known(value)?,
            FilterKey::Page => self.page = value.parse().ok().filter(|page| *page > 0).ok_or_else(|| unknown(value))?,
        }
        Ok(())
    }

    /// The pairs of the query string; what is as usual is left out.
    pub fn to_pairs(&self) -> Vec<(String, String)> {
        use FilterKey as K;
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut put = |key: FilterKey, value: Option<String>| pairs.extend(value.map(|value| (key.to_string(), value)));
        put(K::Text, self.text.clone());
        self.kinds.iter().for_each(|kind| put(K::Kind, Some(kind.to_string())));
        self.states.iter().for_each(|state| put(K::State, Some(state.to_string())));
        put(K::Status, self.status.map(|status| status.to_string()));
        self.moscow.iter().for_each(|moscow| put(K::Moscow, Some(moscow.to_string())));
        put(K::Department, self.department.map(|id| id.to_string()));
        self.labels.iter().for_each(|label| put(K::Label, Some(label.clone())));
        put(
            K::Assignee,
            self.assignee.map(|pick| match pick {
                AssigneePick::Me => "me".to_owned(),
                AssigneePick::Nobody => "none".to_owned(),
                AssigneePick::Person(id) => id.to_string(),
            }),
        );
        put(
            K::Sprint,
            self.sprint.map(|pick| match pick {
                SprintPick::Backlog => "none".to_owned(),
                SprintPick::Sprint(id) => id.to_string(),
            }),
        );
        put(K::Parent, self.parent.map(|id| id.to_string()));
        put(K::Blocked, self.blocked.map(|blocked| if blocked { "yes" } else { "no" }.to_owned()));
        put(K::Archived, self.archived.then(|| "yes".to_owned()));
        put(K::Sort, (self.sort != Sort::Rank).then(|| self.sort.to_string()));
        put(K::Direction, (self.direction != Direction::Ascending).then(|| self.direction.to_string()));
        put(K::Page, (self.page > 1).then(|| self.page.to_string()));
        pairs.extend(self.custom.iter().map(|(field, value)| (format!("custom[{field}]"), value.clone())));
        pairs
    }

    /// The query string itself, percent-encoded, without the question mark.
    pub fn to_query(&self) -> String {
        let pair = |(key, value): (String, String)| format!("{}={}", encoded(&key), encoded(&value));
        self.to_pairs().into_iter().map(pair).collect::<Vec<_>>().join("&")
    }
}

/// Adds a member in the vocabulary's order, once: two ways to click together a filter give one URL.
fn include<T: Ord>(members: &mut Vec<T>, member: T) {
    if let Err(at) = members.binary_search(&member) {
        members.insert(at, member);
    }
}

fn known<T: FromStr>(value: &str) -> Result<T, Say> {
    value.parse().map_err(|_| unknown(value))
}

fn unknown(value: &str) -> Say {
    Say::new("error-filter-value").with("value", value)
}

fn assignee(value: &str) -> Result<AssigneePick, Say> {
    match value {
        "me" => Ok(AssigneePick::Me),
        "none" => Ok(AssigneePick::Nobody),
        id => known(id).map(AssigneePick::Person),
    }
}

fn sprint(value: &str) -> Result<SprintPick, Say> {
    match value {
        "none" => Ok(SprintPick::Backlog),
        id => known(id).map(SprintPick::Sprint),
    }
}

fn yes_no(value: &str) -> Result<bool, Say> {
    match value {
        "yes" | "true" | "1" | "on" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err(unknown(value)),
    }
}

fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").expect("a string takes every write"),
        }
        out
    })
}
