//! Defects follow the backlog item that mends them, in the transaction that moves the item.

use golive_domain::{
    backlog::ItemState,
    defects::{DefectState, Life, Mending},
    events::{Change, Event, EventKind},
    id::PersonId,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    deeds::settle,
    keep::{joined, keep, label, life, place},
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{defect, item},
    testing::build_of,
};

/// What an item that changed means for the defects it mends: they go as far as their guards let them, with an event that
/// names the item; where one cannot, an event says what is missing.
pub(crate) async fn follow(tx: &Writer<ProjectScope>, before: &item::Model, after: &item::Model) -> Result<Vec<Event>> {
    let moved = state_of(before) != state_of(after);
    if !moved && before.assignee_id == after.assignee_id {
        return Ok(Vec::new());
    }
    let mended = defect::Entity::find()
        .filter(defect::COLUMN.project_id.eq(tx.project().id))
        .filter(defect::COLUMN.fix_item_id.eq(after.id))
        .order_by_asc(defect::COLUMN.number)
        .all(tx.db())
        .await?;
    let mut events = Vec::new();
    for row in mended {
        let (now, followed) = one(tx, &row, after).await?;
        events.extend(followed);
        if moved {
            events.extend(waits(tx, &row, &now, after));
        }
    }
    Ok(events)
}

/// The same for one defect and its item as they stand: when they were linked, or the build was named.
pub(super) async fn catch_up(tx: &Writer<ProjectScope>, row: &defect::Model, item: &item::Model) -> Result<Vec<Event>> {
    let (now, mut events) = one(tx, row, item).await?;
    events.extend(waits(tx, row, &now, item));
    Ok(events)
}

async fn one(tx: &Writer<ProjectScope>, before: &defect::Model, item: &item::Model) -> Result<(Life, Vec<Event>)> {
    let lived = life(tx, before).await?;
    let by = item.assignee_id.or(tx.writer());
    let build = match before.fix_build_id {
        Some(build) => place(tx, build).await?,
        None => None,
    };
    let now = lived.following(Mending { item: item.state, by, build });
    if now == lived {
        return Ok((now, Vec::new()));
    }
    let mut after = before.clone();
    after.assignee_id = after.assignee_id.or(by);
    if now.state == DefectState::Fixed {
        after.build_fixed_id = before.fix_build_id;
    }
    settle(tx, before, &mut after, &now).await?;
    let kept = keep(tx, before, after.clone(), EventKind::DefectStateChanged).await?;
    let event = kept.unwrap_or_else(|| Event::new(EventKind::DefectStateChanged, before.id, label(tx, before)));
    let why = Change::new("followed", Value::Null, item.id.to_string());
    let mut events = vec![joined(event, &lived, &now).and_changing([why])];
    // The build with the fix may be there already.
    if let (DefectState::Fixed, Some(environment)) = (after.state, after.environment_id)
        && let Some(there) = build_of(tx, environment).await?
    {
        events.extend(super::retest::ready(tx, after.id, there).await?);
    }
    Ok((now, events))
}

/// What is missing between the two, told to whoever can say it.
pub(super) fn waits(tx: &Writer<ProjectScope>, row: &defect::Model, now: &Life, item: &item::Model) -> Option<Event> {
    let odds = now.odds(state_of(item))?;
    let told: Vec<PersonId> = item.assignee_id.into_iter().chain(row.assignee_id).collect();
    let changes = [Change::new("followed", Value::Null, item.id.to_string()), Change::new("odds", Value::Null, odds.to_string())];
    Some(Event::new(EventKind::DefectWaits, row.id, label(tx, row)).changing(changes).concerning(told))
}

/// An item that was put away will not be done as long as it is.
pub(super) fn state_of(item: &item::Model) -> ItemState {
    if item.archived_at.is_some() && item.state.is_open() { ItemState::Dropped } else { item.state }
}
