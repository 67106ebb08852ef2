//! Letting an evaluator go who gave marks and cannot go on: ill, or gone from the house. What they gave is kept, and counts no more.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::PersonId,
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::Value;

use super::evaluators::{of, refuse_locked};
use crate::{
    Desk, Outcome, Result,
    desk::Door as _,
    entity::evaluator,
    rfp::{rows::label, seen::find},
};

/// Whoever publishes, before the scores are locked: somebody judges no more, for a reason that stands in the record. Neither the lock nor
/// an agreement waits for them. They hear of it; named again, they judge on. Refuses whoever declared a tie: they judge nothing as it is.
pub async fn excuse_evaluator(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId, why: &str) -> Result<()> {
    desk.write(Permission::RfpPublish, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_locked(&row)?;
        let known = of(tx, &row).await?.into_iter().find(|known| known.person_id == person).ok_or(Error::NotFound)?;
        if known.is_tied() {
            return Err(Error::rule(Say::new("error-rfp-evaluator-tied")).into());
        }
        let mut refused = Refusals::default();
        let why = refused.take("why", Title::parse(why)).map(Title::into_string).unwrap_or_default();
        refused.finish()?;
        if known.excused_at.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        let told = evaluator::ActiveModel { excused_at: Set(Some(tx.now())), excused_why: Set(Some(why.clone())), ..Default::default() };
        evaluator::Entity::update_many().set(told).filter(evaluator::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        let changes = [Change::new("evaluator", person.to_string(), Value::Null), Change::new("reason", Value::Null, why)];
        let event = Event::new(EventKind::EvaluatorNamed, row.id, label(&row)).changing(changes).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}
