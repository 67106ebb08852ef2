//! The starter catalogue: what a CRM is usually asked to do, by area, in each language of Golive.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use golive_domain::{Error, Say, access::Permission, backlog::Moscow, people::Locale, requirements::CatalogueArea, text::ProjectKey};
use sea_orm::{Condition, QueryFilter, QuerySelect};
use serde::Deserialize;

use super::{
    rows::of_project,
    write::{add, blank},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::requirement,
};

/// A requirement of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CatalogueEntry {
    /// The same in every language: `SAL-01`. In the register it bears it too.
    pub code: String,
    pub area: CatalogueArea,
    /// The area's name in the catalogue's language.
    #[serde(default)]
    pub category: String,
    pub title: String,
    /// What must be possible, in one to three sentences.
    pub body: String,
    /// What is suggested: the project decides.
    pub moscow: Moscow,
    /// How one sees that it is there: a scene of the demo day, a document, a number.
    pub shown: String,
}

/// The catalogue in one language.
#[derive(Clone, Debug, Deserialize)]
pub struct Catalogue {
    /// The areas' names.
    pub areas: BTreeMap<CatalogueArea, String>,
    /// What stands before how a requirement is shown.
    pub shown_by: String,
    /// By area, within it by code.
    pub requirements: Vec<CatalogueEntry>,
}

/// What is taken from the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogueChoice {
    pub codes: Vec<String>,
    /// The whole of it, beside the codes.
    pub area: Option<CatalogueArea>,
}

/// A requirement of the catalogue that the register has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What it is called there now.
    pub code: String,
    pub archived: bool,
}

/// The catalogue in a language. Texts, not records: nobody needs a right to read them.
pub fn catalogue(locale: Locale) -> Result<Catalogue> {
    let text = match locale {
        Locale::En => include_str!("catalogue/en.json"),
        Locale::Fa => include_str!("catalogue/fa.json"),
        Locale::Uk => include_str!("catalogue/uk.json"),
    };
    let mut all: Catalogue =
        serde_json::from_str(text).map_err(|cause| crate::Error::broken("the catalogue of requirements cannot be read", cause))?;
    for entry in &mut all.requirements {
        entry.category = all.areas.get(&entry.area).cloned().unwrap_or_default();
    }
    all.requirements.sort_by_key(|entry| entry.area);
    Ok(all)
}

impl Catalogue {
    /// What is chosen of it, in its order. A code it does not have is refused, and so is choosing nothing.
    fn chosen(&self, choice: &CatalogueChoice) -> Result<Vec<&CatalogueEntry>, Error> {
        if let Some(code) = choice.codes.iter().find(|code| self.requirements.iter().all(|entry| entry.code != **code)) {
            return Err(Error::field("codes", Say::new("error-catalogue-unknown").with("code", code)));
        }
        let is_chosen = |entry: &&CatalogueEntry| choice.area == Some(entry.area) || choice.codes.contains(&entry.code);
        let chosen: Vec<_> = self.requirements.iter().filter(is_chosen).collect();
        if chosen.is_empty() { Err(Error::field("codes", Say::new("error-catalogue-none"))) } else { Ok(chosen) }
    }

    /// The text of a requirement: what must be possible, and how one sees that it is.
    fn body(&self, entry: &CatalogueEntry) -> String {
        format!("{}\n\n**{}** {}", entry.body, self.shown_by, entry.shown)
    }
}

const PREFIX: &str = "catalogue:";

/// By which a requirement of the catalogue is known in the register, whatever it is called there later.
fn key(entry: &CatalogueEntry) -> String {
    format!("{PREFIX}{}", entry.code)
}

/// Whoever writes requirements. Writes the chosen ones of the catalogue into the register, in this language; what is there
/// already, archived or under another code, is left as it is. Gives how many came.
pub async fn take_from_catalogue(desk: &Desk, project: &ProjectKey, locale: Locale, choice: &CatalogueChoice) -> Result<usize> {
    let all = catalogue(locale)?;
    desk.write(Permission::RequirementWrite, project, async |tx| {
        let chosen = all.chosen(choice)?;
        let held = held(tx, &all).await?;
        let mut events = Vec::new();
        for entry in chosen.into_iter().filter(|entry| !held.contains_key(&entry.code)) {
            let mut row = blank(tx);
            row.external_key = Some(key(entry));
            row.code.clone_from(&entry.code);
            row.title.clone_from(&entry.title);
            row.body = all.body(entry);
            row.category.clone_from(&entry.category);
            row.moscow = entry.moscow;
            events.push(add(tx, row).await?);
        }
        Ok(Outcome::of(events.len(), events))
    })
    .await
}

/// Anyone inside the project: what the register has of the catalogue, by the catalogue's code.
pub async fn from_catalogue(desk: &Desk, project: &ProjectKey) -> Result<HashMap<String, Held>> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    held(&door, &catalogue(Locale::En)?).await
}

/// What was taken from the catalogue, and what bears one of its codes.
async fn held(door: &impl Door<Scope = ProjectScope>, all: &Catalogue) -> Result<HashMap<String, Held>> {
    let codes = all.requirements.iter().map(|entry| entry.code.as_str());
    let found = of_project(door)
        .select_only()
        .column(requirement::Column::Code)
        .column(requirement::Column::ExternalKey)
        .column(requirement::Column::ArchivedAt)
        .filter(
            Condition::any()
                .add(requirement::COLUMN.code.is_in(codes))
                .add(requirement::COLUMN.external_key.is_in(all.requirements.iter().map(key))),
        )
        .into_tuple::<(String, Option<String>, Option<DateTime<Utc>>)>()
        .all(door.db())
        .await?;
    let mut held = HashMap::new();
    for (code, key, archived) in found {
        let here = Held { code: code.clone(), archived: archived.is_some() };
        // Where one bears the code of another, the one that was taken is meant.
        held.entry(code).or_insert_with(|| here.clone());
        if let Some(taken) = key.as_deref().and_then(|key| key.strip_prefix(PREFIX)) {
            held.insert(taken.to_owned(), here);
        }
    }
    Ok(held)
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
