//! A sprint is closed: what is not finished goes on, to the next sprint or back to the backlog, and is counted.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Rank,
    events::{Changes, Event, EventKind},
    id::ItemId,
    sprints::{CarryChoices, CarryTo, SprintState},
    text::ProjectKey,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{
    cards::{Card, backlog_state, cards, of_sprint},
    load::{SprintHead, Tx, label, sprint, sprints},
    plan::{self, SprintDraft},
    stays,
};
use crate::{
    Desk, Outcome, Result,
    desk::Door,
    entity::{item, sprint as entity},
};

/// Which sprint unfinished work goes on in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Onward {
    /// The first planned one; refused where there is none.
    Planned,
    /// The first planned one, or a new one where there is none.
    PlannedOrNew,
    /// The one of this number, planned or running.
    Sprint(i32),
}

/// What the person who closes chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub choices: CarryChoices,
    pub onward: Onward,
}

/// What closing came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    pub sprint: SprintHead,
    /// Items that went on to the next sprint, and its number.
    pub carried: u32,
    pub next: Option<i32>,
    /// Items that went back to the backlog.
    pub returned: u32,
}

/// What the closing page asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingView {
    pub sprint: SprintHead,
    pub unfinished: Vec<Card>,
    /// Done and not yet looked at by the product owner.
    pub not_reviewed: Vec<Card>,
    pub finished: u32,
    /// Where work can go on: planned sprints first, then running ones that began later. An older one is no next sprint.
    pub onward: Vec<SprintHead>,
    /// The number a new sprint would get.
    pub new_number: i32,
}

/// Whoever runs sprints: what there is to decide.
pub async fn closing(desk: &Desk, project: &ProjectKey, number: i32) -> Result<ClosingView> {
    let door = desk.read(Permission::SprintRun, project).await?;
    let sprint = sprint(&door, number).await?;
    let cards = cards(&door, of_sprint(&door, sprint.id)).await?;
    let (unfinished, finished): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.state.is_open());
    let others = sprints(&door).await?;
    let new_number = others.first().map_or(1, |last| last.number + 1);
    let later = |other: &entity::Model| match other.state {
        SprintState::Planned => true,
        SprintState::Active => other.starts_on > sprint.starts_on,
        SprintState::Closed => false,
    };
    let mut onward: Vec<entity::Model> = others.into_iter().filter(|other| other.id != sprint.id && later(other)).collect();
    onward.sort_by_key(|sprint| (sprint.state != SprintState::Planned, sprint.starts_on, sprint.number));
    Ok(ClosingView {
        sprint: SprintHead::of(&door, &sprint),
        unfinished,
        finished: u32::try_from(finished.len()).unwrap_or(u32::MAX),
        not_reviewed: finished.into_iter().filter(|card| card.state == golive_domain::backlog::ItemState::Done).collect(),
        onward: onward.iter().map(|sprint| SprintHead::of(&door, sprint)).collect(),
        new_number,
    })
}

