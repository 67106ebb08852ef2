//! Every promise of a project, with everything it is judged by.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    defects::DefectState,
    events::EventKind,
    id::{ItemId, PersonId, PromiseId, RequirementId},
    rfp::PromiseFacts,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _, Select};
use uuid::Uuid;

use super::row::{LastTest, PromiseDefect, PromiseItem, PromiseRow};
use crate::{
    Result,
    backlog::{PersonRef, code},
    defects::{defect_code, visible},
    desk::{Door, ProjectScope},
    entity::{contract, defect, event, item, person, promise, requirement, vendor},
    requirements::of_project,
    testing::last_tests,
};

/// The promises of the contracts of a project.
pub(super) fn of_contracts(door: &impl Door<Scope = ProjectScope>) -> Select<promise::Entity> {
    let contracts = contract::Entity::find().select_only().column(contract::Column::Id);
    let contracts = contracts.filter(contract::COLUMN.project_id.eq(door.project().id)).into_query();
    promise::Entity::find().filter(promise::COLUMN.contract_id.in_subquery(contracts))
}

/// All of `of`, in the order of the requirements' codes.
pub(super) async fn gather(door: &impl Door<Scope = ProjectScope>, of: Select<promise::Entity>) -> Result<Vec<PromiseRow>> {
    let promises = of.clone().all(door.db()).await?;
    if promises.is_empty() {
        return Ok(Vec::new());
    }
    let asked = of.clone().select_only().column(promise::Column::RequirementId).into_query();
    let requirements = of_project(door)
        .filter(requirement::COLUMN.id.in_subquery(asked))
        .order_by_asc(requirement::COLUMN.code_order)
        .all(door.db())
        .await?;
    let ids: Vec<RequirementId> = requirements.iter().map(|row| row.id).collect();
    let (items, tests, broken) = (items(door, of).await?, last_tests(door, &ids).await?, broken(door).await?);
    let (judged, vendors) = (judged(door, &promises).await?, vendors(door).await?);
    let mut by_requirement: HashMap<RequirementId, Vec<promise::Model>> = HashMap::new();
    for promise in promises {
        by_requirement.entry(promise.requirement_id).or_default().push(promise);
    }
    let mut rows = Vec::new();
    for asked in requirements {
        for promise in by_requirement.remove(&asked.id).unwrap_or_default() {
            let item = promise.item_id.and_then(|id| items.get(&id).cloned());
            let test = tests.get(&asked.id).map(|(result, at)| LastTest { result: *result, at: *at });
            let is_at =
                |row: &&defect::Model| row.requirement_id == Some(asked.id) || (row.item_id.is_some() && row.item_id == promise.item_id);
            let defects: Vec<PromiseDefect> = broken.iter().filter(is_at).map(|row| open(door, row)).collect();
            let facts = PromiseFacts {
                promised: promise.code,
                delivered: promise.delivered_as,
                item: item.as_ref().map(|item| item.state),
                test: test.map(|test| test.result),
                defects: defects.iter().map(|defect| defect.severity).collect(),
            };
            rows.push(PromiseRow {
                id: promise.id,
                requirement: asked.code.clone(),
                title: asked.title.clone(),
                moscow: asked.moscow,
                vendor: vendors.get(&promise.contract_id.0).cloned().unwrap_or_default(),
                promised: promise.code,
                text: promise.text,
                item,
                delivered: promise.delivered_as,
                judged: judged.get(&promise.id).cloned(),
                test,
                defects,
                verdict: facts.verdict(),
                version: promise.version,
            });
        }
    }
    Ok(rows)
}

async fn items(door: &impl Door<Scope = ProjectScope>, of: Select<promise::Entity>) -> Result<HashMap<ItemId, PromiseItem>> {
    let bring = of.select_only().column(promise::Column::ItemId).filter(promise::COLUMN.item_id.is_not_null()).into_query();
    let found = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.id.in_subquery(bring))
        .all(door.db())
        .await?;
    let key = &door.project().key;
    let of = |row: item::Model| {
        let item = PromiseItem { code: code(key, row.number), number: row.number, title: row.title, state: row.state };
        (row.id, item)
    };
    Ok(found.into_iter().map(of).collect())
}

/// Every open defect that says what it is at, the worst first.
async fn broken(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<defect::Model>> {
    let open = DefectState::ALL.iter().copied().filter(|state| state.is_open());
    let mut found = visible(door).filter(defect::COLUMN.state.is_in(open)).all(door.db()).await?;
    found.retain(|row| row.requirement_id.is_some() || row.item_id.is_some());
    found.sort_by_key(|row| (row.severity, row.number));
    Ok(found)
}

fn open(door: &impl Door<Scope = ProjectScope>, row: &defect::Model) -> PromiseDefect {
    let code = defect_code(&door.project().key, row.number);
    PromiseDefect { code, number: row.number, title: row.title.clone(), severity: row.severity }
}

type Judged = (Option<PersonRef>, DateTime<Utc>, String);

/// The last word on each promise. What was noted stands in the history, at the instant at which it was judged.
async fn judged(door: &impl Door<Scope = ProjectScope>, promises: &[promise::Model]) -> Result<HashMap<PromiseId, Judged>> {
    if promises.iter().all(|row| row.judged_at.is_none()) {
        return Ok(HashMap::new());
    }
    let told = event::Entity::find()
        .filter(event::COLUMN.project_id.eq(door.project().id))
        .filter(event::COLUMN.kind.eq(EventKind::PromiseJudged))
        .all(door.db())
        .await?;
    let notes: HashMap<(Uuid, DateTime<Utc>), String> =
        told.into_iter().map(|row| ((row.subject_id, row.at), row.data.note.unwrap_or_default())).collect();
    let by: Vec<PersonId> = promises.iter().filter_map(|row| row.judged_by).collect();
    let people: HashMap<PersonId, String> = person::Entity::find()
        .filter(person::COLUMN.id.is_in(by))
        .all(door.db())
        .await?
        .into_iter()
        .map(|who| (who.id, who.name))
        .collect();
    let last = |row: &promise::Model| {
        let at = row.judged_at?;
        let who = row.judged_by.and_then(|id| Some(PersonRef { id, name: people.get(&id)?.clone() }));
        Some((row.id, (who, at, notes.get(&(row.requirement_id.0, at)).cloned().unwrap_or_default())))
    };
    Ok(promises.iter().filter_map(last).collect())
}

/// Whose contract it is.
async fn vendors(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<Uuid, String>> {
    let contracts = contract::Entity::find().filter(contract::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let ids = contracts.iter().map(|row| row.vendor_id);
    let names: HashMap<_, String> = vendor::Entity::find()
        .filter(vendor::COLUMN.id.is_in(ids))
        .all(door.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    Ok(contracts.into_iter().map(|row| (row.id.0, names.get(&row.vendor_id).cloned().unwrap_or_default())).collect())
}
