//! Items are put into a sprint, taken out, moved to another.

use golive_domain::{Error, Say, access::Permission, events::Event, id::ItemId, text::ProjectKey};
use serde::{Deserialize, Serialize};

use super::{
    cards::{Card, backlog_state, cards_of},
    load::{Tx, item, sprint},
    plan::refuse_closed,
    stays,
};
use crate::{
    Desk, Outcome, Result,
    backlog::{Spot, bounds::Bounds, keep::keep, rank::at, taken},
    desk::Door,
    entity::{item as entity, sprint as sprints},
};

/// What was put into a sprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    pub items: u32,
    /// Those that are not refined: planned all the same, with a warning.
    pub unrefined: Vec<Card>,
}

/// Whoever plans sprints. Puts items into a sprint that is not closed; in a running one this is a change of scope. Items
/// that are in it already stay as they are; those of another sprint move.
pub async fn add_items(desk: &Desk, project: &ProjectKey, number: i32, items: &[ItemId]) -> Result<Added> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let to = sprint(tx, number).await?;
        refuse_closed(&to)?;
        let (mut events, mut entered) = (Vec::new(), Vec::new());
        for id in items {
            if let Some((event, item)) = enter(tx, *id, &to).await? {
                events.push(event);
                entered.push(item.id);
            }
        }
        let count = u32::try_from(entered.len()).unwrap_or(u32::MAX);
        let unrefined = cards_of(tx, &entered).await?.into_iter().filter(|card| !card.lacks.is_empty()).collect();
        Ok(Outcome::of(Added { items: count, unrefined }, events))
    })
    .await
}

/// Whoever plans sprints. Takes unfinished items out, back to their place in the backlog.
pub async fn remove_items(desk: &Desk, project: &ProjectKey, number: i32, items: &[ItemId]) -> Result<u32> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let from = sprint(tx, number).await?;
        refuse_closed(&from)?;
        let mut events = Vec::new();
        for id in items {
            let item = item(tx, *id).await?;
            if item.sprint_id != Some(from.id) {
                continue;
            }
            events.push(take_out(tx, &item).await?);
        }
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        Ok(Outcome::of(count, events))
    })
    .await
}

/// Whoever plans sprints. Puts one item into the sprint of this number, or with `None` back into the backlog. An item
/// that changes sides keeps its rank; one that stays on its side is ranked at the spot, for whoever may rank.
pub async fn move_item(desk: &Desk, project: &ProjectKey, id: ItemId, to: Option<i32>, spot: Option<Spot>) -> Result<()> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let item = item(tx, id).await?;
        let to = match to {
            Some(number) => Some(sprint(tx, number).await?),
            None => None,
        };
        let events = match &to {
            to if to.as_ref().map(|to| to.id) == item.sprint_id => match spot {
                Some(spot) => rank(tx, id, spot).await?,
                None => Vec::new(),
            },
            Some(to) => {
                refuse_closed(to)?;
                enter(tx, id, to).await?.map(|(event, _)| event).into_iter().collect()
            }
            None => vec![take_out(tx, &item).await?],
        };
        Ok(Outcome::of((), events))
    })
    .await
}

async fn rank(tx: &Tx, id: ItemId, spot: Spot) -> Result<Vec<Event>> {
    if !tx.scope().may(Permission::ItemRank) {
        return Err(Error::Forbidden.into());
    }
    let before = taken::take(tx, id).await?;
    let mut after = before.clone();
    after.row.rank = at(tx, Some(id), spot).await?;
    keep(tx, &Bounds::default(), &before, after).await
}

/// `None` when it is there already.
async fn enter(tx: &Tx, id: ItemId, to: &sprints::Model) -> Result<Option<(Event, entity::Model)>> {
    let item = item(tx, id).await?;
    refuse_finished(&item)?;
    if item.sprint_id == Some(to.id) {
        return Ok(None);
    }
    let event = stays::enter(tx, &item, to, None).await?;
    Ok(Some((event, item)))
}

async fn take_out(tx: &Tx, item: &entity::Model) -> Result<Event> {
    refuse_finished(item)?;
    let state = backlog_state(tx, item.id).await?;
    stays::leave(tx, item, state, None, None).await
}

/// What is done stays where it was done: velocity would be lied to.
fn refuse_finished(item: &entity::Model) -> Result<()> {
    if item.state.is_finished() {
        return Err(Error::rule(Say::new("error-sprint-item-finished").with("title", &item.title)).into());
    }
    Ok(())
}
