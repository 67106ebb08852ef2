//! Concluding the contract: with what was promised and the backlog, in one transaction.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{AwardId, ContractId, ContractRateId},
    money::Minor,
    rfp::{ContractKind, RateUnit},
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::{
    contract::contract_code,
    items::promise,
    proposal::{bid_of, prices_of},
    read::{as_read, contract_of, facts, last, today, winner},
};
use crate::{
    Desk, Events, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{award, contract, contract_rate},
    rfp::{rows::label, seen::find},
};

/// A contract to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContract {
    /// The one that the person read.
    pub award: AwardId,
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
    /// It came of another award than the one that was read.
    pub of_another: bool,
    pub promises: usize,
    /// Items that were made.
    pub items: usize,
    /// Items that were there.
    pub linked: usize,
}

const RATES: usize = 200;

/// Whoever concludes contracts, once the standstill is over: the contract, a promise for every answer, and for each that is no "no" a
/// backlog item, the one that is there or a new one. Whoever wrote the request hears of it. What was concluded before is not
/// concluded again, and nothing is concluded over another award than the one the person read.
pub async fn conclude(desk: &Desk, project: &ProjectKey, number: i32, new: &NewContract) -> Result<Concluded> {
    desk.write(Permission::ContractConclude, project, async |tx| {
        let model = find(tx, number).await?;
        if let Some(known) = contract_of(tx, &model).await? {
            // An award that a contract came of is never annulled: it is the last one.
            let of_another = last(tx, &model).await?.is_none_or(|award| award.id != new.award);
            return Ok(Outcome::Unchanged(Concluded { number: known.number, of_another, ..Concluded::default() }));
        }
        let award = as_read(tx, &model, new.award).await?;
        facts(tx, &award, None).may_conclude(today(tx), tx.project().calendar).map_err(Error::rule)?;
        let bid = bid_of(tx, &model, &award).await?;
        let prices = prices_of(&bid)?;
        let rates = new.checked(tx, &award)?;
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
        let concluded = Concluded {
            number: row.number,
            fresh: true,
            of_another: false,
            promises: made.promises,
            items: made.events.len(),
            linked: made.linked,
        };
        let mut changes = Changes::default();
        changes
            .begin("agreement", &contract_code(row.number))
            .begin("winner", &vendor.name)
            .begin("ceiling", &row.ceiling_minor.of(row.currency))
            .begin("signed_on", &row.signed_on);
        let event = Event::new(EventKind::ContractConcluded, model.id, label(&model)).changing(changes).concerning(model.author_id);
        let events = made.events.into_iter().fold(Events::one(event), Events::and);
        Ok(Outcome::Changed(concluded, events))
    })
    .await
}

impl NewContract {
    /// The rate card with names as lists show them, or every reason against the contract at its field.
    fn checked(&self, tx: &Writer<ProjectScope>, award: &award::Model) -> Result<Vec<(String, RateUnit, Minor)>> {
        let mut refused = Refusals::default();
        if self.ceiling <= Minor::ZERO {
            refused.add("ceiling", Say::new("error-contract-ceiling"));
        }
        if self.ceiling > Minor::MAX_ENTERED {
            refused.add("ceiling", Say::new("error-money-size"));
        }
        if let Some(day) = self.signed_on {
            let may = facts(tx, award, None).may_be_signed(day, award.decided_on, today(tx), tx.project().calendar);
            if let Err(why) = may {
                refused.add("signed_on", why);
            }
        }
        if self.rates.len() > RATES {
            refused.add("rates", Say::new("error-too-many").with("is", self.rates.len()).with("max", RATES));
        }
        let mut rates = Vec::new();
        for (at, rate) in self.rates.iter().enumerate() {
            if rate.price < Minor::ZERO {
                refused.add(&format!("rate[{at}][price]"), Say::new("error-contract-rate"));
            }
            if rate.price > Minor::MAX_ENTERED {
                refused.add(&format!("rate[{at}][price]"), Say::new("error-money-size"));
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
