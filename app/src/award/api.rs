//! Deeds of an award.

use golive_domain::{id::AwardId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{i18n::parse_date, rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    error::Refusals,
    money::{Currency, Minor, Money},
    numerals::ascii_digits,
    text::Title,
};
#[cfg(feature = "ssr")]
use golive_store::award::{self as store, NewAward, NewContract, NewRate};

#[cfg(feature = "ssr")]
fn back(project: &ProjectKey, number: i32, leaf: &str, say: Say) -> Done {
    Done::at(format!("{}/{leaf}", rfp_path(project, number))).saying(say)
}

/// An award, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AwardForm {
    /// A bidder's number; nothing is who comes first.
    pub bidder: String,
    pub reasons: String,
    pub deviation: String,
    pub decided_on: String,
    pub standstill: String,
    pub seed: String,
    pub witnesses: String,
}

#[server(endpoint = "award/decide", prefix = "/rpc")]
pub async fn decide(project: ProjectKey, number: i32, #[server(flatten)] form: AwardForm) -> Result<Done, Problem> {
    let decided = store::award(&desk()?, &project, number, &form.read()?).await?;
    let say = if decided.fresh { "award-decided" } else { "award-was-decided" };
    Ok(back(&project, number, "award", Say::new(say).with("name", decided.winner)))
}

/// `award` is the one that was read.
#[server(endpoint = "award/annul", prefix = "/rpc")]
pub async fn annul(project: ProjectKey, number: i32, award: AwardId, #[server(default)] why: String) -> Result<Done, Problem> {
    store::annul(&desk()?, &project, number, award, &why).await?;
    Ok(back(&project, number, "award", Say::new("award-annulled")))
}

/// A line of the rate card, as the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RateForm {
    pub name: String,
    pub unit: String,
    pub price: String,
}

/// A contract, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContractForm {
    pub kind: String,
    pub ceiling: String,
    pub signed_on: String,
    pub rate: Vec<RateForm>,
}

#[server(endpoint = "award/conclude", prefix = "/rpc")]
pub async fn conclude(project: ProjectKey, number: i32, #[server(flatten)] form: ContractForm) -> Result<Done, Problem> {
    let desk = desk()?;
    let Some(proposed) = store::proposal(&desk, &project, number).await? else {
        // Concluded a moment ago, by this hand or another.
        return match store::contract(&desk, &project, number, 1).await? {
            (_, Some(_)) => Ok(back(&project, number, "contract", Say::new("contract-was-concluded"))),
            _ => Err(Error::rule(Say::new("error-award-none")).into()),
        };
    };
    let concluded = store::conclude(&desk, &project, number, &form.read(proposed.currency)?).await?;
    let say = if concluded.fresh {
        Say::new("contract-concluded").with("count", concluded.items).with("linked", concluded.linked)
    } else {
        Say::new("contract-was-concluded")
    };
    Ok(back(&project, number, "contract", say))
}

#[cfg(feature = "ssr")]
impl AwardForm {
    fn read(self) -> Result<NewAward, Problem> {
        let mut refused = Refusals::default();
        let number = |text: &str| ascii_digits(text.trim()).parse().map_err(|_| Say::new("error-number"));
        let bidder = match self.bidder.trim() {
            "" => None,
            text => refused.take("bidder", ascii_digits(text).parse().map_err(|_| Say::new("error-choose"))),
        };
        let decided_on = match self.decided_on.trim() {
            "" => None,
            text => refused.take("decided_on", parse_date(text)),
        };
        let standstill = refused.take("standstill", number(&self.standstill));
        refused.finish()?;
        Ok(NewAward {
            bidder,
            reasons: self.reasons,
            deviation: self.deviation,
            decided_on,
            standstill: standstill.unwrap_or_default(),
            seed: self.seed,
            witnesses: self.witnesses,
        })
    }
}

#[cfg(feature = "ssr")]
impl ContractForm {
    /// Amounts are in the currency of the bid.
    fn read(self, currency: Currency) -> Result<NewContract, Problem> {
        let mut refused = Refusals::default();
        let amount = |text: &str| Money::parse(text, currency).map(Money::amount);
        let kind = refused.take("kind", self.kind.parse().map_err(|_| Say::new("error-choose")));
        let ceiling = refused.take("ceiling", amount(&self.ceiling));
        let signed_on = match self.signed_on.trim() {
            "" => None,
            text => refused.take("signed_on", parse_date(text)),
        };
        let mut rates = Vec::new();
        for (at, form) in self.rate.iter().enumerate().filter(|(_, form)| !form.is_empty()) {
            let field = |name: &str| format!("rate[{at}][{name}]");
            let name = refused.take(&field("name"), Title::parse(&form.name));
            let unit = refused.take(&field("unit"), form.unit.parse().map_err(|_| Say::new("error-choose")));
            let price = refused.take(&field("price"), amount(&form.price).and_then(not_below_nothing));
            if let (Some(name), Some(unit), Some(price)) = (name, unit, price) {
                rates.push(NewRate { name: name.into_string(), unit, price });
            }
        }
        refused.finish()?;
        let read = || Problem(Error::field("ceiling", Say::new("error-form")));
        Ok(NewContract { kind: kind.ok_or_else(read)?, ceiling: ceiling.ok_or_else(read)?, signed_on, rates })
    }
}

#[cfg(feature = "ssr")]
impl RateForm {
    /// A line that nobody filled; its unit is always chosen.
    fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.price.trim().is_empty()
    }
}

#[cfg(feature = "ssr")]
fn not_below_nothing(price: Minor) -> Result<Minor, Say> {
    if price < Minor::ZERO { Err(Say::new("error-contract-rate")) } else { Ok(price) }
}
