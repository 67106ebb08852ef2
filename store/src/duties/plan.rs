//! When the server looks after a duty next: one job a duty, planned with every change of it.

use chrono::{DateTime, Utc};
use golive_domain::{
    jobs::JobKind,
    service::duties::{Owed, Told, next_call},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::rows::Known;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{duty_reminder, duty_ticket},
    jobs,
};

/// Plans the next time, or that there is none.
pub(super) async fn plan(tx: &Writer<ProjectScope>, known: &Known) -> Result<()> {
    match next(tx, known).await? {
        Some(at) => jobs::plan(tx, JobKind::Duty, known.row.id, at).await,
        None => jobs::cancel(tx, JobKind::Duty, vec![known.row.id.to_string()]).await,
    }
}

/// When something is to be said next; nothing of what rests or is over.
pub(super) async fn next(tx: &Writer<ProjectScope>, known: &Known) -> Result<Option<DateTime<Utc>>> {
    let Some(owed) = known.owed().filter(|_| known.row.archived_at.is_none()) else { return Ok(None) };
    Ok(next_call(owed, &known.reminders()?, &told(tx, known, owed).await?, known.zone, tx.now()))
}

/// What was said of the occurrence that stands.
pub(super) async fn told(tx: &Writer<ProjectScope>, known: &Known, owed: Owed) -> Result<Told> {
    let reminded = duty_reminder::Entity::find()
        .filter(duty_reminder::COLUMN.duty_id.eq(known.row.id))
        .filter(duty_reminder::COLUMN.occurrence.eq(owed.on))
        .all(tx.db())
        .await?;
    let ticketed = duty_ticket::Entity::find()
        .filter(duty_ticket::COLUMN.duty_id.eq(known.row.id))
        .filter(duty_ticket::COLUMN.occurrence.eq(owed.on))
        .count(tx.db())
        .await?;
    let reminded = reminded.into_iter().filter_map(|row| u16::try_from(row.days_before).ok()).collect();
    Ok(Told { reminded, ticketed: ticketed > 0 })
}
