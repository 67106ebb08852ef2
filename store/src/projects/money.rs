//! What the contract allows and what an hour costs.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{Rate, RateCard, Skill},
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::RateId,
    money::{Currency, Minor, Money},
    projects::ContractKind,
    text::ProjectKey,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    EntityTrait,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    load::{domain_rate, rates},
    version::refuse_stale_project,
};
use crate::{
    Desk, Error as StoreError, Outcome, Result,
    backlog::pricing::reprice_all,
    desk::{Door, ProjectScope, Writer},
    entity::{project, rate},
    error::taken,
};

/// Contract and rate card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Purse {
    pub contract: ContractKind,
    pub currency: Currency,
    pub ceiling: Option<Minor>,
    /// By skill, the newest first.
    pub rates: Vec<HourlyRate>,
    pub version: i32,
}

/// A line of the rate card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HourlyRate {
    pub id: RateId,
    #[serde(flatten)]
    pub rate: Rate,
}

/// The contract as it shall be; `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ContractEdit {
    pub contract: ContractKind,
    /// As typed; empty is no ceiling.
    pub ceiling: String,
    pub version: i32,
}

/// A rate as it shall be: a new one without an id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RateEdit {
    #[serde(default)]
    pub id: Option<RateId>,
    pub skill: String,
    /// An hour's price as typed, in the project's currency.
    pub hourly: String,
    pub from: NaiveDate,
    /// The last day it holds.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}

/// Whoever may read rates: governance and those who lead, never the vendor.
pub async fn purse(desk: &Desk, project: &ProjectKey) -> Result<Purse> {
    let door = desk.read(Permission::RateRead, project).await?;
    let row = door.project();
    let stored = rates(&door).await?;
    let rates = stored.iter().map(|row| Ok(HourlyRate { id: row.id, rate: domain_rate(row)? }));
    Ok(Purse {
        contract: row.contract,
        currency: currency(row)?,
        ceiling: row.ceiling_minor,
        rates: rates.collect::<Result<_>>()?,
        version: row.version,
    })
}

/// The currency every amount of the project is in.
pub(crate) fn currency(row: &project::Model) -> Result<Currency> {
    row.currency.parse().map_err(|cause| StoreError::broken("the currency cannot be read", cause))
}

/// Whoever may edit rates. Sprint planning measures against the new ceiling at once.
pub async fn edit_contract(desk: &Desk, project: &ProjectKey, edit: ContractEdit) -> Result<()> {
    desk.write(Permission::RateEdit, project, async |tx| {
        refuse_stale_project(tx, edit.version, &["contract", "ceiling"]).await?;
        let old = tx.project();
        let ceiling = match edit.ceiling.trim() {
            "" => None,
            typed => Some(positive("ceiling", typed, currency(old)?)?),
        };
        let mut changes = Changes::default();
        changes.note("contract", &old.contract, &edit.contract).note("ceiling", &old.ceiling_minor, &ceiling);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let row = project::ActiveModel {
            id: Unchanged(old.id),
            contract: Set(edit.contract),
            ceiling_minor: Set(ceiling),
            version: Set(old.version + 1),
            ..Default::default()
        };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ContractEdited, old.id, &old.name).changing(changes)))
    })
    .await
}

fn positive(field: &str, typed: &str, currency: Currency) -> Result<Minor> {
    let money = Money::parse(typed, currency).map_err(|say| Error::field(field, say))?;
    if money.minor < 0 { Err(Error::field(field, Say::new("error-money-negative")).into()) } else { Ok(money.amount()) }
}

/// Adds a rate or changes one; two rates of a skill on one day are refused. Whoever may edit rates. Items that are not
/// baselined are priced anew.
pub async fn save_rate(desk: &Desk, project: &ProjectKey, edit: RateEdit) -> Result<RateId> {
    desk.write(Permission::RateEdit, project, async |tx| {
        let rate = parsed(tx.project(), &edit)?;
        let known = rates(tx).await?;
        let others = known.iter().filter(|row| Some(row.id) != edit.id).map(domain_rate).collect::<Result<Vec<_>>>()?;
        let line = others.len();
        let checked = RateCard::checked(others.into_iter().chain([rate.clone()]).collect());
        if let Err((at, say)) = checked
            && at == line
        {
            let field = if say.key == "error-rate-dates" { "until" } else { "from" };
            return Err(Error::field(field, say).into());
        }
        let mut changes = Changes::default();
        let id = match edit.id {
            Some(id) => {
                let old = domain_rate(known.iter().find(|row| row.id == id).ok_or(Error::NotFound)?)?;
                changes
                    .note("skill", &old.skill.as_str(), &rate.skill.as_str())
                    .note("hourly", &old.per_hour, &rate.per_hour)
                    .note("valid_from", &old.from, &rate.from)
                    .note("valid_to", &old.until, &rate.until);
                row_of(Unchanged(id), tx, &rate).update(tx.db()).await.map_err(taken("from"))?;
                id
            }
            None => {
                changes.begin("skill", &rate.skill).begin("hourly", &rate.per_hour);
                let id = tx.id();
                row_of(Set(id), tx, &rate).insert(tx.db()).await.map_err(taken("from"))?;
                id
            }
        };
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(id));
        }
        reprice_all(tx).await?;
        Ok(Outcome::changed(id, told(tx, &rate.skill, changes)))
    })
    .await
}

fn parsed(project: &project::Model, edit: &RateEdit) -> Result<Rate> {
    let currency = currency(project)?;
    let mut refusals = Refusals::default();
    let skill = refusals.take("skill", Skill::parse(&edit.skill));
    let hourly = refusals.take("hourly", Money::parse(&edit.hourly, currency));
    if hourly.is_some_and(|money| money.minor < 0) {
        refusals.add("hourly", Say::new("error-money-negative"));
    }
    refusals.finish()?;
    let (Some(skill), Some(hourly)) = (skill, hourly) else { unreachable!("what is missing was refused above") };
    Ok(Rate { skill, per_hour: hourly.amount(), from: edit.from, until: edit.until })
}

fn row_of(id: sea_orm::ActiveValue<RateId>, tx: &Writer<ProjectScope>, rate: &Rate) -> rate::ActiveModel {
    rate::ActiveModel {
        id,
        project_id: Set(tx.project().id),
        skill: Set(rate.skill.to_string()),
        hourly_minor: Set(rate.per_hour),
        valid_from: Set(rate.from),
        valid_to: Set(rate.until),
    }
}

/// Takes a rate out: hours of that skill in its time have no price until another rate covers them. Whoever may edit
/// rates.
pub async fn remove_rate(desk: &Desk, project: &ProjectKey, id: RateId) -> Result<()> {
    desk.write(Permission::RateEdit, project, async |tx| {
        let known = rates(tx).await?;
        let old = domain_rate(known.iter().find(|row| row.id == id).ok_or(Error::NotFound)?)?;
        rate::Entity::delete_by_id(id).exec(tx.db()).await?;
        reprice_all(tx).await?;
        let gone = vec![Change::new("hourly", old.per_hour.0, Value::Null)];
        Ok(Outcome::changed((), told(tx, &old.skill, gone)))
    })
    .await
}

fn told(tx: &Writer<ProjectScope>, skill: &Skill, changes: impl Into<Vec<Change>>) -> Event {
    Event::new(EventKind::RatesEdited, tx.project().id, skill.as_str()).changing(changes)
}
