//! Parents and dependencies. What would close a loop is refused by naming the loop.

use std::collections::HashMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{TreeRefusal, dependency_loop, refuse_parent},
    events::{Change, Event, EventKind},
    id::ItemId,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Query};
use uuid::Uuid;

use super::{ItemFields, bounds::Bounds, code, keep::keep, taken};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::{dependency, item},
};

/// Hangs an item under another one, or under none. Whoever may edit items.
pub async fn set_parent(desk: &Desk, project: &ProjectKey, id: ItemId, parent: Option<ItemId>) -> Result<()> {
    desk.write(Permission::ItemEdit, project, async |tx| {
        let bounds = Bounds::default();
        let before = taken::take(tx, id).await?;
        let mut after = before.clone();
        ItemFields { parent: Some(parent), ..ItemFields::default() }.apply(tx, &bounds, &mut after).await?;
        Ok(Outcome::of((), keep(tx, &bounds, &before, after).await?))
    })
    .await
}

/// Says that an item needs another one first. Whoever may edit items.
pub async fn add_dependency(desk: &Desk, project: &ProjectKey, id: ItemId, needs: ItemId) -> Result<()> {
    desk.write(Permission::ItemEdit, project, async |tx| {
        let (row, needed) = (taken::find(tx, id).await?, taken::find(tx, needs).await?);
        let edges = edges(tx).await?;
        let of = |item: ItemId| edges.get(&item).cloned().unwrap_or_default();
        if of(id).contains(&needs) {
            return Ok(Outcome::Unchanged(()));
        }
        if let Some(found) = dependency_loop(id, needs, of) {
            return Err(refusal(tx, "needs", "error-dependency-loop", &found).await?);
        }
        let link = dependency::ActiveModel { id: Set(tx.id::<Uuid>()), item_id: Set(id), needs_id: Set(needs) };
        dependency::Entity::insert(link).exec_without_returning(tx.db()).await?;
        let change = Change::new("needs", serde_json::Value::Null, code::code(&tx.project().key, needed.number));
        Ok(Outcome::changed((), linked(tx, &row, change)))
    })
    .await
}

/// Takes a dependency away. Whoever may edit items.
pub async fn remove_dependency(desk: &Desk, project: &ProjectKey, id: ItemId, needs: ItemId) -> Result<()> {
    desk.write(Permission::ItemEdit, project, async |tx| {
        let (row, needed) = (taken::find(tx, id).await?, taken::find(tx, needs).await?);
        let gone = dependency::Entity::delete_many()
            .filter(dependency::COLUMN.item_id.eq(id))
            .filter(dependency::COLUMN.needs_id.eq(needs))
            .exec(tx.db())
            .await?;
        if gone.rows_affected == 0 {
            return Ok(Outcome::Unchanged(()));
        }
        let change = Change::new("needs", code::code(&tx.project().key, needed.number), serde_json::Value::Null);
        Ok(Outcome::changed((), linked(tx, &row, change)))
    })
    .await
}

fn linked(tx: &Writer<ProjectScope>, row: &item::Model, change: Change) -> Event {
    let label = code::label(&tx.project().key, row.number, &row.title);
    Event::new(EventKind::ItemLinked, row.id, label).changing([change])
}

/// Refuses a parent that hangs below the child, or a tree too deep.
pub(super) async fn refuse_loop(tx: &Writer<ProjectScope>, child: ItemId, parent: ItemId) -> Result<()> {
    let parents: HashMap<ItemId, ItemId> = item::Entity::find()
        .select_only()
        .columns([item::Column::Id, item::Column::ParentId])
        .filter(item::COLUMN.project_id.eq(tx.project().id))
        .filter(item::COLUMN.parent_id.is_not_null())
        .into_tuple::<(ItemId, ItemId)>()
        .all(tx.db())
        .await?
        .into_iter()
        .collect();
    match refuse_parent(child, parent, height(child, &parents), |item| parents.get(&item).copied()) {
        Ok(()) => Ok(()),
        Err(TreeRefusal::Loop(found)) => Err(refusal(tx, "parent", "error-parent-loop", &found).await?),
        Err(TreeRefusal::TooDeep { depth }) => {
            Err(Error::field("parent", Say::new("error-parent-depth").with("depth", depth).with("max", golive_domain::backlog::MAX_DEPTH))
                .into())
        }
    }
}

/// Levels that hang below an item.
fn height(item: ItemId, parents: &HashMap<ItemId, ItemId>) -> usize {
    let mut level = vec![item];
    let mut height = 0;
    while height <= golive_domain::backlog::MAX_DEPTH {
        level = parents.iter().filter(|(_, parent)| level.contains(parent)).map(|(child, _)| *child).collect();
        if level.is_empty() {
            break;
        }
        height += 1;
    }
    height
}

/// What depends on what in this project.
async fn edges(tx: &Writer<ProjectScope>) -> Result<HashMap<ItemId, Vec<ItemId>>> {
    let mine =
        Query::select().column(item::Column::Id).from(item::Entity).and_where(item::COLUMN.project_id.eq(tx.project().id)).to_owned();
    let links = dependency::Entity::find().filter(dependency::COLUMN.item_id.in_subquery(mine)).all(tx.db()).await?;
    let mut edges: HashMap<ItemId, Vec<ItemId>> = HashMap::new();
    for link in links {
        edges.entry(link.item_id).or_default().push(link.needs_id);
    }
    Ok(edges)
}

/// The refusal that names a loop by the codes of its items.
async fn refusal(tx: &Writer<ProjectScope>, field: &str, key: &str, found: &[ItemId]) -> Result<crate::Error> {
    let numbers: HashMap<ItemId, i32> = item::Entity::find()
        .select_only()
        .columns([item::Column::Id, item::Column::Number])
        .filter(item::COLUMN.id.is_in(found.to_vec()))
        .into_tuple::<(ItemId, i32)>()
        .all(tx.db())
        .await?
        .into_iter()
        .collect();
    let codes: Vec<String> = found.iter().filter_map(|id| numbers.get(id)).map(|number| code::code(&tx.project().key, *number)).collect();
    Ok(Error::field(field, Say::new(key).with("loop", codes.join(" → "))).into())
}
