//! What a person writes into an item: one set of rules for pages, REST and imports.

use std::collections::{BTreeMap, HashSet};

use golive_domain::{
    Say,
    backlog::{ItemKind, Moscow},
    error::Refusals,
    id::{DepartmentId, FieldId, ItemId, PersonId},
    search::fold,
    text::{Title, long_text},
};
use serde::{Deserialize, Serialize};

use super::{
    bounds::{Bounds, Member},
    keep::json,
    taken::{self, Taken},
};
use crate::{
    Result,
    desk::{ProjectScope, Writer},
};

/// The fields of an item to be set; what is `None` stays as it is. An inner `None` empties the field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ItemKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moscow: Option<Moscow>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "given")]
    pub department: Option<Option<DepartmentId>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "given")]
    pub assignee: Option<Option<PersonId>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "given")]
    pub parent: Option<Option<ItemId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Codes of the requirements it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements: Option<Vec<String>>,
    /// Acceptance criteria, one a line; a line that stays keeps its tick.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criteria: Option<Vec<String>>,
    /// Custom values as they are typed; an empty one is taken away.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub custom: BTreeMap<FieldId, String>,
}

/// Tells a member that is `null` from one that is not there.
mod given {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<T: Serialize, S: Serializer>(value: &Option<Option<T>>, to: S) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(to)
    }

    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
        Option::deserialize(from).map(Some)
    }
}

const LABEL: usize = 40;
/// As long as the register lets them be.
const REQUIREMENT: usize = 60;
const LABELS: usize = 20;
const CRITERION: usize = 1_000;
const CRITERIA: usize = 50;

impl ItemFields {
    /// Applies them to an item, or refuses every bad one with its field.
    pub(super) async fn apply(self, tx: &Writer<ProjectScope>, bounds: &Bounds, item: &mut Taken) -> Result<()> {
        let mut refused = Refusals::default();
        let row = &mut item.row;
        if let Some(title) = self.title.and_then(|title| refused.take("title", Title::parse(&title))) {
            row.title = title.into_string();
        }
        if let Some(body) = self.body.and_then(|body| refused.take("body", long_text(&body))) {
            row.body = body;
        }
        row.kind = self.kind.unwrap_or(row.kind);
        row.moscow = self.moscow.unwrap_or(row.moscow);
        if let Some(department) = self.department {
            match department {
                Some(id) if !bounds.departments(tx).await?.contains(&id) => refused.add("department", Say::new("error-gone")),
                department => row.department_id = department,
            }
        }
        if let Some(assignee) = self.assignee {
            match assignee {
                Some(id) if !bounds.members(tx).await?.iter().any(|member| member.id == id) => {
                    refused.add("assignee", Say::new("error-gone"));
                }
                assignee => row.assignee_id = assignee,
            }
        }
        if let Some(parent) = self.parent {
            match parent {
                Some(id) if taken::find(tx, id).await.is_err() => refused.add("parent", Say::new("error-gone")),
                parent => row.parent_id = parent,
            }
        }
        if let Some(codes) = self.requirements.and_then(|codes| refused.take("requirements", short_list(codes, REQUIREMENT))) {
            row.requirements.0 = codes;
        }
        for (field, value) in self.custom {
            let name = format!("custom[{field}]");
            let Some((_, rule)) = bounds.fields(tx).await?.iter().find(|(id, _)| *id == field) else {
                refused.add(&name, Say::new("error-gone"));
                continue;
            };
            let members = bounds.members(tx).await?;
            match refused.take(&name, rule.parse(&value, |text| find_person(members, text))) {
                Some(Some(value)) => drop(row.custom.0.insert(field.to_string(), json(&value))),
                Some(None) => drop(row.custom.0.remove(&field.to_string())),
                None => {}
            }
        }
        if let Some(labels) = self.labels.and_then(|labels| refused.take("labels", short_list(labels, LABEL))) {
            item.labels = labels;
        }
        if let Some(lines) = self.criteria.and_then(|lines| refused.take("criteria", checklist(lines))) {
            item.set_criteria(lines.into_iter().map(|line| (line, None)));
        }
        Ok(refused.finish()?)
    }
}

/// Short words, each once however it is spelled, in their order.
fn short_list(words: Vec<String>, longest: usize) -> Result<Vec<String>, Say> {
    let mut list: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    for word in words {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        match word.chars().count() {
            0 => continue,
            is if is > longest => return Err(Say::new("error-too-long").with("is", is).with("max", longest)),
            _ if !known.insert(fold(&word)) => continue,
            _ => list.push(word),
        }
    }
    if list.len() > LABELS { Err(Say::new("error-too-many").with("is", list.len()).with("max", LABELS)) } else { Ok(sorted(list)) }
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

fn checklist(lines: Vec<String>) -> Result<Vec<String>, Say> {
    let lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    if let Some(long) = lines.iter().map(|line| line.chars().count()).find(|is| *is > CRITERION) {
        return Err(Say::new("error-too-long").with("is", long).with("max", CRITERION));
    }
    if lines.len() > CRITERIA { Err(Say::new("error-too-many").with("is", lines.len()).with("max", CRITERIA)) } else { Ok(lines) }
}

/// Who an id, an address or a name is; a name that two people bear is nobody's.
pub(crate) fn find_person(members: &[Member], text: &str) -> Option<PersonId> {
    let id = text.parse().ok();
    let is_meant =
        |member: &&Member| Some(member.id) == id || member.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text));
    if let Some(member) = members.iter().find(is_meant) {
        return Some(member.id);
    }
    let wanted = fold(text);
    let mut named = members.iter().filter(|member| fold(&member.name) == wanted).map(|member| member.id);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}
