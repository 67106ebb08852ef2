//! Starter libraries: checks that every CRM roll-out needs, in each language of Golive.

use std::collections::HashSet;

use golive_domain::{
    Error, Say,
    access::Permission,
    defects::Priority,
    people::Locale,
    testing::{CaseContent, CaseState, CaseStep, Parameters, TestType},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{QueryFilter, QuerySelect};
use serde::Deserialize;

use super::{
    cases::of_project,
    write::{add, blank, next_number},
};
use crate::{Desk, Outcome, Result, desk::Door, entity::test_case};

/// A case of a library.
#[derive(Clone, Debug, Deserialize)]
pub struct Starter {
    /// The same in every language: `data-01`.
    pub code: String,
    #[serde(rename = "type")]
    pub kind: TestType,
    pub component: String,
    pub priority: Priority,
    pub minutes: u32,
    pub title: String,
    pub preconditions: String,
    pub steps: Vec<CaseStep>,
    #[serde(default)]
    pub parameters: Parameters,
}

/// The library in a language, in the order of the types of test. Texts, not records: nobody needs a right to read them.
pub fn library(locale: Locale) -> Result<Vec<Starter>> {
    let text = match locale {
        Locale::En => include_str!("library/en.json"),
        Locale::Fa => include_str!("library/fa.json"),
        Locale::Uk => include_str!("library/uk.json"),
    };
    let mut all: Vec<Starter> =
        serde_json::from_str(text).map_err(|cause| crate::Error::broken("a library of cases cannot be read", cause))?;
    all.sort_by_key(|starter| TestType::ALL.iter().position(|kind| *kind == starter.kind));
    Ok(all)
}

/// By which a case of the library is known in the register.
fn key(starter: &Starter) -> String {
    format!("library:{}", starter.code)
}

/// Whoever writes cases. Adds the chosen cases of a library as ready ones; what is in the register already is passed over.
/// Gives how many were added.
pub async fn add_from_library(desk: &Desk, project: &ProjectKey, locale: Locale, codes: &[String]) -> Result<usize> {
    let all = library(locale)?;
    desk.write(Permission::CaseWrite, project, async |tx| {
        let chosen: Vec<&Starter> = all.iter().filter(|starter| codes.contains(&starter.code)).collect();
        if chosen.is_empty() {
            return Err(Error::field("codes", Say::new("error-cases-none")).into());
        }
        let known: HashSet<String> = of_project(tx)
            .select_only()
            .column(test_case::Column::ExternalKey)
            .filter(test_case::COLUMN.external_key.is_in(chosen.iter().map(|starter| key(starter))))
            .into_tuple::<String>()
            .all(tx.db())
            .await?
            .into_iter()
            .collect();
        let mut number = next_number(tx).await?;
        let mut events = Vec::new();
        for starter in chosen.into_iter().filter(|starter| !known.contains(&key(starter))) {
            let mut row = blank(tx, number);
            row.external_key = Some(key(starter));
            row.title.clone_from(&starter.title);
            row.kind = starter.kind;
            row.state = CaseState::Ready;
            row.priority = starter.priority;
            row.component.clone_from(&starter.component);
            row.minutes = i32::try_from(starter.minutes).unwrap_or(row.minutes);
            let content = CaseContent {
                preconditions: starter.preconditions.clone(),
                steps: starter.steps.clone(),
                parameters: starter.parameters.clone(),
            };
            events.push(add(tx, row, &content).await?);
            number += 1;
        }
        Ok(Outcome::of(events.len(), events))
    })
    .await
}

/// Anyone inside the project: the codes of the library's cases that are in the register already.
pub async fn from_library(desk: &Desk, project: &ProjectKey) -> Result<HashSet<String>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let keys = of_project(&door)
        .select_only()
        .column(test_case::Column::ExternalKey)
        .filter(test_case::COLUMN.external_key.like("library:%"))
        .into_tuple::<String>()
        .all(door.db())
        .await?;
    Ok(keys.iter().filter_map(|key| key.strip_prefix("library:")).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_language_has_the_same_cases() {
        let shape = |locale| {
            let all = library(locale).unwrap();
            all.into_iter().map(|case| (case.code, case.kind, case.steps.len(), case.parameters.names)).collect::<Vec<_>>()
        };
        for locale in Locale::ALL {
            assert_eq!(shape(*locale), shape(Locale::En), "{locale}");
        }
    }

    #[test]
    fn there_are_enough_of_each_type_and_all_of_them_say_something() {
        let all = library(Locale::En).unwrap();
        assert!(all.len() >= 60, "{}", all.len());
        let mut of_kind: BTreeMap<TestType, usize> = BTreeMap::new();
        for case in &all {
            *of_kind.entry(case.kind).or_default() += 1;
            let content =
                CaseContent { preconditions: case.preconditions.clone(), steps: case.steps.clone(), parameters: case.parameters.clone() };
            assert_eq!(content.clone().checked().unwrap(), content, "{}", case.code);
            assert!(!case.title.is_empty() && case.steps.iter().all(|step| !step.action.is_empty() && !step.expected.is_empty()));
        }
        assert!(TestType::ALL.iter().all(|kind| of_kind.get(kind).is_some_and(|count| *count >= 5)), "{of_kind:?}");
    }
}
