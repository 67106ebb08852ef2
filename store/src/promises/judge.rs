//! Saying how what was promised was delivered.

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::PromiseId,
    rfp::AnswerCode,
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::gather::of_contracts;
use crate::{
    Desk, Outcome, Result,
    desk::Door,
    entity::{promise, requirement},
    requirements::of_project,
    stale::refuse_stale,
};

/// Whoever prepares acceptance, and is nobody of the vendor's: what was promised was delivered so, or nobody has said yet. It wants a
/// word of why where it is less than was promised, and where something that was said is taken back. It stands in the history of the
/// requirement, and the vendor's people do not read it. `version` is the one the person read.
pub async fn judge(
    desk: &Desk,
    project: &ProjectKey,
    id: PromiseId,
    version: i32,
    delivered: Option<AnswerCode>,
    note: &str,
) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        if !tx.scope().may(Permission::UnsharedRead) || !may_read_rfp(tx.scope().roles()) {
            return Err(Error::Forbidden.into());
        }
        let row = of_contracts(tx).filter(promise::COLUMN.id.eq(id)).one(tx.db()).await?.ok_or(Error::NotFound)?;
        let asked = of_project(tx).filter(requirement::COLUMN.id.eq(row.requirement_id)).one(tx.db()).await?.ok_or(Error::NotFound)?;
        refuse_stale(tx, asked.id, row.version, version, &[EventKind::PromiseJudged]).await?;
        let mut refused = Refusals::default();
        let note = refused.take("note", long_text(note.trim())).unwrap_or_default();
        let wants_word = delivered.is_none_or(|delivered| delivered.is_less_than(row.code));
        if wants_word && note.is_empty() && delivered != row.delivered_as {
            refused.add("note", Say::new("error-promise-note"));
        }
        refused.finish()?;
        let mut changes = Changes::default();
        changes.note("delivered_as", &row.delivered_as, &delivered);
        if changes.is_empty() && note.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let judged = promise::ActiveModel {
            delivered_as: Set(delivered),
            judged_by: Set(tx.writer()),
            judged_at: Set(Some(tx.now())),
            version: Set(row.version + 1),
            ..Default::default()
        };
        promise::Entity::update_many().set(judged).filter(promise::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
        let label = format!("{} {}", asked.code, asked.title);
        let event = Event::new(EventKind::PromiseJudged, asked.id, label).changing(changes).among_us();
        Ok(Outcome::changed((), if note.is_empty() { event } else { event.noting(note) }))
    })
    .await
}
