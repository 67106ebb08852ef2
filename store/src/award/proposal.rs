//! What the form of concluding begins with: what the winner bid.

use golive_domain::{
    Error, Say,
    access::Permission,
    id::AwardId,
    money::{Currency, Minor},
    rfp::{AnswerCode, Prices},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::read::{as_read, contract_of, facts, last, today, winner};
use crate::{
    Desk, Result,
    bids::counted,
    desk::{Door, ProjectScope},
    entity::{award, bid, rfp},
    rfp::{RfpRow, rows::row, seen::find},
};

/// What the form of concluding begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub row: RfpRow,
    /// To be sent along by whoever concludes it.
    pub award: AwardId,
    /// The vendor's name.
    pub name: String,
    pub currency: Currency,
    /// The total of the bid.
    pub ceiling: Minor,
    /// The prices that belong to no single requirement.
    pub rates: Vec<(String, Minor)>,
    /// Answers that will be promises.
    pub promises: usize,
    /// Those of them that are a no.
    pub denied: usize,
    /// Prices are in another currency than the project's: items bear none.
    pub foreign: bool,
    /// Why it cannot be concluded today.
    pub waits: Option<Say>,
}

/// Whoever concludes contracts: what the winner's bid proposes. `None` where nothing is awarded, or all is concluded.
pub async fn proposal(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Option<Proposal>> {
    let door = desk.read(Permission::ContractConclude, project).await?;
    let model = find(&door, number).await?;
    let Some(award) = last(&door, &model).await?.filter(|award| award.annulled_at.is_none()) else { return Ok(None) };
    if contract_of(&door, &model).await?.is_some() {
        return Ok(None);
    }
    let bid = bid_of(&door, &model, &award).await?;
    let prices = prices_of(&bid)?;
    let (_, vendor) = winner(&door, award.winner).await?;
    let answers = &bid.answers.0.answers;
    Ok(Some(Proposal {
        row: row(&model),
        award: award.id,
        name: vendor.name,
        currency: prices.currency,
        ceiling: prices.total().map(|total| total.amount()).unwrap_or_default(),
        rates: prices.others.clone(),
        promises: answers.len(),
        denied: answers.values().filter(|answer| answer.code == AnswerCode::No).count(),
        foreign: door.project().currency != prices.currency.as_str(),
        waits: facts(&door, &award, None).may_conclude(today(&door), door.project().calendar).err(),
    }))
}

/// Whoever concludes contracts: the currency of what is agreed on with the winner of the award that was read. Refuses where nobody was
/// chosen yet, and where another award was decided meanwhile.
pub async fn agreed_currency(desk: &Desk, project: &ProjectKey, number: i32, award: AwardId) -> Result<Currency> {
    let door = desk.read(Permission::ContractConclude, project).await?;
    let model = find(&door, number).await?;
    if let Some(known) = contract_of(&door, &model).await? {
        return Ok(known.currency);
    }
    let known = as_read(&door, &model, award).await?;
    let bid = bid_of(&door, &model, &known).await?;
    Ok(prices_of(&bid)?.currency)
}

/// What the winner bid.
pub(super) async fn bid_of(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, award: &award::Model) -> Result<bid::Model> {
    let sent = counted(door, model).await?.into_iter().find(|(bidder, _)| bidder.id == award.winner).map(|(_, sent)| sent.id);
    let found = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.ok_or(Error::NotFound)?)).one(door.db()).await?;
    Ok(found.ok_or(Error::NotFound)?)
}

pub(super) fn prices_of(bid: &bid::Model) -> Result<&Prices> {
    Ok(bid.prices.as_ref().map(|prices| &prices.0).ok_or_else(|| Error::rule(Say::new("error-award-sealed")))?)
}
