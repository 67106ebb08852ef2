//! Starting a session, and ending it.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    exploring::{Step, TimeShares, next},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::rows::{find, label};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::exploration,
    testing::build_of,
};

/// What is told at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Debrief {
    /// What was covered, what was found out, what is still open.
    pub text: String,
    /// Percent of the time that went into problems.
    pub problems: u32,
    /// Percent of the time until testing could begin.
    pub setup: u32,
}

/// Whoever records results. The clock runs from now on; a session that was nobody's is the actor's.
pub async fn start(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = stepped(&before, Step::Start)?;
        after.started_at = Some(tx.now());
        after.tester_id = before.tester_id.or(tx.writer());
        if let Some(place) = before.environment_id {
            after.build_id = build_of(tx, place).await?;
        }
        keep(tx, &before, after, EventKind::ExplorationStarted).await
    })
    .await
}

/// Whoever records results. Says what was found out and where the time went; who planned it hears of it.
pub async fn debrief(desk: &Desk, project: &ProjectKey, number: i32, told: Debrief) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = stepped(&before, Step::Debrief)?;
        after.ending = said("text", &told.text)?;
        let shares = TimeShares::of(told.problems, told.setup).map_err(|say| Error::field("setup", say))?;
        let percent = |share: u32| i32::try_from(share).ok();
        (after.problems_percent, after.setup_percent) = (percent(shares.problems()), percent(shares.setup()));
        after.ended_at = Some(tx.now());
        keep(tx, &before, after, EventKind::ExplorationEnded).await
    })
    .await
}

/// Whoever records results. It ends early, or never begins, with the reason; what was noted stays. Who planned it hears of it.
pub async fn abandon(desk: &Desk, project: &ProjectKey, number: i32, reason: &str) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = stepped(&before, Step::Abandon)?;
        after.ending = said("reason", reason)?;
        after.ended_at = Some(tx.now());
        keep(tx, &before, after, EventKind::ExplorationEnded).await
    })
    .await
}

/// Refuses what is no longer done to a session that ended.
pub(super) fn refuse_ended(row: &exploration::Model) -> Result<()> {
    if row.state.has_ended() { Err(Error::rule(Say::new("error-exploration-ended")).into()) } else { Ok(()) }
}

fn stepped(before: &exploration::Model, step: Step) -> Result<exploration::Model> {
    let state = next(before.state, step).map_err(Error::rule)?;
    Ok(exploration::Model { state, ..before.clone() })
}

fn said(field: &str, text: &str) -> Result<String> {
    match text.trim() {
        "" => Err(Error::field(field, Say::new("error-required")).into()),
        text => Ok(long_text(text).map_err(|say| Error::field(field, say))?),
    }
}

async fn keep(
    tx: &Writer<ProjectScope>,
    before: &exploration::Model,
    mut after: exploration::Model,
    kind: EventKind,
) -> Result<Outcome<()>> {
    after.version += 1;
    let change = Change::new("state", before.state.to_string(), after.state.to_string());
    let heard = after.planned_by.filter(|_| kind == EventKind::ExplorationEnded);
    let event = Event::new(kind, after.id, label(&tx.project().key, &after)).changing([change]).concerning(heard);
    let event = event.noting(after.ending.clone());
    after.into_active_model().reset_all().update(tx.db()).await?;
    Ok(Outcome::changed((), event))
}
