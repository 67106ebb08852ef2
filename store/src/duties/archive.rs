//! Laying a duty aside, and taking it up again.

use golive_domain::{
    access::Permission,
    events::{Event, EventKind},
    service::duties::{DutyState, Rhythm, When},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    plan::plan,
    rows::{Known, find, label, when_of},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::duty,
    whole::whole,
};

/// Whoever writes duties. It is asked for no more; its evidence stays. Its owner hears of it.
pub async fn archive(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::DutyWrite, project, async |tx| {
        let mut known = find(tx, number).await?;
        if known.row.archived_at.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        known.row.archived_at = Some(tx.now());
        keep(tx, &known, EventKind::DutyArchived).await
    })
    .await
}

/// Whoever writes duties. It is asked for from today on: what fell due while it rested is not owed. Its owner hears of it.
pub async fn restore(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::DutyWrite, project, async |tx| {
        let mut known = find(tx, number).await?;
        if known.row.archived_at.is_none() {
            return Ok(Outcome::Unchanged(()));
        }
        known.row.archived_at = None;
        begin_anew(tx, &mut known)?;
        keep(tx, &known, EventKind::DutyRestored).await
    })
    .await
}

/// A rhythm that fell behind goes on with its next day.
fn begin_anew(tx: &Writer<ProjectScope>, known: &mut Known) -> Result<()> {
    let now = tx.now();
    let today = known.today(now);
    let When::Every(rhythm) = &known.when else { return Ok(()) };
    let next = rhythm.occurrences(today, 1).pop();
    if let (DutyState::Overdue, Some(next)) = (known.standing(now).state(), next)
        && let Ok(anew) = Rhythm::parse(rhythm.text(), next, known.zone)
    {
        (known.row.rhythm, known.row.begins) = (Some(anew.text().to_owned()), anew.begins());
        known.row.counts_from = now;
        known.days.clear();
        known.when = when_of(&known.row)?;
    }
    Ok(())
}

async fn keep(tx: &Writer<ProjectScope>, known: &Known, kind: EventKind) -> Result<Outcome<()>> {
    let row = duty::Model { updated_at: tx.now(), ..known.row.clone() };
    duty::Entity::update_many().set(whole(row.clone())).filter(duty::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
    plan(tx, known).await?;
    Ok(Outcome::changed((), Event::new(kind, row.id, label(&tx.project().key, &row)).concerning(row.owner_id)))
}
