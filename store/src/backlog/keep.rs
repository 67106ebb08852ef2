//! Keeping a changed item: the rows that differ are written, and the differences become events.

use golive_domain::{
    backlog::mentions,
    events::{Change, Event, EventKind},
    id::{CriterionId, EstimateId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::{bounds::Bounds, comments::mentioned, links, pricing, taken::Taken};
use crate::{
    Result, defects,
    desk::{Door, ProjectScope, Writer},
    entity::{criterion, estimate, item, item_label},
    whole::whole,
};

/// Values as history keeps them.
pub(super) fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// Writes what became of an item and returns its events, none when nothing differs. An estimate is dated and priced
/// anew, a new parent is checked against loops, an open item outside sprints becomes new or refined as the rule says, and the
/// defects it mends follow it.
pub(crate) async fn keep(tx: &Writer<ProjectScope>, bounds: &Bounds, before: &Taken, mut after: Taken) -> Result<Vec<Event>> {
    let touched = before.differences(&after);
    let touches = |fields: &[&str]| touched.iter().any(|change| fields.contains(&change.field.as_str()));
    if touches(&["estimate", "points", "fixed"]) {
        after.row.estimated_on = pricing::today(tx);
        after.row.price_minor = after.priceable().price(bounds.rate_card(tx).await?).amount();
    }
    if let (true, Some(parent)) = (touches(&["parent"]), after.row.parent_id) {
        links::refuse_loop(tx, after.row.id, parent).await?;
    }
    after.settle();
    let changes = before.differences(&after);
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    // A place in the order is no edit: dragging must not refuse somebody's open form.
    if changes.iter().any(|change| change.field != "rank") {
        after.row.version += 1;
    }
    after.row.updated_at = tx.now();
    after.row.folded = after.document(tx);
    item::Entity::update_many().set(whole(after.row.clone())).filter(item::COLUMN.id.eq(after.row.id)).exec(tx.db()).await?;
    write_parts(tx, before, &after).await?;
    let called = newly_mentioned(tx, bounds, before, &after).await?;
    let events = events(tx, before, &after, changes).into_iter().map(|event| with_people(event, before, &after, &called));
    let mut events: Vec<Event> = events.collect();
    events.extend(defects::follow(tx, &before.row, &after.row).await?);
    Ok(events)
}

/// The rows that hang on an item, where they differ.
pub(super) async fn write_parts(tx: &Writer<ProjectScope>, before: &Taken, after: &Taken) -> Result<()> {
    let id = after.row.id;
    if before.labels != after.labels {
        item_label::Entity::delete_many().filter(item_label::COLUMN.item_id.eq(id)).exec(tx.db()).await?;
        let rows = after.labels.iter().map(|label| item_label::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            item_id: Set(id),
            label: Set(label.clone()),
        });
        item_label::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    if before.lines != after.lines {
        estimate::Entity::delete_many().filter(estimate::COLUMN.item_id.eq(id)).exec(tx.db()).await?;
        let rows = after.lines.iter().zip(0..).map(|(line, position)| estimate::ActiveModel {
            id: Set(tx.id::<EstimateId>()),
            item_id: Set(id),
            skill: Set(line.skill.to_string()),
            minutes: Set(line.minutes),
            person_id: Set(line.person),
            position: Set(position),
        });
        estimate::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    if before.criteria != after.criteria {
        criterion::Entity::delete_many().filter(criterion::COLUMN.item_id.eq(id)).exec(tx.db()).await?;
        let rows = after.criteria.iter().zip(0..).map(|(line, position)| criterion::ActiveModel {
            id: Set(line.id.unwrap_or_else(|| tx.id::<CriterionId>())),
            item_id: Set(id),
            content: Set(line.content.clone()),
            met: Set(line.met),
            position: Set(position),
        });
        criterion::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

/// One event a kind of change.
fn events(tx: &Writer<ProjectScope>, before: &Taken, after: &Taken, changes: Vec<Change>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for change in changes {
        let kind = match change.field.as_str() {
            "points" | "estimate" | "fixed" => EventKind::ItemEstimated,
            "rank" => EventKind::ItemRanked,
            "state" => EventKind::ItemStateChanged,
            "blocked" if after.row.blocked_reason.is_some() => EventKind::ItemBlocked,
            "blocked" => EventKind::ItemUnblocked,
            "archived" if after.row.archived_at.is_some() => EventKind::ItemArchived,
            "archived" => EventKind::ItemRestored,
            _ => EventKind::ItemEdited,
        };
        match events.iter_mut().find(|event| event.kind == kind) {
            Some(event) => event.changes.push(change),
            None => events.push(Event::new(kind, after.row.id, after.label(tx)).changing([change])),
        }
    }
    for event in &mut events {
        if event.kind == EventKind::ItemStateChanged {
            // Charts replay these events alone: how much moved must stand beside it.
            event.changes.push(Change::new("points", json(&before.row.points), json(&after.row.points)));
        }
        if event.kind == EventKind::ItemBlocked {
            event.note.clone_from(&after.row.blocked_reason);
        }
    }
    events
}

fn with_people(event: Event, before: &Taken, after: &Taken, called: &[golive_domain::id::PersonId]) -> Event {
    match event.kind {
        EventKind::ItemEdited => {
            let given = after.row.assignee_id.filter(|person| before.row.assignee_id != Some(*person));
            event.concerning(given).mentioning(called.iter().copied())
        }
        EventKind::ItemBlocked | EventKind::ItemUnblocked | EventKind::ItemStateChanged => event.concerning(after.row.assignee_id),
        _ => event,
    }
}

/// People whom the new text calls and the old one did not.
async fn newly_mentioned(
    tx: &Writer<ProjectScope>,
    bounds: &Bounds,
    before: &Taken,
    after: &Taken,
) -> Result<Vec<golive_domain::id::PersonId>> {
    if before.row.body == after.row.body {
        return Ok(Vec::new());
    }
    let known = mentions(&before.row.body);
    let new: Vec<_> = mentions(&after.row.body).into_iter().filter(|mention| !known.contains(mention)).collect();
    mentioned(tx, bounds, &new).await
}
