//! Deeds of an award.

use golive_domain::{id::AwardId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{i18n::parse_date, rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use chrono::NaiveDate;
#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    error::Refusals,
    money::{Currency, Minor, Money},
    numerals::ascii_digits,
    text::Title,
};
#[cfg(feature = "ssr")]
use golive_store::award::{self as store, Concluded, NewAward, NewContract, NewRate};

#[cfg(feature = "ssr")]
fn back(project: &ProjectKey, number: i32, leaf: &str, say: Say) -> Done {
    Done::at(format!("{}/{leaf}", rfp_path(project, number))).saying(say)
}

/// An award, as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AwardForm {
    /// What the page showed, in one word.
    pub basis: String,
    /// A bidder's number; nothing is who comes first.
    pub bidder: String,
    /// `true` leaves out whose award was annulled.
    pub passing_over: String,
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

/// `award` is the one that was read.
#[server(endpoint = "award/conclude", prefix = "/rpc")]
pub async fn conclude(project: ProjectKey, number: i32, award: AwardId, #[server(flatten)] form: ContractForm) -> Result<Done, Problem> {
    let desk = desk()?;
    let currency = store::agreed_currency(&desk, &project, number, award).await?;
    let concluded = store::conclude(&desk, &project, number, &form.read(award, currency)?).await?;
    let say = match concluded {
        Concluded { fresh: true, items, linked, .. } => Say::new("contract-concluded").with("count", items).with("linked", linked),
        // A moment ago, by this hand or another.
        Concluded { of_another: false, .. } => Say::new("contract-was-concluded"),
        Concluded { .. } => Say::new("contract-was-concluded-otherwise"),
    };
    Ok(back(&project, number, "contract", say))
}

/// Nothing in `signed_on`: it is not signed yet.
#[server(endpoint = "award/note-signing", prefix = "/rpc")]
pub async fn note_signing(project: ProjectKey, number: i32, version: i32, #[server(default)] signed_on: String) -> Result<Done, Problem> {
    let day = day(&signed_on).map_err(|why| Error::field("signed_on", why))?;
    store::note_signing(&desk()?, &project, number, version, day).await?;
    Ok(back(&project, number, "contract", Say::new("contract-signing-noted")))
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
        let decided_on = refused.take("decided_on", day(&self.decided_on)).flatten();
        let standstill = refused.take("standstill", number(&self.standstill));
        refused.finish()?;
        Ok(NewAward {
            basis: self.basis,
            bidder,
            passing_over: self.passing_over == "true",
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
    fn read(self, award: AwardId, currency: Currency) -> Result<NewContract, Problem> {
        let mut refused = Refusals::default();
        let amount = |text: &str| Money::parse(text, currency).map(Money::amount);
        let kind = refused.take("kind", self.kind.parse().map_err(|_| Say::new("error-choose")));
        let ceiling = refused.take("ceiling", amount(&self.ceiling));
        let signed_on = refused.take("signed_on", day(&self.signed_on)).flatten();
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
        Ok(NewContract { award, kind: kind.ok_or_else(read)?, ceiling: ceiling.ok_or_else(read)?, signed_on, rates })
    }
}

#[cfg(feature = "ssr")]
impl RateForm {
    /// A line that nobody filled; its unit is always chosen.
    fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.price.trim().is_empty()
    }
}

/// A day as it is typed; nothing is none.
#[cfg(feature = "ssr")]
fn day(text: &str) -> Result<Option<NaiveDate>, Say> {
    if text.trim().is_empty() { Ok(None) } else { parse_date(text).map(Some) }
}

#[cfg(feature = "ssr")]
fn not_below_nothing(price: Minor) -> Result<Minor, Say> {
    if price < Minor::ZERO { Err(Say::new("error-contract-rate")) } else { Ok(price) }
}
