//! What the forms of intake post to.

use std::collections::BTreeMap;

use golive_domain::{
    id::{AssignmentRuleId, ImportId},
    text::ProjectKey,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};

#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    error::Refusals,
    service::assigning::{Fits, Taker, TakerKind},
};
#[cfg(feature = "ssr")]
use golive_store::service::{self as store, RuleFields, Shift};

/// A rule as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleForm {
    pub name: String,
    pub requests: Vec<String>,
    pub priorities: Vec<String>,
    pub channels: Vec<String>,
    pub departments: Vec<String>,
    pub from: Vec<String>,
    pub words: String,
    pub taker: String,
    pub person: String,
    pub people: Vec<String>,
    pub enabled: String,
}

/// A new rule where `rule` is left out.
#[server(endpoint = "intake/save-rule", prefix = "/rpc")]
pub async fn save_rule(
    project: ProjectKey,
    #[server(default)] rule: Option<AssignmentRuleId>,
    #[server(default)] version: i32,
    #[server(flatten)] form: RuleForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let saved = store::save_rule(&desk, &project, rule.map(|rule| (rule, version)), form.read()?).await;
    saved.map_err(|error| at_boxes(error.into()))?;
    Ok(Done::at(rules_path(&project)).saying(Say::new("rule-saved")))
}

/// One place up or down.
#[server(endpoint = "intake/move-rule", prefix = "/rpc")]
pub async fn move_rule(project: ProjectKey, rule: AssignmentRuleId, #[server(default)] to: String) -> Result<Done, Problem> {
    let shift = match to.as_str() {
        "up" => Shift::Up,
        "down" => Shift::Down,
        _ => return Err(Problem(Error::field("to", Say::new("error-choose")))),
    };
    store::move_rule(&crate::web::desk()?, &project, rule, shift).await?;
    Ok(crate::said("rule-moved"))
}

#[server(endpoint = "intake/enable-rule", prefix = "/rpc")]
pub async fn enable_rule(project: ProjectKey, rule: AssignmentRuleId, #[server(default)] enabled: bool) -> Result<Done, Problem> {
    store::enable_rule(&crate::web::desk()?, &project, rule, enabled).await?;
    Ok(crate::said(if enabled { "rule-enabled" } else { "rule-disabled" }))
}

#[server(endpoint = "intake/remove-rule", prefix = "/rpc")]
pub async fn remove_rule(project: ProjectKey, rule: AssignmentRuleId) -> Result<Done, Problem> {
    store::remove_rule(&crate::web::desk()?, &project, rule).await?;
    Ok(crate::said("rule-removed"))
}

/// Says what each column of a kept file holds; an empty word leaves the column out.
#[server(endpoint = "intake/columns", prefix = "/rpc")]
pub async fn map_tickets(project: ProjectKey, import: ImportId, columns: Vec<String>) -> Result<Done, Problem> {
    store::name_ticket_columns(&crate::web::desk()?, &project, import, columns).await?;
    Ok(Done::at(import_path(&project, import)).saying(Say::new("import-columns-saved")))
}

/// A word of the file, the column it stands in, and what it means here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WordForm {
    pub column: String,
    pub word: String,
    pub means: String,
}

/// Says what words of a kept file mean here, and who stands in for requesters nobody here knows.
#[server(endpoint = "intake/words", prefix = "/rpc")]
pub async fn name_words(
    project: ProjectKey,
    import: ImportId,
    #[server(default)] word: BTreeMap<String, WordForm>,
    #[server(default)] stand_in: String,
) -> Result<Done, Problem> {
    let choose = |field: &str| Problem(Error::field(field, Say::new("error-choose")));
    let read = |form: WordForm| Ok((form.column.parse().map_err(|_| choose("words"))?, form.word, form.means));
    let words = word.into_values().map(read).collect::<Result<Vec<_>, Problem>>()?;
    let stand_in = match stand_in.trim() {
        "" => None,
        id => Some(id.parse().map_err(|_| choose("stand_in"))?),
    };
    store::name_ticket_words(&crate::web::desk()?, &project, import, words, stand_in).await?;
    Ok(Done::at(import_path(&project, import)).saying(Say::new("ticket-import-words-saved")))
}

/// Brings the tickets of a kept file in: all, or none.
#[server(endpoint = "intake/carry", prefix = "/rpc")]
pub async fn carry(project: ProjectKey, import: ImportId) -> Result<Done, Problem> {
    let totals = store::carry_tickets(&crate::web::desk()?, &project, import).await?;
    let say = Say::new("ticket-import-done").with("created", totals.created).with("updated", totals.updated);
    Ok(Done::at(format!("/p/{project}/queue?show=all")).saying(say))
}

#[cfg(feature = "ssr")]
fn rules_path(project: &ProjectKey) -> String {
    format!("/p/{project}/queue/rules")
}

#[cfg(feature = "ssr")]
fn import_path(project: &ProjectKey, import: ImportId) -> String {
    format!("/p/{project}/queue/import/{import}")
}

/// What was refused of a list stands at its boxes.
#[cfg(feature = "ssr")]
fn at_boxes(error: Error) -> Problem {
    Problem(match error {
        Error::Invalid { mut fields } => {
            for error in &mut fields {
                if matches!(error.field.as_str(), "requests" | "priorities" | "channels" | "departments" | "from" | "people") {
                    error.field.push_str("[]");
                }
            }
            Error::Invalid { fields }
        }
        other => other,
    })
}

#[cfg(feature = "ssr")]
impl RuleForm {
    fn read(self) -> Result<RuleFields, Problem> {
        let mut refused = Refusals::default();
        let fits = Fits {
            requests: all(&mut refused, "requests", &self.requests).into_iter().collect(),
            priorities: all(&mut refused, "priorities", &self.priorities).into_iter().collect(),
            channels: all(&mut refused, "channels", &self.channels).into_iter().collect(),
            departments: all(&mut refused, "departments", &self.departments).into_iter().collect(),
            from: all(&mut refused, "from", &self.from).into_iter().collect(),
            words: Fits::words_of(&self.words, &mut refused),
        };
        let taker = match self.taker.parse() {
            Ok(TakerKind::Person) => {
                all(&mut refused, "person", std::slice::from_ref(&self.person)).pop().map(|person| Taker::Person { person })
            }
            Ok(TakerKind::InTurn) => Some(Taker::InTurn { people: all(&mut refused, "people", &self.people) }),
            Ok(TakerKind::Vendor) => Some(Taker::Vendor),
            Err(_) => {
                refused.add("taker", Say::new("error-choose"));
                None
            }
        };
        if self.taker == TakerKind::Person.to_string() && self.person.trim().is_empty() {
            refused.add("person", Say::new("error-choose"));
        }
        if self.name.trim().is_empty() {
            refused.add("name", Say::new("error-required"));
        }
        refused.finish().map_err(at_boxes)?;
        Ok(RuleFields { name: self.name, fits, taker, enabled: self.enabled == "true" })
    }
}

/// What was chosen of a closed list.
#[cfg(feature = "ssr")]
fn all<T: std::str::FromStr>(refused: &mut Refusals, field: &str, chosen: &[String]) -> Vec<T> {
    let chosen = chosen.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    chosen.filter_map(|text| refused.take(field, text.parse().map_err(|_| Say::new("error-choose")))).collect()
}
