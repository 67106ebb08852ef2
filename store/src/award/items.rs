//! What the winner's answers become: a promise each, and an item of the backlog for each that is no "no".

use std::collections::HashMap;

use golive_domain::{
    Error, Say,
    backlog::ItemState,
    events::Event,
    id::{ItemId, PromiseId},
    money::Minor,
    rfp::{Answer, AnswerCode, Answers, Prices},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use crate::{
    Result,
    backlog::{
        Estimate, ItemFields, NewItem,
        create::{Adding, add},
    },
    desk::{Door, ProjectScope, Writer},
    entity::{contract, item, promise, requirement, rfp, rfp_requirement},
    rfp::{RfpBodyRequirement, body_of},
};

/// What was made.
pub(super) struct Made {
    pub promises: usize,
    /// Of each item that is new.
    pub events: Vec<Event>,
    /// Items that were there.
    pub linked: usize,
}

const BATCH: usize = 500;

/// Keeps every answer of a bid as a promise of the contract, each with its item. Refuses where the register no longer knows what was
/// asked: nothing that was promised is lost in silence.
pub(super) async fn promise(
    tx: &Writer<ProjectScope>,
    model: &rfp::Model,
    contract: &contract::Model,
    answers: &Answers,
    prices: &Prices,
) -> Result<Made> {
    let asked = asked(tx, model).await?;
    let mut known = items(tx).await?;
    let mut adding = Adding::begin(tx);
    let (mut rows, mut made) = (Vec::new(), Made { promises: 0, events: Vec::new(), linked: 0 });
    let same_currency = tx.project().currency == prices.currency.as_str();
    for (told, row) in &asked {
        let Some(answer) = answers.answers.get(&told.code) else { continue };
        let price = prices.requirements.get(&told.code).copied();
        let item = match (answer.code, known.get(&row.code)) {
            (AnswerCode::No, _) => None,
            (_, Some(item)) => {
                made.linked += 1;
                Some(*item)
            }
            (_, None) => {
                let new = new_item(told, row, answer, price.filter(|_| same_currency));
                let (created, event) = add(tx, &mut adding, new).await?;
                made.events.push(event);
                known.insert(row.code.clone(), created.id);
                Some(created.id)
            }
        };
        let row = promise::Model {
            id: tx.id::<PromiseId>(),
            contract_id: contract.id,
            requirement_id: row.id,
            code: answer.code,
            text: answer.text.clone(),
            price_minor: price,
            item_id: item,
            delivered_as: None,
            judged_by: None,
            judged_at: None,
            version: 1,
        };
        rows.push(row.into_active_model());
    }
    adding.finish(tx).await?;
    made.promises = rows.len();
    for batch in rows.chunks(BATCH) {
        promise::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    Ok(made)
}

/// Each requirement as bidders read it, with what it is in the register: by its code, and where that was changed since, by its title.
async fn asked(tx: &Writer<ProjectScope>, model: &rfp::Model) -> Result<Vec<(RfpBodyRequirement, requirement::Model)>> {
    let links = rfp_requirement::Entity::find().filter(rfp_requirement::COLUMN.rfp_id.eq(model.id)).all(tx.db()).await?;
    let ids: Vec<_> = links.into_iter().map(|link| link.requirement_id).collect();
    let mut rows = Vec::new();
    for batch in ids.chunks(BATCH) {
        let of_batch = requirement::Entity::find().filter(requirement::COLUMN.project_id.eq(tx.project().id));
        rows.extend(of_batch.filter(requirement::COLUMN.id.is_in(batch.to_vec())).all(tx.db()).await?);
    }
    let by_code: HashMap<&str, &requirement::Model> = rows.iter().map(|row| (row.code.as_str(), row)).collect();
    let find =
        |told: &RfpBodyRequirement| by_code.get(told.code.as_str()).copied().or_else(|| rows.iter().find(|row| row.title == told.title));
    let pair = |told: RfpBodyRequirement| match find(&told) {
        Some(row) => Ok((told, row.clone())),
        None => Err(Error::rule(Say::new("error-contract-requirement").with("code", &told.code)).into()),
    };
    body_of(tx, model).await?.requirements.into_iter().map(pair).collect()
}

/// The first open item of each requirement, by its code.
async fn items(tx: &Writer<ProjectScope>) -> Result<HashMap<String, ItemId>> {
    let of_project = item::Entity::find().filter(item::COLUMN.project_id.eq(tx.project().id)).filter(item::COLUMN.archived_at.is_null());
    let open = of_project
        .filter(item::COLUMN.state.is_not_in([ItemState::Done, ItemState::Accepted, ItemState::Dropped]))
        .order_by_asc(item::COLUMN.number);
    let mut known = HashMap::new();
    for row in open.all(tx.db()).await? {
        for code in row.requirements.0 {
            known.entry(code).or_insert(row.id);
        }
    }
    Ok(known)
}

/// The longest a line of acceptance may be.
const CRITERION: usize = 1_000;

/// What was asked, with what was answered below it; it is accepted when what was asked is there.
fn new_item(told: &RfpBodyRequirement, row: &requirement::Model, answer: &Answer, price: Option<Minor>) -> NewItem {
    let wanted = told.body.trim();
    let quoted = |text: &str| text.trim().lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    let parts = [wanted.to_owned(), quoted(&answer.text)];
    let body = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let criteria = match wanted.chars().count() {
        1..=CRITERION if !wanted.contains('\n') => wanted.to_owned(),
        _ => told.title.clone(),
    };
    NewItem {
        fields: ItemFields {
            title: Some(told.title.clone()),
            body: Some(body),
            moscow: Some(told.moscow.parse().unwrap_or(row.moscow)),
            department: Some(row.department_id),
            labels: Some(vec![answer.code.to_string()]),
            requirements: Some(vec![row.code.clone()]),
            criteria: Some(vec![criteria]),
            ..ItemFields::default()
        },
        estimate: price.map(|fixed| Estimate { fixed: Some(fixed), ..Estimate::default() }),
        ..NewItem::default()
    }
}
