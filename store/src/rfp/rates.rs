//! What foreign currencies were worth at the deadline: entered before prices are opened, and fixed from then on.
//!
//! What is kept true: nobody knows a price while a rate can still be changed, and every rate names its day, its source, and who wrote it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{BidSentId, RfpCurrencyId},
    money::Currency,
    rfp::{
        Envelope, RfpState,
        scoring::{QUOTED_WITHIN, Rate, Rates, is_quoted_for},
    },
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use super::{
    rows::{RfpRow, label, row},
    seen::find,
};
use crate::{
    Desk, Error as Broken, Outcome, Result,
    backlog::PersonRef,
    bids::counted,
    civil::{day, today},
    desk::{Door, ProjectScope},
    entity::{opened_share, person, rfp, rfp_currency},
    whole::whole,
};

/// A currency that prices may be named in beside the request's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateRow {
    pub currency: Currency,
    pub set: Option<RateSet>,
}

/// What it is worth in the request's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateSet {
    pub rate: Rate,
    /// The day it was quoted for.
    pub day: NaiveDate,
    pub source: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
    /// It is of the deadline's day, or near enough before it: the deadline may have moved since.
    pub fits: bool,
}

/// The rates of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatesView {
    pub row: RfpRow,
    /// The deadline's day on the project's clock.
    pub day: Option<NaiveDate>,
    pub rates: Vec<RateRow>,
    /// Prices are still sealed, and the request is out.
    pub open: bool,
}

/// A rate as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenRate {
    pub currency: Currency,
    pub rate: String,
    pub day: NaiveDate,
    /// Who quoted it.
    pub source: String,
}

/// Whoever reads requests: what each foreign currency was worth.
pub async fn rates(desk: &Desk, project: &ProjectKey, number: i32) -> Result<RatesView> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    Ok(RatesView {
        day: deadline_day(&door, &model)?,
        rates: rate_rows(&door, &model).await?,
        open: fixed(&door, &model).await?.is_none(),
        row: row(&model),
    })
}

/// Whoever writes requests, once it is out and until a holder writes the phrase for the prices: what a foreign currency is worth. Refuses
/// one that no price may be named in, and a rate of another day than the deadline's or the last before it.
pub async fn set_rate(desk: &Desk, project: &ProjectKey, number: i32, given: GivenRate) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let request = find(tx, number).await?;
        if !request.judging.0.foreign(request.currency).contains(&given.currency) {
            return Err(Error::NotFound.into());
        }
        if let Some(why) = fixed(tx, &request).await? {
            return Err(Error::rule(why).into());
        }
        let mut refused = Refusals::default();
        let rate = refused.take("rate", Rate::parse(&given.rate));
        let source = refused.take("source", Title::parse(&given.source)).map(Title::into_string);
        if given.day > today(tx)? || !deadline_day(tx, &request)?.is_some_and(|deadline| is_quoted_for(given.day, deadline)) {
            refused.add("day", Say::new("error-rate-day").with("days", QUOTED_WITHIN));
        }
        refused.finish()?;
        let (Some(rate), Some(source)) = (rate, source) else { return Err(Error::field("rate", Say::new("error-rate")).into()) };
        let before = of(tx, &request).await?.into_iter().find(|known| known.currency == given.currency);
        let after = rfp_currency::Model {
            id: before.as_ref().map_or_else(|| tx.id::<RfpCurrencyId>(), |before| before.id),
            rfp_id: request.id,
            currency: given.currency,
            rate: rate.to_string(),
            day: given.day,
            source,
            set_by: tx.writer(),
            at: tx.now(),
        };
        let mut changes = Changes::default();
        changes
            .note("rate", &before.as_ref().map(|before| before.rate.clone()), &Some(after.rate.clone()))
            .note("day", &before.as_ref().map(|before| before.day), &Some(after.day))
            .note("source", &before.as_ref().map(|before| before.source.clone()), &Some(after.source.clone()));
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        match before {
            Some(before) => {
                let same = rfp_currency::Entity::update_many().set(whole(after)).filter(rfp_currency::COLUMN.id.eq(before.id));
                same.exec(tx.db()).await.map(drop)?;
            }
            None => rfp_currency::Entity::insert(after.into_active_model()).exec_without_returning(tx.db()).await.map(drop)?,
        }
        let event = Event::new(EventKind::RfpRateSet, request.id, label(&request)).changing(changes);
        Ok(Outcome::changed((), event.noting(given.currency.to_string()).concerning(request.author_id)))
    })
    .await
}

/// Why rates cannot be changed, if anything keeps them.
async fn fixed(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Option<Say>> {
    if !matches!(row.state, RfpState::Published | RfpState::Closed | RfpState::Evaluated) {
        return Ok(Some(Say::new("error-rates-not-now")));
    }
    let sent: Vec<BidSentId> = counted(door, row).await?.into_iter().map(|(_, sent)| sent.id).collect();
    let shares = opened_share::Entity::find()
        .filter(opened_share::COLUMN.sent_id.is_in(sent))
        .filter(opened_share::COLUMN.part.eq(Envelope::Prices))
        .count(door.db())
        .await?;
    Ok((shares > 0).then(|| Say::new("error-rates-fixed")))
}

/// Refuses to open prices while one may be named in a currency whose worth nobody said.
pub(crate) async fn refuse_unrated(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<()> {
    let lacking = rate_rows(door, row).await?.into_iter().filter(|rate| !rate.set.as_ref().is_some_and(|set| set.fits));
    let lacking: Vec<String> = lacking.map(|rate| rate.currency.to_string()).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    Err(Error::rule(Say::new("error-rates-lacking").with("currencies", lacking.join(", "))).into())
}

/// What prices are compared by.
pub(crate) fn compared_by(row: &rfp::Model, rates: &[RateRow]) -> Rates {
    let others: BTreeMap<Currency, Rate> = rates.iter().filter_map(|rate| Some((rate.currency, rate.set.as_ref()?.rate))).collect();
    Rates { base: row.currency, others }
}

/// Every foreign currency that prices may be named in, as the request lists them.
pub(crate) async fn rate_rows(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<RateRow>> {
    let known = rfp_currency::Entity::find()
        .filter(rfp_currency::COLUMN.rfp_id.eq(row.id))
        .find_also_related(person::Entity)
        .all(door.db())
        .await?;
    let deadline = deadline_day(door, row)?;
    let set = |currency: Currency| -> Result<Option<RateSet>> {
        let Some((known, by)) = known.iter().find(|(known, _)| known.currency == currency) else { return Ok(None) };
        let broken = |_| Broken::broken("a rate cannot be read", std::io::Error::other(known.id.to_string()));
        Ok(Some(RateSet {
            rate: Rate::parse(&known.rate).map_err(broken)?,
            day: known.day,
            source: known.source.clone(),
            by: by.as_ref().map(|by| PersonRef { id: by.id, name: by.name.clone() }),
            at: known.at,
            fits: deadline.is_some_and(|deadline| is_quoted_for(known.day, deadline)),
        }))
    };
    let foreign = row.judging.0.foreign(row.currency).into_iter();
    foreign.map(|currency| Ok(RateRow { currency, set: set(currency)? })).collect()
}

async fn of(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_currency::Model>> {
    Ok(rfp_currency::Entity::find().filter(rfp_currency::COLUMN.rfp_id.eq(row.id)).all(door.db()).await?)
}

/// On the project's clock.
fn deadline_day(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Option<NaiveDate>> {
    row.deadline_at.map(|deadline| day(door, deadline)).transpose()
}
