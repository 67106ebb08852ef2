//! Concluding the contract: with what was promised and the backlog, in one transaction.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{ContractId, ContractRateId},
    money::Minor,
    rfp::{ContractKind, RateUnit},
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    contract::contract_code,
    items::promise,
    proposal::{bid_of, prices_of},
    read::{contract_of, facts, last, today, winner},
};
use crate::{
    Desk, Events, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{contract, contract_rate},
    rfp::{rows::label, seen::find},
};

/// A contract to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContract {
    pub kind: ContractKind,
    /// In the currency of the bid.
    pub ceiling: Minor,
    pub signed_on: Option<NaiveDate>,
    pub rates: Vec<NewRate>,
}

/// A line of its rate card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRate {
    pub name: String,
    pub unit: RateUnit,
    pub price: Minor,
}

/// What concluding came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concluded {
    /// The contract's number.
    pub number: i32,
    /// Else it was concluded before, and stays as it is.
    pub fresh: bool,
    pub promises: usize,
    /// Items that were made.
    pub items: usize,
    /// Items that were there.
    pub linked: usize,
}

const RATES: usize = 200;

/// Whoever concludes contracts, once the standstill is over: the contract, a promise for every answer, and for each that is no "no" a
/// backlog item, the one that is there or a new one. Whoever wrote the request hears of it. What was concluded before is not
/// concluded again.
pub async fn conclude(desk: &Desk, project: &ProjectKey, number: i32, new: &NewContract) -> Result<Concluded> {
    desk.write(Permission::ContractConclude, project, async |tx| {
        let model = find(tx, number).await?;
        if let Some(known) = contract_of(tx, &model).await? {
            return Ok(Outcome::Unchanged(Concluded { number: known.number, ..Concluded::default() }));
        }
        let award = last(tx, &model).await?.ok_or_else(|| Error::rule(Say::new("error-award-none")))?;
        facts(tx, &award, None).may_conclude(today(tx), tx.project().calendar).map_err(Error::rule)?;
        let bid = bid_of(tx, &model, &award).await?;
        let prices = prices_of(&bid)?;
        let rates = new.checked(tx)?;
        let (_, vendor) = winner(tx, award.winner).await?;
        let row = contract::Model {
            id: tx.id::<ContractId>(),
            project_id: tx.project().id,
            number: next_number(tx).await?,
            rfp_id: model.id,
            bidder_id: award.winner,
            vendor_id: vendor.id,
            kind: new.kind,
            ceiling_minor: new.ceiling,
            currency: prices.currency,
            signed_on: new.signed_on,
            created_at: tx.now(),
            version: 1,
        };
        contract::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        keep_rates(tx, row.id, rates).await?;
        let made = promise(tx, &model, &row, &bid.answers.0, prices).await?;
        let concluded =
            Concluded { number: row.number, fresh: true, promises: made.promises, items: made.events.len(), linked: made.linked };
        let changes = [
            Change::new("agreement", Value::Null, contract_code(row.number)),
            Change::new("winner", Value::Null, vendor.name),
            Change::new("ceiling", Value::Null, row.ceiling_minor.of(row.currency).to_string()),
        ];
        let event = Event::new(EventKind::ContractConcluded, model.id, label(&model)).changing(changes).concerning(model.author_id);
        let events = made.events.into_iter().fold(Events::one(event), Events::and);
        Ok(Outcome::Changed(concluded, events))
    })
    .await
}

impl NewContract {
    /// The rate card with names as lists show them, or every reason against the contract at its field.
    fn checked(&self, tx: &Writer<ProjectScope>) -> Result<Vec<(String, RateUnit, Minor)>> {
        let mut refused = Refusals::default();
        if self.ceiling <= Minor::ZERO || self.ceiling > Minor::MAX_ENTERED {
            refused.add("ceiling", Say::new("error-contract-ceiling"));
        }
        if self.signed_on.is_some_and(|day| day > today(tx)) {
            refused.add("signed_on", Say::new("error-award-future"));
        }
        if self.rates.len() > RATES {
            refused.add("rates", Say::new("error-too-many").with("is", self.rates.len()).with("max", RATES));
        }
        let mut rates = Vec::new();
        for (at, rate) in self.rates.iter().enumerate() {
            if rate.price < Minor::ZERO {
                refused.add(&format!("rate[{at}][price]"), Say::new("error-contract-rate"));
            }
            if let Some(name) = refused.take(&format!("rate[{at}][name]"), Title::parse(&rate.name)) {
                rates.push((name.into_string(), rate.unit, rate.price));
            }
        }
        refused.finish()?;
        Ok(rates)
    }
}

async fn keep_rates(tx: &Writer<ProjectScope>, contract: ContractId, rates: Vec<(String, RateUnit, Minor)>) -> Result<()> {
    if rates.is_empty() {
        return Ok(());
    }
    let rows = rates.into_iter().zip(0..).map(|((name, unit, price_minor), place)| {
        let row = contract_rate::Model { id: tx.id::<ContractRateId>(), contract_id: contract, place, name, unit, price_minor };
        row.into_active_model()
    });
    contract_rate::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    Ok(())
}

async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let of_project = contract::Entity::find().filter(contract::COLUMN.project_id.eq(tx.project().id));
    let newest = of_project.order_by_desc(contract::COLUMN.number).one(tx.db()).await?;
    Ok(newest.map_or(1, |row| row.number + 1))
}
