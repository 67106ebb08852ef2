//! What the winner's answers become: a promise each, and an item of the backlog for each that is no "no".

use std::collections::{HashMap, HashSet};

use golive_domain::{
    Error, Say,
    backlog::ItemState,
    events::Event,
    id::{ItemId, PromiseId, RequirementId},
    money::Minor,
    rfp::{Answer, AnswerCode, Answers, Prices},
    text::LONG_TEXT,
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

/// Each requirement as bidders read it, with what it is in the register. Where that is not known for one of them, it is refused.
async fn asked(tx: &Writer<ProjectScope>, model: &rfp::Model) -> Result<Vec<(RfpBodyRequirement, requirement::Model)>> {
    let links = rfp_requirement::Entity::find().filter(rfp_requirement::COLUMN.rfp_id.eq(model.id)).all(tx.db()).await?;
    let ids: Vec<_> = links.into_iter().map(|link| link.requirement_id).collect();
    let mut rows = Vec::new();
    for batch in ids.chunks(BATCH) {
        let of_batch = requirement::Entity::find().filter(requirement::COLUMN.project_id.eq(tx.project().id));
        rows.extend(of_batch.filter(requirement::COLUMN.id.is_in(batch.to_vec())).all(tx.db()).await?);
    }
    let known: Vec<Registered<'_>> = rows.iter().map(|row| Registered { id: row.id, code: &row.code, title: &row.title }).collect();
    let body = body_of(tx, model).await?;
    let pairs = match paired(&body.requirements, &known) {
        Ok(pairs) => pairs,
        Err(code) => return Err(Error::rule(Say::new("error-contract-requirement").with("code", code)).into()),
    };
    Ok(body.requirements.into_iter().zip(pairs).map(|(told, at)| (told, rows[at].clone())).collect())
}

/// What the register calls a requirement today.
#[derive(Clone, Copy)]
struct Registered<'a> {
    id: RequirementId,
    code: &'a str,
    title: &'a str,
}

/// For each of what was asked the place of what it is in the register: the one it is known by, whatever is called what since; in an edition
/// that does not say it by the code, and where that was changed by the title. Gives the code of the first of which it is not known which
/// was meant: where code and title lead to different ones, where the title is borne by several, and where another took it already.
fn paired<'a>(asked: &'a [RfpBodyRequirement], known: &[Registered<'_>]) -> Result<Vec<usize>, &'a str> {
    let by_id: HashMap<RequirementId, usize> = known.iter().enumerate().map(|(at, row)| (row.id, at)).collect();
    let by_code: HashMap<&str, usize> = known.iter().enumerate().map(|(at, row)| (row.code, at)).collect();
    let mut by_title = HashMap::<&str, Vec<usize>>::new();
    for (at, row) in known.iter().enumerate() {
        by_title.entry(row.title).or_default().push(at);
    }
    let find = |told: &RfpBodyRequirement| {
        if let Some(id) = told.requirement {
            return by_id.get(&id).copied();
        }
        let entitled = by_title.get(told.title.as_str()).map_or(&[][..], Vec::as_slice);
        match by_code.get(told.code.as_str()) {
            Some(at) if entitled.is_empty() || entitled.contains(at) => Some(*at),
            Some(_) => None,
            None => <[usize; 1]>::try_from(entitled).ok().map(|[at]| at),
        }
    };
    let mut taken = HashSet::new();
    asked.iter().map(|told| find(told).filter(|at| taken.insert(*at)).ok_or(told.code.as_str())).collect()
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

/// What stands between what was asked and what was answered.
const BETWEEN: &str = "\n\n";

/// What was asked, with what was answered below it as far as there is room: the promise keeps all of it. It is accepted when what was
/// asked is there.
fn new_item(told: &RfpBodyRequirement, row: &requirement::Model, answer: &Answer, price: Option<Minor>) -> NewItem {
    let wanted = told.body.trim();
    let quoted = |text: &str| text.trim().lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    let room = LONG_TEXT.saturating_sub(wanted.chars().count() + BETWEEN.len());
    let parts = [wanted.to_owned(), within(quoted(&answer.text), room)];
    let body = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(BETWEEN);
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

/// The text, cut short where there is not enough room for its characters.
fn within(text: String, room: usize) -> String {
    match text.chars().count() {
        length if length <= room => text,
        _ if room == 0 => String::new(),
        _ => text.chars().take(room - 1).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn known<'a>(rows: &[(u128, &'a str, &'a str)]) -> Vec<Registered<'a>> {
        rows.iter().map(|&(id, code, title)| Registered { id: RequirementId(Uuid::from_u128(id)), code, title }).collect()
    }

    fn asked(rows: &[(Option<u128>, &str, &str)]) -> Vec<RfpBodyRequirement> {
        let one = |(id, code, title): &(Option<u128>, &str, &str)| RfpBodyRequirement {
            requirement: id.map(|id| RequirementId(Uuid::from_u128(id))),
            code: (*code).into(),
            title: (*title).into(),
            body: String::new(),
            category: String::new(),
            moscow: "must".into(),
            department: String::new(),
            edition: 1,
            weight: 1,
            mandatory: false,
        };
        rows.iter().map(one).collect()
    }

    #[test]
    fn a_requirement_is_the_one_that_was_asked_for_whatever_it_is_called_since() {
        let swapped = known(&[(1, "R-2", "Find it again"), (2, "R-1", "Save a deal")]);
        assert_eq!(paired(&asked(&[(Some(1), "R-1", "Save a deal"), (Some(2), "R-2", "Find it again")]), &swapped), Ok(vec![0, 1]));
        assert_eq!(paired(&asked(&[(Some(3), "R-1", "Save a deal")]), &swapped), Err("R-1"), "it is not asked for any more");
        assert_eq!(paired(&asked(&[(Some(1), "R-1", "x"), (Some(1), "R-2", "x")]), &swapped), Err("R-2"), "nothing is promised twice");
    }

    #[test]
    fn an_edition_that_does_not_say_which_is_read_by_code_and_title() {
        let told = |rows: &[(&str, &str)]| asked(&rows.iter().map(|(code, title)| (None, *code, *title)).collect::<Vec<_>>());
        let now = known(&[(1, "R-1", "Save a deal"), (2, "S-2", "Find it again"), (3, "S-3", "Print"), (4, "S-4", "Print")]);
        assert_eq!(paired(&told(&[("R-1", "Save a deal"), ("R-2", "Find it again")]), &now), Ok(vec![0, 1]));
        assert_eq!(paired(&told(&[("R-1", "Saves a deal")]), &now), Ok(vec![0]), "its title was mended");
        assert_eq!(paired(&told(&[("R-1", "Find it again")]), &now), Err("R-1"), "code and title lead apart");
        assert_eq!(paired(&told(&[("R-3", "Print")]), &now), Err("R-3"), "two bear the title");
        assert_eq!(paired(&told(&[("S-3", "Print"), ("S-4", "Print")]), &now), Ok(vec![2, 3]));
        assert_eq!(paired(&told(&[("R-1", "Save a deal"), ("R-9", "Save a deal")]), &now), Err("R-9"), "it is taken");
    }

    #[test]
    fn an_answer_that_is_too_long_for_an_item_is_cut_short() {
        assert_eq!(within("Здатне".into(), 6), "Здатне");
        assert_eq!(within("Здатне".into(), 5), "Здат…");
        assert_eq!(within("Здатне".into(), 0), "");
    }
}