/// Whoever runs sprints. Ends the sprint for good: finished items keep pointing to it, each unfinished one goes where it
/// was sent. No stay of the sprint is left open.
pub async fn close(desk: &Desk, project: &ProjectKey, number: i32, closing: Closing) -> Result<Closed> {
    desk.write(Permission::SprintRun, project, async |tx| {
        let sprint = sprint(tx, number).await?;
        if !SprintState::allows(sprint.state, SprintState::Closed) {
            return Err(Error::rule(Say::new("error-sprint-not-active")).into());
        }
        let mut events = Vec::new();
        let unfinished: Vec<item::Model> =
            of_sprint(tx, sprint.id).all(tx.db()).await?.into_iter().filter(|item| item.state.is_open()).collect();
        let goes_on =
            |item: &item::Model| closing.choices.each.get(&item.id).copied().unwrap_or(closing.choices.all) == CarryTo::NextSprint;
        let next = if unfinished.iter().any(goes_on) { next_sprint(tx, &sprint, closing.onward, &mut events).await? } else { None };

        let ids: Vec<ItemId> = unfinished.iter().map(|item| item.id).collect();
        let settled = closing.choices.settle(&ids, next.is_some()).map_err(|refusal| Error::rule(refusal.say()))?;
        let sent = |wanted: CarryTo| {
            settled.iter().zip(&unfinished).filter(move |((_, to), _)| *to == wanted).map(|(_, item)| item).collect::<Vec<_>>()
        };
        let onward = sent(CarryTo::NextSprint);
        if let Some(next) = &next {
            for item in &onward {
                events.push(stays::enter(tx, item, next, Some(CarryTo::NextSprint)).await?);
            }
        }
        let mut returned = 0;
        for to in [CarryTo::BacklogTop, CarryTo::BacklogBottom] {
            let items = sent(to);
            let ranks = ranks(tx, to, items.len()).await?;
            for (item, rank) in items.into_iter().zip(ranks) {
                let state = backlog_state(tx, item.id).await?;
                events.push(stays::leave(tx, item, state, Some(rank), Some(to)).await?);
                returned += 1;
            }
        }
        stays::end_finished(tx, sprint.id).await?;

        let sprint = mark_closed(tx, sprint, &mut events).await?;
        let closed = Closed {
            sprint: SprintHead::of(tx, &sprint),
            carried: u32::try_from(onward.len()).unwrap_or(u32::MAX),
            next: next.map(|next| next.number),
            returned,
        };
        Ok(Outcome::of(closed, events))
    })
    .await
}

async fn mark_closed(tx: &Tx, sprint: entity::Model, events: &mut Vec<Event>) -> Result<entity::Model> {
    let mut changes = Changes::default();
    changes.note("state", &sprint.state, &SprintState::Closed);
    let version = sprint.version + 1;
    let mut row = sprint.into_active_model();
    row.state = Set(SprintState::Closed);
    row.closed_at = Set(Some(tx.now()));
    row.version = Set(version);
    let row = row.update(tx.db()).await?;
    events.push(Event::new(EventKind::SprintClosed, row.id, label(&row)).changing(changes));
    Ok(row)
}

/// The sprint work goes on in, made where that was asked for.
async fn next_sprint(tx: &Tx, closing: &entity::Model, onward: Onward, events: &mut Vec<Event>) -> Result<Option<entity::Model>> {
    if let Onward::Sprint(number) = onward {
        let next = sprint(tx, number).await?;
        plan::refuse_closed(&next)?;
        if next.id == closing.id {
            return Err(Error::field("next", Say::new("error-carry-no-next-sprint")).into());
        }
        return Ok(Some(next));
    }
    let planned = sprints(tx).await?.into_iter().filter(|sprint| sprint.state == SprintState::Planned);
    match planned.min_by_key(|sprint| (sprint.starts_on, sprint.number)) {
        Some(next) => Ok(Some(next)),
        None if onward == Onward::PlannedOrNew => {
            let next = plan::insert(tx, SprintDraft::default()).await?;
            events.push(Event::new(EventKind::SprintPlanned, next.id, label(&next)));
            Ok(Some(next))
        }
        None => Ok(None),
    }
}

/// `n` ranks before everything else of the project, or behind it.
async fn ranks(tx: &Tx, to: CarryTo, n: usize) -> Result<Vec<Rank>> {
    let edge = |query: sea_orm::Select<item::Entity>| {
        query.select_only().column(item::Column::Rank).filter(item::COLUMN.project_id.eq(tx.project().id)).into_tuple::<Rank>()
    };
    let ranks = match to {
        CarryTo::BacklogTop => {
            let first = edge(item::Entity::find().order_by_asc(item::COLUMN.rank)).one(tx.db()).await?;
            Rank::spread_between(None, first.as_ref(), n)
        }
        _ => {
            let last = edge(item::Entity::find().order_by_desc(item::COLUMN.rank)).one(tx.db()).await?;
            Ok(Rank::spread_after(last.as_ref(), n))
        }
    };
    ranks.map_err(|cause| crate::Error::broken("the backlog has no room at its edge", cause))
}
