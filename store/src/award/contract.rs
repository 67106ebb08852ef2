//! A contract as it was concluded, with its rates and what was promised.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::Permission,
    money::Money,
    rfp::{AnswerCode, ContractKind, RateUnit},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::read::{contract_of, winner};
use crate::{
    Desk, Paged, Result, backlog,
    desk::{Door, ProjectScope},
    entity::{contract, contract_rate, item, promise, requirement},
    promises::PromiseItem,
    rfp::{RfpRow, rows::row, seen::find},
};

/// A contract with everything its page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractView {
    pub number: i32,
    /// `C-1`
    pub code: String,
    /// Whose contract it is: the vendor's number and name.
    pub vendor: i32,
    pub name: String,
    pub kind: ContractKind,
    pub ceiling: Money,
    pub signed_on: Option<NaiveDate>,
    pub concluded_at: DateTime<Utc>,
    /// In their order.
    pub rates: Vec<ContractRate>,
    pub promises: Paged<ContractPromise>,
    pub version: i32,
}

/// A line of the rate card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractRate {
    pub name: String,
    pub unit: RateUnit,
    pub price: Money,
}

/// What was promised of one requirement, as it stands in the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractPromise {
    /// The requirement's.
    pub code: String,
    pub title: String,
    pub answer: AnswerCode,
    /// In the vendor's words.
    pub text: String,
    /// `None` is within the others.
    pub price: Option<Money>,
    pub item: Option<PromiseItem>,
    /// `None` until somebody judged it.
    pub delivered_as: Option<AnswerCode>,
}

const PER_PAGE: u64 = 50;

/// `C-1`
pub fn contract_code(number: i32) -> String {
    format!("C-{number}")
}

/// Whoever reads requests: the request and the contract that came of it, if one did; its promises by the requirements' codes.
pub async fn contract(desk: &Desk, project: &ProjectKey, number: i32, page: u64) -> Result<(RfpRow, Option<ContractView>)> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    let Some(known) = contract_of(&door, &model).await? else { return Ok((row(&model), None)) };
    let (_, vendor) = winner(&door, known.bidder_id).await?;
    let of_contract = contract_rate::Entity::find().filter(contract_rate::COLUMN.contract_id.eq(known.id));
    let rates = of_contract.order_by_asc(contract_rate::COLUMN.place).all(door.db()).await?;
    let rate = |row: contract_rate::Model| ContractRate { name: row.name, unit: row.unit, price: row.price_minor.of(known.currency) };
    let view = ContractView {
        number: known.number,
        code: contract_code(known.number),
        vendor: vendor.number,
        name: vendor.name,
        kind: known.kind,
        ceiling: known.ceiling_minor.of(known.currency),
        signed_on: known.signed_on,
        concluded_at: known.created_at,
        rates: rates.into_iter().map(rate).collect(),
        promises: promises(&door, &known, page).await?,
        version: known.version,
    };
    Ok((row(&model), Some(view)))
}

async fn promises(door: &impl Door<Scope = ProjectScope>, known: &contract::Model, page: u64) -> Result<Paged<ContractPromise>> {
    let total = promise::Entity::find().filter(promise::COLUMN.contract_id.eq(known.id)).count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let of_requirement =
        promise::Entity::belongs_to(requirement::Entity).from(promise::Column::RequirementId).to(requirement::Column::Id).into();
    let found = promise::Entity::find()
        .join(sea_orm::JoinType::InnerJoin, of_requirement)
        .select_also(requirement::Entity)
        .filter(promise::COLUMN.contract_id.eq(known.id))
        .order_by_asc(requirement::COLUMN.code_order)
        .order_by_asc(promise::COLUMN.id)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(door.db())
        .await?;
    let ids: Vec<_> = found.iter().filter_map(|(row, _)| row.item_id).collect();
    let items = item::Entity::find().filter(item::COLUMN.id.is_in(ids)).all(door.db()).await?;
    let items: HashMap<_, _> = items.into_iter().map(|item| (item.id, item)).collect();
    let one = |(row, of): (promise::Model, Option<requirement::Model>)| {
        let of = of?;
        let item = row.item_id.and_then(|id| items.get(&id).cloned()).map(|item| PromiseItem {
            number: item.number,
            code: backlog::code(&door.project().key, item.number),
            title: item.title,
            state: item.state,
        });
        Some(ContractPromise {
            code: of.code,
            title: of.title,
            answer: row.code,
            text: row.text,
            price: row.price_minor.map(|price| price.of(known.currency)),
            item,
            delivered_as: row.delivered_as,
        })
    };
    Ok(Paged { rows: found.into_iter().filter_map(one).collect(), total, page, size: PER_PAGE })
}
