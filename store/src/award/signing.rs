//! When a contract was signed.

use chrono::NaiveDate;
use golive_domain::{
    Error,
    access::Permission,
    events::{Changes, Event, EventKind},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::read::{contract_of, facts, last, today};
use crate::{
    Desk, Outcome, Result,
    desk::Door as _,
    entity::contract,
    rfp::{rows::label, seen::find},
    stale::refuse_stale,
};

/// Whoever concludes contracts: the day on which it was signed, or that it is not signed yet; nothing that was agreed or promised changes
/// with it. Refuses a day that has not come yet, and one on which those who lost could still object. `version` is the one the person
/// read. Whoever wrote the request hears of it.
pub async fn note_signing(desk: &Desk, project: &ProjectKey, number: i32, version: i32, signed_on: Option<NaiveDate>) -> Result<()> {
    desk.write(Permission::ContractConclude, project, async |tx| {
        let model = find(tx, number).await?;
        let known = contract_of(tx, &model).await?.ok_or(Error::NotFound)?;
        let award = last(tx, &model).await?.ok_or(Error::NotFound)?;
        refuse_stale(tx, model.id, known.version, version, &[EventKind::ContractSigned]).await?;
        if let Some(day) = signed_on {
            let facts = facts(tx, &award, Some(&known));
            let may = facts.may_be_signed(day, award.decided_on, today(tx), tx.project().calendar);
            may.map_err(|say| Error::field("signed_on", say))?;
        }
        let mut changes = Changes::default();
        changes.note("signed_on", &known.signed_on, &signed_on);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let told = contract::ActiveModel { signed_on: Set(signed_on), version: Set(known.version + 1), ..Default::default() };
        contract::Entity::update_many().set(told).filter(contract::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        let event = Event::new(EventKind::ContractSigned, model.id, label(&model)).changing(changes).concerning(model.author_id);
        Ok(Outcome::changed((), event))
    })
    .await
}
