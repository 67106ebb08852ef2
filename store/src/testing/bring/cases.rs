//! Suites, cases and links from a file.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    events::{Event, EventKind},
    id::{CaseId, RequirementId, SuiteId},
    import::FileFormat,
    testing::{CaseContent, CaseState, CaseStep, CaseWords},
};
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel, QuerySelect, sea_query::OnConflict};
use uuid::Uuid;

use super::{BATCH, Tx, known::Known, tree::Tree};
use crate::{
    Result,
    desk::Door,
    entity::{case_edition, case_requirement, requirement, test_case, values::Texts},
    import::formats::{CaseIn, SuiteIn},
    requirements,
    testing::{
        alike::{self, Fresh, Resembles},
        coverage::settle,
        editions,
        write::{self, keep},
    },
};

/// What a file of cases came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cases {
    pub events: Vec<Event>,
    pub suites: usize,
    pub created: usize,
    pub updated: usize,
    pub steps: usize,
    pub links: usize,
    /// Codes of requirements that are not in the register.
    pub unknown: Vec<(u32, String)>,
    /// New ones that look like one that was there before.
    pub alike: Vec<Resembles>,
}

/// Writes suites, cases and links. A case is known by its key of that tool, else by its suite and title; what is known is
/// brought up to date, and what nothing changed in stays as it is.
pub(crate) async fn cases(tx: &Tx, format: FileFormat, declared: &[SuiteIn], given: &[CaseIn]) -> Result<Cases> {
    let mut done = Cases::default();
    let mut tree = Tree::load(tx).await?;
    for suite in declared {
        tree.place(tx, &suite.path).await?;
    }
    let known = Known::load(tx).await?;
    let requirements = requirement_codes(tx, given).await?;
    let mut number = write::next_number(tx).await?;
    let (mut rows, mut editions, mut links, mut fresh) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for case in given {
        let suite = tree.place(tx, &case.suite).await?;
        let content = content(case);
        done.steps += content.steps.len();
        // A key that comes again is refused by its line already.
        if case.external_key.as_ref().is_some_and(|key| !seen.insert(key.clone())) {
            continue;
        }
        let before = known.find(format, case.external_key.as_deref(), suite, &case.title);
        // What has a key already, or is known by its code, keeps what it has.
        let key = case.external_key.as_ref().filter(|_| before.is_none()).map(|key| format!("{format}:{key}"));
        let mut after = before.cloned().unwrap_or_else(|| write::blank(tx, number));
        set(&mut after, case, key, suite);
        let id = after.id;
        match before {
            Some(before) => {
                let kept = keep(tx, before, after, Some(content), EventKind::CaseEdited).await?;
                done.updated += kept.len();
                done.events.extend(kept);
            }
            None => {
                number += 1;
                after.state = case.state.unwrap_or(CaseState::Ready);
                after.folded = write::document(tx, &after, &content);
                done.events.push(Event::new(EventKind::CaseCreated, id, write::label(&tx.project().key, &after)));
                editions.push(editions::row(tx, id, 1, &content));
                fresh.push(Fresh { id, line: case.line, title: case.title.clone(), words: CaseWords::of(&case.title, &content.steps) });
                rows.push(after.into_active_model());
                done.created += 1;
            }
        }
        for code in &case.requirements {
            match requirements.get(code) {
                Some((requirement, edition)) => links.push((id, *requirement, *edition)),
                None => done.unknown.push((case.line, code.clone())),
            }
        }
    }
    done.alike = alike::among(tx, &fresh).await?;
    for batch in rows.chunks(BATCH) {
        test_case::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    for batch in editions.chunks(BATCH) {
        case_edition::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    alike::keep_all(tx, &fresh).await?;
    done.links = link(tx, links).await?;
    done.suites = tree.touched.len();
    Ok(done)
}

fn content(case: &CaseIn) -> CaseContent {
    let conditions = [case.summary.as_str(), case.preconditions.as_str()].into_iter().filter(|text| !text.is_empty());
    CaseContent {
        preconditions: conditions.collect::<Vec<_>>().join("\n\n"),
        steps: case.steps.iter().map(|step| CaseStep::new(step.action.clone(), step.expected.clone())).collect(),
        parameters: case.parameters.clone(),
    }
}

/// What the file speaks of; everything else stays.
fn set(row: &mut test_case::Model, case: &CaseIn, key: Option<String>, suite: Option<SuiteId>) {
    row.title.clone_from(&case.title);
    row.external_key = key.or(row.external_key.take());
    row.suite_id = suite.or(row.suite_id);
    row.kind = case.test_type.unwrap_or(row.kind);
    row.state = case.state.unwrap_or(row.state);
    row.priority = case.priority.unwrap_or(row.priority);
    row.minutes = case.minutes.and_then(|minutes| i32::try_from(minutes).ok()).unwrap_or(row.minutes);
    if let Some(component) = &case.component {
        row.component.clone_from(component);
    }
    if !case.keywords.is_empty() {
        row.keywords = Texts(case.keywords.clone());
    }
}

async fn requirement_codes(tx: &Tx, given: &[CaseIn]) -> Result<HashMap<String, (RequirementId, i32)>> {
    let codes: HashSet<&String> = given.iter().flat_map(|case| &case.requirements).collect();
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = requirements::of_project(tx)
        .select_only()
        .columns([requirement::Column::Code])
        .columns([requirement::Column::Id])
        .columns([requirement::Column::Edition])
        .into_tuple::<(String, RequirementId, i32)>()
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().filter(|(code, ..)| codes.contains(code)).map(|(code, id, edition)| (code, (id, edition))).collect())
}

/// Links each pair once; gives how many the file asks for.
async fn link(tx: &Tx, mut wanted: Vec<(CaseId, RequirementId, i32)>) -> Result<usize> {
    wanted.sort_unstable();
    wanted.dedup();
    let rows: Vec<_> = wanted
        .iter()
        .map(|(case, requirement, edition)| case_requirement::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            case_id: Set(*case),
            requirement_id: Set(*requirement),
            sound_at: Set(*edition),
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        let known =
            OnConflict::columns([case_requirement::Column::CaseId, case_requirement::Column::RequirementId]).do_nothing().to_owned();
        case_requirement::Entity::insert_many(batch.to_vec()).on_conflict(known).exec_without_returning(tx.db()).await?;
    }
    let about: HashSet<RequirementId> = wanted.iter().map(|(_, requirement, _)| *requirement).collect();
    settle(tx, &about.into_iter().collect::<Vec<_>>()).await?;
    Ok(wanted.len())
}
