//! What forms of sprints send, read in the reader's own numerals, calendar and currency.

use chrono::NaiveDate;
use golive_domain::{
    Error, Result, Say,
    backlog::Minutes,
    id::ItemId,
    money::{Currency, Minor, Money},
    sprints::{CarryChoices, CarryTo},
};
use golive_store::sprints::Onward;

use crate::i18n::parse_date;

/// A date that may be left out.
pub fn date(field: &str, text: &str) -> Result<Option<NaiveDate>> {
    given(text).map(|text| parse_date(text).map_err(|say| Error::field(field, say))).transpose()
}

/// An amount that may be left out.
pub fn amount(field: &str, text: &str, currency: &str) -> Result<Option<Minor>> {
    let Some(text) = given(text) else { return Ok(None) };
    let parsed = Currency::parse(currency).and_then(|currency| Money::parse(text, currency));
    parsed.map(|money| Some(money.amount())).map_err(|say| Error::field(field, say))
}

/// Hours that may be left out.
pub fn hours(field: &str, text: &str) -> Result<Option<Minutes>> {
    given(text).map(|text| Minutes::parse(text).map_err(|say| Error::field(field, say))).transpose()
}

/// `new`, `first`, or the number of a sprint.
pub fn onward(text: &str) -> Result<Onward> {
    match given(text) {
        None | Some("first") => Ok(Onward::Planned),
        Some("new") => Ok(Onward::PlannedOrNew),
        Some(number) => number.parse().map(Onward::Sprint).map_err(|_| Error::field("onward", Say::new("error-required"))),
    }
}

/// Where each item goes: the word chosen for all, and those of items that were chosen one by one.
pub fn choices(all: CarryTo, each: impl IntoIterator<Item = (ItemId, String)>) -> Result<CarryChoices> {
    let mut choices = CarryChoices::all(all);
    for (item, to) in each {
        if let Some(to) = given(&to) {
            let to = to.parse().map_err(|_| Error::field("each", Say::new("error-required")))?;
            choices.each.insert(item, to);
        }
    }
    Ok(choices)
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
