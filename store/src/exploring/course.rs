//! Starting a session, and ending it.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
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
    pub problems: Option<u32>,
    /// Percent of the time until testing could begin.
    pub setup: Option<u32>,
}

/// Whoever records results. The clock runs from now on; a session that was nobody's is the actor's. Who is to explore hears
/// that somebody else started it.
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

/// Whoever records results. Says what was found out and, where it is known, where the time went; who planned it and who was
/// to explore hear of it.
pub async fn debrief(desk: &Desk, project: &ProjectKey, number: i32, told: Debrief) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = stepped(&before, Step::Debrief)?;
        let mut refused = Refusals::default();
        let text = refused.take("text", filled(&told.text));
        let shares = refused.take("setup", TimeShares::told(told.problems, told.setup)).flatten();
        refused.finish()?;
        after.ending = text.unwrap_or_default();
        let percent = |share: fn(TimeShares) -> u32| shares.and_then(|shares| i32::try_from(share(shares)).ok());
        (after.problems_percent, after.setup_percent) = (percent(TimeShares::problems), percent(TimeShares::setup));
        after.ended_at = Some(tx.now());
        keep(tx, &before, after, EventKind::ExplorationEnded).await
    })
    .await
}

/// Whoever records results. It ends early, or never begins, with the reason; what was noted stays. Who planned it and who was
/// to explore hear of it.
pub async fn abandon(desk: &Desk, project: &ProjectKey, number: i32, reason: &str) -> Result<()> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = stepped(&before, Step::Abandon)?;
        after.ending = filled(reason).map_err(|say| Error::field("reason", say))?;
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

/// A text that may not be left out.
fn filled(text: &str) -> Result<String, Say> {
    match text.trim() {
        "" => Err(Say::new("error-required")),
        text => long_text(text),
    }
}

async fn keep(
    tx: &Writer<ProjectScope>,
    before: &exploration::Model,
    mut after: exploration::Model,
    kind: EventKind,
) -> Result<Outcome<()>> {
    after.version += 1;
    let mut changes = Changes::default();
    changes
        .note("state", &before.state, &after.state)
        .note("tester", &before.tester_id, &after.tester_id)
        .note("build", &before.build_id, &after.build_id)
        .note("problems_percent", &before.problems_percent, &after.problems_percent)
        .note("setup_percent", &before.setup_percent, &after.setup_percent);
    let planner = after.planned_by.filter(|planner| kind == EventKind::ExplorationEnded && after.tester_id != Some(*planner));
    let event = Event::new(kind, after.id, label(&tx.project().key, &after))
        .changing(changes)
        .concerning(after.tester_id.into_iter().chain(planner));
    let event = if after.ending.is_empty() { event } else { event.noting(after.ending.clone()) };
    after.into_active_model().reset_all().update(tx.db()).await?;
    Ok(Outcome::changed((), event))
}
