//! The review: the product owner accepts or rejects what the team calls done; the retrospective is written down.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::ItemState,
    events::{Changes, Event, EventKind},
    id::ItemId,
    sprints::SprintState,
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{
    cards::{Card, backlog_state, cards, of_sprint},
    load::{SprintHead, Tx, item, item_label, label, sprint, unchanged_since},
    stays,
};
use crate::{
    Desk, Outcome, Result,
    backlog::{
        bounds::Bounds,
        keep::keep,
        state,
        taken::{self, Taken},
    },
    desk::Door,
    entity::sprint as entity,
};

/// What the review page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub sprint: SprintHead,
    /// Done and waiting for the product owner.
    pub waiting: Vec<Card>,
    pub accepted: Vec<Card>,
    /// Still open, so nothing to show yet.
    pub open: Vec<Card>,
    pub notes: Notes,
    /// The project's definition of done, to hold the work against.
    pub definition_of_done: Vec<String>,
}

/// What was said in the review and in the retrospective.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    pub review: String,
    pub retrospective: String,
}

/// Anyone who may look at sprints.
pub async fn review(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Review> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let sprint = sprint(&door, number).await?;
    let cards = cards(&door, of_sprint(&door, sprint.id)).await?;
    let (accepted, rest): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.state == ItemState::Accepted);
    let (waiting, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|card| card.state == ItemState::Done);
    Ok(Review {
        sprint: SprintHead::of(&door, &sprint),
        waiting,
        accepted,
        open: rest.into_iter().filter(|card| card.state.is_open()).collect(),
        notes: Notes { review: sprint.review, retrospective: sprint.retrospective },
        definition_of_done: door.project().definition_of_done.0.clone(),
    })
}

/// The product owner. A done item is accepted for good; its assignee hears of it.
pub async fn accept(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    desk.write(Permission::ItemAccept, project, async |tx| {
        let item = item(tx, id).await?;
        Ok(Outcome::of((), judged(tx, item.id, EventKind::ItemAccepted, state::accept).await?))
    })
    .await
}

/// The product owner, with a reason. The item is work in progress again from today; where its sprint is closed already it
/// goes back to the backlog, and the closed sprint's numbers stay. Its assignee hears of it.
pub async fn reject(desk: &Desk, project: &ProjectKey, id: ItemId, reason: &str) -> Result<()> {
    desk.write(Permission::ItemAccept, project, async |tx| {
        let reason = long_text(reason.trim()).map_err(|say| Error::field("reason", say))?;
        if reason.is_empty() {
            return Err(Error::field("reason", Say::new("error-reject-reason")).into());
        }
        let item = item(tx, id).await?;
        if item.state != ItemState::Done {
            return Err(Error::rule(Say::new("error-reject-not-done")).into());
        }
        let sprint = match item.sprint_id {
            Some(id) => entity::Entity::find_by_id(id).filter(entity::COLUMN.project_id.eq(tx.project().id)).one(tx.db()).await?,
            None => None,
        };
        let events = if sprint.is_some_and(|sprint| sprint.state == SprintState::Active) {
            judged(tx, item.id, EventKind::ItemRejected, |item| state::enter(item, ItemState::InProgress)).await?
        } else {
            let state = backlog_state(tx, item.id).await?;
            stays::release(tx, &item, state).await?;
            let mut changes = Changes::default();
            changes.note("state", &item.state, &state).note("sprint", &item.sprint_id, &None);
            vec![Event::new(EventKind::ItemRejected, item.id, item_label(tx, &item)).changing(changes).concerning(item.assignee_id)]
        };
        Ok(Outcome::of((), events.into_iter().map(|event| event.noting(reason.clone())).collect()))
    })
    .await
}

/// The change of state that a verdict makes, told as the verdict it is.
async fn judged(tx: &Tx, id: ItemId, verdict: EventKind, way: impl FnOnce(&mut Taken) -> Result<()>) -> Result<Vec<Event>> {
    let before = taken::take(tx, id).await?;
    let mut after = before.clone();
    way(&mut after)?;
    let mut events = keep(tx, &Bounds::default(), &before, after).await?;
    for event in &mut events {
        event.kind = verdict;
    }
    Ok(events)
}

/// Whoever works in the project. Replaces the notes of review and retrospective.
pub async fn write_notes(desk: &Desk, project: &ProjectKey, number: i32, notes: Notes, version: i32) -> Result<()> {
    desk.write(Permission::RetrospectiveWrite, project, async |tx| {
        let before = sprint(tx, number).await?;
        unchanged_since(tx, before.id.0, before.version, version).await?;
        let text = |field: &str, text: &str| long_text(text.trim()).map_err(|say| Error::field(field, say));
        let (said, learnt) = (text("review", &notes.review)?, text("retrospective", &notes.retrospective)?);
        let mut changes = Changes::default();
        changes.note("review", &before.review, &said).note("retrospective", &before.retrospective, &learnt);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = Event::new(EventKind::RetrospectiveWritten, before.id, label(&before)).changing(changes);
        let version = before.version + 1;
        let mut row = before.into_active_model();
        row.review = Set(said);
        row.retrospective = Set(learnt);
        row.version = Set(version);
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}
